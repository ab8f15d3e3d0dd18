import Domain
import Glibc

/// Who we are as a writer: `replica.json` in our own state folder, never in the workspace.
///
/// A copied folder, a restored backup or a cloned disk must not make two writers of one name. So the identity
/// is believed only on the machine, for the user and for the path it was minted for, and only if our own log
/// still holds the line that we remember writing last; at the slightest doubt a new one is minted. That costs
/// a folder; believing wrongly would cost the meaning of every number.
struct ReplicaIdentity: Equatable {
    let replica: String
    let machine: String
    let uid: UInt32
    let path: String
    /// The last line that we know we acknowledged; nil before the first one.
    var last: Remembered?

    struct Remembered: Equatable {
        let seq: Int
        let id: LineID
    }
}

// MARK: Keeping

extension ReplicaIdentity {
    /// The identity kept here; nil when there is none that can be believed.
    static func load(_ places: Places, host: Host) throws(Failure) -> ReplicaIdentity? {
        let bytes: [UInt8]
        do throws(Failure) {
            let file = try Descriptor.open(places.replica, O_RDONLY | O_NONBLOCK)
            guard try file.status().kind == .file else { return nil }
            bytes = try file.contents(limit: maximumBytes)
        } catch {
            switch error {
            case .missing, .symlink, .fileTooLarge: return nil
            default: throw error
            }
        }
        guard let identity = ReplicaIdentity(bytes), identity.machine == host.machine,
            identity.uid == host.uid, identity.path == places.workspace
        else { return nil }
        return identity
    }

    /// A new writer, durable before its first line is.
    static func mint(_ places: Places, host: Host) throws(Failure) -> ReplicaIdentity {
        let identity = ReplicaIdentity(
            replica: ReplicaName.mint(random: host.random()), machine: host.machine, uid: host.uid,
            path: places.workspace, last: nil)
        let folder = try Descriptor.folder(places.state)
        try AtomicFile.replace("replica.json", in: folder, with: identity.bytes)
        return identity
    }

    /// Whoever writes next is somebody new.
    static func forget(_ places: Places) throws(Failure) {
        guard unlink(places.replica) == 0 || errno == ENOENT else { throw Failure("unlink", places.replica) }
    }

    /// Notes the last line in place, after it is durable: the note may lag behind, never lead.
    ///
    /// Best effort and without a sync. If a power cut tears it, the next start finds it unbelievable and
    /// mints a new identity.
    func remember(_ places: Places) {
        do throws(Failure) {
            let file = try Descriptor.open(places.replica, O_WRONLY)
            try file.write(bytes)
        } catch {
            return
        }
    }
}

// MARK: Bytes

extension ReplicaIdentity {
    private static let maximumBytes = 64 * 1024

    /// Padded to whole blocks of 512 bytes, so that noting a greater number overwrites and never lengthens.
    var bytes: [UInt8] {
        let json = JSON.object([
            JSON.Member("replica", .string(replica)), JSON.Member("machine", .string(machine)),
            JSON.Member("uid", .int(Int64(uid))), JSON.Member("path", .string(path)),
            JSON.Member("seq", .int(Int64(last?.seq ?? 0))),
            JSON.Member("id", last.map { .string($0.id.description) } ?? .null),
        ])
        var bytes = JSONWriter.bytes(json)
        // Room for the longest numbers and the id, whatever is remembered now.
        let fixed = JSONWriter.bytes(.string(path + machine)).count + 256
        let padding = (fixed + 511) / 512 * 512 - bytes.count - 1
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, padding)))
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    init?(_ bytes: [UInt8]) {
        let json: JSON
        do throws(JSONFault) { json = try JSONReader.read(bytes) } catch { return nil }
        guard let replica = json["replica"]?.string, ReplicaName.isValid(replica.utf8),
            let machine = json["machine"]?.string, let path = json["path"]?.string,
            let uid = json["uid"]?.int.flatMap({ UInt32(exactly: $0) }), let seq = json["seq"]?.int, seq >= 0
        else { return nil }
        (self.replica, self.machine, self.uid, self.path) = (replica, machine, uid, path)
        if seq > 0 {
            guard let id = json["id"]?.string.flatMap({ LineID($0) }) else { return nil }
            last = Remembered(seq: seq, id: id)
        }
    }
}
