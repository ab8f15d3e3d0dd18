import Domain

// Meetings, contacts and actions.
extension MissionScript {
    enum Life {
        case planned, held
        case minuted([String])
        case agreed([String])
    }

    mutating func meeting(
        _ kind: MeetingKind, _ offset: Int, _ life: Life, title: String? = nil, time: String = "10:00",
        minutes: Int = 45, plannedAt: Int? = nil, agenda: [String] = []
    ) {
        meetings += 1
        let script = self
        let name = "\(label) meeting \(meetings)"
        // Planned two weeks ahead when it lies in the past, within the last days when it is to come.
        add(plannedAt ?? (offset < 0 ? offset - 10 : -5), creates: [0: name]) { names, mission in
            var fields: Fields = [.kind: .text(kind.rawValue), .day: .day(script.day(offset))]
            fields.set(.duration, .number(minutes))
            if let title { fields.set(.title, .text(title)) }
            if let time = TimeOfDay(time) { fields.set(.time, .time(time)) }
            if !agenda.isEmpty { fields.set(.agenda, .texts(agenda)) }
            fields.set(.participants, .ids([script.lead, script.freelance].compactMap { names.known($0) }))
            return [.planMeeting(fields, in: mission)]
        }
        guard offset < 0 else { return }
        switch life {
        case .planned: return
        case .held: hold(name, offset, minutes)
        case .minuted(let decisions):
            hold(name, offset, minutes)
            minute(name, offset, decisions)
        case .agreed(let decisions):
            hold(name, offset, minutes)
            minute(name, offset, decisions)
            add(offset + 2) { names, mission in
                [.agreeMinutes(of: names[name], in: mission, day: script.day(offset + 2))]
            }
        }
    }

    private mutating func hold(_ name: String, _ offset: Int, _ minutes: Int) {
        let script = self
        add(offset) { names, mission in
            let present = [script.lead, script.freelance].compactMap { names.known($0) }
            return [
                .hold(
                    meeting: names[name], in: mission,
                    Holding(day: script.day(offset), present: present, duration: minutes))
            ]
        }
    }

    private mutating func minute(_ name: String, _ offset: Int, _ decisions: [String]) {
        let script = self
        add(offset) { names, mission in
            [
                .save(
                    minutes: Minutes(decisions: decisions, noDecision: decisions.isEmpty), of: names[name],
                    in: mission)
            ]
        }
        add(offset + 1) { names, mission in
            let people = [script.lead, script.freelance].compactMap { $0 }
            return [.shareMinutes(of: names[name], in: mission, day: script.day(offset + 1), with: people)]
        }
    }

    mutating func contact(_ offset: Int, _ via: Via = .call, _ note: String = "", mood: Mood? = nil) {
        let script = self
        add(offset) { _, mission in
            var fields: Fields = [.day: .day(script.day(offset)), .via: .text(via.rawValue)]
            if !note.isEmpty { fields.set(.note, .text(note)) }
            if let mood { fields.set(.mood, .text(mood.rawValue)) }
            return [.logContact(fields, in: mission)]
        }
    }

    mutating func action(_ text: String, _ owner: String, agreed: Int, due: Int, done: Int? = nil) {
        let script = self
        let name = "\(label) \(text)"
        add(agreed, creates: [0: name]) { names, mission in
            [
                .agreeAction(
                    [.text: .text(text), .owner: .id(names[owner]), .due: .day(script.day(due))], in: mission)
            ]
        }
        if let done {
            add(done) { names, mission in
                [.finish(action: names[name], in: mission, day: script.day(done))]
            }
        }
    }
}
