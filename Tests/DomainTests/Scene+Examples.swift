import Domain
import TestSupport

extension Scene {
    /// The least that a new thing of that kind needs.
    func example(_ kind: Entity.Kind) -> Fields {
        switch kind {
        case .organisation: .organisation("Autre")
        case .member: [.name: .text("Ana"), .roles: .texts(["lead"])]
        case .freelance: [.name: .text("Noé")]
        case .mission: [.title: .text("A"), .organisation: .id(organisation), .category: .text("COM")]
        case .checkpoint: [.title: .text("A"), .due: .day("2026-11-10")]
        case .meeting: [.kind: .text("kickoff"), .day: .day(today)]
        case .action: [.text: .text("A"), .owner: .id(freelance), .due: .day(today)]
        case .contact: [.day: .day(today), .via: .text("call")]
        case .invoice: [.amount: .number(1), .issued: .day(today)]
        case .engagement: [.paper: .text("signedQuote"), .day: .day(today), .amount: .number(1)]
        case .funding: [.name: .text("Région"), .fundingKind: .text("publicGrant")]
        case .objective: [.statement: .text("A")]
        case .candidacy: [.freelance: .id(freelance)]
        case .allocation: [.funding: .id(funding), .amount: .number(1)]
        case .document: [.documentKind: .text("vigilance"), .issued: .day(today)]
        case .transfer: [.text: .text("A"), .learner: .id(member(.lead))]
        }
    }
}
