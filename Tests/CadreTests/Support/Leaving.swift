import TestSupport

extension PtySession {
    /// `q` closes what is open, page by page, and then the program.
    func leave() -> Ending? {
        for _ in 0..<6 {
            send("q")
            if let ending = waitForExit(atMost: 3000) { return ending }
        }
        return waitForExit()
    }
}
