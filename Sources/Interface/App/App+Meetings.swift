import Domain
import Screen

// The way of a meeting, one step after another: held, minuted, shared, and the next one planned.
extension App {
    /// The meeting under the cursor, else the one that comes next in its life.
    func meetingFocus(_ mission: Mission) -> Meeting? {
        if let id = focus.part(.meeting), let meeting = mission.meeting(id) { return meeting }
        let today = context.today
        return mission.meetings.first { $0.state == .planned && ($0.day ?? today) <= today }
            ?? mission.meetings.first { $0.state == .held } ?? mission.meetings.first { $0.state == .minuted }
    }

    /// Whatever comes next: hold what should have been held, minute it, share it, else plan.
    private func nextMeetingForm(_ mission: Mission) -> FormSubject {
        guard let meeting = meetingFocus(mission) else { return .create(.meeting, mission: mission.id) }
        switch meeting.state {
        case .planned: return .hold(mission: mission.id, meeting: meeting.id)
        case .held: return .minutes(mission: mission.id, meeting: meeting.id)
        case .minuted: return .share(mission: mission.id, meeting: meeting.id)
        default: return .create(.meeting, mission: mission.id)
        }
    }

    /// Minutes that wait to be shared must not keep the next meeting from being planned. Nor is one that is still
    /// to come recorded as held by whoever wants to plan another; and who hears does not see which meeting is meant
    /// away from its row.
    mutating func openMeeting(_ mission: Mission, _ world: World) {
        let next = nextMeetingForm(mission)
        let ways = waysOn(next, mission)
        guard !ways.isEmpty else { return openForm(next, world) }
        let plan = (
            Menu.Entry(words.say("Prévoir une réunion", "Plan a meeting")),
            Choice.Way.form(.create(.meeting, mission: mission.id))
        )
        overlays.append(.choice(Choice(words.say("Réunion", "Meeting"), ways + [plan])))
    }

    /// What there is to choose from beside planning one; nothing where nothing is asked.
    private func waysOn(_ next: FormSubject, _ mission: Mission) -> [(Menu.Entry, Choice.Way)] {
        let isAway = words.isSpoken && focus.part(.meeting) == nil
        func way(_ name: String, _ form: FormSubject) -> (Menu.Entry, Choice.Way) {
            (Menu.Entry(name), .form(form))
        }
        switch next {
        case .share: return [way(words.say("Partager le compte rendu", "Share the minutes"), next)]
        case .hold(_, let id) where (mission.meeting(id)?.day ?? context.today) > context.today:
            return [
                way(words.say("Elle a déjà eu lieu", "It has been held already"), next),
                way(
                    words.say("La reporter", "Reschedule it"),
                    .reschedule(mission: mission.id, Focus.Part(.meeting, id))),
            ]
        case .hold where isAway:
            return [way(words.say("Noter la réunion tenue", "Record the meeting held"), next)]
        case .minutes where isAway:
            return [way(words.say("Rédiger le compte rendu", "Write the minutes"), next)]
        default: return []
        }
    }
}
