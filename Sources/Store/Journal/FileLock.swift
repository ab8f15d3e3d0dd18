import Glibc

/// An exclusive lock on a file of our own state folder; given back when it goes out of scope.
///
/// flock and not a PID file, which outlives its owner, nor a POSIX lock, which falls with any descriptor of
/// the file. Waiting blocks in the kernel's queue: polling let one of eight writers starve for ten seconds.
package struct FileLock: ~Copyable {
    private let descriptor: Descriptor

    private init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }

    /// Waits so many seconds for whoever holds it, then throws `.locked`.
    package static func take(_ path: String, waiting seconds: Int = 30) throws(Failure) -> FileLock {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while true {
            let file = try Descriptor.open(path, O_RDWR | O_CREAT)
            try lock(file, until: deadline, seconds)
            // Somebody may have deleted the file while we waited: a lock on a deleted file excludes nobody.
            if try FileStatus.of(path)?.identity == file.status().identity { return FileLock(file) }
        }
    }

    private static func lock(
        _ file: borrowing Descriptor, until deadline: ContinuousClock.Instant, _ seconds: Int
    ) throws(Failure) {
        for _ in 0..<Descriptor.maximumInterruptions {
            if flock(file.raw, LOCK_EX | LOCK_NB) == 0 { return }
            if errno == EWOULDBLOCK { break }
            guard errno == EINTR else { throw Failure("flock", file.path) }
        }
        switch LockWait(file.raw).run(until: deadline) {
        case .locked: return
        case .failed(let code): throw Failure("flock", file.path, errno: code)
        case .gaveUp: throw .locked(path: file.path, seconds: seconds)
        }
    }
}
