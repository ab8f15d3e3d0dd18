import Domain
import Glibc
import Testing

@testable import Store

@Suite struct FileLockTests {
    @Test func `a second taker gives up after its time`() throws {
        let folder = Folder()
        let held = try FileLock.take(folder("lock"), waiting: 1)
        let start = ContinuousClock.now
        #expect(throws: Failure.locked(path: folder("lock"), seconds: 1)) {
            _ = try FileLock.take(folder("lock"), waiting: 1)
        }
        #expect((.seconds(1) ... .seconds(10)).contains(ContinuousClock.now - start))
        withExtendedLifetime(held) {}
    }

    @Test func `a waiter is served when the holder lets go, also after others have given up`() throws {
        let folder = Folder()
        let path = folder("lock")
        do {
            let held = try FileLock.take(path)
            #expect(throws: Failure.self) { _ = try FileLock.take(path, waiting: 1) }
            withExtendedLifetime(held) {}
        }
        // The thread of the one who gave up drops the lock as soon as it gets it.
        let again = try FileLock.take(path, waiting: 10)
        let waiter = Program(
            "/usr/bin/env", ["flock", "-w", "10", path, "echo", "served"],
            environment: ["PATH": "/usr/bin:/bin"])
        withExtendedLifetime(again) { _ = usleep(200_000) }
        _ = consume again
        #expect(waiter.wait().output == "served\n")
    }

    @Test func `a lock whose file was deleted meanwhile is taken on the new one`() throws {
        let folder = Folder()
        let held = try FileLock.take(folder("lock"))
        unlink(folder("lock"))
        let other = try FileLock.take(folder("lock"), waiting: 1)
        withExtendedLifetime(held) {}
        withExtendedLifetime(other) {}
    }

    @Test func `a link in its place is refused`() throws {
        let folder = Folder()
        symlink("/tmp", folder("lock"))
        #expect(throws: Failure.symlink(path: folder("lock"))) { _ = try FileLock.take(folder("lock")) }
    }
}
