import Foundation
import Testing

@testable import Exchange

/// The manual's table of columns is what the program reads.
@Suite struct SheetPageTests {
    @Test(arguments: [("en", SheetLanguage.english), ("fr", .french)])
    func `the manual names every column, its other names and what may stand in it`(
        _ folder: String, _ language: SheetLanguage
    ) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../docs/manual/\(folder)/import.md")
        let text = try String(contentsOf: file.standardized, encoding: .utf8)
        let other: SheetLanguage = language == .english ? .french : .english
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { row in
            row.split(separator: "|").prefix(3).map { String($0).trimmed }
        }
        let columns = SheetColumn.allCases.map { column in
            [column.name(language), column.name(other), column.synonyms.joined(separator: ", ")]
        }
        #expect(Array(rows.dropFirst()) == columns)
        for column in SheetColumn.allCases {
            for choices in [column.choices(language), column.choices(other)] where !choices.isEmpty {
                #expect(text.contains(choices.joined(separator: ", ")), "\(column)")
            }
        }
    }
}
