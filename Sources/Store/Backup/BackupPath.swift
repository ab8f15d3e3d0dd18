/// The names in a backup: the folder of a workspace, and nothing else, under one folder of their own;
/// their checksums come last.
///
/// The same names that a shared branch has. Whatever lies under another name in the log (conflict copies of a
/// synchroniser) goes in as a stray, for where a line lies never matters; so no name that a stranger chose is ever
/// made again by restoring.
enum BackupPath {
    /// `tar xf` makes this folder, which is a workspace.
    static let top = "cadre-backup/"
    /// Files beside the log, in the order in which they are written.
    static let notes = [
        WorkspaceFile.name, WorkspaceNotes.readMeName, WorkspaceNotes.attributesName,
    ]

    static func isKnown(_ path: String) -> Bool { notes.contains(path) || RemotePath(path.utf8) != nil }
}
