/// Why sharing did not work. Data only; nothing of ours was lost by any of these, and words live elsewhere.
package enum SharingFailure: Error, Equatable, Sendable {
    /// `cadre share ADDRESS` has not been said here.
    case notShared
    /// Only some missions are here: the way back is an answer.
    case partial
    case noGit
    case badAddress(String, AddressFault)
    /// Another program is at it: one at a time on this machine.
    case running
    /// The person did not want to wait.
    case stopped

    // What the other side said, or did not say; `said` is git's own last word, not yet fit for a terminal.
    case unreachable(address: String, said: String)
    /// Its key or certificate is unknown here, or another one than before: we turn away, not the server.
    case unknownServer(address: String, said: String)
    case loginRefused(address: String, said: String)
    case noRepository(address: String, said: String)
    /// The repository on disk belongs to somebody else, and git does not trust it.
    case foreignRepository(address: String)
    /// Nobody has shared anything there yet.
    case nothingThere(address: String)
    /// The branch is there and is no workspace.
    case noWorkspaceThere(address: String)
    case otherWorkspace(address: String, title: String)
    case newerWorkspace(address: String, format: Int)
    /// More than any workspace of ours can be.
    case tooLarge(address: String)
    /// git refuses what it received.
    case damaged(address: String, said: String)
    /// The server does not take what we send.
    case refused(address: String, said: String)
    /// Others were faster, every time.
    case busy(address: String, said: String)
    case silent(address: String, seconds: Int)
    case failed(address: String, said: String)
}

/// Why an address cannot be one.
package enum AddressFault: Equatable, Sendable {
    case empty, characters, option, helper
    /// A protocol without authentication or encryption, or one that git would hand to another program.
    case scheme(String)
    /// Everybody on the machine could read it in the list of processes.
    case password
    /// Neither a folder that is there nor an address of ssh or https.
    case unknown
}
