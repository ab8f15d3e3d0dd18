package import Domain
package import Screen

/// The answer to a delivery: tick the criteria, choose one of four, give the reason, read it again, log it.
///
/// ```
/// v          the criteria, with the ticks made earlier
/// *          all met
/// 1          accept; a comment may be typed
/// Enter      the whole answer in one sentence
/// Enter      logged
/// ```
package struct Review {
    var mission: Mission
    var checkpoint: Checkpoint
    /// One for each criterion; nil where nobody has looked yet.
    var ticks: [Finding?]
    var cursor = 0
    var step = Step.criteria
    /// Where criteria are asked one after the other: not all have been.
    var isAsking = true
    /// The answer that was just asked for and cannot be given: its reason is told alone.
    var refused: Verdict?
    /// It opened with what was ticked and typed last time, and nothing was since.
    var isFound = false
    /// What was typed for each answer, so that changing one's mind loses nothing.
    var sheets: [Verdict: Sheet] = [:]

    enum Step: Hashable {
        case criteria
        case reason(Verdict)
        case confirm(Verdict)
    }

    package enum Outcome {
        case ignored
        case perform([Command])
        case refused(String)
        case leave
        case changed
        /// The text of the current field wants an editor.
        case editor(String)
        /// All that is known of the checkpoint wants to be read.
        case read([ScrollText.Paragraph])
        /// What was ticked and typed is to go.
        case throwAway
    }

    package init(mission: Mission, checkpoint: Checkpoint, _ context: Context) {
        self.mission = mission
        self.checkpoint = checkpoint
        ticks = checkpoint.knownFindings
    }
}

// MARK: - Keys

extension Review {
    package mutating func handle(_ key: Key, _ context: Context) -> Outcome {
        let before = draft
        if key == .ctrl("d"), !hasPopup { return before == nil ? .ignored : .throwAway }
        let outcome = handleStep(key, context)
        if isFound, draft != before { isFound = false }
        return outcome
    }

    private var hasPopup: Bool {
        if case .reason(let verdict) = step { sheets[verdict]?.current?.widget.popup != nil } else { false }
    }

    private mutating func handleStep(_ key: Key, _ context: Context) -> Outcome {
        switch step {
        case .criteria: handleCriteria(key, context)
        case .reason(let verdict): handleReason(key, verdict, context)
        case .confirm(let verdict): handleConfirm(key, verdict, context)
        }
    }

    private mutating func handleCriteria(_ key: Key, _ context: Context) -> Outcome {
        refused = nil
        if let verdict = Self.answers[key] { return choose(verdict, context) }
        let last = max(0, ticks.count - 1)
        switch key {
        case .escape, .char("q"): return .leave
        case .up, .char("k"): cursor = max(0, cursor - 1)
        case .down, .char("j"), .tab: cursor = min(last, cursor + 1)
        case .home, .char("g"), .pageUp: cursor = 0
        case .end, .char("G"), .pageDown: cursor = last
        case .char("*"): ticks = ticks.map { _ in .yes }
        case .char(" "), .char("x"): tick(current == .yes ? nil : .yes)
        case .char("-"): tick(current == .no ? nil : .no)
        case .char("n"): tick(current == .notApplicable ? nil : .notApplicable)
        case .backspace, .delete: tick(nil)
        case .enter: return .refused(context.words[Self.chooseFirst])
        case .ctrl("r"): return .read(CheckpointText(mission, checkpoint, context).paragraphs)
        default: return .ignored
        }
        return .changed
    }

    /// The number keys, also unshifted on a French keyboard.
    static let answers: [Key: Verdict] = [
        .char("1"): .accepted, .char("&"): .accepted,
        .char("2"): .acceptedWithReserves, .char("é"): .acceptedWithReserves,
        .char("3"): .changesRequested, .char("\""): .changesRequested,
        .char("4"): .rejected, .char("'"): .rejected,
    ]

    private static let chooseFirst = Phrase(
        "Choisir une réponse : 1, 2, 3 ou 4.", "Choose an answer: 1, 2, 3 or 4.")

    private var current: Finding? { ticks.indices.contains(cursor) ? ticks[cursor] : nil }

    private mutating func tick(_ finding: Finding?) {
        if ticks.indices.contains(cursor) { ticks[cursor] = finding }
    }

    private mutating func choose(_ verdict: Verdict, _ context: Context) -> Outcome {
        guard whyNot(verdict, context) == nil else {
            refused = verdict
            return .changed
        }
        if verdict == .changesRequested, sheets[verdict]?.isChanged != true { sheets[verdict] = nil }
        if sheets[verdict] == nil { sheets[verdict] = sheet(for: verdict, context) }
        step = .reason(verdict)
        return .changed
    }

    private mutating func handleConfirm(
        _ key: Key, _ verdict: Verdict, _ context: Context
    ) -> Outcome {
        switch key {
        case .enter, .ctrl("s"): return .perform([command(verdict, context)])
        case .char("e"), .escape, .backspace: step = .reason(verdict)
        default: return .ignored
        }
        return .changed
    }
}

// MARK: - The text of an answer

extension Review {
    private mutating func handleReason(
        _ key: Key, _ verdict: Verdict, _ context: Context
    ) -> Outcome {
        guard var sheet = sheets[verdict] else { return .ignored }
        if sheet.current?.widget.popup == nil, key == .enter || key == .ctrl("s") {
            switch afterList(key, &sheet, context) {
            case .goOn: break
            case .stay:
                sheets[verdict] = sheet
                return .changed
            case .submit:
                sheets[verdict] = sheet
                return confirm(verdict)
            }
        }
        let outcome = sheet.handle(key, context)
        sheets[verdict] = sheet
        switch outcome {
        case .submit: return confirm(verdict)
        case .leave: step = .criteria
        case .editor(let text): return .editor(text)
        case .ignored: return .ignored
        case .refused(let what): return .refused(context.words[what])
        case .moved, .changed, .read: break
        }
        return .changed
    }

    private mutating func confirm(_ verdict: Verdict) -> Outcome {
        if sheets[verdict]?.check() == true { step = .confirm(verdict) }
        return .changed
    }

    private enum AfterList { case goOn, stay, submit }

    /// Lists end where a blank line is entered; after the last reserve comes room for another.
    private func afterList(_ key: Key, _ sheet: inout Sheet, _ context: Context) -> AfterList {
        guard let field = sheet.current else { return .goOn }
        if key == .enter, let area = field.widget as? AreaWidget, area.isList, area.isAtBlankLine,
            !field.isBlank
        {
            return .submit
        }
        guard case .reserve(let place, let part) = field.name else { return .goOn }
        if key == .enter, part == .due, sheet.cursor == sheet.fields.count - 1 {
            sheet.append(reserve(place + 1, context))
            sheet.go(to: .reserve(place + 1, .text))
            return .stay
        }
        let isDone = key == .ctrl("s") || part == .text && field.isBlank
        guard isDone, sheet.fields.count > 3 else { return .goOn }
        if sheet.fields[sheet.fields.count - 3].isBlank { sheet.removeLast(3) }
        return .submit
    }

    /// Replaces the text of the current field: what came back from the editor.
    package mutating func type(_ text: String) {
        if case .reason(let verdict) = step { sheets[verdict]?.type(text) }
    }
}
