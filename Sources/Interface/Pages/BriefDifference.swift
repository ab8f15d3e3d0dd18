package import Domain
import Screen

/// What the brief says now beside what was signed, section by section.
struct BriefDifference {
    static let title = Phrase("Changé depuis la signature", "Changed since it was signed")

    private let mission: Mission
    private let context: Context

    init(_ mission: Mission, _ context: Context) {
        self.mission = mission
        self.context = context
    }

    var paragraphs: [ScrollText.Paragraph] {
        let words = context.words
        guard let frozen = mission.frozenBrief else { return [] }
        var text = Reading(context)
        text.add(words.versions(of: mission), .muted)
        for section in mission.briefChanges {
            text.head(words[section])
            text.add(words.marked(frozen.texts[section] ?? "", mission.text(of: section)))
        }
        return text.paragraphs
    }
}

extension Words {
    /// `Version 2 ; signée le 3 mars : version 1. [-ôté-] {+ajouté+}`
    package func versions(of mission: Mission) -> String {
        guard let frozen = mission.frozenBrief else {
            return say(
                "Version \(mission.briefVersion), pas encore signée.",
                "Version \(mission.briefVersion), not signed yet.")
        }
        if mission.briefChanges.isEmpty {
            return say("Tel que signé\(day(of: frozen)).", "As signed\(day(of: frozen)).")
        }
        let (now, signed) = (mission.briefVersion, mission.briefVersions.count)
        return say(
            "Version \(now) ; signée\(day(of: frozen)) : version \(signed). [-ôté-] {+ajouté+}",
            "Version \(now); signed\(day(of: frozen)): version \(signed). [-removed-] {+added+}")
    }

    private func day(of frozen: BriefVersion) -> String {
        frozen.signedOn.map { say(" le \(date($0, .medium))", " on \(date($0, .medium))") } ?? ""
    }

    /// Both texts as one, word by word: `[-old-]{+new+}`, which reads the same without colour.
    package func marked(_ old: String, _ new: String) -> String {
        WordDifference(from: old, to: new).pieces.map { piece in
            switch piece {
            case .kept(let text): text
            case .removed(let text): "[-\(text)-]"
            case .added(let text): "{+\(text)+}"
            }
        }.joined()
    }
}
