import Interface
import Store

extension SharingFailure {
    /// The trouble for the words; the store carries data only.
    var trouble: Trouble { .sharing(sharing) }

    private var sharing: Trouble.Sharing {
        switch self {
        case .notShared: .notShared
        case .partial: .partial
        case .noGit: .noGit
        case .badAddress(let typed, let fault): .badAddress(typed, fault.trouble)
        case .running: .running
        case .stopped: .stopped
        case .unreachable(let address, let said): .unreachable(address: address, said: said)
        case .loginRefused(let address, let said): .loginRefused(address: address, said: said)
        case .noRepository(let address, _): .noRepository(address: address)
        case .unknownServer(let address, let said): .unknownServer(address: address, said: said)
        case .foreignRepository(let address): .foreignRepository(address: address)
        case .nothingThere(let address): .nothingThere(address: address)
        case .noWorkspaceThere(let address): .noWorkspaceThere(address: address)
        case .otherWorkspace(let address, let title): .otherWorkspace(address: address, title: title)
        case .newerWorkspace(let address, let format): .newerWorkspace(address: address, format: format)
        case .tooLarge(let address): .tooLarge(address: address)
        case .damaged(let address, let said): .damaged(address: address, said: said)
        case .refused(let address, let said): .refused(address: address, said: said)
        case .busy(let address, _): .busy(address: address)
        case .silent(let address, let seconds): .silent(address: address, seconds: seconds)
        case .failed(let address, let said): .failed(address: address, said: said)
        }
    }

    /// 1 refused, 64 usage, 65 damaged data, 74 outside failure, 130 stopped.
    var code: Int32 {
        switch self {
        case .badAddress: 64
        case .notShared, .partial, .nothingThere, .noWorkspaceThere, .otherWorkspace: 1
        case .newerWorkspace, .tooLarge, .damaged: 65
        case .stopped: 130
        default: 74
        }
    }
}

extension AddressFault {
    fileprivate var trouble: Trouble.Address {
        switch self {
        case .empty: .empty
        case .characters: .characters
        case .option: .option
        case .helper: .helper
        case .scheme(let name): .scheme(name)
        case .password: .password
        case .unknown: .unknown
        }
    }
}
