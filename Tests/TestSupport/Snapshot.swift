import Foundation
package import Screen

/// A screen kept as a file, text above and style plane below, so that a review sees words and colours change.
///
/// `RECORD=1 swift test` writes the files anew; what changed is then read in the difference, and committed.
package struct Snapshot {
    private let name: String
    private let shown: String

    /// - Parameter name: below `Tests/Snapshots`, without ending.
    package init(_ grid: Grid, named name: String) {
        self.name = name
        shown = Self.told(grid)
    }

    /// The same screen at several sizes, each under its size.
    package init(_ grids: [Grid], named name: String) {
        self.name = name
        shown = grids.map { "\($0.width)×\($0.height)\n\(Self.told($0))" }.joined(separator: "\n")
    }

    private static func told(_ grid: Grid) -> String {
        "\(grid.text)\n\(String(repeating: "=", count: grid.width))\n\(grid.stylePlane)\n"
    }

    /// A text that is read line by line.
    package init(_ text: String, named name: String) {
        self.name = name
        shown = text
    }

    /// The first line that differs from the file, or nil.
    package func difference() throws -> String? {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Snapshots/\(name).txt")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(shown.utf8).write(to: file)
        }
        guard let kept = try? String(contentsOf: file, encoding: .utf8) else { return "no such snapshot" }
        let (old, new) = (kept.split(separator: "\n", omittingEmptySubsequences: false), lines)
        for number in 0..<max(old.count, new.count) {
            let before = number < old.count ? old[number] : "(end)"
            let after = number < new.count ? new[number] : "(end)"
            if before != after { return "\(name), line \(number + 1)\n- \(before)\n+ \(after)" }
        }
        return nil
    }

    private var lines: [Substring] { shown.split(separator: "\n", omittingEmptySubsequences: false) }
}
