import Glibc

/// Lines that have left the process when the call returns: a kill must not take back an acknowledgement.
enum SelftestOutput {
    static func line(_ text: String) {
        let bytes = Array((text + "\n").utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { write(1, $0.baseAddress! + written, $0.count - written) }
            if count < 0, errno != EINTR { return }
            written += max(0, count)
        }
    }

    static func environment() -> [String: String] {
        var variables: [String: String] = [:]
        for name in ["HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"] {
            if let value = getenv(name) { variables[name] = String(cString: value) }
        }
        return variables
    }
}
