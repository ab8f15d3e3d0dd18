import Foundation
import Testing

/// The members that JSON has and that docs/json.md promises, written the same way: `a.b`, `a[].b`.
enum MemberNames {
    static func of(_ json: String) throws -> Set<String> {
        var names: Set<String> = []
        gather(try JSONSerialization.jsonObject(with: Data(json.utf8)), "", &names)
        return names
    }

    /// Facts have members of their own for each type; storage.md tells them.
    private static func gather(_ value: Any, _ prefix: String, _ names: inout Set<String>) {
        if let object = value as? [String: Any] {
            for (key, member) in object {
                let name = prefix.isEmpty ? key : "\(prefix).\(key)"
                names.insert(name)
                if key != "events" { gather(member, name, &names) }
            }
        } else if let list = value as? [Any] {
            for item in list { gather(item, prefix.isEmpty ? "" : prefix + "[]", &names) }
        }
    }

    /// The first column of the table under each heading, by the command of the heading.
    static func documented() throws -> [String: Set<String>] {
        try meanings().mapValues { Set($0.keys) }
    }

    /// The table under each heading, by the command of the heading: what each member means.
    static func meanings() throws -> [String: [String: String]] {
        let root = URL(filePath: #filePath).appending(path: "../../../../docs/json.md").standardized
        var tables: [String: [String: String]] = [:]
        var command = ""
        for line in try String(contentsOf: root, encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("## `cadre ") {
                command = String(line.dropFirst(10).dropLast())
            } else if let row = line.wholeMatch(of: /\| `([^`]+)` \| (.+) \|/) {
                tables[command, default: [:]][String(row.1)] = String(row.2)
            }
        }
        #expect(tables.count > 10)
        return tables
    }
}
