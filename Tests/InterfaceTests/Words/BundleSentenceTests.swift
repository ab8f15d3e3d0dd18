import Domain
import Interface
import Testing

/// What is said of bundles, whatever goes wrong with them.
@Suite struct BundleSentenceTests {
    private static let faults: [BundleFault] = [
        .noFreelance(title: "Le site"), .noFreelance(title: ""), .severalFreelances("Le site", "Le logo"),
        .otherFreelance(title: "Le site"), .contestedFreelance(title: "Le site"), .tooMuch, .isPartial,
        .isWhole,
        .nothingRecorded, .notABundle(path: "/f"), .damaged(path: "/f", line: 3), .tooLarge(path: "/f"),
        .newer(path: "/f", format: 2), .isAnswer(path: "/f"), .isBundle(path: "/f"),
        .otherWorkspace(path: "/f", title: "Rives"), .otherPerson(path: "/f"), .older(path: "/f"),
        .fewerMissions(path: "/f"), .unknownPerson(path: "/f"),
    ]

    @Test func `every fault of a bundle says what and what next in both languages`() throws {
        let named = Set(Self.faults.map { "\($0)".prefix { $0 != "(" } }.map(String.init))
        try #expect(SentenceTests.cases(of: "BundleFault", in: "Bundles/BundleFault.swift") == named)
        for fault in Self.faults {
            checkSentence("\(fault)") { $0.explanation(for: fault).what }
            checkSentence("\(fault)") { $0.explanation(for: fault).next }
        }
    }

    @Test(arguments: ReplyFault.allCases)
    func `every reason to leave a line out is a sentence in both languages`(fault: ReplyFault) {
        checkSentence("\(fault)") { $0.sentence(for: fault) }
        for language in Language.allCases {
            #expect(Words(language).sentence(for: fault).hasSuffix("."))
            #expect(Words(language).explanation(for: Refusal.notForFreelance(fault)).next.hasSuffix("."))
        }
    }
}
