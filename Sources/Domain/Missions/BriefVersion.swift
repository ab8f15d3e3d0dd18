/// The brief as it stood when an engagement was signed: what both sides agreed to (domain §2.2).
package struct BriefVersion: Equatable, Sendable {
    /// The line of the signature.
    package let line: LineID
    package let signedOn: Day?
    /// Sections that held something.
    package let texts: [BriefSection: String]
}

extension Mission {
    /// The brief as last signed; nil before, and when it was empty then.
    package var frozenBrief: BriefVersion? { briefVersions.last }

    /// From 1; one more than what was signed when something changed since.
    package var briefVersion: Int {
        max(1, briefVersions.count + (briefChanges.isEmpty ? 0 : 1))
    }

    /// The sections that no longer say what was signed.
    package var briefChanges: [BriefSection] {
        guard let frozenBrief else { return [] }
        return BriefSection.allCases.filter { frozenBrief.texts[$0] ?? "" != text(of: $0) }
    }
}
