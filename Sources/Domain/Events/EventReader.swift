/// Reads the members of one event, giving up (nil) where a known type has not its shape.
struct EventReader {
    let json: JSON

    struct Misshapen: Error {}

    func text(_ name: String) throws(Misshapen) -> String { try need(json[name]?.string) }
    func number(_ name: String) throws(Misshapen) -> Int { try need(optionalNumber(name)) }
    func day(_ name: String = "day") throws(Misshapen) -> Day { try need(optionalDay(name)) }
    func line(_ name: String) throws(Misshapen) -> LineID {
        try need(json[name]?.string.flatMap { LineID($0) })
    }
    func id(_ name: String) throws(Misshapen) -> EntityID { try need(optionalID(name)) }
    func choice<Choice: RawRepresentable<String>>(_ name: String) throws(Misshapen) -> Choice {
        try need(optionalChoice(name))
    }

    func optionalText(_ name: String) -> String? { json[name]?.string }
    func optionalNumber(_ name: String) -> Int? { json[name]?.figure }
    func optionalDay(_ name: String) -> Day? { json[name]?.string.flatMap { Day($0) } }
    func optionalTime(_ name: String) -> TimeOfDay? { json[name]?.string.flatMap { TimeOfDay($0) } }
    func optionalID(_ name: String) -> EntityID? { json[name]?.string.flatMap { EntityID($0) } }
    func optionalChoice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
        json[name]?.string.flatMap(Choice.init(rawValue:))
    }
    func flag(_ name: String) -> Bool { json[name]?.bool ?? false }
    func texts(_ name: String) -> [String] { json[name]?.strings ?? [] }
    func lines(_ name: String) -> [LineID] { texts(name).compactMap { LineID($0) } }
    func ids(_ name: String) -> [EntityID] { texts(name).compactMap { EntityID($0) } }
    func objects<Item>(_ name: String, _ read: (EventReader) throws(Misshapen) -> Item) throws(Misshapen)
        -> [Item]
    {
        var items: [Item] = []
        for item in json[name]?.array ?? [] { items.append(try read(EventReader(json: item))) }
        return items
    }

    private func need<Content>(_ content: Content?) throws(Misshapen) -> Content {
        guard let content else { throw Misshapen() }
        return content
    }
}

/// Collects the members of one event, leaving out what is not there.
struct EventWriter {
    private(set) var members: [JSON.Member] = []

    mutating func put(_ name: String, _ json: JSON?) {
        if let json { members.append(JSON.Member(name, json)) }
    }

    mutating func put(_ name: String, _ text: String?) { put(name, text.map(JSON.string)) }
    mutating func put(_ name: String, _ number: Int?) { put(name, number.map { .int(Int64($0)) }) }
    mutating func put(_ name: String, _ day: Day?) { put(name, day?.description) }
    mutating func put(_ name: String, _ id: EntityID?) { put(name, id?.description) }
    mutating func put(_ name: String, _ line: LineID?) { put(name, line?.description) }
    /// Only what is true is written.
    mutating func put(_ name: String, _ flag: Bool) { put(name, flag ? .bool(true) : nil) }
    /// Only what is there is written.
    mutating func put(_ name: String, _ texts: [String]) {
        put(name, texts.isEmpty ? nil : .array(texts.map(JSON.string)))
    }
    mutating func put(_ members: [JSON.Member]) { self.members += members }

    static func object(_ fill: (inout EventWriter) -> Void) -> JSON {
        var writer = EventWriter()
        fill(&writer)
        return .object(writer.members)
    }
}
