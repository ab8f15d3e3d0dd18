import Glibc

/// The exchange with a running program: whichever of its three streams is ready goes first, so that neither
/// side ever waits for the other.
struct ChildDialogue {
    private let talk: Child.Talk
    private let input: Pipe.End
    private let output: Pipe.End
    private let errors: Pipe.End
    private let patience: Int
    private var piece: [UInt8] = []
    private var sent = 0
    private var lastSign = ContinuousClock.now
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

    init(_ talk: Child.Talk, input: Pipe.End, output: Pipe.End, errors: Pipe.End, patience: Int) {
        self.talk = talk
        (self.input, self.output, self.errors) = (input, output, errors)
        self.patience = patience
        for end in [input, output, errors] {
            _ = fcntl(end.raw, F_SETFL, fcntl(end.raw, F_GETFL) | O_NONBLOCK)
        }
    }

    /// Ends with the program and not with its pipes: a daemon that it left behind may hold them for hours.
    mutating func run(until ended: () -> Int32?) throws -> Child.End {
        defer { buffer.deallocate() }
        while true {
            guard talk.goesOn() else { return .stopped }
            try exchange()
            if let code = ended() {
                while try receive(output, talk.output ?? { _ in }) {}
                while try receive(errors, talk.errors) {}
                return .exited(code)
            }
            guard .now - lastSign < .seconds(patience) else { return .silent }
        }
    }

    private mutating func exchange() throws {
        if input.raw >= 0, sent == piece.count { try refill() }
        var waits = [output, errors].filter { $0.raw >= 0 }.map {
            pollfd(fd: $0.raw, events: Int16(POLLIN), revents: 0)
        }
        if input.raw >= 0 { waits.append(pollfd(fd: input.raw, events: Int16(POLLOUT), revents: 0)) }
        // With all streams closed only its end is awaited.
        guard poll(&waits, nfds_t(waits.count), waits.isEmpty ? 2 : 100) > 0 else { return }
        if input.raw >= 0 { send() }
        _ = try receive(output, talk.output ?? { _ in })
        _ = try receive(errors, talk.errors)
    }

    private mutating func refill() throws {
        if let next = try talk.input() {
            (piece, sent) = (next, 0)
        } else {
            input.close()
        }
    }

    private mutating func send() {
        let count = piece.withUnsafeBytes { bytes in
            bytes.count == sent ? 0 : input.send(UnsafeRawBufferPointer(rebasing: bytes[sent...]))
        }
        if count > 0 {
            sent += count
            lastSign = .now
        } else if count < 0, errno != EAGAIN, errno != EINTR {
            // It reads no more; its exit code tells why.
            input.close()
        }
    }

    /// False when there is nothing more to read now.
    private mutating func receive(
        _ end: Pipe.End, _ take: (UnsafeRawBufferPointer) throws -> Void
    ) throws -> Bool {
        guard end.raw >= 0 else { return false }
        let count = read(end.raw, buffer.baseAddress, buffer.count)
        if count > 0 {
            lastSign = .now
            try take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            return true
        }
        if count == 0 || (errno != EAGAIN && errno != EINTR) { end.close() }
        return false
    }
}
