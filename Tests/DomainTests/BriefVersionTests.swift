import Domain
import TestSupport
import Testing

/// Domain §2.2: what is signed is the brief as it stood.
@Suite struct BriefVersionTests {
    private var scene = Scene()

    @Test mutating func `a signature freezes the brief, and what changes after it is known`() throws {
        scene.write(.briefWritten(.scopeIn, "Deux sites"))
        scene.write(.briefWritten(.budget, "5 000 €"))
        #expect(scene.folded.briefVersion == 1)
        #expect(scene.folded.frozenBrief == nil && scene.folded.briefChanges.isEmpty)
        scene.engagement()
        #expect(scene.folded.briefVersion == 1)
        #expect(scene.folded.frozenBrief?.texts == [.scopeIn: "Deux sites", .budget: "5 000 €"])
        scene.write(.briefWritten(.scopeIn, "Un site"))
        scene.write(.briefWritten(.audience, "Les membres"))
        #expect(scene.folded.briefVersion == 2)
        #expect(scene.folded.briefChanges == [.scopeIn, .audience])
        #expect(scene.folded.frozenBrief?.texts[.scopeIn] == "Deux sites")
        // Said again as it was: nothing changed any more.
        scene.write(.briefWritten(.scopeIn, "Deux sites"))
        scene.write(.briefWritten(.audience, ""))
        #expect(scene.folded.briefVersion == 1 && scene.folded.briefChanges.isEmpty)
    }

    @Test mutating func `a second signature freezes again, unless nothing changed`() {
        scene.write(.briefWritten(.scopeIn, "Deux sites"))
        scene.engagement()
        scene.engagement()
        #expect(scene.folded.briefVersions.count == 1)
        scene.write(.briefWritten(.scopeIn, "Un site"))
        scene.engagement()
        #expect(scene.folded.briefVersions.count == 2 && scene.folded.briefVersion == 2)
        #expect(scene.folded.briefChanges.isEmpty)
    }

    @Test mutating func `a draft freezes nothing before it is signed, an empty brief never`() throws {
        scene.engagement()
        #expect(scene.folded.frozenBrief == nil)
        scene.write(.briefWritten(.scopeIn, "Deux sites"))
        let draft = scene.story.add(
            .engagement, [.paper: .text("signedQuote"), .amount: .number(1)], in: scene.mission)
        #expect(scene.folded.frozenBrief == nil)
        try scene.story.tell(.edit(.engagement, draft, [.day: .day(scene.today)], in: scene.mission))
        #expect(scene.folded.frozenBrief?.texts == [.scopeIn: "Deux sites"])
        // To correct the day of a signature is not to sign again.
        scene.write(.briefWritten(.scopeIn, "Un site"))
        try scene.story.tell(.edit(.engagement, draft, [.day: .day(scene.today - 1)], in: scene.mission))
        #expect(scene.folded.briefChanges == [.scopeIn])
    }

    @Test mutating func `the version does not depend on the order in which lines arrive`() {
        scene.write(.briefWritten(.scopeIn, "Deux sites"))
        scene.engagement()
        scene.write(.briefWritten(.scopeIn, "Un site"))
        let facts = scene.story.standing.filter { $0.root == scene.mission }
        #expect(Mission(id: scene.mission, facts: facts.reversed()) == scene.folded)
    }
}

@Suite struct WordDifferenceTests {
    private func told(_ old: String, _ new: String) -> String {
        WordDifference(from: old, to: new).pieces.map { piece in
            switch piece {
            case .kept(let text): text
            case .removed(let text): "[-\(text)-]"
            case .added(let text): "{+\(text)+}"
            }
        }.joined()
    }

    @Test func `words that went and came stand beside each other`() {
        #expect(told("deux sites, un blog", "trois sites, un blog") == "[-deux-]{+trois+} sites, un blog")
        #expect(told("a b", "a b c") == "a b{+ c+}")
        #expect(told("a b c", "a c") == "a [-b -]c")
        #expect(told("", "neuf") == "{+neuf+}")
        #expect(told("vieux", "") == "[-vieux-]")
        #expect(told("", "") == "")
        #expect(told("a\nb", "a\nb") == "a\nb")
    }

    @Test(arguments: [("un deux trois", "deux quatre trois"), ("a  b\n c", "b\n\nc a"), ("é", "e")])
    func `what was kept and removed is the old text, kept and added the new`(old: String, new: String) {
        let pieces = WordDifference(from: old, to: new).pieces
        func text(_ isWanted: (WordDifference.Piece) -> String?) -> String {
            pieces.compactMap(isWanted).joined()
        }
        let before = text { piece in
            switch piece {
            case .kept(let text), .removed(let text): text
            case .added: nil
            }
        }
        let after = text { piece in
            switch piece {
            case .kept(let text), .added(let text): text
            case .removed: nil
            }
        }
        #expect(before == old && after == new)
    }
}
