import Domain
import Foundation
import Interface
import Testing

/// Paths of the repository, found from where this file lies.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func swiftFiles(under path: String) -> [URL] {
        let files = FileManager.default.enumerator(
            at: root.appending(path: path), includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    }
}

@Suite struct GlossaryTests {
    struct Row {
        let french, english, shortFrench, shortEnglish: String
    }

    static func rows() throws -> [Row] {
        try Repository.text("docs/glossary.tsv").split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Row(french: cells[0], english: cells[1], shortFrench: cells[2], shortEnglish: cells[3])
        }
    }

    /// The glossary is typed with plain spaces.
    static func typed(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

    @Test func `every word of the glossary is a word of the program`() throws {
        let rows = try Self.rows()
        #expect(rows.count > 100)
        for row in rows {
            let term = AllTerms.all.first { $0.1.long.fr == row.french && $0.1.long.en == row.english }?.1
            #expect(term.map { Self.typed($0.short.fr) } == row.shortFrench, "\(row.french) / \(row.english)")
            #expect(term?.short.en == row.shortEnglish, "\(row.french) / \(row.english)")
        }
    }

    @Test func `a French word of the glossary has one English word`() throws {
        let rows = try Self.rows()
        for (thing, term) in AllTerms.all {
            let same = rows.filter { $0.french == term.long.fr }
            guard !same.isEmpty else { continue }
            #expect(same.contains { $0.english == term.long.en }, "\(thing): \(term.long)")
            #expect(same.contains { $0.shortFrench == Self.typed(term.short.fr) }, "\(thing): \(term.short)")
        }
    }
}

/// A tool for partners must not speak the language of employment (domain §2.6).
@Suite struct WordingTests {
    static let forbidden = [
        "obligatoire", "doit être présent", "doivent être présent", "horaires", "congés", "supérieur",
        "hiérarchi", "sanction", "avertissement", "salaire", "embauche", "consigne", "tâche imposée",
        "ordre de mission", "évaluation du freelance", "mandatory", "must attend", "working hours",
        "annual leave", "manager", "salary", "appraisal", "subordinate", "employee",
    ]

    /// Said of things and not of people, or said to be free: a criterion may be required, hours may be free.
    static let harmless = [
        "critères (* obligatoire)", "rubriques obligatoires", "critère obligatoire", "critères obligatoires",
        "horaires, lieu et méthode : libres", "mettre en ordre", "\"horaires\", \"hours\"",
    ]

    static func offences(in text: String) -> [String] {
        var text = text.lowercased().replacing("\u{A0}", with: " ")
        for phrase in harmless { text = text.replacing(phrase, with: "") }
        var found = forbidden.filter { text.contains($0) }
        let orders = text.replacing("ordre du jour", with: "").replacing("désordre", with: "")
        if orders.contains(/\bordres?\b/) { found.append("ordre") }
        return found
    }

    @Test func `no phrase of the program speaks the language of employment`() throws {
        let files = Repository.swiftFiles(under: "Sources/Interface")
        #expect(files.count > 20)
        for file in files {
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            let code = lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") && $0.contains("\"") }
            for line in code {
                #expect(Self.offences(in: String(line)) == [], "\(file.lastPathComponent): \(line)")
            }
        }
    }

    @Test(arguments: [
        "Présence obligatoire", "Un ordre", "ORDRE DE MISSION", "Ses horaires", "Attendance is mandatory",
    ])
    func `the language of employment is recognised`(_ text: String) {
        #expect(Self.offences(in: text) != [])
    }

    @Test func `an agenda is not an order`() { #expect(Self.offences(in: "Ordre du jour") == []) }
}
