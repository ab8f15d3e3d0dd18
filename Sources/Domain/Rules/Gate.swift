/// A condition that a mission meets before it moves on (domain §2.7): a row of ``table``, and nothing else.
package struct Gate: Sendable {
    package let code: GateCode
    package let level: Level
    /// The states on whose threshold it stands.
    package let to: [MissionState]
    /// Who may pass over it, with a reason; nobody passes what blocks.
    package let passers: @Sendable (Outlook) -> [Role]
    /// So little is there that nobody passes over it.
    package let blocks: @Sendable (Outlook) -> Bool
    /// What is lacking; nil when it is met.
    package let lack: @Sendable (Outlook) -> Lack?

    package enum Level: String, CaseIterable, Sendable { case block, warn, info }

    init(
        _ code: GateCode, _ level: Level, to states: MissionState...,
        passedBy passers: @escaping @Sendable (Outlook) -> [Role] = { _ in [.coordination] },
        blockingWhen blocks: @escaping @Sendable (Outlook) -> Bool = { _ in false },
        lack: @escaping @Sendable (Outlook) -> Lack?
    ) {
        (self.code, self.level, to) = (code, level, states)
        (self.passers, self.blocks, self.lack) = (passers, blocks, lack)
    }

    package static subscript(code: GateCode) -> Gate? { table.first { $0.code == code } }
}

/// The names of gates on disk, as in the table of domain §2.7.
package enum GateCode: String, CaseIterable, Sendable {
    case lead = "G01"
    case purpose = "G02"
    case brief = "G03"
    case objective = "G04"
    case money = "G05"
    case heard = "G06"
    case makeOrBuy = "G07"
    case cautions = "G08"
    case choice = "G09"
    case quotes = "G10"
    case values = "G11"
    case conflict = "G12"
    case checkpoint = "G13"
    case criteria = "G14"
    case cadence = "G15"
    case kickoffPlanned = "G16"
    case signature = "G17"
    case papers = "G18"
    case balance = "G19"
    case dataClauses = "G20"
    case rights = "G21"
    case start = "G22"
    case kickoffNear = "G23"
    case checkpointsFinal = "G26"
    case reservations = "G27"
    case results = "G28"
    case jointReview = "G29"
    case invoices = "G30"
    case handover = "G31"
    case actions = "G32"
    case termination = "G34"
}

/// What a gate finds lacking: data for a sentence, never the sentence.
package enum Lack: Equatable, Sendable {
    /// It is not there.
    case missing
    /// Some of what it asks for is not there.
    case fields([Field])
    /// These were not read.
    case cautions([Caution])
    /// So many are there of those needed.
    case have(Int, of: Int)
    /// So many remain to be dealt with.
    case left(Int)
    case notBefore(Day)

    /// As many as needed are there, or this lacks.
    static func unless(_ have: Int, reaches needed: Int) -> Lack? {
        have >= needed ? nil : .have(have, of: needed)
    }

    static func unless(_ isThere: Bool) -> Lack? { isThere ? nil : .missing }

    static func unless(none remaining: Int) -> Lack? { remaining == 0 ? nil : .left(remaining) }

    /// Of so many fields these are empty: all of them are the thing itself.
    static func unless(empty fields: [Field], of count: Int) -> Lack? {
        fields.isEmpty ? nil : fields.count == count ? .missing : .fields(fields)
    }
}

/// A gate as a mission stands before it, on a day.
package struct GateFinding: Equatable, Sendable {
    package let code: GateCode
    package let level: Gate.Level
    /// The state that asks for it.
    package let to: MissionState
    /// Who may pass over it.
    package let passers: [Role]
    /// Nil when it is met.
    package let lack: Lack?
    /// It was passed over on the way to that state.
    package let isOverridden: Bool

    package init(
        code: GateCode, level: Gate.Level, to: MissionState, passers: [Role], lack: Lack?, isOverridden: Bool
    ) {
        (self.code, self.level, self.to) = (code, level, to)
        (self.passers, self.lack, self.isOverridden) = (passers, lack, isOverridden)
    }

    package var isMet: Bool { lack == nil }
    /// A move stops before it.
    package var isInTheWay: Bool { !isMet && level != .info }
    /// Somebody said why and went on, and it is still not so: the dagger of the card.
    package var isStillOwed: Bool { isOverridden && !isMet }

    /// What of the need is to be written so that it is met.
    package var wanted: [Field] {
        switch (lack, code) {
        case (.fields(let fields), _): fields
        case (.cautions, _): [.cautions]
        case (.missing, .heard): [.heard]
        case (.missing, .makeOrBuy): [.makeOrBuy, .makeOrBuyWhy]
        case (.missing, .conflict): [.conflict]
        default: []
        }
    }
}

extension MissionMove {
    /// Steps back, resuming and reopening have been through the gates already.
    package var hasGates: Bool {
        switch self {
        case .moved, .paused, .closed, .dropped: true
        case .movedBack, .resumed, .reopened: false
        }
    }
}

extension Outlook {
    /// What the way to a state asks for, met or not, the cheapest to put right first.
    package func gates(to state: MissionState) -> [GateFinding] {
        Gate.table.filter { $0.to.contains(state) }.map { finding($0, to: state) }
    }

    /// What a move asks for, met or not.
    package func gates(on move: MissionMove, to state: MissionState) -> [GateFinding] {
        move.hasGates ? gates(to: state) : []
    }

    /// What the states that one move reaches ask for.
    package var gatesAhead: [GateFinding] {
        state.next.flatMap { next in
            MissionMove(from: state, to: next).map { gates(on: $0, to: next) } ?? []
        }
    }

    /// What is owed of the way here, then what lies ahead.
    package var gatesToShow: [GateFinding] { gatesOwed + gatesAhead }

    /// What was passed over on the way here and is still not so. Where a mission was typed in after it had
    /// begun, what all states up to its own ask for: to put right.
    package var gatesOwed: [GateFinding] {
        guard !state.isFinal else { return [] }
        let passed = card.facts.gates.overridden.compactMap { passed in
            Gate[passed.code].map { finding($0, to: passed.to) }
        }
        guard card.isImported else { return passed.filter(\.isStillOwed) }
        var owed: [GateFinding] = passed
        for state in state.wayHere {
            for gate in gates(to: state)
            where gate.level != .info && !owed.contains(where: { $0.code == gate.code }) {
                owed.append(gate)
            }
        }
        return owed.filter { !$0.isMet }
    }

    /// The dagger: something was passed over, or was never asked, and is still not so.
    package var owesGates: Bool { !gatesOwed.isEmpty }

    private func finding(_ gate: Gate, to state: MissionState) -> GateFinding {
        let overridden = card.facts.gates.overridden
        let level = gate.level == .warn && gate.blocks(self) ? .block : gate.level
        return GateFinding(
            code: gate.code, level: level, to: state, passers: level == .warn ? gate.passers(self) : [],
            lack: gate.lack(self),
            isOverridden: overridden.contains { $0.code == gate.code && $0.to == state })
    }
}

extension MissionState {
    /// The states that lie behind, this one included.
    fileprivate var wayHere: [MissionState] {
        let way: [MissionState] = [.framing, .sourcing, .ready, .active]
        switch self {
        case .need, .closed, .dropped: return []
        case .framing, .sourcing, .ready, .active: return Array(way.prefix { $0 != self }) + [self]
        case .paused: return way
        case .closing: return way + [.closing]
        }
    }
}
