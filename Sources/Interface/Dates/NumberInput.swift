/// Reads an amount in euros as people type it, to cents: `1 950,50`, `1,950.50`, `320 €`, `1.950 HT`.
package enum MoneyInput {
    package enum Fault: Error, Equatable, Sendable {
        case empty, notUnderstood, negative
        /// More than ``limit``.
        case tooMuch
    }

    /// In cents: a hundred million euros, beyond which a figure is a typing error.
    package static let limit = 10_000_000_000

    package static func read(_ text: String) -> Result<Int, Fault> {
        var body = text.lowercased().filter { !$0.isWhitespace }
        guard !body.isEmpty else { return .failure(.empty) }
        for ornament in ["ht", "excl.vat", "euros", "euro", "eur", "€"] where body.hasSuffix(ornament) {
            body.removeLast(ornament.count)
        }
        if body.first == "€" { body.removeFirst() }
        if body.first == "-" { return .failure(.negative) }
        guard let cents = Decimals(body, places: 2) else { return .failure(.notUnderstood) }
        return cents.value <= limit ? .success(cents.value) : .failure(.tooMuch)
    }

    /// More or less than before: `900`, `+900`, `-900 €`.
    package static func read(difference text: String) -> Result<Int, Fault> {
        let body = text.filter { !$0.isWhitespace }
        let isLess = body.first == "-" || body.first == "−"
        return read(isLess || body.first == "+" ? String(body.dropFirst()) : body).map { isLess ? -$0 : $0 }
    }
}

/// Reads a share of the price to hundredths of a percent: `20`, `20 %`, `33,33`, `12.5%`.
package enum ShareInput {
    package enum Fault: Error, Equatable, Sendable { case empty, notUnderstood, over100 }

    package static func read(_ text: String) -> Result<Int, Fault> {
        var body = text.filter { !$0.isWhitespace }
        guard !body.isEmpty else { return .failure(.empty) }
        if body.last == "%" { body.removeLast() }
        guard let share = Decimals(body, places: 2) else { return .failure(.notUnderstood) }
        return share.value <= 10_000 ? .success(share.value) : .failure(.over100)
    }
}

/// A number with a decimal comma or point, scaled to an integer, with thousands set apart or not.
private struct Decimals {
    let value: Int

    init?(_ text: String, places: Int) {
        let separators: Set<Character> = [",", ".", "'", "’"]
        let parts = text.split(omittingEmptySubsequences: false) { separators.contains($0) }
        let signs = text.filter { separators.contains($0) }
        guard let last = parts.last, parts[0] != "", parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
        else {
            return nil
        }
        // The last separator is decimal unless three digits follow it: "1,950" is one thousand and more.
        let isDecimal = parts.count > 1 && last.count <= places && (signs.last == "," || signs.last == ".")
        let groups = isDecimal ? parts.dropLast() : parts[...]
        let groupSigns = isDecimal ? signs.dropLast() : signs[...]
        guard groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 }),
            Set(groupSigns).count <= 1, !isDecimal || groupSigns.first != signs.last
        else { return nil }
        let decimals = isDecimal ? String(last) : ""
        let digits = groups.joined() + decimals + String(repeating: "0", count: places - decimals.count)
        guard digits.count <= 15, let value = Int(digits) else { return nil }
        self.value = value
    }
}

extension Character {
    var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
