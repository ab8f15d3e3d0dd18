package import Domain

extension Words {
    /// Why a fact of a freelance is not recorded there, or its line not taken here.
    package func sentence(for fault: ReplyFault) -> String {
        switch fault {
        case .notTheirs: say("Cet acte ne revient pas au freelance.", "This act is not the freelance's.")
        case .otherMission:
            say("Cela ne concerne aucune de ses missions.", "That is about none of their missions.")
        case .unknownThing:
            say("Cela concerne ce qui n'est pas là.", "That is about something that is not there.")
        case .notTheirOwn:
            say("Cela change ce que quelqu'un d'autre a noté.", "That changes what somebody else recorded.")
        case .replaces:
            say(
                "Cela remplacerait une réponse ou un compte rendu déjà donné.",
                "That would take the place of an answer or of minutes that are there.")
        case .misshapen:
            say("Une valeur n'a pas la forme attendue.", "A value is not of the shape expected.")
        case .ahead: say("Le jour ou l'horloge est dans l'avenir.", "The day or the clock lies ahead.")
        case .builtUpon:
            say(
                "Des actes plus récents s'appuient sur ce qui serait annulé.",
                "Later acts stand on what would be undone.")
        case .otherAuthor:
            say("Noté au nom de quelqu'un d'autre.", "Recorded in somebody else's name.")
        case .otherWriter:
            say(
                "Écrit sous le nom d'une autre machine d'ici.",
                "Written under the name of another writer of here.")
        case .otherVersion:
            say("Autre version d'une ligne déjà là.", "Another version of a line that is here.")
        case .unreadable:
            say(
                "D'une version plus récente du programme, ou effacé.",
                "Of a newer version of the program, or erased.")
        }
    }

    package func explanation(for fault: BundleFault) -> Explanation {
        switch fault {
        case .noFreelance, .severalFreelances, .otherFreelance, .contestedFreelance, .tooMuch:
            notMade(fault)
        case .isPartial, .isWhole, .nothingRecorded: notHere(fault)
        case .notABundle, .damaged, .tooLarge, .newer, .isAnswer, .isBundle: notReadable(fault)
        case .otherWorkspace, .otherPerson, .older, .fewerMissions, .unknownPerson: notTaken(fault)
        }
    }

    /// For whom it would be is not clear, or too much would go.
    private func notMade(_ fault: BundleFault) -> Explanation {
        switch fault {
        case .noFreelance(let title) where !title.isEmpty:
            explain(
                "« \(title) » n'a pas de freelance : il n'y a personne à qui envoyer un extrait.",
                "“\(title)” has no freelance: there is nobody to send a bundle to.",
                "Choisir d'abord un ou une freelance.", "Choose a freelance first.")
        case .severalFreelances(let one, let other):
            explain(
                "« \(one) » et « \(other) » n'ont pas le même freelance : un extrait est pour une personne.",
                "“\(one)” and “\(other)” have different freelances: a bundle is for one person.",
                "Faire un extrait pour chaque freelance.", "Make one bundle for each freelance.")
        case .otherFreelance(let title):
            explain(
                "« \(title) » est confiée à quelqu'un d'autre.", "“\(title)” is entrusted to somebody else.",
                "Vérifier le nom après --for.", "Check the name after --for.")
        case .contestedFreelance(let title):
            explain(
                "Deux personnes ont choisi des freelances différents pour « \(title) ».",
                "Two people chose different freelances for “\(title)”.",
                "Trancher d'abord (touche C).", "Settle that first (key C).")
        case .tooMuch:
            explain(
                "C'est trop pour un seul extrait.", "That is too much for one bundle.",
                "Faire un extrait de moins de missions.", "Make a bundle of fewer missions.")
        default:
            explain(
                "Aucune mission n'est désignée, ou cette personne n'en a pas.",
                "No mission is named, or this person has none.",
                "Nommer les missions : --mission M2.", "Name the missions: --mission M2.")
        }
    }

    private func notHere(_ fault: BundleFault) -> Explanation {
        switch fault {
        case .isPartial:
            explain(
                "Cet espace ne contient qu'une partie d'un autre.",
                "This workspace holds only a part of another.",
                "« cadre bundle answer FICHIER » rend à la structure ce qui a été noté ici.",
                "“cadre bundle answer FILE” gives the organisation what was recorded here.")
        case .isWhole:
            explain(
                "Cet espace est entier : il ne répond à aucun extrait.",
                "This workspace is whole: it answers no bundle.",
                "La réponse se fait là où l'extrait a été ouvert.",
                "The answer is made where the bundle was opened.")
        default:
            explain(
                "Rien n'a encore été noté ici.", "Nothing was recorded here yet.",
                "Livrer, noter un contact ou une remarque, puis recommencer.",
                "Deliver, log a contact or a note, then try again.")
        }
    }

    private func notReadable(_ fault: BundleFault) -> Explanation {
        switch fault {
        case .damaged(let path, let line):
            explain(
                "Cet extrait est coupé ou abîmé (ligne \(line)), rien n'en a été pris : \(path)",
                "This bundle is cut or damaged (line \(line)), nothing of it was taken: \(path)",
                "Demander qu'il soit envoyé de nouveau.", "Ask for it to be sent again.")
        case .tooLarge(let path):
            explain(
                "Ce fichier est plus long qu'aucun extrait, rien n'en a été lu : \(path)",
                "This file is longer than any bundle, nothing of it was read: \(path)",
                "Demander un extrait de moins de missions.", "Ask for a bundle of fewer missions.")
        case .newer(let path, let format):
            explain(
                "Cet extrait vient d'une version plus récente (format \(format)) : \(path)",
                "This bundle is of a newer version (format \(format)): \(path)",
                "Mettre cadre à jour, puis recommencer.", "Update cadre, then try again.")
        case .isAnswer(let path):
            explain(
                "C'est la réponse d'un freelance : \(path)", "This is a freelance's answer: \(path)",
                "« cadre bundle take FICHIER » la reprend.", "“cadre bundle take FILE” takes it in.")
        case .isBundle(let path):
            explain(
                "C'est un extrait pour un freelance, pas sa réponse : \(path)",
                "This is a bundle for a freelance, not their answer: \(path)",
                "« cadre bundle open FICHIER DOSSIER » l'ouvre.", "“cadre bundle open FILE FOLDER” opens it.")
        case .notABundle(let path):
            explain(
                "Ce n'est pas un extrait fait par cadre : \(path)",
                "This is no bundle made by cadre: \(path)",
                "Demander qu'il soit envoyé de nouveau.", "Ask for it to be sent again.")
        default: Explanation("", "")
        }
    }

    private func notTaken(_ fault: BundleFault) -> Explanation {
        switch fault {
        case .otherWorkspace(let path, let title):
            explain(
                "Ce fichier est d'un autre espace de travail, « \(title) » : \(path)",
                "This file is of another workspace, “\(title)”: \(path)",
                "Nommer le bon avec --workspace.", "Name the right one with --workspace.")
        case .otherPerson(let path):
            explain(
                "Cet extrait est pour quelqu'un d'autre : \(path)",
                "This bundle is for somebody else: \(path)",
                "L'ouvrir dans un dossier à part.", "Open it in a folder of its own.")
        case .older(let path):
            explain(
                "Cet extrait est plus ancien que celui d'ici ; rien n'a changé : \(path)",
                "This bundle is older than what is here; nothing was changed: \(path)",
                "Ouvrir le plus récent.", "Open the newest one.")
        case .fewerMissions(let path):
            explain(
                "Il manque dans cet extrait une mission qui est ici : \(path)",
                "A mission that is here is not in this bundle: \(path)",
                "L'ouvrir dans un dossier à part, ou demander un extrait qui les a toutes.",
                "Open it in a folder of its own, or ask for a bundle that has them all.")
        case .unknownPerson(let path):
            explain(
                "Cette réponse n'est d'aucun freelance connu ici : \(path)",
                "This answer is of no freelance who is known here: \(path)",
                "Vérifier de qui vient le fichier.", "Check from whom the file comes.")
        default: Explanation("", "")
        }
    }
}
