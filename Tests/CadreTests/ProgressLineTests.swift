import Interface
import Screen
import Testing

@testable import Store
@testable import cadre

/// What stands on the line while a long journal is read.
@Suite struct ProgressLineTests {
    @Test(arguments: Language.allCases, [40, 80, 200])
    func `the line of progress tells how far it is and how to stop it, within the screen`(
        language: Language, columns: Int
    ) {
        let line = ProgressLine.line(Store.Progress(done: 50, total: 100), columns: columns, Words(language))
        #expect(line.contains("Ctrl-C") && line.contains("50"), "\(line)")
        #expect(cellCount(line) < columns && !line.contains("\n") && !line.contains("…"), "\(line)")
        #expect(line.contains("#") == (columns >= 80), "\(line)")
    }
}
