import Domain

@testable import Store

/// Marks by what they stand for; no two are alike, and none is a part of another.
struct Marks {
    private(set) var byName: [String: Set<String>] = [:]
    private var next: Int

    init(next: Int) { self.next = next }

    /// Small numbers, for nobody works out eight million working days; they are found beside their names.
    mutating func candidates() -> [JSON] {
        next += 1
        return [
            .string("<\(next)>"), .string((Day("2028-01-01")! + next).description), .int(Int64(next)),
        ]
    }

    mutating func add(_ type: String, _ path: [String], _ mark: JSON) {
        let names = path.filter { Int($0) == nil }
        let text = String(decoding: JSONWriter.bytes(mark), as: UTF8.self)
        let found = mark.int == nil ? text : "\"\(names.last ?? "")\":\(text)"
        byName["\(type) \(names.joined(separator: "."))", default: []].insert(found)
    }
}

/// Puts marks in the places of texts, numbers and days, wherever the event can still be read with them.
struct Marking {
    let type: String
    let ids: [String: [EntityID]]

    func marked(_ json: JSON, _ marks: inout Marks) -> JSON {
        var json = renamed(json)
        for path in places(in: json, []) where !["type", "on", "in", "seen"].contains(path.first) {
            for mark in marks.candidates() {
                let other = replace(json, path[...], with: mark)
                let event = Event(other)
                if case .unknown = event.body { continue }
                guard value(event.json, path[...]) == mark else { continue }
                json = other
                marks.add(type, path, mark)
                break
            }
        }
        return json
    }

    private func renamed(_ json: JSON) -> JSON {
        guard case .object(let members) = json else { return json }
        return .object(members.map { JSON.Member($0.name, renamed($0.value, $0.name)) })
    }

    private func renamed(_ json: JSON, _ name: String) -> JSON {
        switch json {
        case .object: renamed(json)
        case .array(let items) where items.allSatisfy({ $0.string.flatMap { EntityID($0) } != nil }):
            ids[name].map { .array($0.map { .string($0.description) }) } ?? json
        case .array(let items): .array(items.map { renamed($0, name) })
        case .string(let text) where EntityID(text) != nil:
            ids[name]?.first.map { .string($0.description) } ?? json
        default: json
        }
    }

    private func places(in json: JSON, _ path: [String]) -> [[String]] {
        switch json {
        case .string(let text): EntityID(text) == nil ? [path] : []
        case .int: [path]
        case .array(let items): items.enumerated().flatMap { places(in: $1, path + ["\($0)"]) }
        case .object(let members): members.flatMap { places(in: $0.value, path + [$0.name]) }
        default: []
        }
    }

    private func value(_ json: JSON, _ path: ArraySlice<String>) -> JSON? {
        guard let name = path.first else { return json }
        if let place = Int(name), let items = json.array {
            return items.indices.contains(place) ? value(items[place], path.dropFirst()) : nil
        }
        return json[name].flatMap { value($0, path.dropFirst()) }
    }

    private func replace(_ json: JSON, _ path: ArraySlice<String>, with text: JSON) -> JSON {
        guard let name = path.first else { return text }
        switch json {
        case .array(let items):
            return .array(
                items.enumerated().map {
                    "\($0)" == name ? replace($1, path.dropFirst(), with: text) : $1
                })
        case .object(let members):
            return .object(
                members.map {
                    $0.name == name
                        ? JSON.Member($0.name, replace($0.value, path.dropFirst(), with: text)) : $0
                })
        default: return json
        }
    }
}
