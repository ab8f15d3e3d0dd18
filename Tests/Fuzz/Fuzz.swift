import Glibc

/// What libFuzzer calls with ever other bytes: `FUZZ` says which reader takes them (see `.ci/fuzz`). A reader may
/// refuse anything and may never trap, hang or grow; what it takes must be written and read back as the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    target(bytes)
    return 0
}

private let target: @Sendable ([UInt8]) -> Void = {
    switch getenv("FUZZ").map({ String(cString: $0) }) {
    case "line": { LineTarget.run($0) }
    case "csv": { SheetTarget.run($0) }
    case "ics": { CalendarTarget.run($0) }
    case "settings": { SettingsTarget.run($0) }
    default: fatalError("FUZZ=line|csv|ics|settings")
    }
}()

/// A finding that is no trap by itself.
func expect(_ isRight: Bool, _ what: @autoclosure () -> String) {
    if !isRight { fatalError(what()) }
}
