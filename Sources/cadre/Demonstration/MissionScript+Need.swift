import Domain

// What was settled before anybody was looked for.
extension MissionScript {
    /// The team heard, the choice to call on somebody with its reason, and the cautions of the category read.
    mutating func settle(_ offset: Int, _ category: Category, heard: String, _ choice: MakeOrBuy, why: String)
    {
        let script = self
        add(offset) { _, mission in
            var fields: Fields = [
                .heardOn: .day(script.day(offset)), .heard: .text(heard),
                .makeOrBuy: .text(choice.rawValue), .makeOrBuyWhy: .text(why),
            ]
            if !category.cautions.isEmpty {
                fields.set(.cautions, .texts(category.cautions.map(\.rawValue)))
            }
            return [.editMission(mission, fields)]
        }
    }

    /// Whether somebody stands on both sides; if so, what the body that governs decided.
    mutating func clearOfConflict(_ offset: Int, decidedBy decision: String? = nil) {
        add(offset, by: "Maëlle") { _, mission in
            var fields: Fields = [.conflict: .flag(decision != nil)]
            if let decision { fields.set(.conflictDecision, .text(decision)) }
            return [.editMission(mission, fields)]
        }
    }
}
