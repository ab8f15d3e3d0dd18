import Domain

@testable import Interface
@testable import Store

/// What people and machines keep beside the log: `cadre.json`, templates, thresholds, what a person keeps and types.
enum SettingsTarget {
    static func run(_ bytes: [UInt8]) {
        _ = try? WorkspaceFile.parse(bytes, path: "cadre.json")
        guard let text = String(validating: bytes, as: UTF8.self) else { return }
        _ = try? Template(text)
        preferences(text)
        typed(text)
        guard let json = try? JSONReader.read(bytes) else { return }
        _ = Thresholds { json[$0] }
        expect((try? JSONReader.read(JSONWriter.bytes(json))) == json, "written and read back as another")
    }
}

extension SettingsTarget {
    private static func preferences(_ text: String) {
        var lines = PreferenceLines(text)
        let (table, faults) = ActTable().remapped(lines.keys)
        for fault in faults { _ = Words(.fr).sentence(for: fault) }
        _ = table.acts.count
        let (kept, filters) = (lines.keys, lines.filters)
        lines.set(filters)
        lines.set("language", to: "fr")
        expect(lines.keys == kept && lines.filters == filters, "a preference changed that was left alone")
        expect(lines["language"] == "fr", "what was kept is not there")
    }

    private static func typed(_ text: String) {
        guard text.utf8.count < 200 else { return }
        _ = MoneyInput.read(text)
        _ = ShareInput.read(text)
        _ = TimeInput.read(text)
        _ = DateInput(today: Day(number: 9_823)).read(text)
    }
}
