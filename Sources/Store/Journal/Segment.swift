import Glibc

/// A segment open for appending, and what was appended to it since.
final class Segment {
    let number: Int
    let isNew: Bool
    private let file: Descriptor
    let identity: FileIdentity
    /// The size before we wrote.
    private var base: Int
    /// The size there must be now.
    private(set) var size: Int

    private init(number: Int, isNew: Bool, file: consuming Descriptor, identity: FileIdentity, size: Int) {
        self.number = number
        self.isNew = isNew
        self.file = file
        self.identity = identity
        base = size
        self.size = size
    }

    var name: String { SegmentName.name(number) }
}

// MARK: Opening

extension Segment {
    /// The first free number from `number` on. The name is taken in the same step as it is found free.
    static func create(from number: Int, in log: OwnLog) throws(Failure) -> Segment {
        var number = number
        while true {
            do throws(Failure) {
                let file = try log.folder.open(
                    SegmentName.name(number), O_RDWR | O_APPEND | O_CREAT | O_EXCL)
                let identity = try file.status().identity
                return Segment(number: number, isNew: true, file: file, identity: identity, size: 0)
            } catch {
                guard case .system(_, _, EEXIST) = error else { throw error }
                number += 1
            }
        }
    }

    /// An existing segment, if it is still exactly what was read of it and safe to append to; else nil, and
    /// a new segment is the answer to every doubt.
    ///
    /// A second hard link is somebody's snapshot: appending would change their copy.
    static func open(
        _ number: Int, identity: FileIdentity, size: Int, in log: OwnLog
    ) throws(Failure) -> Segment? {
        let file = try log.folder.open(SegmentName.name(number), O_RDWR | O_APPEND | O_NONBLOCK)
        let status = try file.status()
        guard status.kind == .file, status.links == 1, status.owner == geteuid(),
            status.identity == identity, status.size == size
        else { return nil }
        return Segment(number: number, isNew: false, file: file, identity: identity, size: size)
    }

    /// Cuts off a torn last line, after keeping a copy as far as there is room. Needs no space itself.
    func dropTail(behind end: Int, keepingIn quarantine: String) throws(Failure) {
        keepTail(behind: end, in: quarantine)
        try file.truncate(to: end)
        (base, size) = (end, end)
    }

    private func keepTail(behind end: Int, in quarantine: String) {
        do throws(Failure) {
            let bytes = try file.contents(from: end, limit: Line.maximumBytes)
            let suffix = String(UInt32.random(in: .min ... .max), radix: 16)
            let copy = try Descriptor.open(
                "\(quarantine)/\(number)-\(end)-\(suffix).torn", O_WRONLY | O_CREAT | O_EXCL)
            try copy.write(bytes)
        } catch {
            return
        }
    }
}

// MARK: Appending

extension Segment {
    func append(_ bytes: [UInt8]) throws(Failure) {
        // Counted first: what is then to be taken back is everything that may have arrived.
        size += bytes.count
        try file.write(bytes)
    }

    /// Durable, of the right size, and still the file that everybody finds under its name.
    ///
    /// Another size means a writer that our lock does not reach (some network file systems), another file
    /// under the name a synchroniser that has replaced it. One fdatasync, and never a second one.
    func confirm(in log: OwnLog) throws(Failure) {
        guard try file.status().size == size else { throw Failure("append", file.path, errno: EAGAIN) }
        try file.syncData()
        guard try log.folder.status(of: name)?.identity == identity else {
            throw Failure("append", file.path, errno: EAGAIN)
        }
    }

    /// Takes back what was not acknowledged, unless somebody else's bytes are among it.
    ///
    /// Best effort: a torn tail is legal, and "not saved" may still turn out saved.
    func withdraw(in log: OwnLog) {
        do throws(Failure) {
            guard try file.status().size <= size else { return }
            if isNew {
                unlinkat(log.folder.raw, name, 0)
            } else {
                try file.truncate(to: base)
            }
        } catch {
            return
        }
    }
}
