import Interface
import Screen

extension Session {
    /// The words that a filter of this person stands for; none where none was asked for.
    func filterWords(_ name: String?) throws -> [String] {
        guard let name else { return [] }
        let filters = Preferences(Program.environment).filters
        guard let filter = filters.first(where: { fold($0.name) == fold(name) }) else {
            throw CommandFailure.usage(
                words.say(
                    "Aucun filtre ne s'appelle « \(name) » ; sur les écrans, f en garde.",
                    "No filter is called “\(name)”; on the screens, f keeps them."))
        }
        return [filter.words]
    }
}
