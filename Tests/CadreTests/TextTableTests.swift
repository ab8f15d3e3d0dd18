import Screen
import Testing

@testable import cadre

/// Columns share what room there is; where there is none, rows are read whole.
@Suite struct TextTableTests {
    private let rows = [
        ["2026-12-11", "M5 Modèle économique et mesure d’impact", "Point 3 attendu, dans 18 j", "M5.3"],
        ["2026-12-12", "M2 Refaire le site de la régie de quartier", "", "k3f9"],
    ]

    private func lines(_ width: Int?) -> [String] {
        TextTable(heads: ["Jour", "Mission", "Quoi", "Id"], flexible: 2, width: width).lines(rows)
    }

    @Test func `what fits is not cut`() {
        #expect(lines(100).count == 3 && lines(100)[1].hasSuffix("  Point 3 attendu, dans 18 j  M5.3"))
        #expect(lines(100)[1].contains("mesure d’impact ") && lines(100)[2].hasSuffix("  k3f9"))
    }

    @Test(arguments: [60, 66, 72, 80]) func `the widest gives way before what the row says`(_ width: Int) {
        let lines = lines(width)
        #expect(lines.count == 3 && lines.allSatisfy { cellCount($0) <= width }, "\(lines)")
        #expect(lines[1].contains("  Point 3 attendu, d") && lines[1].hasSuffix("M5.3"), "\(lines)")
    }

    @Test(arguments: [12, 30, 40, 50]) func `where columns find no room a row is a paragraph`(_ width: Int) {
        let lines = lines(width)
        #expect(lines.allSatisfy { cellCount($0) <= width }, "\(lines)")
        let read = lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ")
        #expect(read.contains("Modèle économique et mesure d’impact · Point 3 attendu, dans 18 j · M5.3"))
        #expect(lines.filter { !$0.hasPrefix(" ") }.count == 2, "\(lines)")
    }

    @Test func `a pipe gets everything, with tabs`() {
        #expect(lines(nil) == rows.map { $0.joined(separator: "\t") })
    }
}
