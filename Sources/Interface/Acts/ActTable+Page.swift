import Screen

// The page `docs/keys.md`, written from the table so that it cannot tell anything else.
extension ActTable {
    /// The whole text of `docs/keys.md`.
    package var page: String {
        let groups = Act.Group.allCases.map { group in
            ["## \(Self.title(of: group))", "", Self.head, Self.rule]
                + acts.filter { $0.group == group }.map(Self.row) + [""]
        }
        return (Self.opening + groups.flatMap { $0 } + Self.ending).joined(separator: "\n")
    }

    private static let opening = [
        "# Keys · Touches", "",
        "<!-- Written by `cadre selftest keys`; do not edit. -->", "",
        "Keys do not change with the language, and none needs AltGr on a French or German keyboard. The first",
        "key of a row is the one that the program shows. Where an act has no place of its own, it is everywhere.",
        "Its name gives it other keys in `~/.config/cadre/preferences`: `key.contact=c F5`.",
        "",
    ]

    private static let head = "| Key | English | Français | What it does | Ce que cela fait | Where | Name |"
    private static let rule = "|---|---|---|---|---|---|---|"

    private static func title(of group: Act.Group) -> String {
        switch group {
        case .places: "Where to look · Où regarder"
        case .record: "What to record · Quoi noter"
        case .organise: "Putting in order · Mettre en ordre"
        case .program: "The program · Le programme"
        }
    }

    private static func row(_ act: Act) -> String {
        let keys = act.keys.map(code).joined(separator: " ")
        let places = Page.Name.allCases.filter { act.pages.contains($0) }.map(\.rawValue)
        let cells = [
            keys, act.label.en, act.label.fr, act.help.en, act.help.fr, places.joined(separator: ", "),
            "`\(act.id.rawValue)`",
        ]
        return "| \(cells.joined(separator: " | ")) |"
    }

    private static func code(_ key: Key) -> String { "`\(key.name)`" }

    /// Movement and fields are no acts: they belong to the lists and forms themselves.
    private static let ending = [
        "## Moving in lists · Se déplacer", "",
        "| Key | English | Français |", "|---|---|---|",
        "| `↑` `↓` `k` `j` | one row | une ligne |",
        "| `←` `→` `h` `l` | column, tab, mark | colonne, onglet, repère |",
        "| `PgUp` `PgDn` `^U` `^D` | a page | une page |",
        "| `Home` `End` `g` `G` | first, last | début, fin |", "",
        "## In forms · Dans les formulaires", "",
        "| Key | English | Français |", "|---|---|---|",
        "| `Tab` `Shift-Tab` `↑` `↓` | next, previous field | champ suivant, précédent |",
        "| `^S` | save | enregistrer |",
        "| `Esc` | leave, what was typed is kept as a draft | quitter, la saisie reste en brouillon |",
        "| `^D` | delete what was typed, once that is confirmed | supprimer la saisie, après confirmation |",
        "| `^E` | a text in `$VISUAL` or `$EDITOR` | un texte dans `$VISUAL` ou `$EDITOR` |",
        "| `Space` | open the calendar or the choices | ouvrir le calendrier ou les choix |",
        "| `^O` | take the other's value, when both changed a field | prendre la valeur de l'autre, en cas de conflit |",
        "| `^R` | read whole what is asked, refused or contested | lire en entier ce qui est demandé, refusé ou à départager |",
        "",
    ]
}
