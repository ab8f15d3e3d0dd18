import Foundation
import Interface
import Screen
import TestSupport
import Testing

/// Every act on every page where it can be done, at the four sizes and in both languages: what comes can be read and
/// answered, and Escape leads back to the very same screen.
@Suite struct EveryActAtEverySizeTests {
    @Test(arguments: ScreenSize.all, Language.allCases)
    func `what comes of every act can be read and left`(size: ScreenSize, language: Language) async {
        let faults = await withRoom { Self.faults(size, language) }
        for fault in faults { Issue.record("\(fault)") }
    }

    @Test func `the scenes are of every page, and of all that acts open`() {
        let scenes = Repertory.scenes.values.flatMap { $0 }
        #expect(scenes.count > 200)
        #expect(Set(scenes.map(\.stage)).count > 20)
        #expect(Set(scenes.map(\.act)).count > 50, "\(Set(scenes.map(\.act)).count)")
    }

    private static func faults(_ size: ScreenSize, _ language: Language) -> [String] {
        Repertory.scenes.flatMap { stage, scenes -> [String] in
            guard var session = stage.session(language, size) else { return ["no \(stage)"] }
            var (step, screen) = (0, session.app.view())
            return scenes.enumerated().flatMap { place, scene -> [String] in
                guard isTurn(place, size, language) else { return [] }
                var faults: [String] = []
                if scene.step > step {
                    for key in stage.walk[step..<scene.step] { session.press(key) }
                    (step, screen) = (scene.step, session.app.view())
                    let shown = Shown(screen, .page(session.app.page), session.app.words)
                    faults += shown.promises(session.app, session.world)
                }
                faults += Sight(scene, from: session, screen).faults
                return faults.map { "\(scene), \(size) \(language): \($0)" }
            }
        }
    }

    /// In the ordinary run each scene is seen at every size, in one language here and in the other there.
    private static func isTurn(_ place: Int, _ size: ScreenSize, _ language: Language) -> Bool {
        if ProcessInfo.processInfo.environment["CADRE_LONG"] != nil { return true }
        let number = place + (ScreenSize.all.firstIndex(of: size) ?? 0)
        return number.isMultiple(of: 2) == (language == .fr)
    }

    /// On a thread with a stack of its own: whole screens are large values, and many are at hand at a time.
    private func withRoom(_ body: @escaping @Sendable () -> [String]) async -> [String] {
        await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: body()) }
            thread.stackSize = 16 << 20
            thread.start()
        }
    }
}
