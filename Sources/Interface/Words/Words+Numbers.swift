extension Words {
    /// Thousands apart by a no-break space or a comma: `12 500`, `12,500`.
    package func number(_ number: Int) -> String {
        (number < 0 ? "-" : "") + grouped(number.magnitude)
    }

    /// Euro cents as an amount: `1 950,00 €`, `€1,950.00`.
    package func money(_ cents: Int) -> String {
        let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        let sign = cents < 0 ? "-" : ""
        return say(
            "\(sign)\(grouped(euros)),\(twoDigits(Int(rest))) €",
            "\(sign)€\(grouped(euros)).\(twoDigits(Int(rest)))")
    }

    /// Without cents where there are none, for narrow columns: `9 600 €`, `€9,600`.
    package func moneyWhole(_ cents: Int) -> String {
        guard cents % 100 == 0, cents >= 0 else { return money(cents) }
        let euros = number(cents / 100)
        return say("\(euros) €", "€\(euros)")
    }

    /// An amount before tax: `1 950,00 € HT`, `€1,950.00 excl. VAT`.
    package func moneyBeforeTax(_ cents: Int) -> String {
        isSpoken
            ? say("\(money(cents)) hors taxes", "\(money(cents)) excluding VAT")
            : say("\(money(cents))\u{A0}HT", "\(money(cents)) excl. VAT")
    }

    /// `75 %`, `75%`.
    package func percent(_ percent: Int) -> String { say("\(number(percent)) %", "\(number(percent))%") }

    /// Hundredths of a percent, with no more decimals than they need: `33,33 %`, `12.5%`, `20 %`.
    package func share(_ basisPoints: Int) -> String {
        let (whole, rest) = basisPoints.magnitude.quotientAndRemainder(dividingBy: 100)
        let sign = basisPoints < 0 ? "-" : ""
        let digits = rest % 10 == 0 ? String(rest / 10) : twoDigits(Int(rest))
        let decimals = rest == 0 ? "" : say(",\(digits)", ".\(digits)")
        return say("\(sign)\(grouped(whole))\(decimals) %", "\(sign)\(grouped(whole))\(decimals)%")
    }

    /// Minutes as people say them: `45 min`, `1 h 30`, `1 h 30 min`.
    package func duration(_ minutes: Int) -> String {
        let (hours, rest) = max(0, minutes).quotientAndRemainder(dividingBy: 60)
        if isSpoken { return spoken(hours, rest) }
        if hours == 0 { return "\(rest)\u{A0}min" }
        if rest == 0 { return "\(number(hours))\u{A0}h" }
        return say(
            "\(number(hours))\u{A0}h\u{A0}\(twoDigits(rest))",
            "\(number(hours))\u{A0}h \(rest)\u{A0}min")
    }

    /// `1 heure 30 minutes`
    private func spoken(_ hours: Int, _ minutes: Int) -> String {
        let parts = [
            hours > 0 ? count(hours, .hours) : nil,
            minutes > 0 || hours == 0 ? count(minutes, .minutes) : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: " ")
    }

    private func grouped(_ number: UInt) -> String {
        let digits = Array(String(number))
        var result = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { result += say("\u{A0}", ",") }
            result.append(digit)
        }
        return result
    }
}

/// `07`, `30`.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
