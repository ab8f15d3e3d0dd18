/// A few words in a row, and the neighbours among which they mean something else.
struct WordingPattern: Sendable {
    let term: Wording.Term
    let tongue: Wording.Tongue
    /// For each place the forms that stand there.
    let words: [Set<String>]
    /// The word before must be one of these.
    let only: Set<String>
    /// Not after, not before one of these.
    let unlessAfter: Set<String>
    let unlessBefore: Set<String>

    init(
        _ term: Wording.Term, _ tongue: Wording.Tongue, _ words: String, only: String = "",
        after: String = "", before: String = ""
    ) {
        self.term = term
        self.tongue = tongue
        self.words = words.split(separator: " ").map { Set($0.split(separator: "|").flatMap(Self.forms)) }
        self.only = Self.set(only)
        unlessAfter = Self.set(after)
        unlessBefore = Self.set(before)
    }

    /// A plus sign stands for the endings of gender and number.
    private static func forms(_ word: Substring) -> [String] {
        guard word.hasSuffix("+") else { return [String(word)] }
        return ["", "s", "e", "es"].map { word.dropLast() + $0 }
    }

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(separator: " ").map(String.init))
    }

    func matches(_ text: [WordingWord], at place: Int) -> Bool {
        guard place + words.count <= text.count,
            words.indices.allSatisfy({ words[$0].contains(text[place + $0].folded) })
        else { return false }
        let before = place > 0 ? text[place - 1].folded : ""
        let next = place + words.count
        let after = next < text.count ? text[next].folded : ""
        return (only.isEmpty || only.contains(before)) && !unlessAfter.contains(before)
            && !unlessBefore.contains(after)
    }
}

extension WordingPattern {
    /// Longer ones first: « ordre de mission » is no « ordre ».
    static let all = (french + english).sorted { $0.words.count > $1.words.count }

    private static let determiners =
        "le un ce cet mon ton son notre votre leur du au les des ces mes tes ses nos vos leurs aux chaque tout"

    private static let french: [WordingPattern] = [
        .init(.presence, .fr, "presence+ obligatoire+|exigee|requise"),
        .init(.attendance, .fr, "doit|doivent|devra|devront|dois|devez|devrez etre present+"),
        .init(
            .hours, .fr, "horaire+", after: "taux cout volume tarif fuseau salaire",
            before: "libre libres souple souples flexible flexibles d"),
        .init(.absence, .fr, "absence+ a justifier"), .init(.absence, .fr, "justifier absence+"),
        .init(.leave, .fr, "conge+", before: "scolaires scolaire"),
        .init(.hierarchy, .fr, "superieur+ hierarchique+"),
        .init(.hierarchy, .fr, "responsable+ hierarchique+"),
        .init(.hierarchy, .fr, "superieur+", only: determiners, before: "a au aux"),
        .init(.hierarchy, .fr, "hierarchie", before: "d de des du visuelle graphique"),
        .init(.hierarchy, .fr, "n 1", only: "le la son sa mon ma votre leur notre un une du"),
        .init(.missionOrder, .fr, "ordre+ de mission+"),
        .init(
            .order, .fr, "ordre+",
            after: "en bon d par premier second l meme tout grand quel autre cet",
            before: "du de des d alphabetique chronologique croissant decroissant logique public social"),
        .init(.instruction, .fr, "consigne+", before: "de d"),
        .init(.instruction, .fr, "instruction+", before: "du de des d publique"),
        .init(.punishment, .fr, "sanction+"), .init(.warning, .fr, "avertissement+"),
        .init(
            .judgement, .fr, "evaluation+ du|de|des freelance+|prestataire+|independant+"),
        .init(.judgement, .fr, "evaluation+ de la|l freelance+|prestataire+|independant+"),
        .init(
            .post, .fr, "poste|postes", only: determiners,
            before: "de d budgetaire budgetaires comptable comptables restante electrique"),
        .init(.post, .fr, "poste+ de travail"),
        .init(.pay, .fr, "salaire+", after: "les sur"), .init(.hiring, .fr, "embauche+", after: "l"),
        .init(
            .control, .fr, "controle+", only: determiners,
            before: "de d qualite fiscal fiscaux urssaf technique techniques"),
    ]

    private static let english: [WordingPattern] = [
        .init(.presence, .en, "mandatory"), .init(.attendance, .en, "must attend"),
        .init(.attendance, .en, "has|have|required to attend"),
        .init(.hours, .en, "working|office hours"), .init(.hours, .en, "work hours"),
        .init(.leave, .en, "on|annual|sick|paid leave", before: "the a it this"),
        .init(.leave, .en, "leave request+"), .init(.leave, .en, "days of leave"),
        .init(.leave, .en, "leave days"),
        .init(.absence, .en, "absence+ to justify"),
        .init(
            .hierarchy, .en, "manager+",
            after:
                "project community password content file package account campaign product data window event"),
        .init(.hierarchy, .en, "superior+", only: "a the my your his her their our"),
        .init(
            .order, .en, "order+", only: "an the my your his her their our by gives give given",
            before: "of in to form forms number numbers by"),
        .init(
            .warning, .en, "warning+", only: "a an the first second last formal written official",
            before: "sign signs threshold thresholds light"),
        .init(.judgement, .en, "appraisal+"), .init(.pay, .en, "salary"),
        .init(.pay, .en, "salaries", after: "the"),
    ]
}
