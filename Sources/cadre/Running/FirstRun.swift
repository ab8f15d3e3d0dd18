import Domain
import Exchange
import Glibc
import Interface
import Screen

/// What a newcomer is asked before the first screen: plain lines of text, so that any terminal, screen reader
/// or braille line can answer. Nothing is written before the last answer, and any line can leave.
struct FirstRun {
    enum Wish: Equatable {
        case demonstration
        case found(Founding)
    }

    let folder: String
    let today: Day
    private(set) var words: Words
    /// The next line typed; nil at its end (`^D`).
    let read: () -> String?
    let write: (String) -> Void
    /// Nobody waits at a keyboard for a sign.
    private let isPiped: Bool
    /// It was chosen before, or with this command: it is not asked again.
    private let isLanguageKnown: Bool

    init(
        folder: String, today: Day, words: Words, isPiped: Bool = false, isLanguageKnown: Bool = false,
        read: @escaping () -> String?, write: @escaping (String) -> Void
    ) {
        self.isLanguageKnown = isLanguageKnown
        self.isPiped = isPiped
        self.folder = folder
        self.today = today
        self.words = words
        self.read = read
        self.write = write
    }

    /// Nil when the person left.
    mutating func ask() -> Wish? {
        if isLanguageKnown {
            write(
                words.say(
                    "Cadre. Une ligne vide, q ou Ctrl-D : sortir, rien n'est écrit.\n",
                    "Cadre. An empty line, q or Ctrl-D: leave, nothing is written.\n"))
        } else if !askLanguage() {
            return left()
        }
        write(
            words.say(
                """

                Pas encore d'espace de travail ici.
                  1  Ouvrir la démonstration : douze missions, rien n'en sera gardé
                  2  Créer le vôtre : trois questions, dans \(folder)

                """,
                """

                There is no workspace here yet.
                  1  Open the demonstration: twelve missions, none of it is kept
                  2  Make your own: three questions, in \(folder)

                """))
        guard let way = choose(["1", "2"]) else { return left() }
        if way == 0 { return .demonstration }
        guard let founding = askFounding() else { return left() }
        return .found(founding)
    }
}

// MARK: - Questions

extension FirstRun {
    private mutating func askLanguage() -> Bool {
        write(
            """
            Cadre
            Suivre des missions entre organisations de l'ESS et freelances.
            Tracking missions between social-economy organisations and freelances.
            Une ligne vide, q ou Ctrl-D : sortir, rien n'est écrit.
            An empty line, q or Ctrl-D: leave, nothing is written.

              1  Français
              2  English

            """)
        guard let number = choose(["1", "2"], also: ["fr", "en"]) else { return false }
        words = Words(number == 0 ? .fr : .en)
        return true
    }

    private func askFounding() -> Founding? {
        // On the screens and in their forms an empty line keeps what is there.
        write(
            words.say(
                "Une ligne vide ou q sort, à chaque question : rien n'est alors écrit.\n",
                "An empty line or q leaves, at each question: nothing is written then.\n"))
        var founding = Founding(organisation: "A", short: "A", me: "A")
        let name = words.say("Nom de votre structure", "Name of your organisation")
        guard let organisation = line(name, { founding.with(\.organisation, $0) }) else { return nil }
        founding.organisation = organisation
        let example = ShortName.of(organisation)
        let short = words.say(
            "Son sigle, 10 lettres au plus, par exemple \(example)",
            "Its short name, at most 10 letters, such as \(example)")
        guard let short = line(short, { founding.with(\.short, $0) }) else { return nil }
        founding.short = short
        guard let me = line(words.say("Votre nom", "Your name"), { founding.with(\.me, $0) }) else {
            return nil
        }
        founding.me = me
        return founding
    }

    /// Asks again, with the reason, while the rules would refuse the answer.
    private func line(_ question: String, _ filled: (String) -> Founding) -> String? {
        while let answer = prompt(question) {
            // Elsewhere these lines steer: whoever types them here asks what to do.
            guard answer.contains(where: { $0.isLetter || $0.isNumber }) else {
                write(
                    words.say(
                        "  Taper un nom, puis Entrée ; q sort et n'écrit rien.\n",
                        "  Type a name, then Enter; q leaves and writes nothing.\n"))
                continue
            }
            do {
                try filled(answer).check(today: today)
                return answer
            } catch {
                write("  \(shownInLine(words.explanation(for: error).text))\n")
            }
        }
        return nil
    }

    private func choose(_ answers: [String], also: [String] = []) -> Int? {
        while let answer = prompt(nil) {
            let typed = answer.lowercased()
            if let place = answers.firstIndex(of: typed) ?? also.firstIndex(of: typed) { return place }
            let numbers = words.say("1 ou 2", "1 or 2")
            write(words.say("  Taper \(numbers), puis Entrée.\n", "  Type \(numbers), then Enter.\n"))
        }
        return nil
    }

    /// Nil for an empty line, `q` or the end of input.
    private func prompt(_ question: String?) -> String? {
        if isPiped {
            write(question.map { "\($0)\n" } ?? "")
        } else {
            write(question.map { "\($0) > " } ?? "> ")
        }
        guard let answer = read() else {
            if !isPiped { write("\n") }
            return nil
        }
        let trimmed = answer.trimmed
        return trimmed.isEmpty || trimmed == "q" ? nil : trimmed
    }

    private func left() -> Wish? {
        write(
            words.say(
                "Rien n'a été écrit. « cadre » recommence, « cadre --help » montre le reste.\n",
                "Nothing was written. “cadre” begins again, “cadre --help” shows the rest.\n"))
        return nil
    }
}

extension Founding {
    fileprivate func with(_ part: WritableKeyPath<Self, String>, _ text: String) -> Self {
        var copy = self
        copy[keyPath: part] = text
        return copy
    }
}

// MARK: - In a terminal

extension FirstRun {
    /// Both ends must be a person's.
    static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// In whole words, whatever the width; what goes on begins where its line began, after its number.
    static func fitted(_ text: String, to width: Int) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            let indent = line.prefix { $0 == " " || $0.isNumber }.count
            let body = String(line.dropFirst(indent))
            let cursor = body.hasSuffix(" ") ? " " : ""
            let rows = wrap(body, width: max(10, width - 1 - indent))
            return line.prefix(indent) + rows.joined(separator: "\n" + String(repeating: " ", count: indent))
                + cursor
        }
        return lines.joined(separator: "\n")
    }

    init(inTerminal folder: String, today: Day, words: Words, isLanguageKnown: Bool) {
        self.init(
            folder: folder, today: today, words: words, isPiped: isatty(STDIN_FILENO) != 1,
            isLanguageKnown: isLanguageKnown,
            read: LineInput.next,
            write: { text in
                let width = Standard.output.columns
                Standard.output.write(width.map { Self.fitted(text, to: $0) } ?? text)
            })
    }
}
