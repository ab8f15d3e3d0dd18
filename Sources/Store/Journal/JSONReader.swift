package import Domain

/// Bytes to `JSON`, by the one strict parser.
package enum JSONReader {
    package static func read(_ bytes: UnsafeRawBufferPointer) throws(JSONFault) -> JSON {
        var scanner = JSONScanner()
        var tree = JSONTree()
        try scanner.scan(bytes, into: &tree)
        return tree.result
    }

    package static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSON {
        // Typed throws do not pass through `withUnsafeBytes`: carry the outcome out as a value.
        try bytes.withUnsafeBytes { buffer -> Result<JSON, JSONFault> in
            do throws(JSONFault) { return .success(try read(buffer)) } catch { return .failure(error) }
        }.get()
    }
}

/// Builds the value while the scanner walks; a stack of what is open instead of recursion.
struct JSONTree: JSONSink {
    private(set) var result: JSON = .null
    private var arrays: [[JSON]] = []
    private var objects: [[JSON.Member]] = []
    private var names: [String] = []
    /// For each open container: whether it is an object.
    private var open: [Bool] = []

    private mutating func add(_ value: JSON) {
        switch open.last {
        case nil: result = value
        case true: objects[objects.count - 1].append(JSON.Member(names.removeLast(), value))
        case false: arrays[arrays.count - 1].append(value)
        }
    }

    mutating func null() { add(.null) }
    mutating func bool(_ value: Bool) { add(.bool(value)) }
    mutating func int(_ value: Int64) { add(.int(value)) }

    mutating func string(_ bytes: UnsafeRawBufferPointer, escaped: Bool) {
        add(.string(JSONText.string(bytes, escaped: escaped)))
    }

    mutating func name(_ bytes: UnsafeRawBufferPointer, escaped: Bool) {
        names.append(JSONText.string(bytes, escaped: escaped))
    }

    mutating func beginArray() {
        open.append(false)
        arrays.append([])
    }

    mutating func endArray() {
        open.removeLast()
        add(.array(arrays.removeLast()))
    }

    mutating func beginObject() {
        open.append(true)
        objects.append([])
        // The size of a line and of most events: saves three of four moves to larger memory.
        objects[objects.count - 1].reserveCapacity(8)
    }

    mutating func endObject() {
        open.removeLast()
        add(.object(objects.removeLast()))
    }
}
