import Domain
import Glibc

/// `cadre.json` on the other side: which workspace is shared there.
struct RemoteWorkspace {
    let file: WorkspaceFile
    /// As they stand there; members that only a newer program knows are among them.
    let bytes: [UInt8]

    static func read(_ tree: RemoteTree, _ mailbox: Mailbox) throws -> RemoteWorkspace {
        let address = mailbox.address.text
        guard let blob = tree.workspace else { throw SharingFailure.noWorkspaceThere(address: address) }
        var bytes: [UInt8] = []
        try mailbox.read([blob]) { _, contents in bytes = contents }
        do throws(Failure) {
            return RemoteWorkspace(file: try WorkspaceFile.parse(bytes, path: address), bytes: bytes)
        } catch {
            if case .newerWorkspace(_, let format) = error {
                throw SharingFailure.newerWorkspace(address: address, format: format)
            }
            throw SharingFailure.noWorkspaceThere(address: address)
        }
    }

    /// What a first push brings beside the lines.
    static func files(of places: Places) throws(Failure) -> [(path: String, contents: [UInt8])] {
        let folder = try Descriptor.folder(places.workspace)
        let own = try folder.open(WorkspaceFile.name, O_RDONLY | O_NONBLOCK).contents(limit: 64 * 1024)
        return [
            (WorkspaceFile.name, own), (WorkspaceNotes.readMeName, Array(WorkspaceNotes.readMe.utf8)),
            (WorkspaceNotes.attributesName, Array(WorkspaceNotes.attributes.utf8)),
        ]
    }
}
