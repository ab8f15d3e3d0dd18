package import Domain

/// The first line of a bundle: what it is, of which workspace, for whom and how much follows.
package struct BundleHeader: Equatable, Sendable {
    package enum Kind: String, Sendable {
        /// Some missions, on their way to a freelance.
        case bundle
        /// What the freelance wrote, on its way back.
        case answer
    }

    static let format = 1

    package var kind: Kind
    /// The whole workspace, also in an answer.
    package var workspace: LineID
    package var title: String
    package var person: EntityID
    package var missions: [EntityID]
    /// Milliseconds since 1970, to tell the newer of two.
    package var made: Int
    package var at: String
    /// How many lines follow.
    package var lines: Int
}

extension BundleHeader {
    /// With checksum and line feed, as every line of the file has them.
    var bytes: [UInt8] {
        Line.sealed([
            JSON.Member("cadre", .string(kind.rawValue)), JSON.Member("format", .int(Int64(Self.format))),
            JSON.Member("workspace", .string(workspace.description)), JSON.Member("name", .string(title)),
            JSON.Member("for", .string(person.description)),
            JSON.Member("missions", .array(missions.map { .string($0.description) })),
            JSON.Member("made", .int(Int64(made))), JSON.Member("at", .string(at)),
            JSON.Member("lines", .int(Int64(lines))),
        ])
    }

    /// Reads the line without its line feed.
    static func read(_ bytes: UnsafeRawBufferPointer, path: String) throws -> BundleHeader {
        guard bytes.count < Line.maximumBytes, (try? LineReading.verifyChecksum(bytes)) != nil,
            let json = try? JSONReader.read(bytes),
            let kind = json["cadre"]?.string.flatMap(Kind.init(rawValue:)),
            let format = json["format"]?.int, format >= 1
        else { throw BundleFault.notABundle(path: path) }
        guard format == Self.format else { throw BundleFault.newer(path: path, format: format) }
        guard let workspace = json["workspace"]?.string.flatMap({ LineID($0) }),
            let person = json["for"]?.string.flatMap({ EntityID($0) }), let made = json["made"]?.int,
            let lines = json["lines"]?.int, lines >= 0
        else { throw BundleFault.notABundle(path: path) }
        return BundleHeader(
            kind: kind, workspace: workspace, title: json["name"]?.string ?? "", person: person,
            missions: (json["missions"]?.strings ?? []).compactMap { EntityID($0) }, made: made,
            at: json["at"]?.string ?? "", lines: lines)
    }
}
