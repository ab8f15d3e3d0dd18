package import Screen

extension Words {
    /// A key as people read it on their keyboard: `Entrée`, `Échap`, `Maj-Tab`.
    package func name(of key: Key) -> String {
        guard language == .fr else { return key.name }
        let name = key.name
        let french = Self.frenchKeys.first { name.hasSuffix($0.key) }
        let whole = french.map { String(name.dropLast($0.key.count)) + $0.value } ?? name
        return whole.hasPrefix("Shift-") ? "Maj-" + whole.dropFirst(6) : whole
    }

    /// What is written on a French keyboard otherwise than ``Key/name`` has it.
    private static let frenchKeys: [String: String] = [
        "Enter": "Entrée", "Esc": "Échap", "Space": "Espace", "Backspace": "Retour arrière", "Del": "Suppr",
        "Ins": "Inser", "Home": "Début", "End": "Fin", "PgUp": "Page haut", "PgDn": "Page bas",
    ]
}
