import Glibc

/// Both ends of a way into or out of another program, which no other child inherits.
struct Pipe {
    let read: End
    let write: End

    /// Closed when asked to, at the latest when it is forgotten.
    final class End {
        private(set) var raw: Int32
        init(_ raw: Int32) { self.raw = raw }
        deinit { close() }

        func close() {
            if raw >= 0 { Glibc.close(raw) }
            raw = -1
        }

        /// As write(2), without the signal that would end us when nobody reads any more.
        func send(_ bytes: UnsafeRawBufferPointer) -> Int {
            Glibc.send(raw, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
        }
    }

    /// Sockets: writing to a program that has ended is then an error like others, and they are made closed to
    /// other children in one step.
    init() throws(Failure) {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw Failure("socketpair", "") }
        (read, write) = (End(ends[0]), End(ends[1]))
    }
}
