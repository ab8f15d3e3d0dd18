package import Domain
import Glibc

/// A moment as the caller's clock tells it: read once for each act, so that all of a line says the same.
package struct Now: Equatable, Sendable {
    /// Since 1970.
    package var milliseconds: UInt64
    /// With the offset of the author's place: people read it.
    package var rfc3339: String

    package init(milliseconds: UInt64, rfc3339: String) {
        self.milliseconds = milliseconds
        self.rfc3339 = rfc3339
    }

    /// In the time zone of the environment.
    package static func current(_ host: Host = .current) -> Now {
        let milliseconds = host.now()
        var seconds = time_t(clamping: milliseconds / 1000)
        var parts = tm()
        localtime_r(&seconds, &parts)
        var text = [CChar](repeating: 0, count: 40)
        let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%S%z", &parts)
        var bytes = text.prefix(count).map { UInt8(bitPattern: $0) }
        // RFC 3339 wants a colon in the offset.
        if bytes.count > 5 { bytes.insert(UInt8(ascii: ":"), at: bytes.count - 2) }
        return Now(milliseconds: milliseconds, rfc3339: String(decoding: bytes, as: UTF8.self))
    }

    /// The day that it says; nil when it says none.
    package var day: Day? { Day(beginning: rfc3339) }
}
