// The closed lists of the domain. Raw values are what is written to disk: a promise kept for ever.

/// Kinds of mission (domain §5).
package enum Category: String, CaseIterable, Sendable {
    case communication = "COM"
    case crowdfunding = "CRF"
    case identity = "IDV"
    case graphics = "GRA"
    case web = "WEB"
    case digital = "DIG"
    case administration = "ADM"
    case grant = "SUB"
    case finance = "FIN"
    case strategy = "STR"
    case project = "PRJ"
    case other = "AUT"
}

/// Legal forms of an organisation of the social and solidarity economy.
package enum LegalForm: String, CaseIterable, Sendable {
    case association, scop, scic, cooperative, workIntegration, aci, mutual, foundation, endowment, esus,
        other
}

package enum VATStatus: String, CaseIterable, Sendable { case none, partial, full }

package enum BusinessForm: String, CaseIterable, Sendable {
    case micro, ei, eurl, sasu, artistAuthor, cae, portage, other
}

package enum VATRegime: String, CaseIterable, Sendable {
    case franchise293B, standard20, reduced10, reduced55, other
}

/// How a freelance was found.
package enum Source: String, CaseIterable, Sendable {
    case network, essPlatform, platform, cae, recommendation, spontaneous, other
}

/// What a member of the organisation may do; one person may hold several (domain §2.1).
package enum Role: String, CaseIterable, Sendable {
    case coordination, lead, signatory, treasurer, reader
}

package enum EngagementUnit: String, CaseIterable, Sendable { case deliverable, dayWithDeliverables, time }

package enum ChangeRule: String, CaseIterable, Sendable { case none, amendment, allowance }

/// Never an "ordre de mission", which is an employee's (domain F8).
package enum Paper: String, CaseIterable, Sendable {
    case serviceContract, engagementLetter, purchaseOrder, signedQuote, tripartite
}

package enum MeetingKind: String, CaseIterable, Sendable {
    case kickoff, followUp, review, strategic, steering, wrapUp, handover
}

package enum MeetingPlace: String, CaseIterable, Sendable { case onSite, video, phone }

/// What a freelance or their billing entity shows: papers, never copied, only dated and looked at.
package enum DocumentKind: String, CaseIterable, Sendable {
    /// The certificate that social contributions are declared and paid (URSSAF).
    case vigilance
    case registration, liabilityInsurance, taxCompliance, vatCertificate, withholdingExemption, bankDetails,
        other
}

package enum FundingKind: String, CaseIterable, Sendable {
    case publicGrant, europeanFund, foundation, sponsorship, crowdfunding, dla, ownFunds
}

package enum InvoiceKind: String, CaseIterable, Sendable { case checkpoint, downPayment, balance, creditNote }

/// By which road a contact or a delivery came.
package enum Via: String, CaseIterable, Sendable { case call, mail, video, inPerson, message, tool }

/// The mood of the collaboration, never of the person.
package enum Mood: String, CaseIterable, Sendable { case green, orange, red }

/// What a waiver does to the checkpoint's share of the price.
package enum PaymentEffect: String, CaseIterable, Sendable { case keep, cancel, transfer }
