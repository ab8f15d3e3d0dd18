package import Screen

/// What woke the loop.
package enum LoopEvent: Equatable, Sendable {
    case keys([Key])
    /// The size is another one, or what the screen shows is no longer ours: show a grid.
    case resized
    /// The signal asks the program to end; its exit code should be 128 and the signal.
    case quit(signal: Int32)
    /// Ctrl-Z: save what must not be lost, then call `Terminal.stop()`.
    case suspend
    /// A watched descriptor has something to read.
    case readable(Int32)
    case timeout
    /// Nobody is there any more: end, without painting.
    case hungUp
}
