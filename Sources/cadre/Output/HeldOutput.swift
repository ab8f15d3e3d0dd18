import Domain
import Interface
import Store

/// What is held on a person, counted, and what becomes of it.
struct HeldText {
    private let session: Session
    private var words: Words { session.words }

    init(_ session: Session) { self.session = session }

    func counts(_ held: Held) -> [String] {
        [
            told(held.own, "faits sur la personne", "facts on the person"),
            told(held.candidacies, "faits de ses candidatures", "facts of their candidacies"),
            told(held.recorded, "faits qu'elle a notés", "facts that they recorded"),
            told(held.named, "autres faits qui la désignent", "other facts that name them"),
            told(held.mentions, "textes où elle est écrite", "texts in which they are written"),
            told(held.perhaps, "textes qui parlent peut-être d'elle", "texts that may speak of them"),
        ]
    }

    /// Before anything is done.
    func plan(_ party: Party, _ held: Held) throws -> [String] {
        try [
            words.say("Effacé sur toutes les machines :", "Erased on all machines:"),
            told(held.own, "faits sur la personne", "facts on the person"),
            told(held.candidacies, "faits de ses candidatures", "facts of their candidacies"),
            words.say("Gardé, sans le nom :", "Kept, without the name:"),
            told(held.recorded, "faits qu'elle a notés", "facts that they recorded"),
            told(held.named, "autres faits qui la désignent", "other facts that name them"),
        ] + leftToRead(held) + [law(party)].compactMap { $0 }
    }

    /// All of them: what is not shown here, nobody would look for. Once the name is gone it cannot be asked again.
    func leftToRead(_ held: Held) -> [String] {
        [
            words.say(
                "À corriger à la main : son nom, son adresse ou son numéro y est écrit.",
                "To be corrected by hand: their name, address or number is written there."),
            told(held.mentions, "textes", "texts"),
        ] + held.mentions.map(line) + [
            words.say(
                "À lire, pour décider : un mot de son nom y est, qui peut être un autre mot ou quelqu'un d'autre.",
                "To be read, and decided: a word of their name is there, which may be another word or somebody else."
            ),
            told(held.perhaps, "textes", "texts"),
        ] + held.perhaps.map(line)
    }

    /// Where it stands, when, what was done, and the words: what was shared several times is told apart by its day.
    private func line(_ mention: Held.Mention) -> String {
        let root = mention.fact.root
        let mission = try? session.whole(root)
        let place = [mission?.reference, mission?.title ?? session.directory.name(root)].compactMap { $0 }
        let day = Day(String(mention.fact.at.prefix(10))).map { words.date($0, .numericYear) }
        let deed = words.sentence(for: mention.fact, Lookup(session.directory, mission, on: session.today))
        let told =
            "    " + [place.joined(separator: " "), day, deed].compactMap { $0 }.joined(separator: " · ")
        // Of many facts the words are the sentence.
        if deed.contains(mention.excerpt) { return told }
        return told + " · " + words.say("« \(mention.excerpt) »", "“\(mention.excerpt)”")
    }

    /// What this machine cannot do.
    func afterwards(isShared: Bool) -> [String] {
        [
            isShared
                ? words.say(
                    "Ensuite : « cadre sync », puis « cadre share --forget-history » pour que le dépôt en perde aussi le passé.",
                    "Next: “cadre sync”, then “cadre share --forget-history”, so that the repository loses the past of it too."
                ) : nil,
            words.say(
                "Hors d'atteinte d'ici : les sauvegardes, les anciennes versions d'un dossier synchronisé, ce qui a été imprimé ou envoyé.",
                "Out of reach from here: backups, old versions that a synchronised folder keeps, what was printed or sent."
            ),
        ].compactMap { $0 }
    }

    /// The papers themselves lie elsewhere; here only the name goes.
    private func law(_ party: Party) throws -> String? {
        let missions = try session.missions(MissionFilter(freelance: party.id))
        let whole = try missions.map { try session.whole($0.card.id) }
        guard whole.contains(where: { !$0.signed.isEmpty || !$0.invoices.isEmpty }) else { return nil }
        let years = session.thresholds[.retentionContract]
        return words.say(
            "La loi demande de garder contrats et factures, avec leur nom, un temps (réglage retention.contractYears : \(years) ans). Ces pièces sont dans vos classeurs : elles y restent, et montants et dates restent ici.",
            "The law asks to keep contracts and invoices, with their name, for a time (setting retention.contractYears: \(years) years). These papers are in your files: they stay there, and amounts and days stay here."
        )
    }

    private func told<Item>(_ items: [Item], _ french: French, _ english: String) -> String {
        "  \(words.number(items.count)) · " + words.say(french, english)
    }
}

/// The file of an export: every fact with its line, its author, a sentence, and the event itself.
struct HeldJSON {
    private let session: Session

    init(_ session: Session) { self.session = session }

    func report(_ party: Party, _ held: Held) -> JSON {
        .make([
            "person": .text(party.id.description), "name": .text(party.name),
            "exportedOn": .text("\(session.today)"), "workspace": .text(session.workspace.title),
            "onThePerson": .list(held.own, fact), "candidacies": .list(held.candidacies, fact),
            "recordedByThem": .list(held.recorded, fact), "namedIn": .list(held.named, fact),
            "writtenIn": .list(held.mentions, mention), "perhapsIn": .list(held.perhaps, mention),
        ])
    }

    /// What goes is counted; what somebody must read is told one by one.
    func erasure(_ party: Party, _ held: Held, isDone: Bool) -> JSON {
        .make([
            "person": .text(party.id.description), "name": .text(party.name), "erased": .bool(isDone),
            "onThePerson": .number(held.own.count), "candidacies": .number(held.candidacies.count),
            "recordedByThem": .number(held.recorded.count), "namedIn": .number(held.named.count),
            "writtenIn": .list(held.mentions, mention), "perhapsIn": .list(held.perhaps, mention),
        ])
    }

    private func mention(_ mention: Held.Mention) -> JSON {
        let root = mention.fact.root
        let place = (try? session.whole(root))?.title ?? session.directory.name(root)
        return fact(mention.fact).adding(["place": .text(place), "found": .text(mention.excerpt)])
    }

    private func fact(_ fact: Fact) -> JSON {
        .make([
            "line": .text(fact.line.description), "at": .text(fact.at),
            "by": .text(session.directory.name(fact.by)),
            "text": .text(session.words.sentence(for: fact, session.lookup(of: [fact]))),
            "event": fact.event.json,
        ])
    }
}
