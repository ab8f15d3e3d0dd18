import Screen
import Testing

@testable import Terminal

@Suite struct CellWidthTests {
    private static let codes = 0...UInt32(0x10FFFF)

    private static func width(_ value: UInt32) -> Int {
        Unicode.Scalar(value) == nil ? -1 : CellColumns.ofLibrary(value)
    }

    /// Curses counts with the C library: one scalar counted otherwise shifts the rest of its row.
    ///
    /// A newer library knows scalars that this table does not. They are drawn as U+FFFD, so they may differ.
    @Test func `every scalar is as wide as the C library says`() {
        guard CellColumns.prepare() else { return }
        var differing: [String] = []
        for value in Self.codes {
            guard let scalar = Unicode.Scalar(value), let width = CellWidth.of(scalar) else { continue }
            if width != Self.width(value) { differing.append(String(value, radix: 16)) }
        }
        #expect(differing.isEmpty, "\(differing.count) differ; the table should be:\n\(Self.table())")
    }

    /// The lines of `CellWidth.runs` for this machine's library.
    private static func table() -> String {
        var runs: [String] = []
        var last: UInt32 = 4
        for value in codes {
            let width = width(value)
            let code = width < 0 ? 3 : UInt32(width)
            if code != last { runs.append("0x" + String(value << 2 | code, radix: 16)) }
            last = code
        }
        return runs.joined(separator: ", ")
    }
}
