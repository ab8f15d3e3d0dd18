/// A short name for an organisation of which only the long one is known.
package enum ShortName {
    /// The name itself when it is short, else its initials.
    package static func of(_ name: String) -> String {
        if name.count <= 10 { return name }
        let words = name.split { !$0.isLetter && !$0.isNumber }
        let initials = words.compactMap(\.first).map { $0.uppercased() }.joined()
        return initials.count > 1 ? initials.cut(to: 10) : name.cut(to: 10).trimmed
    }
}
