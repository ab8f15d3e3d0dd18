import Glibc

/// The system's own words for an error number.
struct SystemError {
    let code: Int32

    init(_ code: Int32) { self.code = code }

    var text: String { String(cString: strerror(code)) }
}
