import Domain
import Interface
import Testing

/// What holds for every sentence, whatever it says.
func checkSentence(_ thing: String, in say: (Words) -> String) {
    let (french, english) = (say(Words(.fr)), say(Words(.en)))
    for text in [french, english] {
        #expect(!text.isEmpty, "\(thing)")
        #expect(!text.contains("  ") && !text.contains("Optional(") && !text.contains("nil"), "\(text)")
        #expect(text.first?.isLowercase == false, "\(text)")
        #expect(!text.contains(" ,") && !text.contains(" ."), "\(text)")
        #expect(WordingTests.offences(in: text) == [], "\(text)")
    }
    #expect(french != english, "\(thing): \(french)")
    // French sets a no-break space before high punctuation; English none at all.
    #expect(!french.contains(/[^\u{A0}0-9](:|;|\?|!|»)/) && !french.contains(/«[^\u{A0}]/), "\(french)")
    #expect(!english.contains(/\s[:;?!]/) && !english.contains("«"), "\(english)")
}

@Suite struct SentenceTests {
    @Test func `every type of event has a sentence in both languages`() {
        let types = Set(Samples.bodies.map(\.type))
        #expect(types == Set(EventType.allCases))
        for body in Samples.bodies {
            checkSentence("\(body.type)") { $0.sentence(for: Samples.fact(body)) }
        }
    }

    @Test func `every refusal says what and what next in both languages`() throws {
        try #expect(
            Self.cases(of: "Refusal", in: "Rules/Refusal.swift").subtracting(names(Samples.refusals)) == [])
        for refusal in Samples.refusals {
            checkSentence("\(refusal)") { $0.explanation(for: refusal).what }
            checkSentence("\(refusal)") { $0.explanation(for: refusal).next }
            for language in Language.allCases {
                #expect(Words(language).explanation(for: refusal).what.hasSuffix("."), "\(refusal)")
                #expect(Words(language).explanation(for: refusal).next.hasSuffix("."), "\(refusal)")
            }
        }
    }

    @Test func `every advice has a sentence in both languages`() throws {
        try #expect(
            Self.cases(of: "Advice", in: "Rules/Advice.swift").subtracting(names(Samples.advice)) == [])
        for advice in Samples.advice {
            checkSentence("\(advice)") { $0.sentence(for: advice) }
        }
    }

    @Test func `every trouble says what and what next in both languages`() throws {
        let troubles = Self.troubles
        try #expect(Self.troubleCases().subtracting(names(troubles)) == [])
        for trouble in troubles {
            checkSentence("\(trouble)") { $0.explanation(for: trouble).what }
            checkSentence("\(trouble)") { $0.explanation(for: trouble).next }
        }
    }

    @Test func `every input has a label in both languages`() {
        for input in Samples.inputs {
            for language in Language.allCases { #expect(!Words(language).label(input).isEmpty) }
        }
    }

    static let troubles: [Trouble] =
        [
            .diskFull(path: "/w"), .fileTooLarge(path: "/w"), .noPermission(path: "/w"),
            .readOnly(path: "/w"),
            .unconfirmed(path: "/w"), .locked(path: "/w", seconds: 30),
            .system(path: "/w", message: Phrase("le disque ne répond pas bien", "input/output error")),
            .notAFolder(path: "/w"),
            .symbolicLink(path: "/w"),
            .noWorkspace(path: "/w"), .damagedWorkspace(path: "/w"), .newerFormat(path: "/w", format: 2),
            .folderNotEmpty(path: "/w"), .fileNotFound(path: "/w"), .openToEverybody(path: "/w"),
            .fileExists(path: "/w"), .noBackup(path: "/w"), .damagedBackup(path: "/w", entry: "log/a"),
            .foreignOwner(path: "/w"), .noHome,
            .badRow(file: "a.csv", line: 3, column: nil, .missing),
            .missingColumn(file: "a.csv", column: "due"), .noTerminal, .dumbTerminal,
            .unknownTerminal(name: "vt9000"), .terminalTooSmall(columns: 40, rows: 12),
        ] + Trouble.Damage.allCases.map { .damagedLine(file: "log/a/000001.jsonl", line: 3, $0) }
        + cells.map { .badRow(file: "a.csv", line: 3, column: "due", $0) }
        + sheets.map { .badSheet(file: "a.csv", $0) }
        + calendars.map { .badCalendar(file: "a.ics", $0) }
        + events.map { .badEvent(file: "a.ics", line: 3, title: "Point", $0) }
        + sharings.map { .sharing($0) }

    static let sharings: [Trouble.Sharing] =
        [
            .notShared, .partial, .noGit, .running, .stopped, .unreachable(address: "a", said: "b"),
            .loginRefused(address: "a", said: "b"), .unknownServer(address: "a", said: "b"),
            .noRepository(address: "a"),
            .foreignRepository(address: "a"), .nothingThere(address: "a"), .noWorkspaceThere(address: "a"),
            .otherWorkspace(address: "a", title: "b"), .newerWorkspace(address: "a", format: 2),
            .tooLarge(address: "a"), .damaged(address: "a", said: "b"), .refused(address: "a", said: "b"),
            .busy(address: "a"), .silent(address: "a", seconds: 60), .failed(address: "a", said: "b"),
        ] + addresses.map { .badAddress("a", $0) }

    static let addresses: [Trouble.Address] = [
        .empty, .characters, .option, .helper, .password, .unknown, .scheme("http"),
    ]

    @Test func `no trouble of sharing is without a sentence`() throws {
        try #expect(Self.sharingCases().subtracting(names(Self.sharings)) == [])
    }

    private static func sharingCases() throws -> Set<String> {
        let source = try Repository.text("Sources/Interface/Words/Sentences/Trouble+Sharing.swift")
        let body = try #require(source.split(separator: "enum Sharing:").last).split(separator: "\n    }")[0]
        let lists = body.split(separator: "\n").filter { $0.contains("case ") }
        return Set(
            lists.flatMap {
                $0.replacing("case ", with: "").replacing(/\([^)]*\)/, with: "").split(separator: ",")
            }
            .map { $0.filter(\.isLetter) })
    }

    static let calendars: [Trouble.Calendar] = [
        .notACalendar, .tooBig(limit: 8_388_608), .tooManyEvents(limit: 10_000), .encoding,
    ]

    static let events: [Trouble.Event] = [
        .noStart, .badDate("x"), .unfinished, .unknownZone("x"), .unsupportedRule("FREQ=x"),
        .cutRepetition(limit: 0), .cutRepetition(limit: 200),
    ]

    static let cells: [Trouble.Cell] = [
        .missing, .notADay("31/6"), .notAnAmount("x"), .notAShare("x"), .notANumber("x"), .outOfRange(3...90),
        .unknownWord("x", known: ["COM", "WEB"]), .ambiguous("Théo"), .tooLong(limit: 70, count: 85),
        .tooMany(limit: 12),
        .tooShort(minimum: 20), .lineBreak, .badCharacters, .badQuotes, .columns(expected: 9, found: 8),
        .futureDay(Samples.dueDay), .endBeforeStart, .beforeDelivery, .sharesOver100(total: 11_000),
        .differs(fromLine: 2), .noMissionAbove, .missionLeftOut(line: 2),
    ]

    static let sheets: [Trouble.Sheet] = [
        .empty, .tooBig(limit: 8_388_608), .tooManyRows(limit: 10_000), .encoding, .columnTwice("Fin", "End"),
    ]

    @Test func `every fault of a sheet has a sentence in both languages`() {
        for cell in Self.cells { checkSentence("\(cell)") { $0.sentence(for: cell) } }
        for sheet in Self.sheets { checkSentence("\(sheet)") { $0.sentence(for: sheet) } }
    }

    /// The names of the cases as the source declares them: payloads keep Swift from listing them.
    static func cases(of type: String, in file: String, root: String = "Sources/Domain/") throws -> Set<
        String
    > {
        let source = try Repository.text(root + file)
        let body = try #require(source.split(separator: "enum \(type):").last).split(separator: "\n}")[0]
        var names: Set<String> = []
        for line in body.split(separator: "\n") {
            guard line.hasPrefix("    case ") else { continue }
            let list = line.dropFirst(9).replacing(/\([^)]*\)/, with: "")
            for name in list.split(separator: ",") { names.insert(name.filter(\.isLetter)) }
        }
        #expect(names.count > 10)
        return names
    }

    static func troubleCases() throws -> Set<String> {
        try cases(of: "Trouble", in: "Trouble.swift", root: "Sources/Interface/Words/Sentences/")
    }

    private func names(_ values: [some Any]) -> Set<String> {
        Set(values.map { String("\($0)".prefix { $0.isLetter }) })
    }
}
