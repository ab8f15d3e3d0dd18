import Domain

extension Form {
    /// What saving the form records: one line of commands. Empty when nothing was changed.
    func commands(_ context: Context) -> [Command] {
        switch subject {
        case .create(.mission, _), .hesitate: newMission(allFields, context)
        case .create(let kind, let mission): [.create(kind, allFields, in: mission)]
        case .edit(let kind, let id, let mission): edits(kind, id, in: mission, context)
        case .reengage: mission?.reengaging(allFields) ?? []
        case .need(let id, _): changes.isEmpty ? [] : [.editMission(id, changes)]
        case .closing(let id, _): changes.isEmpty ? [] : [.setClosing(changes, in: id)]
        case .frame(let id): changes.isEmpty ? [] : [.setFrame(changes, in: id)]
        case .brief(let id, let section):
            sheet.fields.contains(where: needsWriting)
                ? [.write(section, text(.input(.section(section))) ?? "", in: id)] : []
        case .takeOver: takeOver(allFields, context)
        case .template(let category):
            sheet.fields.contains(where: needsWriting)
                ? [.saveTemplate(category, text(.template) ?? "")] : []
        case .note(let id): [.note(text(.input(.note)) ?? "", on: id)]
        case .snooze(let id, let key):
            [.snooze(key, on: id, until: day ?? context.today, reason: text(.reason) ?? "")]
        case .archive(let kind, let id): [.archive(kind, id, reason: text(.reason) ?? "")]
        case .move(let id, let state):
            given(to: id, context) + [
                .moveMission(
                    id, to: state, day: day ?? context.today, reason: text(.reason),
                    resumeOn: value(.resumeOn).day, despite: Despite(text(.input(.despite))))
            ]
        case .amend(let mission, let id):
            [
                .amend(
                    engagement: id, in: mission,
                    Amendment(
                        day: day ?? context.today, what: text(.field(.text)) ?? "",
                        delta: value(.amount).int ?? 0, end: value(.end).day))
            ]
        case .score(let mission, let id, let criterion, _):
            [.score(candidacy: id, in: mission, criterion, scored(criterion))]
        case .choose(let mission, let id):
            [
                .move(
                    candidacy: id, in: mission, to: .selected, day: day ?? context.today,
                    reason: text(.choiceReason))
            ]
        case .charter(let id): changes.isEmpty ? [] : [.edit(.organisation, id, changes)]
        case .pay(let mission, let id): [.pay(invoice: id, in: mission, day: day ?? context.today)]
        case .hold, .missed, .minutes, .share: meetingCommands(context)
        default: checkpointCommands(context)
        }
    }
}

// MARK: - Reading

extension Form {
    func value(_ name: FormField.Name) -> Domain.Value? { sheet[name]?.value ?? nil }
    func value(_ field: Field) -> Domain.Value? { value(.field(field)) }
    /// Nil when blank.
    func text(_ name: FormField.Name) -> String? {
        if case .text(let text)? = value(name) { text } else { nil }
    }
    var day: Day? { value(.field(.day)).day }

    /// Nothing chosen takes the score back.
    private func scored(_ criterion: ChoiceCriterion) -> CandidacyScore? {
        text(.input(.score(criterion))).flatMap { Int($0) }.map {
            CandidacyScore($0, evidence: text(.evidence))
        }
    }

    /// All that is filled in, for a new record.
    private var allFields: Fields {
        var fields = Fields()
        for field in sheet.fields {
            if case .input(.field(let name)) = field.name, let value = field.value { fields.set(name, value) }
        }
        return fields
    }

    /// What differs from the record, and what is contested: saving says which of its values holds.
    private var changes: Fields {
        var fields = Fields()
        for field in sheet.fields where needsWriting(field) {
            if case .input(.field(let name)) = field.name { fields.set(name, field.value) }
        }
        return fields
    }

    private func needsWriting(_ field: FormField) -> Bool { field.isChanged || !field.rivals.isEmpty }
}

// MARK: - Edits

extension Form {
    private func edits(
        _ kind: Entity.Kind, _ id: EntityID, in mission: EntityID?, _ context: Context
    ) -> [Command] {
        var changes = changes
        var commands: [Command] = []
        if kind == .mission, case .id(let freelance)? = changes[.freelance] {
            changes.remove(.freelance)
            commands.append(.select(freelance: freelance, in: id, day: context.today))
        }
        if kind == .checkpoint, let mission, case .day(let due)? = changes[.due] {
            changes.remove(.due)
            commands.append(.reschedule(checkpoint: id, in: mission, to: due, reason: text(.reason)))
        }
        if !changes.isEmpty {
            commands.append(.edit(kind, id, changes, in: kind == .mission ? nil : mission))
        }
        return commands
    }
}
