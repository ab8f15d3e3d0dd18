import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// What is typed into forms becomes the right commands.
struct FormCommandTests {
    let scene = FormScene()
    var context: Context { scene.context() }

    /// The commands of that form with these texts typed into it, as saved from anywhere.
    func commands(
        _ subject: FormSubject, _ typed: [(FormField.Name, String)],
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> [Command]? {
        var form = scene.form(subject)
        for (name, text) in typed { form.fill(name, text, in: context) }
        let commands = form.handle(.ctrl("s"), context).commands
        if let commands, let refusal = scene.refusal(of: commands) {
            if case .needsRole = refusal { return commands }
            Issue.record("refused: \(refusal)", sourceLocation: sourceLocation)
        }
        return commands
    }

    @Test(arguments: [
        (Field.estimate, "1 950,50", Value.number(195_050)), (.start, "+2w", .day("2026-12-07")),
        (.end, "fin du mois", .day("2026-11-30")), (.tags, "Web\n  appel \n", .texts(["Web", "appel"])),
        (.cadenceDays, "14", .number(14)), (.reference, " M-12 ", .text("M-12")),
    ])
    func `a field of a mission is read by its kind`(field: Field, text: String, value: Domain.Value) throws {
        var form = scene.form(.create(.mission, mission: nil))
        form.fill(.field(.title), "Site", in: context)
        form.sheet.go(to: .field(.category))
        form.write("web", in: context)
        form.press(.enter, in: context)
        form.sheet.go(to: .field(field))
        form.type(text)
        let commands = try #require(form.handle(.ctrl("s"), context).commands)
        guard case .created(.mission, let fields)? = commands.first?.wish else {
            Issue.record("no mission")
            return
        }
        #expect(fields[field] == value)
        #expect(fields[.category] == .text("WEB"))
        #expect(fields[.lead] == .id(scene.claire))
        #expect(scene.refusal(of: commands) == nil)
    }

    @Test func `criteria without a star are all required when none has one`() throws {
        for (text, criteria) in [
            ("Lisible\nDaté", [Criterion("Lisible"), Criterion("Daté")]),
            ("* Lisible\nDaté\n*", [Criterion("Lisible"), Criterion("Daté", required: false)]),
        ] {
            let typed: [(FormField.Name, String)] = [(.field(.title), "Site"), (.field(.share), "")]
            var form = scene.form(.create(.checkpoint, mission: scene.mission))
            for (name, text) in typed { form.fill(name, text, in: context) }
            form.sheet.go(to: .field(.criteria))
            form.type(text)
            let fields: Fields = [
                .n: .number(5), .title: .text("Site"), .due: .day("2026-12-14"),
                .criteria: .criteria(criteria),
            ]
            let commands = try #require(form.handle(.ctrl("s"), context).commands)
            #expect(commands == [.planCheckpoint(fields, in: scene.mission)])
        }
    }

    @Test func `an edit sends what changed only`() {
        let commands = commands(
            .edit(.freelance, scene.noemie, mission: nil), [(.field(.town), "Lyon"), (.field(.dayRate), "")])
        #expect(commands == [.edit(.freelance, scene.noemie, [.dayRate: nil, .town: .text("Lyon")])])
    }

    @Test func `an edit of nothing leaves`() {
        var form = scene.form(.edit(.freelance, scene.noemie, mission: nil))
        #expect(form.handle(.ctrl("s"), context).isLeave)
    }

    @Test func `another freelance is selected, not edited`() {
        var scene = scene
        let lila = scene.story.add(.freelance, [.name: .text("Lila")])
        let context = scene.context()
        var form = scene.form(.edit(.mission, scene.mission, mission: scene.mission))
        form.sheet.go(to: .field(.freelance))
        form.write("lil", in: context)
        form.press(.enter, in: context)
        form.fill(.field(.reference), "M8", in: context)
        #expect(
            form.handle(.ctrl("s"), context).commands == [
                .select(freelance: lila, in: scene.mission, day: scene.today),
                .edit(.mission, scene.mission, [.reference: .text("M8")]),
            ])
    }

    @Test func `a due day moved in the edit form is rescheduled with its reason`() {
        let commands = commands(
            .edit(.checkpoint, scene.planned, mission: scene.mission),
            [(.field(.due), "22/01/2027"), (.reason, "Salon avancé")])
        #expect(
            commands == [
                .reschedule(
                    checkpoint: scene.planned, in: scene.mission, to: "2027-01-22", reason: "Salon avancé")
            ])
    }

    @Test func `within the slippage no reason is asked, beyond it is said to be needed`() {
        let subject = FormSubject.reschedule(
            mission: scene.mission, Focus.Part(.checkpoint, scene.planned))
        #expect(
            commands(subject, [(.field(.due), "11/01/2027")])
                == [.reschedule(checkpoint: scene.planned, in: scene.mission, to: "2027-01-11")])
        var form = scene.form(subject)
        form.fill(.field(.due), "22/01/2027", in: context)
        #expect(
            form.sheet.current?.hint?.fr == "10 jours ouvrés d'écart, 5 libres\u{A0}: un motif est demandé")
        #expect(form.handle(.ctrl("s"), context).commands == nil)
        #expect(form.sheet.current?.name == .reason)
        #expect(form.sheet.current?.complaint == .fault(.missing))
    }

    @Test func `parts are moved, dropped and cancelled in the words of their kind`() {
        let mission = scene.mission
        let meeting = Focus.Part(.meeting, scene.meeting)
        let action = Focus.Part(.action, scene.action)
        #expect(
            commands(
                .reschedule(mission: mission, meeting), [(.field(.day), "27/11"), (.field(.time), "14h30")])
                == [
                    .move(
                        meeting: meeting.id, in: mission, to: "2026-11-27",
                        time: TimeOfDay(hour: 14, minute: 30))
                ])
        #expect(
            commands(.reschedule(mission: mission, action), [(.field(.due), "+2s")])
                == [.postpone(action: action.id, in: mission, to: "2026-12-07")])
        #expect(
            commands(.cancel(mission: mission, action), [(.reason, "Plus utile")])
                == [.drop(action: action.id, in: mission, reason: "Plus utile")])
        #expect(
            commands(.cancel(mission: mission, meeting), []) == [.cancel(meeting: meeting.id, in: mission)])
        #expect(
            commands(.cancel(mission: mission, Focus.Part(.invoice, scene.invoice)), [(.reason, "Double")])
                == [.cancel(invoice: scene.invoice, in: mission, reason: "Double")])
        #expect(
            commands(.cancel(mission: mission, Focus.Part(.checkpoint, scene.planned)), [(.reason, "x")])
                == [.cancel(checkpoint: scene.planned, in: mission, day: scene.today, reason: "x")])
    }

    @Test func `a delivery says when, by which road, what and where`() {
        let delivery = Delivery(
            day: "2026-11-20", what: "Version 2", reference: "drive/v2", via: .mail)
        #expect(
            commands(
                .deliver(mission: scene.mission, checkpoint: nil),
                [
                    (.field(.day), "ven"), (.input(.delivery), "Version 2"),
                    (.input(.reference), "drive/v2"),
                ]) == [.submit(checkpoint: scene.planned, in: scene.mission, delivery)])
    }

    @Test func `one of several reserves is lifted`() {
        var form = scene.form(.lift(mission: scene.mission, checkpoint: scene.reserved))
        form.write("contr", in: context)
        form.press(.enter, in: context)
        form.fill(.input(.note), "Reçu", in: context)
        let reserve = scene.folded.checkpoint(scene.reserved)!.openReserves[1].id
        let commands = form.handle(.ctrl("s"), context).commands
        #expect(
            commands == [
                .lift(
                    reserve: reserve, checkpoint: scene.reserved, in: scene.mission, day: scene.today,
                    note: "Reçu")
            ])
        #expect(scene.refusal(of: commands ?? []) == nil)
    }

    @Test func `a pause has a reason and a day to resume`() {
        #expect(
            commands(
                .move(scene.mission, to: .paused), [(.reason, "Congés"), (.resumeOn, "4/1/2027")])
                == [
                    .moveMission(
                        scene.mission, to: .paused, day: scene.today, reason: "Congés", resumeOn: "2027-01-04"
                    )
                ])
    }

    @Test func `a waiver has a reason and an effect`() {
        var form = scene.form(.waive(mission: scene.mission, checkpoint: scene.planned))
        form.write("Repris en interne", in: context)
        form.press(.enter, .right, .right, in: context)
        #expect(
            form.handle(.ctrl("s"), context).commands == [
                .waive(
                    checkpoint: scene.planned, in: scene.mission, day: scene.today,
                    reason: "Repris en interne", effect: .cancel)
            ])
    }

    @Test func `the frame sends what was set, and its flags`() {
        var form = scene.form(.frame(scene.mission))
        form.fill(.field(.rounds), "3", in: context)
        form.sheet.go(to: .field(.freePlace))
        form.press(.char(" "), in: context)
        #expect(
            form.handle(.ctrl("s"), context).commands
                == [.setFrame([.rounds: .number(3), .freePlace: .flag(false)], in: scene.mission)])
    }

    @Test func `a section of the brief, a note, an archiving, a payment`() {
        #expect(
            commands(.brief(scene.mission, .scopeIn), [(.input(.section(.scopeIn)), "Deux sites")])
                == [.write(.scopeIn, "Deux sites", in: scene.mission)])
        #expect(
            commands(.note(scene.mission), [(.input(.note), "À relire")])
                == [.note("À relire", on: scene.mission)])
        #expect(
            commands(.archive(.freelance, scene.noemie), [(.reason, "Retraite")])
                == [.archive(.freelance, scene.noemie, reason: "Retraite")])
        #expect(
            commands(.pay(mission: scene.mission, invoice: scene.invoice), [(.field(.day), "hier")])
                == [.pay(invoice: scene.invoice, in: scene.mission, day: "2026-11-22")])
    }

    @Test func `minutes and the actions agreed in them are one line`() {
        var form = scene.form(.minutes(mission: scene.mission, meeting: scene.held))
        form.write("Deux publications par semaine", in: context)
        form.sheet.go(to: .agreedActions)
        form.type("@Noémie sous-titrer le tutoriel +12\n@claire relire la charte")
        let commands = form.handle(.ctrl("s"), context).commands
        func action(_ text: String, _ owner: EntityID, _ due: Day) -> Command {
            .agreeAction(
                [
                    .text: .text(text), .owner: .id(owner), .due: .day(due), .agreedIn: .id(scene.held),
                ], in: scene.mission)
        }
        #expect(
            commands == [
                .save(
                    minutes: Minutes(decisions: ["Deux publications par semaine"]), of: scene.held,
                    in: scene.mission),
                action("sous-titrer le tutoriel", scene.noemie, "2026-12-05"),
                action("relire la charte", scene.claire, "2026-11-30"),
            ])
        #expect(scene.refusal(of: commands ?? []) == nil)
    }

    @Test func `minutes say what was decided, or that nothing was`() {
        var form = scene.form(.minutes(mission: scene.mission, meeting: scene.held))
        #expect(form.handle(.ctrl("s"), context).commands == nil)
        #expect(form.sheet.current?.complaint == .fault(.decisionOrNone))
        form.sheet.go(to: .noDecision)
        form.press(.char(" "), in: context)
        #expect(
            form.handle(.ctrl("s"), context).commands
                == [.save(minutes: Minutes(noDecision: true), of: scene.held, in: scene.mission)])
    }
}
