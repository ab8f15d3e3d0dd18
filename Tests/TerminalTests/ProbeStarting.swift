import Screen
import TestSupport

/// Starts the probe and waits until its first screen is there: its last act is to place the cursor.
func startProbe(
    _ arguments: [String] = [], environment: [String: String] = [:], width: Int = 80, height: Int = 24
) throws -> PtySession {
    let session = try PtySession(
        [BuiltProduct.path("terminal-probe")] + arguments,
        environment: ["SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }, width: width,
        height: height)
    guard session.wait(until: { $0.contains("size \(width)x\(height)") && $0.cursor == Point(x: 5, y: 1) })
    else { throw ProbeDidNotStart() }
    return session
}

struct ProbeDidNotStart: Error {}
