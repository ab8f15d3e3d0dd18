import Domain
import Screen
import TestSupport

@testable import Interface

/// One act, done where the cursor stands after some keys.
struct Scene: Sendable, CustomStringConvertible {
    let stage: Stage
    /// Of the stage's walk, to the row.
    let step: Int
    let act: ActID
    /// In the list that the act opened, to one of its ways.
    var choice: [Key] = []

    var description: String {
        let keys = (stage.walk.prefix(step) + choice).map(\.name).joined(separator: " ")
        return "\(act.rawValue) on \(stage)" + (keys.isEmpty ? "" : ", after \(keys)")
    }
}

/// A screen size at which everything must hold.
struct ScreenSize: Sendable, Hashable, CustomStringConvertible {
    let width: Int
    let height: Int
    var description: String { "\(width)×\(height)" }

    static let all = [(40, 12), (80, 24), (120, 40), (200, 60)].map { ScreenSize(width: $0.0, height: $0.1) }
}

extension Stage {
    func session(_ language: Language, _ size: ScreenSize) -> TestSupport.Session? {
        let showplace = Showplace.shared
        guard let page = page(of: showplace) else { return nil }
        var session = TestSupport.Session(
            showplace.world, today: Showplace.today, on: page, language, width: size.width,
            height: size.height, me: showplace.me)
        for key in way { session.press(key) }
        return session
    }
}

extension TestSupport.Session {
    /// By its key, else by its name in the palette.
    mutating func run(_ act: ActID) {
        let known = ActTable.standard.first { $0.id == act }
        if let key = known?.keys.first, app.table.act(for: key, on: app.mode)?.id == act { return press(key) }
        press(":")
        type(known.map { app.words[$0.label] } ?? "")
        press(.enter)
    }

    /// What was asked for is decided, and its end told; nothing is written.
    mutating func record(since count: Int) {
        for case .perform(let commands) in effects.dropFirst(count) {
            tell(.performed(Showplace.shared.decided(commands)))
        }
    }
}
