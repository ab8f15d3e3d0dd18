import Domain
import TestSupport
import Testing

@testable import Interface

struct AgreedReaderTests {
    static let noemie = person(1, "Noémie Garnier")
    static let claire = person(2, "Claire Moreau")
    static let clara = person(3, "Clara Petit")
    static let jean = person(4, "Jean Noël Roy")

    static func person(_ place: Int, _ name: String) -> AgreedReader.Person {
        AgreedReader.Person(id: EntityID(line: LineID(clock: 1, random: 1), place: place), name: name)
    }

    let reader = AgreedReader(
        present: [noemie, claire], others: [clara, jean], input: DateInput(today: "2026-11-23"))

    @Test(arguments: [
        ("@Noémie sous-titrer le tutoriel +12", noemie, "sous-titrer le tutoriel", "2026-12-05" as Day),
        ("@noemie garnier relire lundi", noemie, "relire", "2026-11-30"),
        ("@Garnier relire le 4/12", noemie, "relire", "2026-12-04"),
        ("@cl envoyer le lot 2", claire, "envoyer le lot 2", "2026-11-30"),
        ("@Clara envoyer la note fin du mois", clara, "envoyer la note", "2026-11-30"),
        ("@Jean Noël appeler +3jo", jean, "appeler", "2026-11-26"),
    ])
    func `an action has an owner, a text and a day`(
        line: String, owner: AgreedReader.Person, text: String, due: Day
    ) {
        let agreed = AgreedReader.Agreed(owner: owner, text: text, due: due)
        #expect(reader.read([line]) == .success([agreed]))
    }

    @Test(arguments: [
        ("relire", AgreedReader.Fault.noOwner(1)), ("@", .noOwner(1)),
        ("@Zoé relire", .unknownOwner(1, "Zoé")), ("@Noémie", .noText(1)),
        ("@Noémie " + String(repeating: "a", count: 201), .tooLong(1, limit: 200)),
    ])
    func `a line that is no action says why`(line: String, fault: AgreedReader.Fault) {
        #expect(reader.read([line]) == .failure(fault))
    }

    @Test func `two whose names begin alike are told apart or asked for`() {
        let both = AgreedReader(
            present: [Self.claire, Self.clara], others: [], input: DateInput(today: "2026-11-23"))
        #expect(both.read(["@cla relire"]) == .failure(.ambiguousOwner(1, ["Claire Moreau", "Clara Petit"])))
        #expect((try? both.read(["@clar petit relire"]).get())?.first?.owner == Self.clara)
    }
}
