import Domain
import Screen

// A meeting held at the screen: opened, kept as a draft while it runs, ended into its record and its minutes.
extension App {
    /// The meeting that a key would hold now: the one under the cursor, else the next that is planned.
    func meetingToHold(_ mission: Mission) -> Meeting? {
        let planned = mission.meetings.filter { $0.state == .planned && !$0.isContested }
        if case .meeting(_, let id)? = focus.draft { return planned.first { $0.id == id } }
        if let id = focus.part(.meeting) { return planned.first { $0.id == id } }
        return planned.min { ($0.day ?? context.today) < ($1.day ?? context.today) }
    }

    mutating func holdNow(_ mission: Mission, _ world: World) {
        guard let meeting = meetingToHold(mission) else { return }
        openLive(mission.id, meeting.id, world)
    }

    /// Where it was left, if it runs already.
    mutating func openLive(_ mission: EntityID, _ id: EntityID, _ world: World) {
        guard mayRecord([FormSubject.hold(mission: mission, meeting: id).wish], world) else { return }
        let name = DraftSubject.meeting(mission: mission, meeting: id).name
        let kept = world.drafts().first { $0.name == name }.flatMap(RunningMeeting.init(_:))
        let topic = words.say("Tour d'horizon", "Open talk")
        let fresh = world.mission(mission)?.meeting(id).map {
            RunningMeeting($0, in: mission, at: context.clock, topic: topic)
        }
        guard let running = kept ?? fresh else { return }
        open(.live(LivePage(running)), world)
        if kept != nil { notice = Notice(words.say("Réunion reprise.", "Meeting taken up again.")) }
    }

    /// What the page showed before a key, to see whether it changed.
    var running: RunningMeeting? { if case .live(let page) = page { page.running } else { nil } }

    /// Written before the next key is read: whatever was said is safe from then on.
    func keeping(_ before: RunningMeeting?, _ effects: [Effect]) -> [Effect] {
        guard let now = running, now.isBegun, let before, now != before else { return effects }
        return effects + [.saveDraft(now.draft)]
    }
}

// MARK: - What is said in it

extension App {
    mutating func say(_ text: String, asDecision isDecision: Bool) {
        guard case .live(var page) = page, text.contains(where: { !$0.isWhitespace }) else { return }
        page.running.note(text, asDecision: isDecision)
        self.page = .live(page)
    }

    /// `@Noémie subtitle the tutorial +12`: a fact at once. What cannot be read is asked again.
    mutating func agree(on text: String) -> [Effect] {
        guard case .live(let page) = page, let mission = page.mission,
            text.contains(where: { !$0.isWhitespace })
        else { return [] }
        // The sign stands there already; who types it again, as the forms ask for it, means one.
        let text = "@" + text.drop { $0 == "@" || $0.isWhitespace }
        let reader = FieldMaker(mission: mission, context: context, authors: [:]).agreedReader(page.meeting)
        switch reader.read([text]) {
        case .success(let agreed):
            return [
                .perform(
                    agreed.map { action in
                        .agreeAction(
                            [
                                .text: .text(action.text), .owner: .id(action.owner.id),
                                .due: .day(action.due), .agreedIn: .id(page.running.meeting),
                            ], in: mission.id)
                    })
            ]
        case .failure(let fault):
            prompt = Prompt(.agreed, text)
            notice = Notice(words.sentence(for: FieldFault.agreed(fault)), .refusal)
            return []
        }
    }
}

// MARK: - What is said of it

extension App {
    /// Where no point is left to take up, the key to the next one leads nowhere any more.
    mutating func tellThatAllIsSeen(_ act: ActID) {
        guard act == .nextPoint, let running, running.points.allSatisfy({ !$0.isOpen }) else { return }
        let end = key(of: .endMeeting)
        notice = Notice(
            words.say(
                "Tous les points sont vus ; \(end) finit la réunion.",
                "All points are dealt with; \(end) ends the meeting."), .good)
    }

    /// A meeting that was left goes on: how to come back to it.
    mutating func tellThatItIsKept(_ left: RunningMeeting?) {
        guard let left, left.isBegun else { return }
        let again = key(of: .holdNow)
        notice = Notice(
            words.say(
                "Réunion gardée, le temps court ; \(again) la reprend.",
                "Meeting kept, time runs on; \(again) takes it up again."))
    }

    /// The name of its key; empty where it has none.
    func key(of act: ActID) -> String {
        (table.act(act)?.keys.first).map(words.name(of:)) ?? ""
    }
}

// MARK: - Its end

extension App {
    /// Who was there is asked, in the usual form; what was said stays in the draft of the meeting until then.
    mutating func endMeeting(_ world: World) -> [Effect] {
        guard case .live(var page) = page, let meeting = page.meeting else { return [] }
        page.endedAt = context.clock
        self.page = .live(page)
        // Recorded as held already, from elsewhere or just before a crash: the minutes are all that is left.
        if meeting.state.wasHeld { return leaveLive(world) }
        openForm(.hold(mission: page.running.mission, meeting: meeting.id), world)
        return []
    }

    /// How long the meeting took is known to the program and typed by nobody: left as it is, there is no draft of it.
    func suggestTimeSpent(in form: inout Form) {
        guard case .hold(_, let id) = form.subject, case .live(let page) = page, page.running.meeting == id
        else { return }
        let minutes = (page.running.spent(at: page.endedAt ?? context.clock) + 30) / 60
        form.suggest(.field(.day), DayWidget.written(context.today))
        form.suggest(.input(.duration), "\(min(960, max(5, minutes)))")
    }

    private func minutes(of running: RunningMeeting, at clock: Int) -> Draft {
        let decisions = running.decisions
        var texts: [(FormField.Name, String)] = [
            (.input(.summary), running.summary(at: clock, words))
        ]
        if decisions.isEmpty {
            texts.append((.noDecision, "yes"))
        } else {
            texts.append((.input(.decisions), decisions.joined(separator: "\n")))
        }
        let subject = FormSubject.minutes(mission: running.mission, meeting: running.meeting)
        return Draft(.form(subject), texts.map { JSON.Member($0.0.key, .string($0.1)) })
    }

    /// No meeting is planned that could take the points carried over: they wait in the form of the next one.
    private func agendaKept(_ running: RunningMeeting, _ mission: Mission, _ world: World) -> [Effect] {
        guard !running.carried.isEmpty, nextMeeting(after: running, mission) == nil else { return [] }
        var form = Form(.create(.meeting, mission: mission.id), mission: mission, context)
        // Somebody may have left it half filled in.
        let name = form.subject.draftName
        if let draft = world.drafts().first(where: { $0.name == name }) { form.restore(draft, context) }
        let before = form.sheet[.field(.agenda)]?.widget.typed ?? ""
        let lines = (before.isEmpty ? [] : [before]) + running.carried
        form.fill(.field(.agenda), lines.joined(separator: "\n"), context)
        return form.draft.map { [.saveDraft($0)] } ?? []
    }

    private func nextMeeting(after running: RunningMeeting, _ mission: Mission) -> Meeting? {
        mission.meetings.filter { $0.state == .planned && $0.id != running.meeting && $0.day != nil }
            .min { ($0.day ?? context.today) < ($1.day ?? context.today) }
    }

    /// Held, and its open points on the agenda of the next: one line, one undo.
    func carrying(_ commands: [Command], _ subject: FormSubject) -> [Command] {
        guard case .hold(_, let id) = subject, case .live(let page) = page, page.running.meeting == id,
            let mission = page.mission, let next = nextMeeting(after: page.running, mission)
        else { return commands }
        let new = page.running.carried.filter { !next.agenda.contains($0) }
        guard !new.isEmpty else { return commands }
        return commands + [.edit(.meeting, next.id, [.agenda: .texts(next.agenda + new)], in: mission.id)]
    }

    /// Once it is held the minutes are next, with all that was said; the running meeting is over.
    mutating func leaveLive(_ world: World) -> [Effect] {
        guard case .live(let page) = page, page.meeting?.state.wasHeld == true, pages.count > 1,
            let mission = page.mission
        else { return [] }
        let running = page.running
        let draft = minutes(of: running, at: page.endedAt ?? context.clock)
        pages.removeLast()
        self.page.content.load(context, world)
        openForm(.minutes(mission: running.mission, meeting: running.meeting), world)
        if case .form(var form)? = overlays.last {
            form.restore(draft, context)
            overlays[overlays.count - 1] = .form(form)
        }
        return [.saveDraft(draft)] + agendaKept(running, mission, world) + [.dropDraft(running.subject.name)]
    }
}

extension Form {
    /// Types into a field, as a person would.
    mutating func fill(_ name: FormField.Name, _ text: String, _ context: Context) {
        guard let place = sheet.place(name) else { return }
        sheet.fields[place].widget.typed = text
        follow(context)
    }
}
