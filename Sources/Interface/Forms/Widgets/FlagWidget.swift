import Domain
import Screen

/// Yes or no; Space changes it, Backspace goes back to what holds when nothing is said.
struct FlagWidget: FieldWidget {
    private var isOn: Bool?
    /// What holds when nothing is said; nil where the question waits for an answer.
    let standard: Bool?
    /// The label says it all, as a statement that holds or not: only the box is shown.
    let isTick: Bool

    init(_ isOn: Bool?, standard: Bool? = false, isTick: Bool = false) {
        self.isOn = isOn
        self.standard = standard
        self.isTick = isTick
    }

    var typed: String {
        get { isOn.map { $0 ? "yes" : "no" } ?? "" }
        set { isOn = newValue == "yes" ? true : newValue == "no" ? false : nil }
    }

    func read() -> Result<Domain.Value?, FieldFault> { .success(isOn.map { .flag($0) }) }

    mutating func handle(_ key: Key, _ room: WidgetRoom) -> WidgetAnswer {
        let before = isOn
        switch key {
        case .char(" "), .left, .right: isOn = !(isOn ?? standard ?? false)
        case .char("o"), .char("y"): isOn = true
        case .char("n"): isOn = false
        case .backspace, .delete: isOn = nil
        // A letter that means nothing here must not mean something elsewhere.
        case .char: return .moved
        default: return .ignored
        }
        return isOn == before ? .moved : .changed
    }

    func shown(_ words: Words) -> String {
        isOn.map { words.say($0 ? "oui" : "non", $0 ? "yes" : "no") } ?? ""
    }

    var ownKey: (key: Key, does: Phrase) { (.char(" "), Phrase("oui ou non", "yes or no")) }
    func width(in available: Int) -> Int { min(isTick ? 3 : 24, available) }

    func draw(into grid: inout Grid, at rect: Rect, focused: Bool, _ words: Words) {
        let on = isOn ?? standard ?? false
        let asks = words.say("oui ou non ? (o, n)", "yes or no? (y, n)")
        let word = isOn ?? standard == nil ? asks : words.say(on ? "oui" : "non", on ? "yes" : "no")
        let tail = isOn == nil && standard != nil ? words.say(" (par défaut)", " (default)") : ""
        grid.putLine(
            "[\(on ? "x" : " ")]\(isTick ? "" : " \(word)\(tail)")", in: rect.row(0),
            style: focused ? .selected : .input)
        if focused { grid.cursor = Point(x: rect.x + 1, y: rect.y) }
    }
}
