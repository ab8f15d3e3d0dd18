import Domain
import Screen

/// The working frame: what was agreed, and what holds because nothing else was.
struct FrameTab: MissionTab {
    let mission: Mission
    let context: Context
    let outlook: Outlook?
    private var words: Words { context.words }

    var columns: (Int) -> [Table.Column] {
        { [words] width in
            [
                .init(words.say("Origine", "Origin"), minWidth: 12, priority: 1),
                .init(words.say("Règle", "Rule"), minWidth: Term.shortWidth),
                .init(words.say("Valeur", "Value"), minWidth: width < 60 ? 14 : 20, weight: 1),
            ]
        }
    }

    var rows: [MissionTabRow] {
        Entity.Kind.frameFields.map { field in
            let isSet = mission.record[field] != nil
            let style: Style = isSet ? .normal : .muted
            return MissionTabRow(
                .field(field),
                [
                    origin(of: field, isSet: isSet), Table.Text(words.short(field), style),
                    Table.Text(words.shown(mission.frame.value(of: field), of: field, context.name), style),
                ])
        } + mission.transfers.map { row($0) }
    }

    private func row(_ transfer: SkillsTransfer) -> MissionTabRow {
        MissionTabRow(
            .part(Focus.Part(.transfer, transfer.id), 0),
            [
                context.sign(transfer).cell, Table.Text(words.short(Word.skillsTransfer)),
                Table.Text(words.told(transfer, in: mission, context)),
            ])
    }

    var creates: Entity.Kind? { .transfer }

    private func origin(of field: Field, isSet: Bool) -> Table.Text {
        if mission.record.contested.contains(field) { return context.contested.cell }
        let glyphs = context.glyphs
        if isSet { return Sign(glyphs.discFull, words.say("Convenu", "Agreed"), .good).cell }
        return mission.frame.lacks(field)
            ? Sign(glyphs.discEmpty, words.say("À poser", "Not set"), .warn).cell
            : Sign(glyphs.bullet, words.say("Défaut", "Default"), .muted).cell
    }

    /// The plain sentence of the frame, to be discussed before anything is signed (domain §4.7).
    var lead: ScrollText.Paragraph? {
        let isNarrow = context.area.width < 60
        return .init(
            isNarrow ? words.leftFree(mission.frame) : words.freedoms(mission.frame), .accent)
    }

    /// Never needed: the frame always has its rules.
    var empty: String { "" }

    var textHeight: Int { 9 }

    func detail(of row: MissionTabRow?) -> [ScrollText.Paragraph] {
        var text = Reading(context)
        if case .field(let field)? = row?.key { add(field, &text) }
        if let transfer = row?.part(.transfer).flatMap(mission.transfer) {
            text.add(transfer, in: mission, context)
        }
        if let outlook { text.append(FrameReading(outlook, context).paragraphs) }
        text.head(words[Word.frame])
        text.add(words.freedoms(mission.frame))
        let cadence = mission.cadence(on: context.today, context.calendar, context.thresholds)
        text.head(words[Word.cadence])
        text.add(words.sentence(for: cadence, of: mission, on: context.today))
        addGates(&text)
        let unset = Entity.Kind.frameFields.filter(mission.frame.lacks)
        text.list(words.say("Reste à convenir", "Still to agree"), unset.map { words[$0] }, .warn)
        return text.paragraphs
    }

    /// What was passed over, by whom, why, and whether it still lacks; then what else a mission that was taken
    /// over owes.
    private func addGates(_ text: inout Reading) {
        let owed = outlook?.gatesOwed ?? []
        for passed in mission.overrides {
            let gate = passed.content
            let isOwed = owed.contains { $0.code == gate.code }
            if passed == mission.overrides.first { text.head(words[Word.override]) }
            text.add(
                "\(isOwed ? context.glyphs.dagger : context.glyphs.check) \(words[gate.code])",
                isOwed ? .warn : .good)
            text.add(context.join([context.name(passed.by), gate.reason]), .muted)
        }
        let others = owed.filter { gate in !mission.overrides.contains { $0.content.code == gate.code } }
        text.list(
            words.say("À régulariser", "To put right"), others.map { words.name($0.code, lacks: $0.lack) },
            .warn)
    }

    private func add(_ field: Field, _ text: inout Reading) {
        let origin = origin(of: field, isSet: mission.record[field] != nil)
        text.add(words[field], .title)
        text.add(
            context.join([
                origin.text, words.shown(mission.frame.value(of: field), of: field, context.name),
            ]), origin.style)
    }

    func said(_ row: MissionTabRow) -> String { said(row, [1, 2, 0]) }

    func acts(at row: MissionTabRow?) -> [ActID] {
        row?.part(.transfer) == nil
            ? [.edit, .create, .contact, .moveNext, .note] : [.tick, .edit, .archive, .create, .moveNext]
    }
}

extension Frame {
    /// Nothing holds and something should: clauses are for those who handle personal data.
    func lacks(_ field: Field) -> Bool {
        value(of: field) == nil && (field != .dataClauses || personalData)
    }

    /// The value that holds today, default included; nil where there is none to fall back upon.
    func value(of field: Field) -> Value? {
        switch field {
        case .cadenceDays: everyDays.map(Value.number)
        case .graceDays: .number(graceDays)
        case .reviewDays: .number(reviewDays)
        case .rounds: .number(rounds)
        case .flexDays: .number(flexDays)
        case .channel: channel.map(Value.text)
        case .freeSchedule: .flag(freeSchedule)
        case .freePlace: .flag(freePlace)
        case .freeMethod: .flag(freeMethod)
        case .unit: .text(unit.rawValue)
        case .changeRule: .text(changeRule.rawValue)
        case .exitNoticeDays: exitNoticeDays.map(Value.number)
        case .meetingPlan: meetingPlan.isEmpty ? nil : .texts(meetingPlan.map(\.rawValue))
        case .paidByCheckpoint: paidByCheckpoint.map(Value.flag)
        case .personalData: .flag(personalData)
        case .dataClauses: dataClauses.map(Value.day)
        case .rights: .text(rights.rawValue)
        case .welcome: welcome.isEmpty ? nil : .texts(welcome.map(\.rawValue))
        default: nil
        }
    }
}

extension Words {
    private func freedomsOf(_ frame: Frame) -> [(isFree: Bool, name: String)] {
        [
            (frame.freeSchedule, say("horaires", "hours")), (frame.freePlace, say("lieu", "place")),
            (frame.freeMethod, say("méthode", "method")),
        ]
    }

    /// The same in half a line: only what the freelance decides alone.
    func leftFree(_ frame: Frame) -> String {
        let free = freedomsOf(frame).filter(\.isFree).map(\.name).joined(separator: ", ")
        return free.isEmpty
            ? say("Rien n'est laissé libre.", "Nothing is left free.")
            : say("Libres : \(free)", "Free: \(free)")
    }

    /// What the freelance decides alone, and what both decided.
    func freedoms(_ frame: Frame) -> String {
        let freedoms = freedomsOf(frame)
        let free = freedoms.filter(\.isFree).map(\.name).joined(separator: ", ")
        let fixed = freedoms.filter { !$0.isFree }.map { ", \($0.name)" }.joined()
        if fixed.isEmpty {
            return say(
                "Horaires, lieu et méthode : libres. Échéances et livrables : convenus.",
                "Hours, place and method: free. Due dates and deliverables: agreed.")
        }
        if free.isEmpty {
            return say(
                "Rien n'est laissé libre : échéances, livrables\(fixed) sont convenus.",
                "Nothing is left free: due dates, deliverables\(fixed) are agreed.")
        }
        return say(
            "Libres : \(free). Convenus : échéances, livrables\(fixed).",
            "Free: \(free). Agreed: due dates, deliverables\(fixed).")
    }
}
