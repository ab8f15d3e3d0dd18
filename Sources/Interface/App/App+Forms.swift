import Domain
import Screen

// Forms and answers on top of a page: opened with what was typed last time, kept as drafts while one types.
extension App {
    /// - Parameter isAnew: what was typed last time is left aside.
    mutating func openForm(_ subject: FormSubject, _ world: World, isAnew: Bool = false) {
        if isForMarks(subject) {
            openForm(subject, forEach: marked, world, isAnew: isAnew)
        } else {
            openForm(subject, of: [], world, isAnew: isAnew)
        }
    }

    /// - Parameters:
    ///   - missions: those that are told the same, when there are several.
    ///   - kept: under which name its draft is, where that is not its subject alone.
    mutating func openForm(
        _ subject: FormSubject, of missions: [MissionRow], as kept: DraftSubject? = nil, _ world: World,
        isAnew: Bool = false
    ) {
        guard mayRecord([subject.wish], world) else { return }
        let mission = subject.mission.flatMap(world.mission)
        var form = Form(subject, mission: mission, context)
        if form.isContested {
            form = Form(subject, mission: mission, context, authors: authors(of: subject, world))
            form.goToContested()
        }
        if case .move(let id, let state) = subject {
            form.stand(before: gates(of: id, to: state, world), context)
            if let mission, let place = form.sheet.place(.choiceReason),
                let partnership = partnership(mission, world)
            {
                form.sheet.fields[place].hint = partnership
            }
        }
        form.missions = missions.map(\.card.id).sorted()
        form.keptAs = kept
        if !missions.isEmpty {
            form.about = "\(words.count(missions.count, .markedMissions)) · \(words.names(of: missions))"
        }
        if !isAnew, let draft = draft(form.draftName, world) {
            form.restore(draft, context)
            form.isFound = true
        }
        suggestTimeSpent(in: &form)
        overlays.append(.form(form))
    }

    mutating func openReview(
        _ mission: Mission, _ checkpoint: Checkpoint, _ world: World, isAnew: Bool = false
    ) {
        let accepted = Command.accept(checkpoint: checkpoint.id, in: mission.id, day: context.today)
        guard mayRecord([accepted], world) else { return }
        var review = Review(mission: mission, checkpoint: checkpoint, context)
        if !isAnew, let draft = draft(review.draftName, world) {
            review.restore(draft, context)
            review.isFound = true
        }
        overlays.append(.review(review))
    }

    /// - Parameter isAnew: the same as it opens where nothing was typed before.
    mutating func openDraft(_ draft: DraftSubject, _ world: World, isAnew: Bool = false) {
        switch draft {
        case .form(let subject): openForm(subject, of: [], world, isAnew: isAnew)
        case .several(let subject, let missions): openForm(subject, forEach: missions, world, isAnew: isAnew)
        case .review(let mission, let id):
            guard let mission = world.mission(mission), let checkpoint = mission.checkpoint(id) else {
                return
            }
            openReview(mission, checkpoint, world, isAnew: isAnew)
        case .meeting(let mission, let id): openLive(mission, id, world)
        }
    }

    /// Drafts are all that is ever deleted, so that is asked: of one in a list, or of what is typed on top.
    mutating func askWhetherToDrop(_ draft: DraftSubject, isOpen: Bool = false) {
        let ways = [
            (Menu.Entry(words.say("Garder le brouillon", "Keep the draft")), Choice.Way.effects([])),
            (
                // Short enough to be read whole in forty columns.
                Menu.Entry(words.say("Supprimer : ces mots sont perdus", "Delete it: its words are lost")),
                isOpen ? .anew(draft) : .effects([.dropDraft(draft.name)])
            ),
        ]
        overlays.append(.choice(Choice(words.say("Brouillon", "Draft"), ways)))
    }

    private mutating func draft(_ name: String, _ world: World) -> Draft? {
        let draft = world.drafts().first { $0.name == name }
        // On a screen it says so by itself, for as long as it is untouched.
        if draft != nil, words.isSpoken {
            notice = Notice(words.say("Brouillon retrouvé.", "Draft found again."))
        }
        return draft
    }

    /// Who wrote what stands side by side in the record of that form: asked only when something does.
    private func authors(of subject: FormSubject, _ world: World) -> [LineID: Form.Author] {
        guard let root = subject.mission ?? subject.party else { return [:] }
        let rows = world.history(HistoryFilter(root: root, limit: 2_000))
        let authors = rows.map { ($0.line, Form.Author(name: $0.byName, day: Day(beginning: $0.at))) }
        return Dictionary(authors, uniquingKeysWith: { first, _ in first })
    }

    /// The workspace changed: what is open on top follows, and keeps what was typed.
    mutating func refreshOverlay(_ world: World) {
        switch overlays.last {
        case .form(var form)?:
            let mission = form.subject.mission.flatMap(world.mission)
            form.refresh(mission: mission, context)
            if form.isContested {
                form.refresh(mission: mission, context, authors: authors(of: form.subject, world))
            }
            suggestTimeSpent(in: &form)
            overlays[overlays.count - 1] = .form(form)
        case .review(var review)?:
            review.refresh(world.mission(review.mission.id), context)
            overlays[overlays.count - 1] = .review(review)
        default: break
        }
    }

    /// What came back from the editor goes into the field from which it left.
    mutating func typeEdited(_ text: String) -> [Effect] {
        switch overlays.last {
        case .form(var form)?:
            form.type(text)
            overlays[overlays.count - 1] = .form(form)
            return form.draft.map { [.saveDraft($0)] } ?? []
        case .review(var review)?:
            review.type(text)
            overlays[overlays.count - 1] = .review(review)
            return review.draft.map { [.saveDraft($0)] } ?? []
        default: return []
        }
    }
}

// MARK: - Outcomes

extension App {
    mutating func take(_ outcome: Form.Outcome, _ form: Form) -> [Effect] {
        switch outcome {
        case .save(let commands): return [.perform(carrying(form.forEach(commands), form.subject))]
        case .leave: return leave(form.draft, form.draftName)
        case .editor(let text): return [.edit(text)]
        case .read(let text):
            read(text, words.say("À lire", "To read"))
            return []
        case .changed: return keep(form.draft, form.draftName)
        case .throwAway:
            askWhetherToDrop(form.draftSubject, isOpen: true)
            return []
        case .refused(let sentence):
            notice = Notice(sentence, .refusal)
            return []
        case .ignored: return []
        }
    }

    mutating func take(_ outcome: Review.Outcome, _ review: Review) -> [Effect] {
        switch outcome {
        case .perform(let commands): return [.perform(commands)]
        case .refused(let sentence):
            notice = Notice(sentence, .refusal)
            return []
        case .leave: return leave(review.draft, review.draftName)
        case .editor(let text): return [.edit(text)]
        case .read(let text):
            read(text, words.say("Le point", "The checkpoint"))
            return []
        case .changed:
            notice = nil
            return keep(review.draft, review.draftName)
        case .throwAway:
            askWhetherToDrop(review.subject, isOpen: true)
            return []
        case .ignored: return []
        }
    }

    /// Above what is open, which stays as it is.
    mutating func read(_ text: [ScrollText.Paragraph], _ title: String) {
        overlays.append(.text(title: title, ScrollText(text)))
    }

    private mutating func leave(_ draft: Draft?, _ name: String) -> [Effect] {
        overlays.removeLast()
        notice = draft == nil ? nil : Notice(words.say("Brouillon gardé.", "Draft kept."))
        return keep(draft, name)
    }

    private func keep(_ draft: Draft?, _ name: String) -> [Effect] {
        [draft.map { .saveDraft($0) } ?? .dropDraft(name)]
    }
}

extension Words {
    /// What a form or an answer says of words from before.
    var draftFound: Notice {
        Notice(
            say("Brouillon retrouvé. ^D le supprime.", "Draft found again. ^D deletes it."))
    }
}
