import Domain

/// The folded state in one spelling: the same lines give the same bytes, whatever the machine, the order of
/// arrival and the files they lie in.
///
/// Not a file format: it is hashed and thrown away. It changes only with the fold (`Schema.fold`).
enum Canonical {
    /// All that is said of one mission, of one person or of the settings; nil when nothing is.
    static func root(_ id: EntityID, facts: [Fact]) -> JSON? {
        if facts.isEmpty { return nil }
        if id == Settings.root { return settings(Settings(facts: facts)) }
        // Of what has not been created here, the facts alone count, and how many there are.
        guard let kind = Folded.kind(facts) else {
            return .array([.string(id.description), .int(Int64(facts.count))])
        }
        return kind == .mission ? mission(Mission(id: id, facts: facts)) : party(Party(id: id, facts: facts))
    }

    static func mission(_ mission: Mission) -> JSON {
        object([
            ("mission", .string(mission.id.description)), ("imported", .bool(mission.isImported)),
            ("record", record(mission.record)), ("unknown", .int(Int64(mission.unknown))),
            ("touched", text(mission.touched?.description)),
            (
                "standing",
                slot(mission.standing) {
                    .array([
                        .string($0.state.rawValue), text($0.day?.description), text($0.reason),
                        text($0.resumeOn?.description),
                    ])
                }
            ),
            (
                "brief",
                .array(BriefSection.allCases.map { slot(mission.brief[$0] ?? Slot()) { .string($0) } })
            ),
            ("notes", .array(mission.notes.map { recorded($0) { .string($0) } })),
            ("checkpoints", .array(mission.checkpoints.map(checkpoint))),
            ("meetings", .array(mission.meetings.map(meeting))),
            ("actions", .array(mission.actions.map(action))),
            ("contacts", .array(mission.contacts.map { part($0, [("by", text($0.by?.description))]) })),
            ("invoices", .array(mission.invoices.map(invoice))),
            ("briefVersions", .array(mission.briefVersions.map { .string($0.line.description) })),
            ("engagements", .array(mission.engagements.map(engagement))),
            ("objectives", .array(mission.objectives.map { part($0) })),
            ("candidacies", .array(mission.candidacies.map(candidacy))),
            ("allocations", .array(mission.allocations.map { part($0) })),
            ("transfers", .array(mission.transfers.map(transfer))),
            ("snoozes", snoozes(mission.snoozes)),
        ])
    }

    static func party(_ party: Party) -> JSON {
        object([
            ("party", .string(party.id.description)), ("kind", text(party.kind?.rawValue)),
            ("record", record(party.record)), ("archived", slot(party.archiving) { .bool($0) }),
            ("notes", .array(party.notes.map { recorded($0) { .string($0) } })),
            ("documents", .array(party.documents.map { part($0) })), ("snoozes", snoozes(party.snoozes)),
        ])
    }

    static func settings(_ settings: Settings) -> JSON {
        let keys = settings.slots.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return object(keys.map { ($0, slot(settings.slots[$0] ?? Slot()) { $0 }) })
    }
}

// MARK: Parts of missions

extension Canonical {
    private static func checkpoint(_ checkpoint: Checkpoint) -> JSON {
        let findings = checkpoint.findings.sorted { $0.key < $1.key }
        let liftings = checkpoint.liftings.sorted {
            ($0.key.decision, $0.key.index) < ($1.key.decision, $1.key.index)
        }
        return part(
            checkpoint,
            [
                ("state", .string(checkpoint.state.rawValue)),
                ("standing", lines(checkpoint.standing.seen)),
                (
                    "deliveries",
                    .array(
                        checkpoint.deliveries.map { recorded($0) { Event(.checkpointSubmitted($0)).json } })
                ),
                (
                    "decisions",
                    .array(checkpoint.decisions.map { recorded($0) { Event(.checkpointDecided($0)).json } })
                ),
                (
                    "findings",
                    .array(
                        findings.map {
                            .array([.int(Int64($0.key)), slot($0.value) { .string($0.rawValue) }])
                        })
                ),
                (
                    "liftings",
                    .array(
                        liftings.map {
                            .array([
                                .string($0.key.decision.description), .int(Int64($0.key.index)),
                                .string($0.value.day.description), text($0.value.note),
                            ])
                        })
                ),
                ("originalDue", text(checkpoint.originalDue?.description)),
            ])
    }

    private static func meeting(_ meeting: Meeting) -> JSON {
        part(
            meeting,
            [
                ("state", .string(meeting.state.rawValue)),
                ("standing", lines(meeting.standing.seen)),
                ("holding", meeting.holding.map { Event(.meetingHeld($0)).json } ?? .null),
                ("minutes", slot(meeting.minutes) { Event(.minutesSaved($0)).json }),
                (
                    "sharings",
                    .array(
                        meeting.sharings.map {
                            recorded($0) { .array([.string($0.day.description)] + $0.with.map(JSON.string)) }
                        })
                ),
                ("agreedOn", text(meeting.agreedOn?.description)), ("moves", .int(Int64(meeting.moves))),
            ])
    }

    private static func action(_ action: Action) -> JSON {
        part(
            action,
            [
                ("state", .string(action.state.rawValue)), ("doneOn", text(action.doneOn?.description)),
                ("standing", lines(action.standing.seen)),
            ])
    }

    private static func transfer(_ transfer: SkillsTransfer) -> JSON {
        part(
            transfer,
            [
                ("done", text(transfer.doneOn?.description)),
                ("standing", lines(transfer.standing.seen)),
            ])
    }

    private static func candidacy(_ candidacy: Candidacy) -> JSON {
        let scores = candidacy.scores.sorted { $0.key.rawValue < $1.key.rawValue }
        return part(
            candidacy,
            [
                ("state", .string(candidacy.state.rawValue)),
                ("standing", lines(candidacy.standing.seen)),
                (
                    "scores",
                    .array(
                        scores.map { criterion, scores in
                            slot(scores) { Event(.candidacyScored(criterion, $0)).json }
                        })
                ),
            ])
    }

    private static func engagement(_ engagement: Engagement) -> JSON {
        part(
            engagement,
            [
                (
                    "amendments",
                    .array(engagement.amendments.map { recorded($0) { Event(.engagementAmended($0)).json } })
                ),
                (
                    "termination",
                    engagement.termination.map { Event(.engagementTerminated($0)).json } ?? .null
                ),
                ("ending", lines(engagement.seen)),
            ])
    }

    private static func invoice(_ invoice: Invoice) -> JSON {
        part(
            invoice,
            [
                ("state", .string(invoice.state.rawValue)),
                ("standing", lines(invoice.standing.seen)),
            ])
    }

    private static func part(_ part: some Part, _ more: [(String, JSON)] = []) -> JSON {
        object([("id", .string(part.id.description)), ("record", record(part.record))] + more)
    }
}

// MARK: Pieces

extension Canonical {
    private static func snoozes(_ snoozes: Snoozes) -> JSON {
        let slots = snoozes.slots.map { key, slot in
            (name: "\(key.code.rawValue) \(key.about?.description ?? "")", slot: slot)
        }
        return object(
            slots.sorted { $0.name < $1.name }.map { name, held in
                let value = slot(held) { .array([text($0?.until.description), text($0?.reason)]) }
                return (name, value)
            })
    }

    private static func object(_ members: [(String, JSON)]) -> JSON {
        .object(members.map { JSON.Member($0.0, $0.1) })
    }

    private static func lines(_ lines: [LineID]) -> JSON {
        .array(lines.map { .string($0.description) })
    }

    private static func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

    private static func record(_ record: Record) -> JSON {
        let fields = Field.allCases.filter { !record.slot($0).inForce.isEmpty }
        return object(fields.map { ($0.rawValue, slot(record.slot($0)) { $0?.json ?? .null }) })
    }

    private static func slot<Content>(_ slot: Slot<Content>, _ json: (Content) -> JSON) -> JSON {
        .array(slot.inForce.map { .array([.string($0.line.description), json($0.content)]) })
    }

    private static func recorded<Content>(_ recorded: Recorded<Content>, _ json: (Content) -> JSON) -> JSON {
        .array([
            .string(recorded.line.description), text(recorded.by?.description), .string(recorded.at),
            json(recorded.content),
        ])
    }
}
