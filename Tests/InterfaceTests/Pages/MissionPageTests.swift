import Domain
import Interface
import Screen
import TestSupport
import Testing

/// One mission at the keyboard.
@Suite struct MissionPageTests {
    let workshop = Workshop.shared

    func mission(_ part: Focus.Part? = nil) -> Page { .mission(MissionPage(workshop.billing, part: part)) }

    // MARK: Tabs

    @Test func `Tab and the arrows walk through all tabs and come round`() {
        var session = workshop.session(on: mission())
        #expect(session.text.contains("[Résumé]"))
        session.press(.left)
        #expect(session.text.contains("[Journal]"))
        session.press(.tab, .tab, .tab)
        #expect(session.text.contains("[Brief 2/8]"))
        session.press(.backTab, "l", "l", "h")
        #expect(session.text.contains("[Brief 2/8]"))
    }

    @Test func `a click on a tab shows it, a click on a row selects it`() {
        var session = workshop.session(on: mission())
        session.click(on: "Actions")
        #expect(session.text.contains("[Actions !]"))
        session.click(on: "Envoyer les modèles")
        #expect(session.focus.part(.action) == workshop.actions[1])
    }

    @Test func `each tab keeps its place`() {
        var session = workshop.session(on: mission())
        session.click(on: "Actions")
        session.press("j", "j", .tab, .backTab)
        #expect(session.focus.part(.action) == workshop.actions[2])
    }

    @Test func `on a narrow screen the tab in sight and its neighbours stand between two arrows`() {
        var session = workshop.session(on: mission(), width: 40, height: 12)
        session.press(.tab, .tab, .tab, .tab)
        #expect(session.line(holding: "◂ [Points !] Réunions !  ▸ 5/10") != nil)
        session.click(on: "▸ 5/10")
        #expect(session.line(holding: "◂ [Réunions !] Actions !  ▸ 6/10") != nil)
    }

    // MARK: What the cursor stands on

    @Test func `the page opens at the part it was asked for`() {
        let session = workshop.session(on: mission(Focus.Part(.checkpoint, workshop.checkpoints[3])))
        #expect(session.text.contains("[Points !]"))
        #expect(session.selectedLine?.contains("Modèles de courriers") == true)
    }

    @Test func `the summary begins at the next step`() {
        let session = workshop.session(on: mission())
        #expect(session.line(holding: "▸ Répondre au point 2") != nil)
        #expect(session.lines.contains { $0.hasPrefix("▸ ▲ À valider") })
        #expect(session.app.page.content.mainActs.first == .answer)
    }

    @Test func `checkpoints begin where an answer is owed, and the answer is the first act`() {
        var session = workshop.session(on: mission())
        session.press(.tab, .tab, .tab, .tab)
        #expect(session.focus.part(.checkpoint) == workshop.checkpoints[1])
        #expect(session.app.page.content.mainActs.first == .answer)
        session.press("j")
        #expect(session.app.page.content.mainActs.first == .tick)
        session.press("j")
        #expect(session.app.page.content.mainActs.first == .deliver)
    }

    @Test func `a heading of the brief and the frame can be edited where the cursor stands`() {
        var session = workshop.session(on: mission())
        session.press(.tab, .tab)
        #expect(session.focus.section == .scopeIn, "the first that lacks")
        session.press(.tab)
        #expect(session.focus.isFrame)
        session.press(.tab)
        #expect(!session.focus.isFrame)
    }

    @Test func `a rule of the frame opens the form at its own field`() {
        var session = workshop.session(on: mission())
        session.press(.tab, .tab, .tab)
        session.press("j", "j", "j", "j")
        #expect(session.focus.rule == .flexDays)
        session.press("e")
        #expect(session.lines.contains { $0.contains("▸ Glissement") }, "\(session.text)")
        var view = LinearView(session.app)
        let heard = view.say(session.world)
        #expect(heard.contains { $0.contains("champ 5 sur 18") }, "\(heard)")
        #expect(!heard.contains { $0.contains("Déjà là") }, "\(heard)")
    }

    @Test func `the selection follows its row wherever the row goes`() {
        var workshop = workshop
        var session = workshop.session(on: mission())
        session.click(on: "Actions")
        #expect(session.focus.part(.action) == workshop.actions[0])
        workshop.story.write(
            Event(
                .actionDone(day: Workshop.today), on: workshop.actions[0], in: workshop.billing,
                seen: workshop.story.mission(workshop.billing).action(workshop.actions[0])?.standing.seen
                    ?? []))
        session.reload(workshop.story)
        #expect(session.focus.part(.action) == workshop.actions[0])
        #expect(session.selectedLine?.contains("✓ Faite") == true)
    }

    @Test func `the cursor goes to what was just made`() {
        var workshop = workshop
        var session = workshop.session(on: mission())
        session.click(on: "Actions")
        let made = workshop.story.add(
            .action, [.text: .text("Relire la charte"), .due: .day(Workshop.today + 9)], in: workshop.billing)
        session.learn(workshop.story.facts.suffix(1), from: workshop.story)
        #expect(session.focus.part(.action) == made)
        #expect(session.selectedLine?.contains("Relire la charte") == true)
    }

    // MARK: What leads the eye

    @Test func `tabs say where something is late`() {
        let late = workshop.session(on: mission())
        #expect(late.line(holding: "Points !  Réunions !  Actions !") != nil)
        let quiet = workshop.session(on: .mission(MissionPage(workshop.site, part: nil)))
        #expect(quiet.line(holding: "Points  Réunions  Actions") != nil)
    }

    @Test func `the summary tells a rework from a first delivery`() {
        let session = workshop.session(on: mission(), width: 120, height: 40)
        #expect(session.line(holding: "4 Modèles")?.contains("↻ À reprendre") == true)
        #expect(session.line(holding: "5 Passation")?.contains("○ ") == true)
    }

    @Test func `a checkpoint that moved says from where`() {
        var session = workshop.session(on: mission(Focus.Part(.checkpoint, workshop.checkpoints[3])))
        #expect(session.selectedLine?.contains("→4 déc.") == true)
        #expect(session.text.contains("échéance le 4 déc., d'abord le 12 nov."))
        session.press(.shiftDown, .shiftDown, .shiftDown, .shiftDown)
        #expect(session.text.contains("↻ adoucir le 2e rappel"))
    }

    @Test func `an undone line stays in the history and says so`() {
        var session = workshop.session(on: mission())
        session.press(.left)
        #expect(session.line(holding: "annulé · Note : Note sur une autre mission") != nil)
    }

    // MARK: What contradicts itself

    @Test func `both values of a contested field are shown with who and when`() {
        var story = workshop.story
        let seen = story.mission(workshop.billing).record.slot(.title).seen
        for (author, title) in [(workshop.jeanne, "Relances A"), (workshop.theo, "Relances B")] {
            story.by = author
            story.write(
                Event(.edited(.mission, [.title: .text(title)]), on: workshop.billing, seen: seen))
        }
        let session = Session(story, on: mission(), width: 140, height: 30)
        #expect(session.line(holding: "Jeanne Tissot · 23 nov. 09:00 · Relances A") != nil)
        #expect(session.line(holding: "Théo Lanvin · 23 nov. 09:00 · Relances B") != nil)
    }

    @Test func `two answers given at once are both shown, and neither counts`() {
        var story = workshop.story
        let id = workshop.checkpoints[1]
        let seen = story.mission(workshop.billing).checkpoint(id)?.standing.seen ?? []
        for (author, verdict) in [(workshop.jeanne, Verdict.accepted), (workshop.theo, .rejected)] {
            story.by = author
            story.write(
                Event(
                    .checkpointDecided(Decision(verdict: verdict, day: Workshop.today)), on: id,
                    in: workshop.billing, seen: seen))
        }
        let session = Session(
            story, on: mission(Focus.Part(.checkpoint, id)), width: 140, height: 34)
        #expect(session.selectedLine?.contains("⚠ À départager") == true)
        #expect(session.line(holding: "Jeanne Tissot · 23 nov. 09:00 · Validé") != nil)
        #expect(session.line(holding: "Théo Lanvin · 23 nov. 09:00 · Refusé") != nil)
        #expect(session.app.page.content.mainActs.first == .answer)
    }

    // MARK: Silences

    @Test func `an empty tab says which key fills it`() {
        var session = workshop.session(on: .mission(MissionPage(workshop.festival, part: nil)))
        #expect(session.says("N prévoit un point"))
        session.press(.tab, .tab, .tab, .tab)
        #expect(session.says("Aucun point de validation ; n en ajoute un."))
        session.press(.tab)
        #expect(session.says("Aucune réunion ; n en prévoit une."))
        session.press(.tab)
        #expect(session.says("Aucune action convenue ; n en note une."))
    }

    @Test func `a filter that holds nothing says which key clears it`() {
        var session = workshop.session(on: mission())
        session.click(on: "Actions")
        session.type("/MODELES")
        #expect(session.text.contains("Envoyer les modèles"))
        #expect(!session.text.contains("Ouvrir les accès"))
        session.type("x")
        #expect(session.says("Rien ne contient « MODELESx »"))
        session.press(.escape)
        #expect(session.text.contains("Ouvrir les accès"))
    }

    @Test func `a mission that has not arrived says so`() {
        let session = workshop.session(on: .mission(MissionPage(workshop.jeanne, part: nil)))
        #expect(session.says("n'est pas encore arrivée ici"))
    }

    // MARK: Reading

    @Test func `on a small screen the text takes the place of the list and gives it back`() {
        let part = Focus.Part(.checkpoint, workshop.checkpoints[1])
        var session = workshop.session(on: mission(part), width: 60, height: 14)
        #expect(!session.text.contains("Liste triée et trois relances types"))
        session.press("J")
        #expect(session.text.contains("Liste triée et trois relances types"))
        #expect(session.selectedLine == nil)
        session.press("K")
        #expect(session.selectedLine?.contains("Tri et relance") == true)
    }

    @Test func `a long history is read as far as the eye has come`() {
        var story = workshop.story
        for number in 1...400 { story.write(Event(.noted("Note \(number)"), on: workshop.site)) }
        let told = StoryWorld(story)
        var asked: [HistoryFilter] = []
        let world = World { query in
            if case .history(let filter) = query { asked.append(filter) }
            return told.answer(query)
        }
        var session = Session(
            world, today: story.today, on: .mission(MissionPage(workshop.site, part: nil)))
        session.press(.left)
        #expect(asked.count == 1 && asked[0].limit <= 100)
        for _ in 0..<30 { session.press(.end) }
        #expect(session.selectedLine?.contains("Mission créée") == true)
        #expect(asked.allSatisfy { $0.limit <= 100 })
    }
}
