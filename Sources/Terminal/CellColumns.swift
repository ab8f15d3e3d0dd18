internal import CNcurses

/// The C library's own idea of widths, for the test that holds `CellWidth` to it.
enum CellColumns {
    /// -1 when the library gives the scalar no width.
    static func ofLibrary(_ scalar: UInt32) -> Int { Int(cn_wcwidth(scalar)) }

    /// Whether the locale is one in which the library knows more than ASCII.
    static func prepare() -> Bool { cn_set_locale() }
}
