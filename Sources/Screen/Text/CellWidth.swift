/// Columns of a scalar, as the C library's `wcwidth` has them in a UTF-8 locale (Unicode 14, glibc 2.36).
///
/// Curses counts columns with the C library. Were we to count with anything else, Swift's own newer tables
/// for instance, one unlucky title would shift the rest of its row. So this is that same table, kept here
/// because this module calls nothing foreign; a test holds the two together, scalar by scalar.
package enum CellWidth {
    /// 0, 1 or 2; `nil` for controls and for what Unicode 14 had not assigned.
    package static func of(_ scalar: Unicode.Scalar) -> Int? {
        let value = scalar.value
        if value < 0x7F { return value < 0x20 ? nil : 1 }
        if value >= 0xA0 && value < 0x300 { return 1 }
        let code = runs[lastRun(startingAtOrBefore: value)] & 3
        return code == 3 ? nil : Int(code)
    }

    private static func lastRun(startingAtOrBefore value: UInt32) -> Int {
        // The width codes are the two lowest bits; with them set, no run starting at `value` compares greater.
        let wanted = value << 2 | 3
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle] <= wanted { low = middle } else { high = middle }
        }
        return low
    }
}
