/// Two listeners to one scan: a line is read once, whatever is asked of it.
struct JSONSinks<First: JSONSink, Second: JSONSink>: JSONSink {
    private(set) var first: First
    private(set) var second: Second

    init(_ first: First, _ second: Second) {
        self.first = first
        self.second = second
    }

    mutating func null() {
        first.null()
        second.null()
    }

    mutating func bool(_ value: Bool) {
        first.bool(value)
        second.bool(value)
    }

    mutating func int(_ value: Int64) {
        first.int(value)
        second.int(value)
    }

    mutating func string(_ bytes: UnsafeRawBufferPointer, escaped: Bool) {
        first.string(bytes, escaped: escaped)
        second.string(bytes, escaped: escaped)
    }

    mutating func name(_ bytes: UnsafeRawBufferPointer, escaped: Bool) {
        first.name(bytes, escaped: escaped)
        second.name(bytes, escaped: escaped)
    }

    mutating func beginArray() {
        first.beginArray()
        second.beginArray()
    }

    mutating func endArray() {
        first.endArray()
        second.endArray()
    }

    mutating func beginObject() {
        first.beginObject()
        second.beginObject()
    }

    mutating func endObject() {
        first.endObject()
        second.endObject()
    }
}
