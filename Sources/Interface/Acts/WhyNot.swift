import Domain

/// Why an act is not possible where the cursor stands: the sentence beside its name in the help and the
/// palette, and the answer to its key.
///
/// What it must know of the world it asks once, and only for acts that depend on it.
final class WhyNot {
    private let focus: Focus
    private let page: any PageContent
    private let hasSavedFilters: Bool
    /// Of a part of a workspace nothing is shared.
    private let isPartial: Bool
    /// Cards other than the one under the cursor are marked.
    private let isForSeveral: Bool
    private let world: World
    private lazy var mission = focus.mission.flatMap(world.mission)
    private lazy var undoable = world.undoable()

    init(
        focus: Focus, page: any PageContent, hasSavedFilters: Bool, isPartial: Bool, isForSeveral: Bool,
        world: World
    ) {
        self.isForSeveral = isForSeveral
        self.focus = focus
        self.isPartial = isPartial
        self.hasSavedFilters = hasSavedFilters
        self.page = page
        self.world = world
    }

    /// What undo or redo would do, in words; nil of every other act, and where there is nothing for them.
    func rewinding(_ act: ActID, _ words: Words, _ context: Context) -> String? {
        switch act {
        case .undo: undoable.undo.map { words.sentence(for: .undo, $0, context.lookup) }
        case .redo:
            (undoable.restored ?? undoable.redo).map { words.sentence(for: .redo, $0, context.lookup) }
        default: nil
        }
    }

    func reason(for act: ActID) -> Phrase? {
        if isForSeveral {
            if act.isOfOneMission { return Self.oneAtATime }
            // What holds of the card under the cursor says nothing of the marked ones.
            if focus.mission != nil, ActID.ofSeveralMissions.contains(act) { return nil }
        }
        switch act {
        case .undo:
            return undoable.undo == nil
                ? Phrase("Rien à annuler sur cette machine.", "Nothing to undo on this machine.") : nil
        case .redo:
            return undoable.redo == nil ? Phrase("Rien à rétablir.", "Nothing to redo.") : nil
        case .undoLine:
            return focus.line == nil
                ? Phrase("Choisir une ligne de l'historique.", "Select a line of the history.") : nil
        case .sync:
            if isPartial {
                return Phrase(
                    "Une partie d'espace ne se partage pas : « Ma réponse » (:) s'envoie.",
                    "A part of a workspace is not shared: “My answer” (:) is sent.")
            }
            return world.sharing() == nil
                ? Phrase(
                    "Rien n'est partagé ; « cadre share ADRESSE » commence.",
                    "Nothing is shared; “cadre share ADDRESS” begins.") : nil
        case .makeBundle, .takeAnswer, .writeAnswer, .erasePerson: return ofBundles(act)
        case .sort:
            return page.name == .board && !page.hasMarkable
                ? Phrase("Aucune mission à trier.", "No mission to sort.") : nil
        case .filter, .clearFilter:
            if page.filter == nil { return Phrase("Rien à filtrer ici.", "Nothing to filter here.") }
            return act == .clearFilter && page.filter == ""
                ? Phrase("Rien n'est filtré.", "Nothing is filtered.") : nil
        case .settle:
            return world.health() == Health()
                ? Phrase(
                    "Rien à départager, et tout se lit.", "Nothing is contested, and all can be read.") : nil
        case .savedFilters:
            return hasSavedFilters || !(page.filter ?? "").isEmpty
                ? nil
                : Phrase(
                    "Aucun filtre gardé ; / en tape un, puis f lui donne un nom.",
                    "No filter is kept; / types one, then f names it.")
        case .create:
            guard let kind = page.creates else {
                return Phrase("Rien ne se crée ici.", "Nothing is created here.")
            }
            return kind.isPartOfMission ? missionReason : nil
        case .mark, .markAll:
            return page.hasMarkable
                ? nil : Phrase("Aucune carte à marquer ici.", "No card to mark here.")
        case .listView:
            return (page as? TimelinePage)?.lanes.isEmpty ?? false
                ? Phrase("Rien à mettre en liste.", "Nothing to list.") : nil
        case .zoomIn, .zoomOut:
            guard let timeline = page as? TimelinePage, !timeline.zooms.contains(act) else { return nil }
            if timeline.isList { return Phrase("Une liste n'a pas de zoom.", "A list has no zoom.") }
            return act == .zoomIn
                ? Phrase("La frise ne se voit pas de plus près.", "The timeline is as close as it gets.")
                : Phrase("La frise ne se voit pas de plus loin.", "The timeline is as far as it gets.")
        case .takeBackNote:
            let point = (page as? LivePage)?.running
            return point.map { $0.points[$0.current].notes.isEmpty } ?? true
                ? Phrase("Rien à effacer sur ce point.", "Nothing to take back on this point.") : nil
        case .open where focus == Focus(line: focus.line) && focus.line != nil:
            return Phrase(
                "Ce que cette ligne annule n'est pas ici.", "What this line takes back is not here.")
        case .edit, .editLong, .open, .copy:
            return focus == Focus() ? Phrase("Rien n'est choisi.", "Nothing is selected.") : nil
        case .snooze:
            return focus == Focus() ? Phrase("Aucune alerte n'est choisie.", "No alert is selected.") : nil
        case .why where (page as? AlertsPage)?.selected != nil: return nil
        case .note:
            return focus.mission == nil && focus.party == nil
                ? Phrase("Rien n'est choisi.", "Nothing is selected.") : nil
        case .answer, .deliver, .contact, .meeting, .action, .addCheckpoint, .invoice, .amend, .difference,
            .reengage,
            .tick, .candidate, .score0, .score1, .score2, .score3, .score4,
            .saveMinutes,
            .shareMinutes, .missed, .reschedule, .waive, .withdraw, .moveNext, .moveBack, .moveMenu, .pause,
            .missionTimeline, .why, .dossier, .holdNow, .endMeeting:
            return missionReason ?? mission.flatMap { ofMission(act, $0) }
        case .archive:
            return focus.mission == nil && focus.party == nil && focus.draft == nil
                ? Phrase("Rien n'est choisi.", "Nothing is selected.") : nil
        default: return nil
        }
    }

    private static let oneAtATime = Phrase(
        "Une mission à la fois, et plusieurs sont marquées : Espace démarque une carte, * une colonne entière.",
        "One mission at a time, and several are marked: Space unmarks a card, * a column marked whole.")

    private func ofBundles(_ act: ActID) -> Phrase? {
        switch act {
        case .writeAnswer:
            return isPartial
                ? nil
                : Phrase(
                    "Seul le freelance répond, dans l'espace ouvert depuis son extrait.",
                    "Only the freelance answers, in the workspace opened from their bundle.")
        case _ where isPartial:
            return Phrase("C'est à la structure de le faire.", "That is for the organisation to do.")
        case .erasePerson:
            return focus.party == nil || (page as? FreelancesPage)?.kind == .organisation
                ? Phrase(
                    "Choisir d'abord un freelance ou un membre.", "Select a freelance or a member first.")
                : nil
        case .makeBundle:
            return missionReason
                ?? (mission?.freelance == nil
                    ? Phrase(
                        "La mission n'a pas de freelance à qui l'envoyer.",
                        "The mission has no freelance to send it to.") : nil)
        default: return nil
        }
    }

    private var missionReason: Phrase? {
        mission == nil ? Phrase("Choisir d'abord une mission.", "Select a mission first.") : nil
    }

    private func ofMission(_ act: ActID, _ mission: Mission) -> Phrase? {
        switch act {
        case .answer:
            let waits =
                focus.part(.checkpoint).flatMap(mission.checkpoint).map {
                    $0.state == .submitted || $0.isContested
                }
                ?? mission.checkpoints.contains { $0.state == .submitted }
            return waits
                ? nil
                : Phrase(
                    "Aucune livraison n'attend de réponse ; d en note une.",
                    "No delivery waits for an answer; d records one."
                ).toFreelance(
                    "C'est la structure qui répond aux livraisons ; d en note une.",
                    "The organisation answers deliveries; d records one.")
        case .deliver:
            return mission.checkpoints.contains { $0.state.awaitsDelivery }
                ? nil
                : Phrase(
                    "Aucun point n'attend de livraison ; N en ajoute un.",
                    "No checkpoint awaits a delivery; N adds one."
                ).toFreelance("Aucun point n'attend de livraison.", "No checkpoint awaits a delivery.")
        case .candidate:
            return focus.part(.candidacy) == nil
                ? Phrase("Aucune candidature ; n en ouvre une.", "No candidate; n opens a candidacy.") : nil
        case .score0, .score1, .score2, .score3, .score4:
            return focus.criterion == nil
                ? Phrase("Choisir une ligne qui se note.", "Select a row that is scored.") : nil
        case .tick where focus.part?.kind == .candidacy:
            return mission.candidatesToTell.contains { $0.id == focus.part?.id }
                ? nil
                : Phrase(
                    "Personne à prévenir ici : le choix n'est pas fait, ou la réponse est donnée.",
                    "Nobody to tell here: nobody is chosen yet, or the answer was given.")
        case .tick:
            let isTickable =
                focus.part?.kind == .action || focus.part?.kind == .transfer
                || focus.part(.engagement).flatMap(mission.engagement).map { !$0.isSigned } ?? false
                || focus.part(.checkpoint).flatMap(mission.checkpoint).map { !$0.openReserves.isEmpty }
                    ?? false
            return isTickable
                ? nil
                : Phrase(
                    "Choisir une action, une transmission, un point à réserves ou un engagement non signé.",
                    "Select an action, a skills transfer, a checkpoint with reservations or an unsigned engagement."
                )
        case .amend:
            return focus.engagement(of: mission) == nil
                ? Phrase("Rien de signé à faire évoluer.", "Nothing signed to amend.") : nil
        case .reengage:
            return mission.isReengageable
                ? nil
                : Phrase("Seule une mission terminée se relance.", "Only a closed mission begins again.")
        case .difference:
            return mission.briefChanges.isEmpty
                ? Phrase(
                    "Le cahier des charges est tel qu'il a été signé, ou pas encore signé.",
                    "The brief is as it was signed, or not signed yet.") : nil
        case .waive, .withdraw:
            return focus.part?.kind == .checkpoint
                ? nil : Phrase("Choisir d'abord un point.", "Select a checkpoint first.")
        case .reschedule:
            let kinds: [Entity.Kind?] = [.checkpoint, .meeting, .action]
            return kinds.contains(focus.part?.kind)
                ? nil
                : Phrase(
                    "Choisir un point, une réunion ou une action.",
                    "Select a checkpoint, a meeting or an action.")
        case .saveMinutes, .shareMinutes:
            let has =
                focus.part(.meeting).flatMap(mission.meeting).map { $0.state.wasHeld }
                ?? mission.meetings.contains { $0.state == .held || $0.state == .minuted }
            return has
                ? nil
                : Phrase(
                    "Aucune réunion tenue n'attend ; r en tient une.",
                    "No meeting held is waiting; r holds one."
                ).toFreelance(
                    "Aucune réunion tenue n'attend de compte rendu.", "No meeting held waits for minutes.")
        case .holdNow:
            let planned = mission.meetings.filter { $0.state == .planned && !$0.isContested }
            let isThere =
                focus.part(.meeting).map { id in planned.contains { $0.id == id } } ?? !planned.isEmpty
            return isThere
                ? nil
                : Phrase(
                    "Aucune réunion prévue à tenir ; r en prévoit une.",
                    "No planned meeting to hold; r plans one."
                ).toFreelance("Aucune réunion n'est prévue.", "No meeting is planned.")
        case .endMeeting:
            let state = focus.part(.meeting).flatMap(mission.meeting)?.state
            return state == .planned || state?.wasHeld == true
                ? nil
                : Phrase(
                    "Cette réunion n'est plus à tenir : elle a été annulée ailleurs.",
                    "This meeting is no longer to be held: it was cancelled elsewhere.")
        case .missed:
            if let meeting = focus.part(.meeting).flatMap(mission.meeting) {
                return meeting.state == .planned || meeting.isContested
                    ? nil
                    : Phrase(
                        "Cette réunion n'est plus prévue : seule une réunion prévue se note non tenue.",
                        "This meeting is planned no more: only a planned one is recorded as missed.")
            }
            return mission.meetings.contains { $0.state == .planned && !$0.isContested }
                ? nil : Phrase("Aucune réunion n'est prévue.", "No meeting is planned.")
        case .moveNext:
            return mission.state.isFinal && mission.state != .closed
                ? Phrase("La mission est abandonnée.", "The mission was dropped.") : nil
        case .moveBack:
            return mission.state.previous == nil
                ? Phrase("Pas de retour possible depuis cet état.", "No way back from this state.") : nil
        case .pause:
            return mission.state == .active || mission.state == .paused
                ? nil
                : Phrase(
                    "Seule une mission en cours se met en pause.", "Only an active mission can be paused.")
        default: return nil
        }
    }
}
