import Domain
import Glibc

/// `remote.json` in our own state folder: where this machine shares the workspace, and what became of it last.
/// Never in the workspace, and never taken from one.
struct RemoteRecord: Equatable {
    var address: String
    /// Minutes between two syncs that nobody asks for; nil for never.
    var minutes: Int?
    /// RFC 3339, of the last sync that came to its end.
    var at: String?
    var sent = 0
    var received = 0
    /// Our name and our last number that is there.
    var replica: String?
    var seq = 0
}

extension RemoteRecord {
    private static let name = "remote.json"

    static func load(_ places: Places) throws(Failure) -> RemoteRecord? {
        let bytes: [UInt8]
        do throws(Failure) {
            bytes = try Descriptor.open(places.remote, O_RDONLY | O_NONBLOCK).contents(limit: 64 * 1024)
        } catch {
            if case .missing = error { return nil }
            throw error
        }
        guard let json = try? JSONReader.read(bytes), let address = json["address"]?.string else {
            return nil
        }
        return RemoteRecord(
            address: address, minutes: json["minutes"]?.int, at: json["at"]?.string,
            sent: json["sent"]?.int ?? 0, received: json["received"]?.int ?? 0,
            replica: json["replica"]?.string, seq: json["seq"]?.int ?? 0)
    }

    func save(_ places: Places) throws(Failure) {
        try places.makeState()
        let json = JSON.object([
            JSON.Member("address", .string(address)),
            JSON.Member("minutes", minutes.map { .int(Int64($0)) } ?? .null),
            JSON.Member("at", at.map { .string($0) } ?? .null),
            JSON.Member("sent", .int(Int64(sent))), JSON.Member("received", .int(Int64(received))),
            JSON.Member("replica", replica.map { .string($0) } ?? .null),
            JSON.Member("seq", .int(Int64(seq))),
        ])
        try AtomicFile.replace(Self.name, in: Descriptor.folder(places.state), with: JSONWriter.bytes(json))
    }

    static func remove(_ places: Places) throws(Failure) {
        guard unlink(places.remote) == 0 || errno == ENOENT else { throw Failure("unlink", places.remote) }
    }
}
