import Glibc

/// The two files that explain the folder: one to people, one to git. Existing ones are left alone.
enum WorkspaceNotes {
    static let readMeName = "README.txt"
    static let attributesName = ".gitattributes"

    static let readMe = """
        Ce dossier contient des missions suivies avec le programme « cadre ».
        Chaque ligne des fichiers du dossier « log » est un fait en texte simple, lisible avec less, grep ou jq.
        Ne modifiez pas ces lignes à la main : une ligne modifiée n'est plus lue ; copiez et partagez le dossier librement.

        This folder holds missions tracked with the program "cadre".
        Each line of the files in the folder "log" is a fact in plain text, readable with less, grep or jq.
        Do not edit these lines by hand: an edited line is no longer read; copy and share the folder freely.

        """

    /// No line-end conversion, which would break every checksum; and merges keep the lines of both sides.
    static let attributes = """
        * -text
        log/** merge=union

        """

    static func write(in folder: borrowing Descriptor) throws(Failure) {
        _ = try AtomicFile.create(readMeName, in: folder, with: Array(readMe.utf8))
        _ = try AtomicFile.create(attributesName, in: folder, with: Array(attributes.utf8))
    }
}
