/// Cuts bytes into records and fields (RFC 4180), whatever the bytes: there is no input that it refuses.
struct CSVScanner {
    private let bytes: ArraySlice<UInt8>
    private let delimiter: UInt8
    private var place: Int
    private var line = 1

    /// Fields of one record beyond which the rest is only counted.
    static let fieldLimit = 256

    init(_ bytes: ArraySlice<UInt8>, delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
        place = bytes.startIndex
    }

    struct Record {
        var line: Int
        var fields: [[UInt8]] = []
        var count = 0
        /// The first fault of form, with its field from 1.
        var flaw: (column: Int, reason: CSVProblem.Reason)?
    }

    mutating func next() -> Record? {
        guard place < bytes.endIndex else { return nil }
        var record = Record(line: line)
        repeat {
            let field = field(&record)
            if record.count < Self.fieldLimit { record.fields.append(field) }
            record.count += 1
        } while take(delimiter)
        takeLineEnd()
        return record
    }

    private var byte: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

    private mutating func take(_ wanted: UInt8) -> Bool {
        guard byte == wanted else { return false }
        place += 1
        return true
    }

    /// CR LF, LF or CR alone, as each of three families of systems writes it.
    @discardableResult private mutating func takeLineEnd() -> Bool {
        let (carriage, feed) = (take(0x0d), take(0x0a))
        if carriage || feed { line += 1 }
        return carriage || feed
    }

    private mutating func field(_ record: inout Record) -> [UInt8] {
        guard take(.quote) else { return bareField() }
        let text = quotedField(&record)
        let rest = bareField()
        if !rest.isEmpty { record.blame(.textAfterQuote) }
        return text + rest
    }

    private mutating func bareField() -> [UInt8] {
        let start = place
        while let byte, byte != delimiter, byte != 0x0a, byte != 0x0d { place += 1 }
        return Array(bytes[start..<place])
    }

    private mutating func quotedField(_ record: inout Record) -> [UInt8] {
        var text: [UInt8] = []
        while let byte {
            if byte == .quote {
                place += 1
                if !take(.quote) { return text }
                text.append(.quote)
            } else if takeLineEnd() {
                text.append(0x0a)
            } else {
                text.append(byte)
                place += 1
            }
        }
        record.blame(.openQuote)
        return text
    }
}

extension CSVScanner.Record {
    /// The field being read is the one after those counted.
    fileprivate mutating func blame(_ reason: CSVProblem.Reason) {
        if flaw == nil { flaw = (count + 1, reason) }
    }
}

extension UInt8 {
    static let quote: UInt8 = 0x22
}
