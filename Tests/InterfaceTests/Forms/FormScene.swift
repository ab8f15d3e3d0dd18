import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// A workspace with one of everything: an active mission with checkpoints in several states, meetings, money.
struct FormScene {
    var story = Story(on: "2026-11-23")  // a Monday
    let organisation: EntityID
    let claire: EntityID
    let solange: EntityID
    let noemie: EntityID
    let mission: EntityID
    /// Accepted; submitted; planned with criteria; accepted with two reserves.
    let accepted: EntityID
    let submitted: EntityID
    let planned: EntityID
    let reserved: EntityID
    let meeting: EntityID
    let held: EntityID
    let minuted: EntityID
    let action: EntityID
    let done: EntityID
    let invoice: EntityID
    let contact: EntityID
    let engagement: EntityID

    init() {
        organisation = story.add(
            .organisation,
            [
                .name: .text("Groupement des Trois Rives"), .shortName: .text("G3R"),
                .legalForm: .text("association"),
            ])
        claire = story.add(
            .member, [.name: .text("Claire Moreau"), .roles: .texts(["coordination", "lead"])])
        solange = story.add(.member, [.name: .text("Solange Petit"), .roles: .texts(["signatory"])])
        noemie = story.add(.freelance, [.name: .text("Noémie Garnier"), .dayRate: .number(35_000)])
        story.by = claire
        let line = story.write(
            Event(
                .missionImported(
                    [
                        .title: .text("Facturation et relances"), .reference: .text("M7"),
                        .organisation: .id(organisation), .category: .text("ADM"), .lead: .id(claire),
                        .freelance: .id(noemie), .start: .day("2026-09-21"), .end: .day("2027-01-22"),
                        .cadenceDays: .number(14),
                    ], state: .active, day: "2026-09-21")))
        mission = EntityID(line: line, place: 0)
        accepted = story.checkpoint(1, "Procédure de relance", "2026-10-10", 4_000, in: mission)
        submitted = story.checkpoint(2, "Tri et relance des impayés", "2026-11-05", 3_500, in: mission)
        planned = story.checkpoint(3, "Passation et tableau de bord", "2027-01-08", 2_500, in: mission)
        reserved = story.checkpoint(4, "Tutoriel", "2026-10-30", 0, in: mission)
        meeting = story.meeting("2026-11-20", in: mission, [claire, noemie])
        held = story.meeting("2026-11-12", in: mission, [claire, noemie])
        minuted = story.meeting("2026-10-29", in: mission, [claire, noemie])
        action = story.add(
            .action,
            [.text: .text("Envoyer les textes"), .owner: .id(noemie), .due: .day("2026-11-25")], in: mission)
        done = story.add(
            .action, [.text: .text("Relire"), .owner: .id(claire), .due: .day("2026-11-12")], in: mission)
        invoice = story.add(
            .invoice,
            [
                .number: .text("2026-014"), .amount: .number(208_000), .issued: .day("2026-10-20"),
                .due: .day("2026-11-19"), .checkpoint: .id(accepted),
            ], in: mission)
        contact = story.add(.contact, [.day: .day("2026-11-10"), .via: .text("call")], in: mission)
        engagement = story.add(
            .engagement,
            [.paper: .text("signedQuote"), .day: .day("2026-09-20"), .amount: .number(520_000)], in: mission)
        answerAndHold()
    }

    private mutating func answerAndHold() {
        deliver(accepted, on: "2026-10-08")
        decide(accepted, Decision(verdict: .accepted, day: "2026-10-12", findings: [.yes, .yes, .yes]))
        deliver(submitted, on: "2026-11-02")
        deliver(reserved, on: "2026-10-28")
        let reserves = [
            Reserve(text: "Sous-titres", owner: noemie, due: "2026-11-18"),
            Reserve(text: "Contraste", owner: noemie, due: "2026-11-30"),
        ]
        decide(reserved, Decision(verdict: .acceptedWithReserves, day: "2026-11-03", reserves: reserves))
        for id in [held, minuted] {
            write(
                .meetingHeld(
                    Holding(day: folded.meeting(id)!.day!, present: [claire, noemie], guests: ["Maud"])),
                on: id)
        }
        write(.actionDone(day: "2026-11-12"), on: done)
        write(.minutesSaved(Minutes(decisions: ["Deux relances"])), on: minuted, seen: [])
    }
}

extension FormScene {
    var folded: Mission { story.mission(mission) }
    var today: Day { story.today }

    func context(_ language: Language = .fr, width: Int = 80, height: Int = 24) -> Context {
        let directory = story.directory
        return Context(
            words: Words(language), today: today, calendar: WorkCalendar(),
            everybody: Everybody { directory }, me: claire, marks: [],
            area: App.room(width: width, height: height), glyphs: .unicode)
    }

    mutating func write(_ body: Event.Body, on id: EntityID, seen: [LineID]? = nil) {
        let part = folded
        let standing =
            part.checkpoint(id)?.standing.seen ?? part.meeting(id)?.standing.seen
            ?? part.action(id)?
            .standing.seen
        story.write(Event(body, on: id, in: mission, seen: seen ?? standing ?? []))
    }

    mutating func deliver(_ id: EntityID, on day: Day) {
        write(
            .checkpointSubmitted(Delivery(day: day, what: "Tableau et modèles", reference: "drive/lot-2")),
            on: id)
    }

    mutating func decide(_ id: EntityID, _ decision: Decision, seen: [LineID]? = nil) {
        write(.checkpointDecided(decision), on: id, seen: seen)
    }

    /// What the rules say to these commands; nil when they take them.
    func refusal(of commands: [Command], by member: EntityID? = nil) -> Refusal? {
        var situation = story.situation
        situation.by = member ?? claire
        do throws(Refusal) {
            _ = try Domain.decide(commands, on: situation)
            return nil
        } catch {
            return error
        }
    }
}

extension Story {
    fileprivate mutating func checkpoint(
        _ n: Int, _ title: String, _ due: Day, _ share: Int, in mission: EntityID
    ) -> EntityID {
        add(
            .checkpoint,
            [
                .n: .number(n), .title: .text(title), .due: .day(due), .share: .number(share),
                .criteria: .criteria([
                    Criterion("Liste des impayés > 30 jours complète et datée"),
                    Criterion("Trois relances types validées par la direction"),
                    Criterion("Tableau de suivi partagé", required: false),
                ]),
            ], in: mission)
    }

    fileprivate mutating func meeting(_ day: Day, in mission: EntityID, _ people: [EntityID]) -> EntityID {
        add(
            .meeting, [.kind: .text("followUp"), .day: .day(day), .participants: .ids(people)], in: mission)
    }
}

// MARK: - Every form there is

extension FormScene {
    var subjects: [FormSubject] {
        let id = mission
        let parts = [
            Focus.Part(.checkpoint, planned), Focus.Part(.meeting, meeting), Focus.Part(.action, action),
        ]
        let holders: [Entity.Kind: EntityID] = [.mission: id, .freelance: noemie]
        return Entity.Kind.allCases.map { FormSubject.create($0, mission: $0.holder.flatMap { holders[$0] }) }
            + edits
            + [.frame(id), .note(id), .brief(id, .context)]
            + [MissionState.paused, .closing, .dropped].map { .move(id, to: $0) }
            + [
                .deliver(mission: id, checkpoint: nil), .withdraw(mission: id, checkpoint: submitted),
                .waive(mission: id, checkpoint: planned), .lift(mission: id, checkpoint: reserved),
            ]
            + parts.map { .reschedule(mission: id, $0) }
            + [
                .reopen(mission: id, Focus.Part(.checkpoint, accepted)),
                .reopen(mission: id, Focus.Part(.action, done)),
            ]
            + (parts + [Focus.Part(.invoice, invoice)]).map { .cancel(mission: id, $0) }
            + [
                .archive(.freelance, noemie), .hold(mission: id, meeting: meeting),
                .missed(mission: id, meeting: meeting), .minutes(mission: id, meeting: held),
                .share(mission: id, meeting: minuted), .pay(mission: id, invoice: invoice),
                .amend(mission: id, engagement: engagement), .closing(id, .review), .reengage(id),
                .need(id, .choice), .need(id, .conflict), .hesitate(.cost), .hesitate(.knowHow),
                .closing(id, .handover),
                .cancel(mission: id, Focus.Part(.engagement, engagement)),
            ]
    }

    private var edits: [FormSubject] {
        let parties: [(Entity.Kind, EntityID)] = [
            (.organisation, organisation), (.member, claire), (.freelance, noemie),
        ]
        let parts: [(Entity.Kind, EntityID)] = [
            (.mission, mission), (.checkpoint, planned), (.meeting, meeting), (.action, action),
            (.contact, contact), (.invoice, invoice), (.engagement, engagement),
        ]
        return parties.map { .edit($0.0, $0.1, mission: nil) }
            + parts.map { .edit($0.0, $0.1, mission: mission) }
    }

    func form(_ subject: FormSubject, _ context: Context? = nil) -> Form {
        Form(subject, mission: subject.mission == nil ? nil : folded, context ?? self.context())
    }
}

// MARK: - Keys

extension Form {
    /// Presses the keys in order; what came of the last one.
    @discardableResult
    mutating func press(_ keys: Key..., in context: Context) -> Outcome {
        var outcome = Outcome.ignored
        for key in keys { outcome = handle(key, context) }
        return outcome
    }

    mutating func write(_ text: String, in context: Context) {
        for character in text { _ = handle(.char(character), context) }
    }

    /// Goes to the field and types there, in place of what it held.
    mutating func fill(_ name: FormField.Name, _ text: String, in context: Context) {
        sheet.go(to: name)
        while !(sheet.current?.widget is ChoiceWidget), !currentText.isEmpty {
            press(.end, .ctrl("u"), .backspace, in: context)
        }
        write(text, in: context)
    }
}

extension Form.Outcome {
    var commands: [Command]? { if case .save(let commands) = self { commands } else { nil } }
    var isLeave: Bool { if case .leave = self { true } else { false } }
}
