extension Words {
    package func sentence(for step: SyncStep) -> String {
        func percent(_ value: Int?) -> String { value.map { " \(self.percent($0))" } ?? "" }
        return switch step {
        case .receiving(let value): say("Réception\(percent(value))…", "Receiving\(percent(value))…")
        case .comparing: say("Comparaison…", "Comparing…")
        case .sending(let value): say("Envoi\(percent(value))…", "Sending\(percent(value))…")
        case .again(let attempt):
            say("Nouvel essai, le \(attempt)e…", "Again, attempt \(attempt)…")
        }
    }

    /// Of a repository that had lost what it held.
    package var wentBack: String {
        say(
            "Le dépôt avait perdu des lignes (une sauvegarde restaurée, sans doute) ; il les a de nouveau.",
            "The repository had lost lines (a backup restored, perhaps); it has them again.")
    }

    /// `1 sent, 2 received.`
    package func sentence(sent: Int, received: Int) -> String {
        say(
            "\(count(sent, .linesSent)), \(count(received, .linesReceived)).",
            "\(number(sent)) sent, \(number(received)) received.")
    }

    func sharingTrouble(_ trouble: Trouble.Sharing) -> Explanation {
        switch trouble {
        case .notShared, .partial, .noGit, .running, .stopped, .badAddress: here(trouble)
        case .unreachable, .unknownServer, .loginRefused, .noRepository, .foreignRepository, .silent:
            way(trouble)
        case .nothingThere, .noWorkspaceThere, .otherWorkspace, .newerWorkspace: workspace(trouble)
        case .tooLarge, .damaged, .refused, .busy, .failed: exchange(trouble)
        }
    }

    /// What this machine lacks.
    private func here(_ trouble: Trouble.Sharing) -> Explanation {
        switch trouble {
        case .notShared:
            explain(
                "Cet espace n'est partagé nulle part depuis cette machine.",
                "This workspace is not shared from this machine.",
                "« cadre share ADRESSE » le partage ; l'adresse est celle d'un dépôt git.",
                "“cadre share ADDRESS” shares it; the address is that of a git repository.")
        case .partial:
            explain(
                "Cet espace ne contient qu'une partie d'un autre : il ne se partage pas.",
                "This workspace holds only a part of another: it is not shared.",
                "« cadre bundle answer FICHIER » rend à la structure ce qui a été noté ici.",
                "“cadre bundle answer FILE” gives the organisation what was recorded here.")
        case .noGit:
            explain(
                "Le partage se fait par le programme git, qui n'est pas là.",
                "Sharing goes through the program git, which is not there.",
                "L'installer (sur Debian : apt install git), puis recommencer.",
                "Install it (on Debian: apt install git), then try again.")
        case .running:
            explain(
                "Un autre échange est en cours pour cet espace.",
                "Another sync of this workspace is running.",
                "Attendre qu'il finisse ; il envoie aussi ce qui est à vous.",
                "Wait for it to end; it sends your lines as well.")
        case .badAddress(let typed, let fault):
            explain(
                "L'adresse « \(typed) » ne convient pas. \(self[fault.phrase])",
                "The address “\(typed)” will not do. \(self[fault.phrase])",
                "Écrire un dossier, ou l'adresse que donne la forge (ssh ou https).",
                "Write a folder, or the address that the forge gives (ssh or https).")
        default:
            explain(
                "L'échange est arrêté ; rien n'est perdu.", "The sync was stopped; nothing is lost.",
                "« cadre sync » le reprend là où il en était.", "“cadre sync” goes on where it was.")
        }
    }

    /// Between here and there.
    private func way(_ trouble: Trouble.Sharing) -> Explanation {
        switch trouble {
        case .unreachable(let address, let said):
            explain(
                "Le dépôt ne répond pas : \(address) (\(said)).",
                "The repository cannot be reached: \(address) (\(said)).",
                "Vérifier le réseau, puis recommencer ; tout est gardé ici.",
                "Check the network, then try again; all is kept here.")
        case .unknownServer(let address, let said):
            explain(
                "Cette machine ne connaît pas ce serveur, ou sous une autre clé : \(address) (\(said)).",
                "This machine does not know this server, or by another key: \(address) (\(said)).",
                "Demander sa clé ou son certificat à qui le tient ; avec ssh, --ask montre la clé à confirmer.",
                "Ask whoever runs it for its key or certificate; with ssh, --ask shows the key to confirm.")
        case .loginRefused(let address, let said):
            explain(
                "Le dépôt ne vous laisse pas entrer : \(address) (\(said)).",
                "The repository does not let you in: \(address) (\(said)).",
                "L'option --ask laisse git demander le mot de passe ou la clé.",
                "The option --ask lets git ask for the password or the key.")
        case .noRepository(let address):
            explain(
                "Il n'y a pas de dépôt git à cette adresse, ou il ne vous est pas ouvert : \(address).",
                "There is no git repository at this address, or not for you: \(address).",
                "En créer un vide ; sur un disque, « cadre share ADRESSE --create » le fait.",
                "Create an empty one; on a disk, “cadre share ADDRESS --create” does it.")
        case .foreignRepository(let address):
            explain(
                "Ce dépôt appartient à quelqu'un d'autre, et git s'en méfie : \(address).",
                "This repository belongs to somebody else, and git does not trust it: \(address).",
                "Si vous lui faites confiance : git config --global --add safe.directory \(address)",
                "If you trust it: git config --global --add safe.directory \(address)")
        case .silent(let address, let seconds):
            explain(
                "Le dépôt n'a plus rien dit pendant \(seconds) s : \(address).",
                "The repository said nothing for \(seconds) s: \(address).",
                "Recommencer plus tard ; tout est gardé ici.", "Try again later; all is kept here.")
        default: Explanation("", "")
        }
    }

    /// What lies there.
    private func workspace(_ trouble: Trouble.Sharing) -> Explanation {
        switch trouble {
        case .nothingThere(let address):
            explain(
                "Rien n'est encore partagé à cette adresse : \(address).",
                "Nothing is shared at this address yet: \(address).",
                "Sur la machine qui a l'espace de travail : « cadre share ADRESSE ».",
                "On the machine that has the workspace: “cadre share ADDRESS”.")
        case .noWorkspaceThere(let address):
            explain(
                "La branche « cadre » de ce dépôt ne contient pas d'espace de travail : \(address).",
                "The branch “cadre” of this repository holds no workspace: \(address).",
                "Partager à une autre adresse ; rien n'y a été changé.",
                "Share at another address; nothing was changed there.")
        case .otherWorkspace(let address, let title):
            explain(
                "Un autre espace de travail, « \(title) », est partagé là : \(address).",
                "Another workspace, “\(title)”, is shared there: \(address).",
                "Un dépôt par espace de travail : prendre une autre adresse. Rien n'a été mêlé.",
                "One repository for each workspace: take another address. Nothing was mixed.")
        case .newerWorkspace(let address, let format):
            explain(
                "L'espace partagé là vient d'une version plus récente (format \(format)) : \(address).",
                "The workspace shared there is of a newer version (format \(format)): \(address).",
                "Mettre cadre à jour, puis recommencer.", "Update cadre, then try again.")
        default: Explanation("", "")
        }
    }

    /// What went wrong between the two.
    private func exchange(_ trouble: Trouble.Sharing) -> Explanation {
        switch trouble {
        case .tooLarge(let address):
            explain(
                "Ce dépôt contient plus qu'aucun espace de travail : \(address).",
                "This repository holds more than any workspace does: \(address).",
                "Voir qui y a mis quoi ; rien n'en a été pris.", "See who put what there; nothing was taken.")
        case .damaged(let address, let said):
            explain(
                "Ce que le dépôt envoie est abîmé, git n'en veut pas : \(address) (\(said)).",
                "What the repository sends is damaged, git does not take it: \(address) (\(said)).",
                "Partager vers un dépôt neuf : toutes les lignes sont ici.",
                "Share to a new repository: all lines are here.")
        case .refused(let address, let said):
            explain(
                "Le dépôt ne prend pas ce qu'on lui envoie : \(address) (\(said)).",
                "The repository does not take what is sent: \(address) (\(said)).",
                "Demander à qui le gère le droit d'écrire dans la branche « cadre ».",
                "Ask who runs it for the right to write into the branch “cadre”.")
        case .busy(let address):
            explain(
                "D'autres ont été plus rapides à chaque essai : \(address).",
                "Others were faster at every attempt: \(address).",
                "Recommencer ; si cela dure, un fichier cadre.lock oublié bloque peut-être le dépôt.",
                "Try again; if it lasts, a forgotten file cadre.lock may block the repository.")
        case .failed(let address, let said):
            explain(
                "L'échange n'a pas abouti : \(address) (\(said)).",
                "The sync did not succeed: \(address) (\(said)).",
                "Recommencer ; tout est gardé ici.", "Try again; all is kept here.")
        default: Explanation("", "")
        }
    }
}

extension Trouble.Address {
    /// A sentence of its own.
    var phrase: Phrase {
        switch self {
        case .empty: Phrase("Elle est vide.", "It is empty.")
        case .characters:
            Phrase("Elle contient un caractère invisible.", "It holds an invisible character.")
        case .option: Phrase("git la prendrait pour une option.", "git would take it for an option.")
        case .helper: Phrase("git en ferait un programme à lancer.", "git would run it as a program.")
        case .password:
            Phrase(
                "Un mot de passe s'y lirait : git sait le garder ailleurs.",
                "A password would be read in it: git can keep it elsewhere.")
        case .unknown:
            Phrase("Ce n'est ni un dossier ni une machine.", "It is neither a folder nor a machine.")
        case .scheme(let name):
            Phrase("Le protocole « \(name) » n'est pas sûr.", "The protocol “\(name)” is not safe.")
        }
    }
}
