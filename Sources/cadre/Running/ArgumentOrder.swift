/// What every command understands may be said before the command too: `cadre --lang en agenda`.
enum ArgumentOrder {
    private static let withValue = ["--workspace", "--today", "--lang", "--as", "--wait"]
    private static let alone = ["--json"]

    /// The same wish with the leading options behind the command, where the parser looks for them. Nothing is
    /// moved where no command follows: the options are then those of the screens.
    static func commandFirst(_ arguments: [String], commands: [String]) -> [String] {
        var place = 0
        while place < arguments.count {
            let argument = arguments[place]
            if alone.contains(argument) || withValue.contains(where: { argument.hasPrefix("\($0)=") }) {
                place += 1
            } else if withValue.contains(argument) {
                place += 2
            } else {
                break
            }
        }
        guard place > 0, place < arguments.count, commands.contains(arguments[place]) else {
            return arguments
        }
        let rest = arguments[place...]
        // Behind "--" nothing is an option any more.
        let end = rest.firstIndex(of: "--") ?? rest.endIndex
        return Array(rest[..<end] + arguments[..<place] + rest[end...])
    }

    /// Who asks for help without a command wants to see the commands, not the options of the screens.
    static func helpOfAll(_ arguments: [String]) -> [String] {
        guard arguments.first?.hasPrefix("-") ?? false else { return arguments }
        return arguments.contains { $0 == "--help" || $0 == "-h" } ? ["help"] : arguments
    }
}
