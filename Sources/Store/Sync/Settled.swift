import Glibc

/// What both sides were when nothing was left to exchange. Where both are the same again nothing is read and compared,
/// however much there is: one look at the branch and one at the names and times of our files.
///
/// Only a saving of work, kept beside the mailbox as ``Agreed`` is, and like that it goes with the mailbox.
struct Settled: Equatable {
    /// Of the branch.
    let tip: String
    /// Of our files, see ``LocalLog/likeness``.
    let log: String
    /// Files there that are none of ours: told at each sync.
    let ignored: Int
}

extension Settled {
    private static let name = "settled"

    static func load(_ mailbox: String) -> Settled? {
        guard let file = try? Descriptor.open("\(mailbox)/\(name)", O_RDONLY | O_NONBLOCK),
            let bytes = try? file.contents(limit: 4096)
        else { return nil }
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        guard parts.count == 3, let ignored = Int(parts[2]) else { return nil }
        return Settled(tip: parts[0], log: parts[1], ignored: ignored)
    }

    func save(_ mailbox: String) throws(Failure) {
        guard self != Self.load(mailbox) else { return }
        let bytes = Array("\(tip)\n\(log)\n\(ignored)\n".utf8)
        try AtomicFile.replace(Self.name, in: Descriptor.folder(mailbox), with: bytes)
    }
}
