package import Domain

/// What one line of the journal is to hold, given the ids of this import's lines so far, its own the last.
///
/// Things made by an earlier line, or by this one, are named by line and place:
/// ```swift
/// var lines: [LineID] = []
/// for plan in plan.lines {
///     try workspace.record { line in
///         plan(lines + [line])
///     }
/// }
/// ```
/// Every command gives exactly one event, so a command's place among them is its event's place in the line.
package typealias LinePlan = @Sendable ([LineID]) -> [Command]
