extension Words {
    /// Why a backup was not made, or not restored.
    func backup(_ trouble: Trouble) -> Explanation {
        switch trouble {
        case .noBackup(let path):
            explain(
                "Ce n'est pas une sauvegarde de cadre : \(path)", "This is no backup of cadre: \(path)",
                "Indiquer un fichier écrit par « cadre backup ».",
                "Name a file that “cadre backup” has written.")
        case .damagedBackup(let path, let entry):
            explain(
                "Cette sauvegarde n'est plus telle qu'elle a été écrite (\(entry)), rien n'a été restauré : \(path)",
                "This backup is no longer as it was written (\(entry)), nothing was restored: \(path)",
                "En prendre une autre ; « tar xf » sort de celle-ci ce qui s'y lit encore.",
                "Take another one; “tar xf” gets out of this one what can still be read.")
        case .fileExists(let path):
            explain(
                "Ce fichier existe déjà : \(path)", "This file is there already: \(path)",
                "Choisir un autre nom, ou ajouter --replace.", "Choose another name, or add --replace.")
        default: Explanation("", "")
        }
    }
}
