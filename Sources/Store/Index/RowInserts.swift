/// Inserts rows of one table, sixteen by one statement where there are so many: to begin and to end a statement costs
/// SQLite as much as the row itself.
final class RowInserts {
    private static let atOnce = 16

    private let connection: Connection
    private let head: String
    private let columns: Int
    private let one: Prepared
    private var many: Prepared?

    /// `head` is a statement up to its values, such as `INSERT OR FAIL INTO bytes (n, raw)`. A plain `INSERT` must take
    /// back the rows before one that fails, and to be ready for that makes the search table write what it holds.
    init(_ connection: Connection, _ head: String) throws {
        self.connection = connection
        self.head = head
        columns = 1 + head.utf8.count { $0 == UInt8(ascii: ",") }
        one = try connection.prepared(Self.sql(head, columns, rows: 1))
    }

    /// `bind` gives a row its values, by place from 1. What it lends must stay where it is until this returns.
    func run<Rows: RandomAccessCollection>(
        _ rows: Rows, _ bind: (Prepared, Rows.Element) throws -> Void
    ) throws {
        var rest = rows[...]
        if rest.count >= Self.atOnce {
            let many = try self.many ?? connection.prepared(Self.sql(head, columns, rows: Self.atOnce))
            self.many = many
            while rest.count >= Self.atOnce {
                for (place, row) in rest.prefix(Self.atOnce).enumerated() {
                    many.offset = Int32(place * columns)
                    try bind(many, row)
                }
                try many.run()
                rest = rest.dropFirst(Self.atOnce)
            }
        }
        for row in rest {
            try bind(one, row)
            try one.run()
        }
    }

    private static func sql(_ head: String, _ columns: Int, rows: Int) -> String {
        let row = "(" + repeatElement("?", count: columns).joined(separator: ", ") + ")"
        return head + " VALUES " + repeatElement(row, count: rows).joined(separator: ", ")
    }
}
