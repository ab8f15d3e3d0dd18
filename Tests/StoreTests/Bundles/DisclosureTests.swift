import Domain
import Testing

@testable import Store

/// Nothing that a freelance must not see is in the bytes of a bundle, and all that they need is.
@Suite struct DisclosureTests {
    @Test func `of every text of every event exactly the allowed ones are in the file`() throws {
        let marked = try MarkedWorkspace()
        let marks = try marked.writeEveryEvent(in: marked.mission, of: marked.person, from: 100)
        let others = try marked.writeEveryEvent(in: marked.otherMission, of: marked.other, from: 1000)
        #expect(marks.count > 250)
        let text = try marked.text()
        var found: Set<String> = []
        for (name, values) in marks where values.contains(where: { text.contains($0) }) {
            found.insert(name)
            // All of a list, or nothing of it.
            #expect(values.allSatisfy { text.contains($0) }, "\(name)")
        }
        #expect(found == Self.allowed)
        let shared = ["organisation.", "member.", "funding.", "setting."]
        for (name, values) in others where !shared.contains(where: { name.hasPrefix($0) }) {
            #expect(!values.contains { text.contains($0) }, "\(name) of another mission")
        }
        #expect(!text.contains("secret:"))
    }

    /// What domain §4.10 means, apart from the program's own table: whoever changes one changes both. Flags, and
    /// choices that an event cannot be read without, have no mark.
    private static let allowed = Set(
        """
        action.agreed: due text
        action.done: day
        action.dropped: reason
        action.edited: due text
        action.postponed: reason to
        action.reopened: reason
        brief.written: text
        checkpoint.accepted: comment day round
        checkpoint.accepted-with-reserves: day reserves.due reserves.text round
        checkpoint.cancelled: day reason
        checkpoint.changes-requested: day points.criterion points.text round
        checkpoint.edited: criteria.text deliverables due n share title
        checkpoint.planned: criteria.text deliverables due n share title
        checkpoint.rejected: comment day round
        checkpoint.reopened: day reason
        checkpoint.rescheduled: reason to
        checkpoint.submitted: day reference what
        checkpoint.waived: day reason
        closing.set: feedbackAsked handover reviewShared thanks
        contact.edited: day note via
        contact.logged: day note via
        document.edited: documentKind expires issued verified
        document.recorded: documentKind expires issued verified
        engagement.amended: day delta end what
        engagement.drafted: amount days end paper paymentDays sent start
        engagement.edited: amount day days end paper paymentDays sent start
        engagement.signed: amount day days end paper paymentDays sent start
        engagement.terminated: day reason
        frame.set: cadenceDays changeRule channel dataClauses exitNoticeDays flexDays graceDays \
          meetingPlan reviewDays rights rounds unit welcome
        freelance.added: billedBy businessForm categories dayRate email informedOn name phone since \
          skills solidarityRate town tradeName vatRegime
        freelance.edited: billedBy businessForm categories dayRate email informedOn name phone since \
          skills solidarityRate town tradeName vatRegime
        freelance.selected: day
        invoice.cancelled: reason
        invoice.edited: amount due invoiceKind issued number
        invoice.paid: day
        invoice.received: amount due invoiceKind issued number
        meeting.cancelled: reason
        meeting.edited: agenda day duration guests kind place title
        meeting.held: day duration guests
        meeting.missed: reason
        meeting.moved: reason to
        meeting.planned: agenda day duration guests kind place title
        member.added: function name roles
        member.edited: function name roles
        minutes.agreed: day
        minutes.saved: decisions summary
        minutes.shared: day
        mission.closed: day
        mission.created: cadenceDays category changeRule channel dataClauses end exitNoticeDays \
          flexDays graceDays meetingPlan reference reviewDays rights rounds start title unit welcome
        mission.dropped: day
        mission.edited: cadenceDays category changeRule channel dataClauses end exitNoticeDays \
          flexDays graceDays meetingPlan reference reviewDays rights rounds start title unit welcome
        mission.imported: cadenceDays category changeRule channel dataClauses day end exitNoticeDays \
          flexDays graceDays meetingPlan reference reviewDays rights rounds start title unit welcome
        mission.moved: day
        mission.moved-back: day
        mission.paused: day resumeOn
        mission.reopened: day
        mission.resumed: day
        organisation.added: charter.code charter.en charter.fr charter.weight legalForm name \
          shortName
        organisation.edited: charter.code charter.en charter.fr charter.weight legalForm name \
          shortName
        reserve.lifted: day note reserve
        submission.withdrawn: reason
        transfer.done: day
        transfer.edited: text
        transfer.planned: text
        """.split(separator: "\n").flatMap { row in
            let parts = row.split(separator: ": ")
            return parts[1].split(separator: " ").map { "\(parts[0]) \($0)" }
        })
}
