extension Words {
    /// What happened, that nothing was lost by it, and what to do.
    package func explanation(for trouble: Trouble) -> Explanation {
        switch trouble {
        case .diskFull, .fileTooLarge, .noPermission, .readOnly, .unconfirmed, .locked, .system:
            writing(trouble)
        case .notAFolder, .symbolicLink, .noWorkspace, .damagedWorkspace, .newerFormat: folder(trouble)
        case .folderNotEmpty, .fileNotFound, .openToEverybody, .foreignOwner, .noHome: place(trouble)
        case .fileExists, .noBackup, .damagedBackup: backup(trouble)
        case .damagedLine, .badRow, .missingColumn, .badSheet: contents(trouble)
        case .badCalendar, .badEvent: calendarTrouble(trouble)
        case .sharing(let sharing): sharingTrouble(sharing)
        case .noTerminal, .dumbTerminal, .unknownTerminal, .terminalTooSmall: terminal(trouble)
        }
    }

    private func writing(_ trouble: Trouble) -> Explanation {
        switch trouble {
        case .diskFull(let path):
            explain(
                "Le disque est plein, rien n'a été enregistré : \(path)",
                "The disk is full, nothing was saved: \(path)",
                "Libérer de la place puis recommencer ; ce qui est saisi est gardé.",
                "Free some room and try again; what was typed is kept.")
        case .fileTooLarge(let path):
            explain(
                "Le système refuse un fichier plus grand, rien n'a été enregistré : \(path)",
                "The system refuses a larger file, nothing was saved: \(path)",
                "Relever la limite de taille des fichiers (ulimit -f).",
                "Raise the limit on file sizes (ulimit -f).")
        case .noPermission(let path):
            explain(
                "L'accès est refusé : \(path)", "Permission denied: \(path)",
                "Vérifier les droits du dossier, ou en choisir un autre (--workspace).",
                "Check the folder's permissions, or choose another (--workspace).")
        case .readOnly(let path):
            explain(
                "Ce disque ne s'ouvre qu'en lecture : \(path)", "This disk is read-only: \(path)",
                "Copier le dossier ailleurs, puis l'ouvrir avec --workspace.",
                "Copy the folder elsewhere, then open it with --workspace.")
        case .unconfirmed(let path):
            explain(
                "Le disque n'a pas confirmé l'écriture, malgré trois essais : \(path)",
                "The disk did not confirm the writing, after three attempts: \(path)",
                "Copier le dossier sur un autre disque avant de continuer.",
                "Copy the folder to another disk before going on.")
        case .locked(let path, let seconds):
            explain(
                "Un autre programme tient cet espace depuis \(seconds) s : \(path)",
                "Another program has held this workspace for \(seconds) s: \(path)",
                "Fermer l'autre programme, puis recommencer.", "Close the other program, then try again.")
        case .system(let path, let message):
            explain(
                "Le système répond « \(message.fr) » : \(path)", "The system says “\(message.en)”: \(path)",
                "Vérifier le disque et le dossier, puis recommencer.",
                "Check disk and folder, then try again.")
        default: Explanation("", "")
        }
    }

    private func folder(_ trouble: Trouble) -> Explanation {
        switch trouble {
        case .notAFolder(let path):
            explain(
                "Ce n'est pas un dossier : \(path)", "This is not a folder: \(path)",
                "Indiquer un dossier avec --workspace.", "Name a folder with --workspace.")
        case .symbolicLink(let path):
            explain(
                "C'est un lien symbolique, et les liens ne sont jamais suivis : \(path)",
                "This is a symbolic link, and links are never followed: \(path)",
                "Indiquer le vrai chemin, ou remplacer le lien par ce qu'il désigne.",
                "Give the real path, or replace the link by what it points to.")
        case .noWorkspace(let path):
            explain(
                "Il n'y a pas d'espace de travail ici : \(path)", "There is no workspace here: \(path)",
                "« cadre init » en crée un ; « cadre demo » ouvre la démonstration.",
                "“cadre init” creates one; “cadre demo” opens the demonstration.")
        case .damagedWorkspace(let path):
            explain(
                "Le fichier cadre.json est illisible : \(path)",
                "The file cadre.json cannot be read: \(path)",
                "Le reprendre d'une copie ; les lignes du dossier log sont intactes.",
                "Restore it from a copy; the lines in the folder log are untouched.")
        case .newerFormat(let path, let format):
            explain(
                "Cet espace vient d'une version plus récente (format \(format)) : \(path)",
                "This workspace is of a newer version (format \(format)): \(path)",
                "Mettre cadre à jour pour l'ouvrir.", "Update cadre to open it.")
        default: Explanation("", "")
        }
    }

    private func place(_ trouble: Trouble) -> Explanation {
        switch trouble {
        case .folderNotEmpty(let path):
            explain(
                "Ce dossier n'est pas vide : \(path)", "This folder is not empty: \(path)",
                "Choisir un dossier vide ou nouveau.", "Choose an empty or a new folder.")
        case .fileNotFound(let path):
            explain(
                "Ce fichier est introuvable : \(path)", "This file was not found: \(path)",
                "Vérifier le chemin.", "Check the path.")
        case .openToEverybody(let path):
            explain(
                "Tout le monde peut écrire dans ce dossier : \(path)",
                "Everybody can write in this folder: \(path)",
                "Restreindre ses droits (chmod o-w), puis recommencer.",
                "Restrict its permissions (chmod o-w), then try again.")
        case .foreignOwner(let path):
            explain(
                "Ce dossier appartient à quelqu'un d'autre : \(path)",
                "This folder belongs to somebody else: \(path)",
                "Ouvrir l'espace avec le compte à qui il appartient.",
                "Open it from the account that owns it.")
        default:
            explain(
                "On ne sait pas où ranger les fichiers de cette machine : HOME n'est pas défini.",
                "It is not known where this machine's files go: HOME is not set.",
                "Définir HOME ou XDG_STATE_HOME.", "Set HOME or XDG_STATE_HOME.")
        }
    }

    private func contents(_ trouble: Trouble) -> Explanation {
        switch trouble {
        case .damagedLine(let file, let line, let damage):
            return explain(
                "Ligne abîmée, laissée de côté : \(file), ligne \(line). \(self[damage.phrase])",
                "Damaged line, left aside: \(file), line \(line). \(self[damage.phrase])",
                "Une copie du fichier, d'une sauvegarde ou d'une autre machine, peut la rendre.",
                "A copy of the file, from a backup or another machine, may bring it back.")
        case .badRow(let file, let line, let column, let cell):
            let place = column.map { say(", colonne « \($0) »", ", column “\($0)”") } ?? ""
            return explain(
                "Ligne laissée de côté : \(file), ligne \(line)\(place). \(sentence(for: cell))",
                "Row left out: \(file), line \(line)\(place). \(sentence(for: cell))",
                "La corriger dans le fichier, puis importer de nouveau.",
                "Correct it in the file, then import again.")
        case .missingColumn(let file, let column):
            return explain(
                "Rien n'a été importé : \(file), la colonne « \(column) » manque.",
                "Nothing was imported: \(file), the column “\(column)” is missing.",
                "L'ajouter à la première ligne.", "Add it to the first line.")
        case .badSheet(let file, let sheet):
            return explain(
                "Rien n'a été importé : \(file). \(sentence(for: sheet))",
                "Nothing was imported: \(file). \(sentence(for: sheet))",
                "Corriger le fichier, puis recommencer.", "Correct the file, then try again.")
        default: return Explanation("", "")
        }
    }

    private func terminal(_ trouble: Trouble) -> Explanation {
        switch trouble {
        case .noTerminal:
            explain(
                "Les écrans ont besoin d'un terminal.", "The screens need a terminal.",
                "« cadre --plain » les donne en lignes de texte ; « cadre --help » donne les commandes.",
                "“cadre --plain” gives them as lines of text; “cadre --help” lists the commands.")
        case .dumbTerminal:
            explain(
                "Ce terminal ne sait pas placer le curseur (TERM=dumb).",
                "This terminal cannot place the cursor (TERM=dumb).",
                "« cadre --plain » donne les écrans en lignes de texte ; « cadre --help » donne les commandes.",
                "“cadre --plain” gives the screens as lines of text; “cadre --help” lists the commands.")
        case .unknownTerminal(let name):
            explain(
                "Ce terminal est inconnu du système (TERM=\(name)).",
                "The system does not know this terminal (TERM=\(name)).",
                "Essayer TERM=xterm-256color, ou « cadre --plain », en lignes de texte.",
                "Try TERM=xterm-256color, or “cadre --plain”, as lines of text.")
        case .terminalTooSmall(let columns, let rows):
            explain(
                "La fenêtre est trop petite : il faut \(columns) colonnes et \(rows) lignes.",
                "The window is too small: \(columns) columns and \(rows) rows are needed.",
                "L'agrandir, ou essayer « cadre --plain », en lignes de texte.",
                "Enlarge it, or try “cadre --plain”, as lines of text.")
        default: Explanation("", "")
        }
    }
}

extension Trouble.Damage {
    /// A sentence of its own.
    package var phrase: Phrase {
        switch self {
        case .torn: Phrase("L'écriture a été interrompue.", "The writing was cut short.")
        case .tooLong: Phrase("Elle dépasse la taille permise.", "It is longer than allowed.")
        case .noChecksum: Phrase("Sa somme de vérification manque.", "Its checksum is missing.")
        case .checksum:
            Phrase("Elle n'est plus telle qu'elle a été écrite.", "It is no longer as it was written.")
        case .notJSON: Phrase("Ce n'est pas du JSON valable.", "It is not valid JSON.")
        case .wrongShape:
            Phrase("Il y manque ce que toute ligne contient.", "It lacks what every line holds.")
        }
    }
}
