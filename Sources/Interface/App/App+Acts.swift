import Domain
import Screen

extension App {
    /// Does what the act says, where the cursor stands; or says why that cannot be.
    mutating func run(_ act: ActID, _ world: World) -> [Effect] {
        if let reason = whyNot(world).reason(for: act) {
            notice = Notice(words[reason], .refusal)
            return []
        }
        return carryOut(act, world)
    }

    /// The act itself; in a partial workspace it says by itself that it is the organisation's.
    mutating func carryOut(_ act: ActID, _ world: World) -> [Effect] {
        if page.content.perform(act, context, world) {
            tellThatAllIsSeen(act)
            return []
        }
        let effects = runPlace(act, world) ?? runRecord(act, world) ?? runProgram(act, world) ?? []
        refuseWays(world)
        return mayRecord(effects.flatMap(\.commands), world) ? effects : []
    }

    /// Why the act is not possible here and now; nil when it is.
    func refusal(of act: ActID, _ world: World) -> String? { refusal(of: act, whyNot(world), world) }

    private func refusal(of act: ActID, _ whyNot: WhyNot, _ world: World) -> String? {
        whyNot.reason(for: act).map { words[$0] } ?? refusalToRecord(act, world)
    }

    private func whyNot(_ world: World) -> WhyNot {
        WhyNot(
            focus: focus, page: page.content, hasSavedFilters: !savedFilters.isEmpty, isPartial: isPartial,
            isForSeveral: isForSeveral, world: world)
    }

    private mutating func runPlace(_ act: ActID, _ world: World) -> [Effect]? {
        switch act {
        case .home:
            pages = [.home(HomePage())]
            page.content.load(context, world)
        case .board: go(to: .board(BoardPage()), world)
        case .checkpoints: go(to: .checkpoints(CheckpointsPage()), world)
        case .meetings: go(to: .meetings(MeetingsPage()), world)
        case .timeline: go(to: .timeline(TimelinePage()), world)
        case .freelances: go(to: .freelances(FreelancesPage()), world)
        case .alerts: go(to: .alerts(AlertsPage()), world)
        case .history: go(to: .history(HistoryPage()), world)
        case .missionTimeline: open(.timeline(TimelinePage(mission: focus.mission)), world)
        case .open: return openFocus(world)
        case .back: return back(world)
        case .quit: return quit(world)
        case .filter: filtering = TextField(page.content.filter ?? "")
        case .clearFilter: narrow(to: "", world)
        case .savedFilters: openFilters()
        default: return nil
        }
        return []
    }

    private mutating func back(_ world: World) -> [Effect] {
        notice = nil
        guard pages.count > 1 else { return [] }
        let left = running
        pages.removeLast()
        page.content.load(context, world)
        tellThatItIsKept(left)
        return []
    }

    private mutating func quit(_ world: World) -> [Effect] {
        if pages.count > 1 { return back(world) }
        guard isThrownAway, !world.drafts().isEmpty else { return [.quit] }
        let ways = [
            (Menu.Entry(words.say("Rester", "Stay")), Choice.Way.effects([])),
            (
                Menu.Entry(words.say("Quitter sans le brouillon", "Leave without the draft")),
                .effects([.quit])
            ),
        ]
        let title = words.say(
            "Un brouillon disparaît avec la démonstration", "A draft goes with the demonstration")
        overlays.append(.choice(Choice(title, ways)))
        return []
    }

    private mutating func openFocus(_ world: World) -> [Effect] {
        if case .alerts(let page) = page, let line = page.selected {
            return remedy(line, world)
        } else if let draft = focus.draft {
            openDraft(draft, world)
        } else if !editsFocus, let mission = focus.mission {
            open(.mission(MissionPage(mission, part: focus.part)), world)
        } else if let party = focus.party {
            return show(party, world)
        } else {
            return run(.edit, world)
        }
        return []
    }

    /// Enter edits where there is no page to open: a person, and what stands on the page of its mission.
    var editsFocus: Bool {
        if case .alerts = page { return false }
        // A note in the history may be of a mission as well.
        if let party = focus.party, context.directory[party] == nil { return false }
        return focus.draft == nil && (focus.mission == nil || isOnMission)
    }

    /// The page or the form of a thing found by the palette.
    mutating func show(_ id: EntityID, _ world: World) -> [Effect] {
        if let party = context.directory[id], let kind = party.kind {
            openForm(.edit(kind, id, mission: nil), world)
        } else {
            open(.mission(MissionPage(id, part: nil)), world)
        }
        return []
    }

    private mutating func runProgram(_ act: ActID, _ world: World) -> [Effect]? {
        switch act {
        case .help: openHelp(world)
        case .palette: openPalette(world)
        case .firstSteps: begin()
        case .takeOver: openForm(.takeOver, world)
        case .templates: overlays.append(.choice(templateChoice))
        case .fundings: overlays.append(.choice(fundingChoice))
        case .charter: openCharter(world)
        case .settings: read(settingsText, words.say("Réglages", "Settings"))
        case .why:
            let title = focus.moment == nil && alertInHand == nil ? WhyText.title : WhyText.titleOfLine
            overlays.append(.text(title: words[title], ScrollText(whyText(world))))
        case .language:
            context.words = words.translated
            reload(world)
            notice = nil
            return [.remember(.language(words.language))]
        case .settle: openContested(world)
        case .undo, .redo: return takeBack(act, world)
        case .undoLine: return takeBackLine(world)
        case .sync: return sync()
        case .dossier: return focus.mission.map { [.dossier($0)] } ?? []
        case .export: askWhereToExport()
        case .makeBundle: askWhereToBundle(world)
        case .writeAnswer: prompt = Prompt(.file(.answer), fileName(words.say("réponse", "answer"), "cadre"))
        case .takeAnswer: prompt = Prompt(.answerToTake)
        case .erasePerson: return askToErase()
        case .copy: return copyLetter(world) ?? copyReference(world)
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        default: return nil
        }
        return []
    }

    private mutating func takeBack(_ act: ActID, _ world: World) -> [Effect] {
        let undoable = world.undoable()
        guard let row = act == .undo ? undoable.undo : undoable.redo else { return [] }
        rewound =
            act == .undo
            ? words.sentence(for: .undone, row, context.lookup)
            : words.sentence(for: .redone, undoable.restored ?? row, context.lookup)
        if act == .undo, isOfSomebodyElse(row) {
            askWhetherToUndo(row)
            return []
        }
        // Redo undoes the line of the undo.
        return [.perform([.undo(row.line)])]
    }

    /// The line under the cursor of a history; of an undo, what it took back is there again.
    private mutating func takeBackLine(_ world: World) -> [Effect] {
        guard let line = focus.line, let row = row(of: line, world) else { return [] }
        let isBroughtBack = row.rewound.map { !$0.bringsBack } ?? false
        rewound = words.sentence(for: isBroughtBack ? .redone : .undone, row, context.lookup)
        return [.perform([.undo(line)])]
    }

    private mutating func copyReference(_ world: World) -> [Effect] {
        guard let reference = reference(world) else { return [] }
        notice = Notice(words.say("Copié : \(reference)", "Copied: \(reference)"), .good)
        return [.copy(reference)]
    }

    /// What a colleague, or a command, understands: `M7`, `M7.2`, else the short id.
    private func reference(_ world: World) -> String? {
        guard let id = focus.mission, let mission = world.mission(id) else { return focus.party?.shown }
        let name = mission.reference ?? id.shown
        if let checkpoint = focus.part(.checkpoint).flatMap(mission.checkpoint) {
            return "\(name).\(checkpoint.number)"
        }
        return focus.part?.id.shown ?? name
    }

    private mutating func openHelp(_ world: World) {
        let acts = table.acts(on: mode, first: page.content.mainActs)
        let whyNot = whyNot(world)
        overlays.append(.help(Menu(acts.map { entry($0, whyNot, world) }, told: 3), acts.map(\.id)))
    }

    private mutating func openPalette(_ world: World) {
        let acts = table.acts(on: mode, first: page.content.mainActs)
        let whyNot = whyNot(world)
        overlays.append(
            .palette(Palette(acts: acts.map { (entry($0, whyNot, world), .act($0.id)) } + keptFilters)))
    }

    private var keptFilters: [(Menu.Entry, Palette.Goal)] {
        savedFilters.map { filter in
            let title = words.say("Filtre : \(filter.name)", "Filter: \(filter.name)")
            return (Menu.Entry(title, detail: "/ \(filter.words)"), .filter(filter))
        }
    }

    /// What the act does to what is selected, where its own name says another thing.
    func label(of act: Act) -> String {
        switch act.id {
        case .archive where focus.party.flatMap { context.directory[$0]?.isArchived } ?? false:
            words.say("Désarchiver", "Restore")
        case .open where editsFocus: words[(table.act(.edit) ?? act).label]
        default: words[act.label]
        }
    }

    private func entry(_ act: Act, _ whyNot: WhyNot, _ world: World) -> Menu.Entry {
        Menu.Entry(
            label(of: act), detail: whyNot.rewinding(act.id, words, context) ?? words[act.help],
            key: act.keys.first.map(words.name(of:)) ?? "",
            refusal: refusal(of: act.id, whyNot, world))
    }
}
