import Domain

/// One mission of the demonstration, told in the words of its tables: offsets from today, labels for names.
struct MissionScript {
    let label: String
    let lead: String
    let freelance: String?
    /// Nothing of an imported mission was recorded before this day, whatever day it speaks of.
    var recordedFrom = Int.min
    private(set) var demonstration: Demonstration
    var meetings = 0

    init(_ label: String, lead: String, freelance: String? = nil, in demonstration: Demonstration) {
        self.label = label
        self.lead = lead
        self.freelance = freelance
        self.demonstration = demonstration
    }

    func day(_ offset: Int) -> Day { demonstration.day(offset) }

    mutating func add(
        _ offset: Int, by author: String? = nil, creates: [Int: String] = [:],
        _ commands: @escaping (Names, EntityID) -> [Command]
    ) {
        let label = label
        demonstration.add(max(offset, recordedFrom), by: author ?? lead, creates: creates) { names in
            commands(names, names[label])
        }
    }
}

// MARK: - The mission

extension MissionScript {
    struct Plan {
        let due: Int
        let share: Int
        let title: String
        let criteria: [Criterion]

        /// Criteria as in the templates: a leading star says required.
        init(_ due: Int, _ share: Int, _ title: String, _ criteria: [String]) {
            self.due = due
            self.share = share
            self.title = title
            self.criteria = criteria.map { text in
                text.hasPrefix("*") ? Criterion(String(text.dropFirst())) : Criterion(text, required: false)
            }
        }

        func fields(_ n: Int, _ demonstration: Demonstration) -> Fields {
            var fields: Fields = [
                .n: .number(n), .title: .text(title), .due: .day(demonstration.day(due)),
                .share: .number(share * 100),
            ]
            if !criteria.isEmpty { fields.set(.criteria, .criteria(criteria)) }
            return fields
        }
    }

    func fields(
        _ title: String, _ category: Category, _ organisation: String, _ names: Names, start: Int?, end: Int?,
        estimate: Int? = nil
    ) -> Fields {
        var fields: Fields = [
            .reference: .text(label), .title: .text(title), .category: .text(category.rawValue),
            .organisation: .id(names[organisation]), .lead: .id(names[lead]),
        ]
        if let start { fields.set(.start, .day(day(start))) }
        if let end { fields.set(.end, .day(day(end))) }
        if let estimate { fields.set(.estimate, .number(estimate * 100)) }
        return fields
    }

    mutating func create(
        _ offset: Int, _ title: String, _ category: Category, _ organisation: String, start: Int? = nil,
        end: Int? = nil, estimate: Int? = nil, purpose: String? = nil
    ) {
        let script = self
        demonstration.add(offset, by: "Maëlle", creates: [0: label]) { names in
            var fields = script.fields(
                title, category, organisation, names, start: start, end: end, estimate: estimate)
            if let purpose { fields.set(.purposeLink, .text(purpose)) }
            return [.createMission(fields)]
        }
    }

    mutating func plan(_ offset: Int, _ plans: [Plan]) {
        for (index, plan) in plans.enumerated() {
            let script = self
            let n = index + 1
            add(offset, by: "Maëlle", creates: [0: "\(label).\(n)"]) { _, mission in
                [.planCheckpoint(plan.fields(n, script.demonstration), in: mission)]
            }
        }
    }

    /// A frame that both sides agreed in full; `more` says what is otherwise.
    mutating func frame(_ offset: Int, every: Int, review: Int, more: Fields = [:]) {
        add(offset) { _, mission in
            var fields: Fields = [
                .cadenceDays: .number(every), .graceDays: .number(7), .reviewDays: .number(review),
                .rounds: .number(2), .channel: .text("Mél et visio, dossier partagé"),
                .freeSchedule: .flag(true), .freePlace: .flag(true), .freeMethod: .flag(true),
                .unit: .text(EngagementUnit.deliverable.rawValue),
                .changeRule: .text(ChangeRule.amendment.rawValue), .exitNoticeDays: .number(15),
                .meetingPlan: .texts([MeetingKind.kickoff, .followUp, .wrapUp].map(\.rawValue)),
                .paidByCheckpoint: .flag(true),
            ]
            for entry in more.entries { fields.set(entry.field, entry.value) }
            return [.setFrame(fields, in: mission)]
        }
    }

    mutating func brief(_ offset: Int, _ sections: [(BriefSection, String)]) {
        add(offset) { _, mission in sections.map { .write($0, $1, in: mission) } }
    }

    mutating func move(
        _ offset: Int, _ state: MissionState, by author: String = "Maëlle", reason: String? = nil,
        resume: Int? = nil, despite: String? = nil
    ) {
        let script = self
        add(offset, by: author) { _, mission in
            [
                .moveMission(
                    mission, to: state, day: script.day(offset), reason: reason,
                    resumeOn: resume.map { script.day($0) }, despite: Despite(despite))
            ]
        }
    }

    mutating func select(_ offset: Int, reason: String) {
        let script = self
        add(offset, by: "Maëlle") { names, mission in
            guard let freelance = script.freelance else { return [] }
            return [
                .select(freelance: names[freelance], in: mission, day: script.day(offset), reason: reason)
            ]
        }
    }

    mutating func note(_ offset: Int, _ text: String) {
        add(offset) { _, mission in [.note(text, on: mission)] }
    }
}

// MARK: - Checkpoints

extension MissionScript {
    mutating func deliver(_ n: Int, _ offset: Int, _ what: String, via: Via = .mail) {
        let script = self
        add(offset) { names, mission in
            [
                .submit(
                    checkpoint: names["\(script.label).\(n)"], in: mission,
                    Delivery(day: script.day(offset), what: what, via: via))
            ]
        }
    }

    /// Every criterion is found met, but for what the verdict says.
    mutating func answer(
        _ n: Int, _ offset: Int, _ verdict: Verdict, criteria: Int, unmet: [Int] = [], comment: String? = nil,
        reserves: [(text: String, owner: String, due: Int)] = [], rework: [String] = []
    ) {
        let script = self
        add(offset) { names, mission in
            let findings = (0..<criteria).map { unmet.contains($0) ? Finding.no : .yes }
            let decision = Decision(
                verdict: verdict, day: script.day(offset), findings: findings, comment: comment,
                reserves: reserves.map {
                    Reserve(text: $0.text, owner: names[$0.owner], due: script.day($0.due))
                },
                rework: rework.map { ReworkPoint(criterion: unmet.first, text: $0, isNewRequest: false) })
            return [.answer(checkpoint: names["\(script.label).\(n)"], in: mission, decision)]
        }
    }

    mutating func reschedule(_ n: Int, _ offset: Int, to due: Int, reason: String) {
        let script = self
        add(offset) { names, mission in
            [
                .reschedule(
                    checkpoint: names["\(script.label).\(n)"], in: mission, to: script.day(due),
                    reason: reason)
            ]
        }
    }
}
