import Domain

extension FieldMaker {
    func move(to state: MissionState) -> FormPlan {
        let move = mission.flatMap { MissionMove(from: $0.state, to: state) }
        var fields = [
            reason(isRequired: move?.needsReason ?? false),
            day(.field(.day), Phrase("Changée le", "Moved on"), today, .past),
        ]
        if state == .paused {
            fields.insert(
                day(
                    .resumeOn, Phrase("Reprise prévue le", "To resume on"), nil, .coming, isRequired: false,
                    hint: Phrase(
                        "Une pause sans date de reprise est vite oubliée : +1m, 4/1…",
                        "A pause without a day to resume is soon forgotten: +1m, 4/1…")), at: 1)
        }
        return FormPlan(title(ofMoveTo: state), fields)
    }

    /// What one is about to do, not only where that leads.
    private func title(ofMoveTo state: MissionState) -> Phrase {
        let name = state.term.long
        return switch state {
        case .dropped: Phrase("Abandonner la mission", "Drop the mission")
        case .paused: Phrase("Mettre la mission en pause", "Pause the mission")
        default: Phrase("Passer à « \(name.fr) »", "Move to “\(name.en)”")
        }
    }

    /// What was set, with what holds otherwise shown in the empty places.
    func frame() -> FormPlan {
        let record = mission?.record ?? Record()
        let fields = Entity.Kind.frameFields.map { name in
            var made = field(name, of: .mission, in: record)
            made.widget = standardShown(made.widget, name)
            return made
        }
        return FormPlan(Phrase("Cadre de collaboration", "Working frame"), fields)
    }

    private func standardShown(_ widget: any FieldWidget, _ field: Field) -> any FieldWidget {
        // Of a mission without any frame: what holds when nothing is set.
        let frame = Mission(id: EntityID(line: LineID(clock: 0, random: 0), place: 0)).frame
        if widget is FlagWidget {
            let isFreedom = [.freeSchedule, .freePlace, .freeMethod].contains(field)
            return FlagWidget(flag(widget), standard: isFreedom)
        }
        if var line = widget as? LineWidget {
            line.placeholder = standard(field, frame)
            return line
        }
        guard var choice = widget as? ChoiceWidget else { return widget }
        let term =
            switch field {
            case .unit: frame.unit.term
            case .rights: frame.rights.term
            default: frame.changeRule.term
            }
        choice.placeholder = Phrase("\(term.long.fr) (par défaut)", "\(term.long.en) (default)")
        return choice
    }

    private func flag(_ widget: any FieldWidget) -> Bool? {
        if case .success(.flag(let flag)?) = widget.read() { flag } else { nil }
    }

    private func standard(_ field: Field, _ frame: Frame) -> Phrase? {
        func days(_ number: Int?) -> Phrase? { number.map { Phrase("\($0)", "\($0)") } }
        return switch field {
        case .cadenceDays: Phrase("aucune", "none")
        case .graceDays: Phrase("moitié", "half")
        case .reviewDays: days(frame.reviewDays)
        case .rounds: days(frame.rounds)
        case .flexDays: days(frame.flexDays)
        case .exitNoticeDays: days(frame.exitNoticeDays)
        default: nil
        }
    }

    func brief(_ section: BriefSection) -> FormPlan {
        let slot = mission?.brief[section] ?? Slot()
        var field = prose(
            .input(.section(section)), section.term.long, slot.content ?? "", limit: BriefSection.limit,
            rows: 12...40, hint: section.prompt)
        if slot.isContested { field.rivals = slot.inForce.map { rival($0.content, $0.line) } }
        return FormPlan(section.term.long, [field])
    }

    /// A new mission with the same freelance: what was learned stands above what is typed.
    func reengaging() -> FormPlan {
        let inherited = mission?.inherited ?? Fields()
        let names: [Field] = [.title, .start, .end, .lead, .estimate, .purposeLink]
        let about = [mission.map { name(of: $0) }, mission?.closing.lesson].compactMap { $0 }
        return FormPlan(
            Word.reengage.term.long, about: about.joined(separator: " · "),
            names.map { field($0, of: .mission, inherited[$0]) }, start: .field(.start))
    }

    func note(_ id: EntityID) -> FormPlan {
        FormPlan(
            Phrase("Nouvelle note", "New note"), about: about(.mission, id),
            [prose(.input(.note), Field.note.term.long, limit: 2000, isRequired: true)])
    }

    func snooze(_ key: AlertKey) -> FormPlan {
        let most = context.thresholds[.snoozeDays]
        return FormPlan(
            Phrase("Reporter l'alerte", "Put the alert off"), about: words[key.code],
            [
                reason(isRequired: true),
                day(
                    .field(.day), Phrase("Jusqu'au", "Until"),
                    context.calendar.roll(today + min(7, max(1, most))), .coming,
                    hint: Phrase("Au plus \(most) jours", "\(most) days at most")),
            ])
    }

    func archiving(_ kind: Entity.Kind, _ id: EntityID) -> FormPlan {
        FormPlan(
            Phrase("Archiver", "Archive"), about: context.name(id) ?? "",
            [
                reason(
                    isRequired: false,
                    Phrase(
                        "Rien n'est effacé : l'historique reste, le nom n'est plus proposé",
                        "Nothing is erased: history stays, the name is no longer offered"))
            ])
    }

    func payment(of id: EntityID) -> FormPlan {
        FormPlan(
            Phrase("Facture payée", "Invoice paid"), about: about(.invoice, id),
            [day(.field(.day), Phrase("Payée le", "Paid on"), today, .past)])
    }
}
