extension Trouble {
    /// Why lines could not be exchanged with another place. Nothing of ours is lost by any of these.
    package enum Sharing: Equatable, Sendable {
        case notShared, partial, noGit, running, stopped
        case badAddress(String, Address)
        case unreachable(address: String, said: String), loginRefused(address: String, said: String)
        case unknownServer(address: String, said: String)
        case noRepository(address: String), foreignRepository(address: String), nothingThere(address: String)
        case noWorkspaceThere(address: String), otherWorkspace(address: String, title: String)
        case newerWorkspace(address: String, format: Int)
        case tooLarge(address: String), damaged(address: String, said: String)
        case refused(address: String, said: String), busy(address: String)
        case silent(address: String, seconds: Int), failed(address: String, said: String)
    }

    /// Why an address cannot be one.
    package enum Address: Equatable, Sendable {
        case empty, characters, option, helper, password, unknown
        case scheme(String)
    }
}
