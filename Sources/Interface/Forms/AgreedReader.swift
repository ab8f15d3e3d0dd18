import Domain
import Screen

/// Reads actions as they are typed into minutes, one a line: `@Noémie sous-titrer le tutoriel +12`.
///
/// `@` and the beginning of a name, what is agreed, and at the end the day by which; without a day, a week
/// from today. Accents and case of the name do not matter.
struct AgreedReader: Equatable {
    struct Person: Equatable {
        let id: EntityID
        let name: String
    }

    struct Agreed: Equatable {
        let owner: Person
        let text: String
        let due: Day
    }

    /// With the number of the line, from 1.
    enum Fault: Error, Equatable {
        case noOwner(Int)
        case unknownOwner(Int, String)
        case ambiguousOwner(Int, [String])
        case noText(Int)
        case tooLong(Int, limit: Int)
    }

    /// Those of the meeting first: they win over others whose name begins alike.
    var present: [Person]
    var others: [Person]
    var input: DateInput

    func read(_ lines: [String]) -> Result<[Agreed], Fault> {
        do throws(Fault) {
            var agreed: [Agreed] = []
            for (place, line) in lines.enumerated() { agreed.append(try read(line, place + 1)) }
            return .success(agreed)
        } catch {
            return .failure(error)
        }
    }

    private func read(_ line: String, _ number: Int) throws(Fault) -> Agreed {
        guard line.hasPrefix("@") else { throw .noOwner(number) }
        let words = line.dropFirst().split(separator: " ").map(String.init)
        guard let (owner, rest) = try owner(words, number) else {
            throw words.isEmpty ? .noOwner(number) : .unknownOwner(number, words[0])
        }
        let (text, due) = trailingDay(rest)
        guard !text.isEmpty else { throw .noText(number) }
        guard text.count <= 200 else { throw .tooLong(number, limit: 200) }
        return Agreed(owner: owner, text: text, due: due ?? input.calendar.roll(input.today + 7))
    }

    /// The longest beginning of the line that begins exactly one name.
    private func owner(_ words: [String], _ number: Int) throws(Fault) -> (Person, [String])? {
        var best: (Person, [String])?
        for count in 1...max(1, min(3, words.count)) where count <= words.count {
            let typed = fold(words[..<count].joined(separator: " "))
            let found = matches(typed, in: present) ?? matches(typed, in: others) ?? []
            if found.count == 1 { best = (found[0], Array(words[count...])) }
            if found.count > 1, best == nil, count == words.count || count == 3 {
                throw .ambiguousOwner(number, found.map(\.name))
            }
        }
        guard best == nil, let first = words.first else { return best }
        let found = matches(fold(first), in: present) ?? matches(fold(first), in: others) ?? []
        if found.count > 1 { throw .ambiguousOwner(number, found.map(\.name)) }
        return nil
    }

    private func matches(_ typed: String, in people: [Person]) -> [Person]? {
        let found = people.filter { person in
            let name = fold(person.name)
            return name.hasPrefix(typed) || name.split(separator: " ").contains { $0.hasPrefix(typed) }
        }
        return found.isEmpty ? nil : found
    }

    /// The last words are a day only if something is left before them.
    private func trailingDay(_ words: [String]) -> (String, Day?) {
        for count in [4, 3, 2, 1] where words.count > count {
            let tail = words.suffix(count).joined(separator: " ")
            // A lone number ("lot 2") is no day, and neither is a month by itself.
            guard !tail.allSatisfy(\.isNumber), let day = try? input.read(tail).get() else { continue }
            return (words.dropLast(count).joined(separator: " "), day)
        }
        return (words.joined(separator: " "), nil)
    }
}
