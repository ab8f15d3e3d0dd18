/// Why there can be no screens here; each has its own remedy.
package enum TerminalFailure: Error, Equatable {
    /// Standard input or output is a file or a pipe.
    case notATTY
    /// The terminal database knows no such `TERM`; empty when it is not set.
    case unknownTerm(String)
    /// A terminal without cursor addressing.
    case tooDumb(String)
    case failed
}
