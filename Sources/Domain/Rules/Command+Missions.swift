extension Command {
    package static func createMission(_ fields: Fields) -> Command { create(.mission, fields) }

    /// For a collaboration that already runs: no condition blocks (domain §2.3).
    package static func importMission(_ fields: Fields, at state: MissionState, day: Day) -> Command {
        Command(.missionImported(fields, state: state, day: day))
    }

    package static func editMission(_ id: EntityID, _ fields: Fields) -> Command {
        edit(.mission, id, fields)
    }

    /// Any move of domain §2.3: its name on disk (`moved`, `paused`, `dropped`…) follows from where the mission
    /// stands.
    package static func moveMission(
        _ id: EntityID, to state: MissionState, day: Day, reason: String? = nil, resumeOn: Day? = nil,
        despite: Despite = Despite(), direct: Bool = false
    ) -> Command {
        var command = Command(
            .missionMoved(.moved, to: state, day: day, reason: reason, resumeOn: resumeOn), on: id)
        command.despite = despite
        command.isDirect = direct
        return command
    }

    package static func select(
        freelance: EntityID, in mission: EntityID, day: Day, reason: String? = nil
    ) -> Command {
        Command(.freelanceSelected(freelance, day: day, reason: reason), on: mission)
    }

    /// Without a mission: in the one that the same line creates.
    package static func write(_ section: BriefSection, _ text: String, in mission: EntityID?) -> Command {
        Command(.briefWritten(section, text), on: mission)
    }

    package static func setClosing(_ fields: Fields, in mission: EntityID) -> Command {
        Command(.closingSet(fields), on: mission)
    }

    package static func setFrame(_ fields: Fields, in mission: EntityID) -> Command {
        Command(.frameSet(fields), on: mission)
    }
}
