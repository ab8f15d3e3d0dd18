import Domain
import TestSupport
import Testing

@Suite struct WordingTests {
    @Test(arguments: [
        ("Présence obligatoire lundi", "Présence obligatoire", Wording.Term.presence),
        ("PRÉSENCE OBLIGATOIRE", "PRÉSENCE OBLIGATOIRE", .presence),
        ("présences obligatoires", "présences obligatoires", .presence),
        ("pre\u{301}sence obligatoire", "pre\u{301}sence obligatoire", .presence),
        ("Noémie doit être présente", "doit être présente", .attendance),
        ("chacun·e doit être présent·e.", "doit être présent·e", .attendance),
        ("iels doivent être présent(e)s à 9 h", "doivent être présent(e)s", .attendance),
        ("respecter les horaires", "horaires", .hours), ("poser ses congés", "congés", .leave),
        ("absence à justifier", "absence à justifier", .absence),
        ("voir avec son supérieur", "supérieur", .hierarchy),
        ("supérieur·e hiérarchique", "supérieur·e hiérarchique", .hierarchy),
        ("la hiérarchie décide", "hiérarchie", .hierarchy), ("valider avec le N+1", "N+1", .hierarchy),
        ("donner un ordre", "ordre", .order), ("suivre les ordres", "ordres", .order),
        ("signer l'ordre de mission", "ordre de mission", .missionOrder),
        ("les consignes du bureau", "consignes", .instruction),
        ("sanctions prévues", "sanctions", .punishment),
        ("premier avertissement", "avertissement", .warning),
        ("évaluation du freelance", "évaluation du freelance", .judgement),
        ("évaluation de la prestataire", "évaluation de la prestataire", .judgement),
        ("le poste est à pourvoir", "poste", .post), ("verser le salaire", "salaire", .pay),
        ("son embauche", "embauche", .hiring), ("un contrôle chaque semaine", "contrôle", .control),
        ("Attendance is mandatory", "mandatory", .presence), ("She must attend", "must attend", .attendance),
        ("during working hours", "working hours", .hours), ("annual leave in May", "annual leave", .leave),
        ("ask your manager", "manager", .hierarchy), ("give an order", "order", .order),
        ("a formal warning", "warning", .warning), ("yearly appraisal", "appraisal", .judgement),
        ("monthly salary", "salary", .pay),
    ]) func `a word that orders is found where it stands`(text: String, found: String, term: Wording.Term) {
        let findings = Wording.findings(in: text)
        #expect(findings.map(\.term) == [term])
        #expect(findings.map(\.found) == [found])
        #expect(findings.map { String(Array(text)[$0.range]) } == [found])
    }

    @Test(arguments: [
        "", "Tout est en ordre", "L'ordre du jour", "un ordre de grandeur", "par ordre alphabétique",
        "mot d'ordre",
        "La Poste", "envoyer par la poste", "elle poste chaque semaine", "les postes de dépenses",
        "horaires libres", "taux horaire", "horaires d'ouverture", "un montant supérieur à 500",
        "enseignement supérieur", "la hiérarchie des titres", "les congés scolaires",
        "évaluation du projet", "évaluation de la campagne", "le contrôle de gestion", "sous contrôle",
        "taxe sur les salaires", "aide à l'embauche", "instruction du dossier", "consignes de tri",
        "champ obligatoire", "présence en ligne", "il doit être prêt", "commander", "sanctuaire",
        "contrôleur",
        "réordonner", "N + 10 jours", "n 1", "Leave a comment", "leave the office", "in order to learn",
        "order of magnitude", "purchase order", "project manager", "community managers", "warning signs",
        "order form", "on leave the table",
    ]) func `a word that only looks so is left alone`(text: String) {
        #expect(Wording.findings(in: text) == [])
    }

    @Test func `several are found in their order`() {
        let text = "Présence obligatoire aux horaires ; sinon sanction."
        #expect(Wording.findings(in: text).map(\.found) == ["Présence obligatoire", "horaires", "sanction"])
    }

    @Test func `it is advice and refuses nothing`() throws {
        var scene = Scene(.active)
        let action: Fields = [
            .text: .text("Suivre les consignes du bureau"), .owner: .id(scene.member(.lead)),
            .due: .day("2026-12-01"),
        ]
        let decided = try scene.story.tell(.agreeAction(action, in: scene.mission))
        #expect(
            decided.advice.contains {
                if case .wording(let finding) = $0 { finding.term == .instruction } else { false }
            })
        #expect(MissionFacts(scene.story.mission(scene.mission)).markersInTexts == [.noHierarchy])
    }

    @Test func `the markers of the texts are stored with the mission`() {
        var facts = MissionFacts()
        facts.markersInTexts = [.noHierarchy, .availability]
        #expect(MissionFacts(facts.json) == facts)
    }
}
