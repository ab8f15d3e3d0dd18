import Domain
import Interface
import TestSupport
import Testing

@testable import cadre

/// A person's first ten minutes by ear: everything typed is a line, everything heard is a line.
@Suite struct LinearTenMinutesTests {
    /// What is typed; where two words stand, the French one and the English one.
    static func lines(_ language: Language) -> [String] {
        func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
        return [
            // Somebody to work with, and a mission with a point of three criteria.
            say("freelances", "freelances"), "n", "Lou Plume", ".",
            say("tableau", "board"), "n", "Lettre aux membres", "", "", "com", ".",
            "N", "Premier numéro", "", "", "Textes relus", "Images créditées", "Archive déposée", ".", ".",
            // On, with what each state asks for, or a reason to go on without.
            "L", "Garder le lien avec les membres", ".", ".",
            say("onglet brief", "tab brief"),
            "1 e", "Dire notre action", ".", "2 e", "Membres mieux informés", ".", "3 e", "Un numéro", ".",
            "5 e", "Un fichier", ".",
            "L", "", "", "", ".", "Petite lettre, entre membres", ".",
            "L", "", "lou", "Écrit déjà pour le quartier", say("non", "no"), "",
            "Petite lettre, entre membres", ".",
            "L", "Le premier numéro presse", ".",
            // Delivered, not acceptable, reworked, delivered again, accepted with a reservation, lifted.
            say("onglet points", "tab checkpoints"), "d", "v1.pdf", ".", ".",
            "v", say("o", "y"), "n", "n", "1", "3", "", "",
            "d", "v2.pdf", ".", ".", "v", "*", "2", "Crédit page 3", "", "", "", "", "x", "",
            // A meeting, held, with a decision and an action.
            say("onglet réunions", "tab meetings"), "r", "", "", ".", "r", "1", ".",
            "r", "Ouvrir par l'agenda", ".", "Tout va bien", ".", "@Noé envoyer la liste +7", ".",
            // The past, and one step back and forth.
            "T", ".", "q", "u", "U", "q", "q", "q",
        ]
    }

    @Test(arguments: Language.allCases)
    func `sound as reviewed`(language: Language) throws {
        let conversation = try Conversation(founded: language)
        let heard = try conversation.type(Self.lines(language)).joined(separator: "\n")
        let words = Words(language)
        for (fr, en) in Self.milestones {
            #expect(heard.contains(language == .fr ? fr : en), "\(language == .fr ? fr : en)")
        }
        #expect(words.language == language)
        let kept = Snapshot(conversation.transcript, named: "Linear/ten-minutes-\(language.rawValue)")
        #expect(try kept.difference() == nil)
    }

    /// What was done, in its order, as it is told.
    static let milestones = [
        ("Mission créée : Lettre aux membres.", "Mission created: Lettre aux membres."),
        ("Point 1 prévu pour le 14 décembre", "Checkpoint 1 planned for 14 December"),
        ("Mission passée à l'état « En cours »", "Mission moved to “Active”"),
        ("1 impossible : 2 critères requis non cochés", "1 impossible: 2 required criteria not ticked"),
        ("Reprise demandée pour le point 1", "Rework asked for checkpoint 1"),
        ("Point 1 validé avec 1 réserve", "Checkpoint 1 accepted with 1 reservation"),
        ("Réserve du point 1 levée", "Reservation on checkpoint 1 lifted"),
        ("Réunion tenue le 23 novembre", "Meeting held on 23 November"),
        ("Compte rendu rédigé, 1 décision", "Minutes written, 1 decision"),
        ("Annulé : compte rendu rédigé", "Undone: minutes written"),
        ("Rétabli : compte rendu rédigé", "Redone: minutes written"),
    ]

    @Test(arguments: Language.allCases)
    func `a pipe hears the same and ends well`(language: Language) throws {
        let conversation = try Conversation(founded: language)
        try conversation.type(Self.lines(language))
        let cadre = Cadre()
        defer { cadre.remove() }
        let founded = cadre.run([
            "init", "--organisation", "Épicerie du Panier", "--short", "PANIER", "--me", "Noé Le Gall",
            "--today",
            "2026-11-23",
        ])
        try #require(founded.code == 0, "\(founded.error)")
        let piped = cadre.shell(
            "printf '%s\\n' \"$@\" | TERM= \"$CADRE\" --plain --today 2026-11-23 --lang \(language.rawValue)",
            Self.lines(language))
        #expect(piped.code == 0)
        #expect(piped.error.isEmpty)
        let heard = conversation.transcript.split(separator: "\n").filter { !$0.hasPrefix(">") }
        #expect(piped.lines == heard)
    }
}
