/// Where a workspace is shared: a bare repository on a disk, behind ssh, or on a forge. Typed by a person on
/// this machine; never taken from a workspace or from a remote.
///
/// git reads addresses as commands in several ways (`ext::sh -c …`, `-oProxyCommand=…` as host); what is not
/// plainly one of three forms is refused.
package struct Address: Equatable, Sendable {
    package enum Kind: Equatable, Sendable { case disk, ssh, https }

    package let text: String
    package let kind: Kind

    /// `folder` is where a path that does not begin with a slash begins.
    package init(_ typed: String, from folder: String) throws(SharingFailure) {
        guard !typed.isEmpty else { throw .badAddress(typed, .empty) }
        guard typed.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw .badAddress(typed, .characters)
        }
        guard !typed.hasPrefix("-") else { throw .badAddress(typed, .option) }
        guard !typed.contains("::") else { throw .badAddress(typed, .helper) }
        if let range = typed.firstRange(of: "://") {
            let scheme = typed[..<range.lowerBound].lowercased()
            (text, kind) = try Self.url(typed, scheme: scheme, rest: typed[range.upperBound...])
        } else if let path = Self.path(typed, from: folder) {
            (text, kind) = (path, .disk)
        } else {
            guard Self.isHostAndPath(typed) else { throw .badAddress(typed, .unknown) }
            (text, kind) = (typed, .ssh)
        }
    }
}

extension Address {
    private static func url(
        _ typed: String, scheme: String, rest: Substring
    ) throws(SharingFailure) -> (String, Kind) {
        switch scheme {
        case "file":
            guard rest.hasPrefix("/") else { throw .badAddress(typed, .unknown) }
            return (String(rest), .disk)
        case "https", "ssh":
            let authority = rest.prefix { $0 != "/" }
            let parts = authority.split(separator: "@", omittingEmptySubsequences: false)
            // A token in the place of the name is a secret too.
            if let user = parts.dropLast().last, user.contains(":") || (scheme == "https" && user.count >= 20)
            {
                throw .badAddress(mask(typed), .password)
            }
            guard parts.count <= 2, let host = parts.last, !host.isEmpty, !host.hasPrefix("-"),
                parts.first?.hasPrefix("-") == false
            else { throw .badAddress(typed, .option) }
            return (typed, scheme == "https" ? .https : .ssh)
        default: throw .badAddress(typed, .scheme(scheme))
        }
    }

    /// Nothing between scheme and host is shown.
    private static func mask(_ typed: String) -> String {
        guard let scheme = typed.firstRange(of: "://"), let at = typed.lastIndex(of: "@") else { return "…" }
        return typed[..<scheme.upperBound] + "…" + typed[at...]
    }

    /// An absolute path, or one that begins in `folder`; `host:path` is none.
    private static func path(_ typed: String, from folder: String) -> String? {
        if typed.hasPrefix("/") { return typed }
        if let colon = typed.firstIndex(of: ":"), !typed[..<colon].contains("/") { return nil }
        return folder + "/" + typed
    }

    private static func isHostAndPath(_ typed: String) -> Bool {
        guard let colon = typed.firstIndex(of: ":") else { return false }
        let host = typed[..<colon].split(separator: "@", omittingEmptySubsequences: false)
        let path = typed[typed.index(after: colon)...]
        return host.count <= 2 && host.allSatisfy { !$0.isEmpty && !$0.hasPrefix("-") } && !path.isEmpty
            && !path.hasPrefix("-")
    }
}
