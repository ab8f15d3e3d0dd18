import Glibc

/// What the journal needs from the machine besides files; tests pin it, the program takes `Host.current`.
package struct Host: Sendable {
    /// The machine's name for itself: `/etc/machine-id`, else the host name.
    package var machine: String
    package var uid: UInt32
    /// Milliseconds since 1970; a clock before that counts as 0.
    package var now: @Sendable () -> UInt64
    package var random: @Sendable () -> UInt64

    package init(
        machine: String, uid: UInt32, now: @escaping @Sendable () -> UInt64,
        random: @escaping @Sendable () -> UInt64
    ) {
        self.machine = machine
        self.uid = uid
        self.now = now
        self.random = random
    }
}

extension Host {
    package static var current: Host {
        Host(
            machine: machineID() ?? hostName(), uid: geteuid(), now: wallClock,
            random: { UInt64.random(in: .min ... .max) })
    }

    private static func machineID() -> String? {
        // The one path that may well be a link: distributions put it elsewhere.
        let raw = open("/etc/machine-id", O_RDONLY | O_CLOEXEC)
        guard raw >= 0 else { return nil }
        defer { close(raw) }
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(raw, &bytes, bytes.count)
        let id = bytes.prefix(max(0, count)).prefix { $0 > 0x20 && $0 < 0x7F }
        return id.isEmpty ? nil : String(decoding: id, as: UTF8.self)
    }

    private static func hostName() -> String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, 255) == 0 else { return "unknown" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func wallClock() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let (seconds, overflowed) = UInt64(max(0, time.tv_sec)).multipliedReportingOverflow(by: 1000)
        return overflowed ? .max : seconds + UInt64(max(0, time.tv_nsec)) / 1_000_000
    }
}
