internal import Glibc

/// The two things that a terminal program is told by its environment.
enum Environment {
    static var term: String { variable("TERM") }

    /// https://no-color.org: set, and not empty.
    static var forbidsColor: Bool { !variable("NO_COLOR").isEmpty }

    private static func variable(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }
}
