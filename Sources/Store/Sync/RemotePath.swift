/// The paths of a remote that we look at: `log/REPLICA/000001.jsonl`, and strays beside them. Whatever else is
/// there stays there unread: nothing named by a stranger ever becomes a path of ours but these.
struct RemotePath: Hashable {
    let replica: String
    let name: String

    init(replica: String, name: String) {
        self.replica = replica
        self.name = name
    }

    init?(_ bytes: some Collection<UInt8>) {
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].elementsEqual(Places.logName.utf8), ReplicaName.isValid(parts[1]),
            SegmentName.isWellFormed(parts[2])
        else { return nil }
        replica = String(decoding: parts[1], as: UTF8.self)
        name = String(decoding: parts[2], as: UTF8.self)
    }

    var text: String { "\(Places.logName)/\(replica)/\(name)" }

    /// Where lines go that must not, or cannot, go into a segment: named after what is in it, so that writing
    /// it twice writes it once.
    static func stray(_ replica: String, _ contents: some Sequence<UInt8>) -> RemotePath {
        RemotePath(
            replica: ReplicaName.isValid(replica.utf8) ? replica : nobody,
            name: "000001-\(SHA256.digest(contents).prefix(8)).jsonl")
    }

    /// Lines of a newer version may not say who wrote them.
    static let nobody = String(repeating: "0", count: 10)
}

extension SegmentName {
    /// `000042.jsonl` or `000042-1a2b3c4d.jsonl`, and nothing else.
    static func isWellFormed(_ name: some Collection<UInt8>) -> Bool {
        let bytes = Array(name)
        func digits(_ range: Range<Int>) -> Bool {
            bytes[range].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        func hexadecimal(_ range: Range<Int>) -> Bool {
            bytes[range].allSatisfy { JSONText.hexadecimalDigit($0) != nil && !($0 > 0x40 && $0 < 0x60) }
        }
        guard bytes.ends(with: ".jsonl".utf8) else { return false }
        switch bytes.count {
        case 12: return digits(0..<6)
        case 21: return digits(0..<6) && bytes[6] == UInt8(ascii: "-") && hexadecimal(7..<15)
        default: return false
        }
    }
}
