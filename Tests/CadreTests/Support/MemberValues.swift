import Foundation

/// What docs/json.md says of values, held against JSON: choices, days, times, ids, money, whole numbers.
struct MemberValues {
    /// What each member means, by its name as ``MemberNames`` writes it.
    let meanings: [String: String]
    private(set) var faults: Set<String> = []
    private var types: [String: String] = [:]

    init(_ meanings: [String: String]) { self.meanings = meanings }

    mutating func check(_ json: String) throws {
        look(at: try JSONSerialization.jsonObject(with: Data(json.utf8)), "")
    }

    private mutating func look(at value: Any, _ name: String) {
        if let object = value as? [String: Any] {
            note(name, "object")
            if object["cents"] != nil, Set(object.keys) != ["cents", "currency"] { fault(name, "money") }
            for (key, member) in object where key != "events" && key != "event" {
                look(at: member, name.isEmpty ? key : "\(name).\(key)")
            }
        } else if let list = value as? [Any] {
            note(name, "array")
            for item in list { look(at: item, name.isEmpty ? "" : name + "[]") }
        } else if let text = value as? String {
            note(name, "text")
            look(atText: text, name)
        } else if let number = value as? NSNumber {
            // A flag is a number to Foundation, and tells itself by its type alone.
            let isFlag = String(cString: number.objCType) == "c"
            note(name, isFlag ? "flag" : "number")
            if !isFlag, number.doubleValue != number.doubleValue.rounded() { fault(name, "\(number)") }
        }
    }

    private mutating func look(atText text: String, _ name: String) {
        let member = (name.split(separator: ".").last.map(String.init) ?? "").replacing("[]", with: "")
        // The texts of a list are told under the list's own name.
        let meaning = meanings[name.hasSuffix("[]") ? String(name.dropLast(2)) : name]
        if let choices = meaning.flatMap(Self.choices), !choices.contains(text) { fault(name, text) }
        if Self.days.contains(member), text.wholeMatch(of: /\d{4}-\d\d-\d\d/) == nil { fault(name, text) }
        switch member {
        case "id", "mission", "entity", "line":
            if text.count < 26 { fault(name, text) }
        case "at", "madeAt":
            let moment = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)/
            if text.wholeMatch(of: moment) == nil { fault(name, text) }
        case "time": if text.wholeMatch(of: /\d\d:\d\d/) == nil { fault(name, text) }
        default: break
        }
    }

    /// A member has one type, or null, unless its meaning says of two.
    private mutating func note(_ name: String, _ type: String) {
        if name.isEmpty { return }
        if let meaning = meanings[name], meaning.contains(", or text") || meaning.contains("or a flag") {
            return
        }
        if let known = types[name], known != type { fault(name, "\(known) and \(type)") }
        types[name] = type
    }

    private mutating func fault(_ name: String, _ what: String) { faults.insert("\(name): \(what)") }

    private static let days: Set = [
        "due", "originalDue", "answerDue", "nextDue", "lapseOn", "liftedOn", "doneOn", "paidOn", "signedOn",
        "sentOn", "terminatedOn", "sharedOn", "agreedOn", "answeredOn", "heardOn", "deemedAcceptedOn",
        "checkedOn", "minutesDue", "reportDue", "reported", "informedOn", "since", "lastContact", "issued",
        "expires", "verified", "validUntil", "through", "start", "end", "day", "dataClauses", "thanks",
        "feedbackAsked", "reviewShared", "exportedOn",
    ]

    /// The codes that the meaning lists, where it is a list of codes and nothing else may stand there.
    static func choices(_ meaning: String) -> Set<String>? {
        let list = meaning.split(separator: ": ").last.map(String.init) ?? meaning
        guard list.hasPrefix("`") || list.hasPrefix("Of `"), !list.contains(", or a ") else { return nil }
        let codes = list.matches(of: /`([^`]+)`/).map { String($0.1) }
        return codes.contains { $0.hasPrefix("cadre ") } ? nil : Set(codes)
    }
}
