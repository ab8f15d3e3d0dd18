import Domain
import Interface
import TestSupport
import Testing

/// The frame on two pages: what is on it, what is not, and that it is text and nothing else.
@Suite struct FrameSheetTests {
    private static let hostile = "<script>alert(1)</script> & \"l'ami\" *gras* [lien](x) | `code`"

    private func sheet(_ language: Language, _ format: Leaflet.Format, rating: Bool = false) throws -> String
    {
        var story = Story(on: "2026-11-23")
        let organisation = story.add(
            .organisation, [.name: .text("Les Tisserands"), .shortName: .text("LT")])
        story.by = story.add(
            .member,
            [.name: .text("Jeanne"), .roles: .texts(["coordination"]), .email: .text("jeanne@example.org")])
        let chosen = story.add(.freelance, [.name: .text("Lila Weiss"), .billedBy: .text("Coop Ardoise")])
        let other = story.add(.freelance, [.name: .text("Gaël Autre")])
        let mission = story.add(
            .mission,
            [
                .title: .text(Self.hostile), .organisation: .id(organisation),
                .lead: story.by.map { .id($0) },
                .freelance: .id(chosen), .start: .day("2026-12-01"), .end: .day("2027-03-31"),
                .purposeLink: .text("Être trouvés"), .cadenceDays: .number(14),
                .meetingPlan: .texts(["kickoff"]), .freePlace: .flag(false),
            ])
        story.write(Event(.briefWritten(.scopeIn, "Deux sites\n\(Self.hostile)"), on: mission))
        _ = story.add(.candidacy, [.freelance: .id(other), .amount: .number(840_000)], in: mission)
        _ = story.add(
            .objective,
            [.statement: .text("Adhérer sans aide"), .indicator: .text("minutes"), .target: .number(5)],
            in: mission)
        _ = story.add(
            .checkpoint,
            [
                .n: .number(1), .title: .text("Maquettes"), .due: .day("2027-01-15"), .share: .number(4000),
                .criteria: .criteria([Criterion("Contrastes AA"), Criterion("Mobile", required: false)]),
            ], in: mission)
        _ = story.add(
            .engagement,
            [
                .paper: .text("signedQuote"), .day: .day("2026-11-20"), .amount: .number(500_000),
                .paymentDays: .number(45),
            ], in: mission)
        story.write(
            Event(
                .closingSet([
                    .rateQuality: .number(1), .rateFacts: .text("Retards"), .feedback: .text("Confidence"),
                ]), on: mission))
        let folded = story.mission(mission)
        let row = MissionRow(
            card: MissionCard(folded, story.calendar), organisation: nil, freelance: nil, lead: nil,
            surroundings: Surroundings(of: folded, among: story.missions.values, story.directory))
        let outlook = Outlook(row, on: story.today, story.calendar, Thresholds())
        return FrameSheet(folded, outlook, story.directory, Words(language)).leaflet.text(as: format)
            .map { $0 == "\u{A0}" ? " " : String($0) }.joined()
    }

    @Test(arguments: Leaflet.Format.allCases)
    func `it holds what both sides agree to`(format: Leaflet.Format) throws {
        let text = try sheet(.fr, format)
        for said in [
            "Les Tisserands", "Lila Weiss", "jeanne@example.org", "Être trouvés", "Deux sites",
            "Adhérer sans aide", "Maquettes", "15 janv. 2027", "40 %", "Contrastes AA (", "tous les 14 jours",
            "5 000,00 € HT", "20 nov. 2026", "45 jours", "Libres", "Réunion de lancement",
            "I2 lieu libre : à regarder",
            "Repère, pas un avis juridique.",
        ] {
            #expect(text.contains(said), "\(said)")
        }
    }

    @Test func `who bills is told as each language writes it`() throws {
        #expect(try sheet(.fr, .markdown).contains("Facturé par : Coop Ardoise"))
        #expect(try sheet(.en, .markdown).contains("Billed by: Coop Ardoise"))
    }

    @Test(arguments: Language.allCases, Leaflet.Format.allCases)
    func `no rating is on it, no feedback, no other candidate`(language: Language, format: Leaflet.Format)
        throws
    {
        let text = try sheet(language, format)
        for secret in ["Gaël", "8 400", "8,400", "Retards", "Confidence", "Qualité", "Quality"] {
            #expect(!text.contains(secret), "\(secret)")
        }
    }

    @Test func `what people typed is text in HTML, in one file that runs nothing`() throws {
        let text = try sheet(.en, .html)
        #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(!text.contains("<script") && !text.contains("http") && !text.contains("src="))
        #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;l&#39;ami&quot;"))
        for tag in ["ul", "table", "tr", "td", "h2", "p", "body", "html"] {
            let opened = text.split(separator: "<\(tag)>").count + text.split(separator: "<\(tag) ").count
            #expect(opened - 1 == text.split(separator: "</\(tag)>").count || tag == "html", "\(tag)")
        }
    }

    @Test func `what people typed is text in Markdown`() throws {
        let text = try sheet(.en, .markdown)
        #expect(text.hasPrefix("# Working frame · \\<script\\>"))
        #expect(text.contains("\\*gras\\* \\[lien\\](x) \\| \\`code\\`"))
    }
}
