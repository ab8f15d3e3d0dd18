/// A wish that a fact be recorded.
///
/// It says what happened in the words of an event and leaves out what only the state can tell (the writings
/// that it replaces, the round, whether the answer is late…): ``decide(_:on:)`` completes it or refuses.
///
/// ```swift
/// let decided = try decide([.accept(checkpoint: id, in: mission, day: today)], on: situation)
/// ```
package struct Command: Equatable, Sendable {
    package var wish: Event.Body
    /// The thing that it is about; nil for what creates its own.
    package var on: EntityID?
    /// The mission of a part.
    package var mission: EntityID?
    /// Only a move passes gates.
    package var despite = Despite()
    /// Whoever is chosen is a partner already, and is not compared with others (domain §2.3).
    package var isDirect = false

    package init(_ wish: Event.Body, on subject: EntityID? = nil, in mission: EntityID? = nil) {
        self.wish = wish
        self.on = subject
        self.mission = mission
    }
}

// Any thing.
extension Command {
    /// Adds a thing of any kind; parts need their mission.
    package static func create(_ kind: Entity.Kind, _ fields: Fields, in mission: EntityID? = nil) -> Command
    {
        Command(.created(kind, fields), in: mission)
    }

    /// Sets only the fields mentioned; those that hold the value already are left out. A moved date becomes
    /// the event that says so (rescheduled, moved, postponed).
    package static func edit(
        _ kind: Entity.Kind, _ id: EntityID, _ fields: Fields, in mission: EntityID? = nil
    ) -> Command {
        Command(.edited(kind, fields), on: id, in: mission)
    }

    package static func archive(_ kind: Entity.Kind, _ id: EntityID, reason: String = "") -> Command {
        Command(.archived(kind, reason: reason), on: id)
    }

    package static func restore(_ kind: Entity.Kind, _ id: EntityID) -> Command {
        Command(.restored(kind), on: id)
    }

    /// On a mission, a person or an organisation.
    package static func note(_ text: String, on id: EntityID) -> Command { Command(.noted(text), on: id) }

    package static func set(_ key: String, to value: JSON) -> Command {
        Command(.settingChanged(key: key, value: value))
    }

    /// Takes a whole line back. Undoing the line of an undo is to redo.
    package static func undo(_ line: LineID) -> Command { Command(.undone(line)) }
}
