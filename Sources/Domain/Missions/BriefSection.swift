/// The twelve headings of a brief; eight are required (domain §2.2).
package enum BriefSection: String, Numbered {
    case context, objectives, scopeIn, scopeOut, deliverables, audience, calendar, budget, values, resources
    case constraints, validation

    package var isRequired: Bool {
        switch self {
        case .context, .objectives, .scopeIn, .deliverables, .calendar, .budget, .values, .validation: true
        case .scopeOut, .audience, .resources, .constraints: false
        }
    }

    /// Characters that one section may hold when newly written.
    package static let limit = 8000
}
