package import Domain
package import Screen

/// A page of fields, all in sight, from which one or more commands are made.
///
/// ```swift
/// var form = Form(.create(.contact, mission: id), mission: mission, context)
/// form.handle(.ctrl("s"), context)    // .save([.logContact([.day: today, .via: call], in: id)])
/// ```
/// The subject decides everything: which fields there are and what stands in them (``FormPlan``), and what
/// saving them records (``commands(_:)``). What is typed is kept as text until then, so that nothing half-typed
/// is lost, and a draft is those texts.
package struct Form {
    package let subject: FormSubject
    var title: Phrase
    /// What the form is about: the mission, the checkpoint, the person.
    var about: String
    /// Of the board, those that were marked: each is told the same. Empty where the form is about its subject.
    var missions: [EntityID] = []
    /// Under which name what is typed is kept, where that is not its subject alone: that of all that were marked,
    /// though some of them may since have moved on.
    var keptAs: DraftSubject?
    /// What a move still asks for, in words.
    var asked: [String] = []
    var sheet: Sheet
    /// The mission as it was when the form opened, or when it last changed under it.
    var mission: Mission?
    /// A refusal that belongs to no field.
    var complaint: String?
    /// It opened with what was typed last time, and nothing was typed since.
    var isFound = false

    package enum Outcome {
        case ignored, changed
        /// Something must come first.
        case refused(String)
        /// Ready to be recorded.
        case save([Command])
        /// Left; what was typed is kept as a draft.
        case leave
        /// The text of the current field wants an editor.
        case editor(String)
        /// Something to be read above the form.
        case read([ScrollText.Paragraph])
        /// What was typed is to go.
        case throwAway
    }

    /// - Parameter authors: who wrote the lines that contested fields stand on, for those who must choose.
    package init(
        _ subject: FormSubject, mission: Mission?, _ context: Context, authors: [LineID: Author] = [:]
    ) {
        self.subject = subject
        self.mission = mission
        let plan = FormPlan(subject, mission, context, authors)
        title = plan.title
        about = plan.about
        sheet = Sheet(plan.fields, start: plan.start)
        follow(context)
    }

    package struct Author: Equatable, Sendable {
        package var name: String?
        package var day: Day?

        package init(name: String?, day: Day?) {
            self.name = name
            self.day = day
        }
    }
}

extension Form {
    package mutating func handle(_ key: Key, _ context: Context) -> Outcome {
        if key == .ctrl("d"), sheet.current?.widget.popup == nil {
            return draft == nil ? .ignored : .throwAway
        }
        switch sheet.handle(key, context) {
        case .ignored: return .ignored
        case .moved:
            // Leaving a date field writes the day out: what depends on it is looked at again.
            follow(context)
            return .ignored
        case .changed:
            changed(context)
            return .changed
        case .editor(let text): return .editor(text)
        case .read:
            let text =
                whyNot(context.words) + asked.map { ScrollText.Paragraph("• \($0)", .warn) }
                + sheet.rivals(context)
            return text.isEmpty ? .ignored : .read(text)
        case .leave: return .leave
        case .refused(let what): return .refused(context.words[what])
        case .submit: return save(context)
        }
    }

    /// Why saving was refused, whole.
    private func whyNot(_ words: Words) -> [ScrollText.Paragraph] {
        [complaint, sheet.current?.complaint.map(words.sentence(for:))].compactMap { $0 }
            .map { ScrollText.Paragraph($0, .bad) }
    }

    /// The form shows the sentence by itself, at its foot or beside the field that it is about.
    func says(_ sentence: String) -> Bool {
        complaint == sentence || sheet.current?.complaint == .said(sentence)
    }

    /// Something was typed: what was refused may be possible now.
    mutating func changed(_ context: Context) {
        complaint = nil
        isFound = false
        sheet.forgetRefusals()
        follow(context)
    }

    private mutating func save(_ context: Context) -> Outcome {
        complaint = nil
        follow(context)
        guard sheet.check() else { return .ignored }
        if let (name, fault) = contradiction {
            sheet.go(to: name)
            sheet.fields[sheet.cursor].complaint = .fault(fault)
            return .ignored
        }
        let commands = commands(context)
        return commands.isEmpty ? .leave : .save(commands)
    }

    /// What is wrong with the fields together though each is right by itself.
    private var contradiction: (FormField.Name, FieldFault)? {
        guard case .minutes = subject else { return nil }
        let isNone = sheet[.noDecision]?.value == .flag(true)
        let hasSome = sheet[.input(.decisions)]?.value != nil
        return isNone == hasSome ? (.input(.decisions), .decisionOrNone) : nil
    }
}

extension Form {
    /// Says beside its field why saving was refused; a refusal that is about no field stands at the foot.
    package mutating func refuse(_ refusal: Refusal, _ sentence: String) {
        guard let place = place(of: refusal) else {
            complaint = sentence
            return
        }
        sheet.go(to: place)
        sheet.fields[place].complaint = .said(sentence)
    }

    /// The text of the field under the cursor.
    package var currentText: String { sheet.current?.widget.typed ?? "" }

    /// A click on the field of that place.
    package mutating func click(_ tag: Int) {
        if sheet.current?.widget.popup == nil { sheet.go(to: tag) }
    }

    /// Replaces the text of the current field: what came back from the editor.
    package mutating func type(_ text: String) { sheet.type(text) }
}
