import Domain
import Screen

/// One field of a form: its label, what it is typed into, and what is to be said of it.
struct FormField {
    let name: Name
    let label: Phrase
    /// One line of help, shown while the cursor is here.
    var hint: Phrase?
    /// The same where there are no keys to speak of.
    var heard: Phrase?
    var isRequired: Bool
    var widget: any FieldWidget
    /// What stood here when the form opened: only what differs from it was typed.
    private(set) var initial: String
    var complaint: Complaint?
    /// The values that stand side by side, when members wrote here without knowing of each other.
    var rivals: [Rival] = []

    init(
        _ name: Name, _ label: Phrase, _ widget: any FieldWidget, isRequired: Bool = false,
        hint: Phrase? = nil, heard: Phrase? = nil
    ) {
        self.name = name
        self.label = label
        self.widget = widget
        self.isRequired = isRequired
        self.hint = hint
        self.heard = heard
        initial = widget.typed
    }

    /// Why the field is not as it should be.
    enum Complaint: Equatable {
        case fault(FieldFault)
        /// The sentence of a refusal.
        case said(String)
    }

    struct Rival: Equatable {
        /// As it would be typed.
        let typed: String
        let by: String?
        let day: Day?
        /// What was written with it and belongs to another field.
        var also = ""
    }
}

extension FormField {
    /// Blanks around it are no part of what was typed: nobody sees them, and saving leaves them out.
    var isChanged: Bool { widget.typed != initial && widget.typed.trimmed != initial.trimmed }
    var isBlank: Bool { widget.typed.allSatisfy(\.isWhitespace) }

    /// Words that another would say better, in what both sides will read.
    var wordings: [Wording] {
        switch name {
        case .field(.agenda), .field(.text), .input(.summary), .input(.decisions), .input(.section),
            .agreedActions:
            Wording.findings(in: widget.typed)
        default: []
        }
    }

    /// The widget with those words underlined in it.
    var marked: any FieldWidget {
        let findings = wordings
        guard !findings.isEmpty, var area = widget as? AreaWidget else { return widget }
        area.marks = findings.map(\.range)
        return area
    }

    var value: Domain.Value? { (try? widget.read().get()) ?? nil }

    /// Fills in what follows from another field, unless a person has typed here.
    mutating func suggest(_ text: String) {
        // The same again would only move the cursor back to its end.
        guard !isChanged, widget.typed != text else { return }
        widget.typed = text
        initial = widget.typed
    }

    /// Takes over what stands in the record now; what was typed stays.
    mutating func rebase(on fresh: FormField) {
        guard fresh.initial != initial else { return }
        if isChanged {
            rivals = fresh.rivals.isEmpty ? [Rival(typed: fresh.initial, by: nil, day: nil)] : fresh.rivals
        } else {
            widget.typed = fresh.initial
            rivals = fresh.rivals
        }
        initial = fresh.initial
    }

    /// The next of the values that stand side by side.
    mutating func takeRival() -> Bool {
        guard !rivals.isEmpty else { return false }
        let here = rivals.firstIndex { $0.typed == widget.typed } ?? -1
        widget.typed = rivals[(here + 1) % rivals.count].typed
        return true
    }

    /// Nil when the field can be saved.
    func fault(isRequired: Bool) -> FieldFault? {
        switch widget.read() {
        case .failure(let fault): fault
        case .success(nil): isRequired ? .missing : nil
        case .success: nil
        }
    }
}

// MARK: - Names

extension FormField {
    /// What a field is for. Most are places that a refusal can name (``Input``).
    enum Name: Hashable {
        case input(Input)
        case noDecision, agreedActions, resumeOn, effect, heldReserve, noticeKept, plan, template,
            choiceReason, evidence
        /// What, who or by when of one reserve of an answer.
        case reserve(Int, Field)

        static func field(_ field: Field) -> Name { .input(.field(field)) }
        static let reason = Name.input(.reason)
    }
}

extension FormField.Name {
    /// The name of its text in a draft.
    var key: String {
        switch self {
        case .input(.field(let field)): field.rawValue
        case .input(.section(let section)): "section-\(section.rawValue)"
        case .input(.reserve(let place)): "reserve-\(place)"
        case .input(.rework(let place)): "rework-\(place)"
        case .input(.score(let criterion)): "score-\(criterion.rawValue)"
        case .input(let input): "\(input)"
        case .noDecision: "no-decision"
        case .agreedActions: "agreed-actions"
        case .resumeOn: "resume-on"
        case .effect: "effect"
        case .heldReserve: "held-reserve"
        case .noticeKept: "notice-kept"
        case .plan: "plan"
        case .template: "template"
        case .choiceReason: "choice-reason"
        case .evidence: "evidence"
        case .reserve(let place, let field): "reserve-\(place)-\(field.rawValue)"
        }
    }
}
