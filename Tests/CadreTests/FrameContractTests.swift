import Domain
import Foundation
import Testing

@testable import cadre

/// What scripts read of frames, money and alerts: the expected results, this time out of the index.
@Suite struct FrameContractTests {
    private func list(_ arguments: String...) throws -> [[String: Any]] {
        let run = ScriptContractTests.demonstration.run(arguments + ["--json", "--today", "2026-11-23"])
        return try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    }

    @Test func `scores, money and alerts are those of the reference`() throws {
        let rows = try list("mission", "list")
        for (label, expected) in DemonstrationTests.expected {
            let row = try #require(rows.first { $0["reference"] as? String == label })
            let scores = try #require(row["scores"] as? [String: Any])
            let both = [scores["structure"] as? Int, scores["flexibility"] as? Int].compactMap { $0 }
            #expect(both == expected.scores, "\(label)")
            #expect(scores["quadrant"] as? String == expected.quadrant?.rawValue, "\(label)")
            #expect(scores["health"] as? Int == expected.health, "\(label)")
            let money = try #require(row["money"] as? [String: Any])
            let cents = ["committed", "accepted", "invoiced", "paid"].map { money[$0] as? Int }
            #expect(cents == expected.euros.map { $0 * 100 }, "\(label)")
            let alerts = try #require(row["alerts"] as? [[String: Any]])
            let brief = alerts.map { "\($0["severity"] ?? "") \($0["code"] ?? "")" }
            let wanted = expected.alerts.split(separator: ", ").map {
                $0.split(separator: " ").prefix(2).joined(separator: " ")
            }
            #expect(brief == wanted, "\(label)")
            #expect(
                alerts.allSatisfy { alert in
                    let why = alert["why"] as? String ?? ""
                    return why.count > 15 && !why.hasSuffix("..")
                }, "\(label)")
        }
    }

    @Test func `the language changes words, never what is found`() throws {
        func found(_ language: String) throws -> [String] {
            try list("mission", "list", "--lang", language).map { row in
                let alerts = (row["alerts"] as? [[String: Any]] ?? []).map { alert in
                    "\(alert["code"] ?? "") \(alert["severity"] ?? "") \(alert["subject"] ?? "")"
                }
                let scores = (row["scores"] as? [String: Any])?.filter { $0.value is Int } ?? [:]
                let numbers = scores.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
                let cadence = (row["cadence"] as? [String: Any])?["state"] ?? ""
                return "\(row["id"] ?? "") \(row["state"] ?? "") \(cadence) \(numbers) \(alerts)"
            }
        }
        let french = try found("fr")
        #expect(french == (try found("en")))
        #expect(french.count == 12 && french.contains { $0.contains("CADENCE_LAPSED") })
    }

    @Test func `all alerts together are five high, eleven medium and three of information`() throws {
        let alerts = try list("alerts")
        let counts = ["high", "warn", "info"].map { severity in
            alerts.count { $0["severity"] as? String == severity }
        }
        #expect(counts == [5, 11, 3])
        let ofWorkspace = alerts.filter { $0["mission"] is NSNull }.map { $0["code"] as? String }
        #expect(ofWorkspace == ["FUNDING_REPORT_DUE", "RETENTION_DUE"])
    }

    @Test func `a setting changes what is told, and says where it comes from`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let today = ["--today", "2026-11-23", "--as", "Maëlle"]
        #expect(program.run(["settings", "set", "vigilance.thresholdHT", "5 200,01"] + today).code == 0)
        #expect(!program.run(["alerts", "M7"] + today).output.contains("VIGILANCE"))
        let missing = program.run(["alerts", "M7", "--json"] + today).output.contains("VIGILANCE_MISSING")
        #expect(!missing)
        #expect(program.run(["settings", "set", "vigilance.thresholdHT", "5200"] + today).code == 0)
        #expect(program.run(["alerts", "M7", "--json"] + today).output.contains("VIGILANCE_MISSING"))
        #expect(program.run(["settings", "set", "frame.balancedFrom", "101"] + today).code == 1)
        #expect(program.run(["settings", "set", "no.such", "1"] + today).code == 64)
        #expect(program.run(["settings", "set", "payment.defaultDays", "soon"] + today).code == 64)
        let settings = program.run(["settings", "list", "--json"] + today).output
        #expect(settings.contains("vigilance.thresholdHT") && settings.contains("520000"))
    }

    @Test func `alerts are put off and brought back by code`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let today = ["--today", "2026-11-23", "--as", "Maëlle"]
        func has(_ code: String, _ subject: [String] = [], on day: String = "2026-11-23") -> Bool {
            program.run(["alerts"] + subject + ["--json", "--today", day]).output.contains(code)
        }
        let reason = "demandée à l'Urssaf"
        #expect(program.run(["snooze", "M7", "VIGILANCE_MISSING", "+2w", reason] + today).code == 0)
        #expect(!has("VIGILANCE_MISSING") && has("VIGILANCE_MISSING", on: "2026-12-07"))
        #expect(program.run(["snooze", "M7", "VIGILANCE_MISSING", "+2w", reason] + today).code == 1)
        #expect(program.run(["snooze", "M7", "NO_SUCH", "+2w", reason] + today).code == 64)
        #expect(program.run(["unsnooze", "M7", "VIGILANCE_MISSING"] + today).code == 0)
        #expect(has("VIGILANCE_MISSING"))
        // Of the workspace: the fund and the person are named instead of a mission.
        #expect(
            program.run(["snooze", "Département", "FUNDING_REPORT_DUE", "+1w", "prêt"] + today).code == 0)
        #expect(program.run(["snooze", "Sabrina", "RETENTION_DUE", "+1w", "à voir"] + today).code == 0)
        #expect(!has("FUNDING_REPORT_DUE") && !has("RETENTION_DUE"))
        #expect(program.run(["undo"] + today).code == 0)
        #expect(has("RETENTION_DUE") && !has("FUNDING_REPORT_DUE"))
        #expect(has("FUNDING_REPORT_DUE", on: "2026-11-30"))
    }
}
