package import Domain

extension Form {
    /// What has been typed, to find again; nil while nothing differs from what the form filled in itself.
    package var draft: Draft? {
        let members = sheet.fields.filter(\.isChanged)
            .map { JSON.Member($0.name.key, .string($0.widget.typed)) }
        return members.isEmpty ? nil : Draft(draftSubject, members)
    }

    var draftSubject: DraftSubject { keptAs ?? .form(subject) }

    package var draftName: String { draftSubject.name }

    /// Puts the texts back into the fields that still exist; the cursor goes to the last of them. What follows from
    /// them is filled in again, as it was when they were typed.
    package mutating func restore(_ draft: Draft, _ context: Context) {
        var last: Int?
        for place in sheet.fields.indices {
            guard let text = draft.content[sheet.fields[place].name.key]?.string else { continue }
            sheet.fields[place].widget.typed = text
            last = place
        }
        follow(context)
        if let last { sheet.go(to: last) }
    }

    /// The workspace changed under the open form: what nobody typed follows, what was typed stays, and where
    /// both wrote both values are shown.
    package mutating func refresh(
        mission: Mission?, _ context: Context, authors: [LineID: Author] = [:]
    ) {
        self.mission = mission
        let fresh = FormPlan(subject, mission, context, authors).fields
        for field in fresh {
            if let place = sheet.place(field.name) { sheet.fields[place].rebase(on: field) }
        }
        follow(context)
    }

    /// What is to be settled is what one came for.
    mutating func goToContested() {
        if let place = sheet.fields.firstIndex(where: { !$0.rivals.isEmpty }) { sheet.go(to: place) }
    }

    /// Values stand side by side somewhere in the form.
    var isContested: Bool { sheet.fields.contains { !$0.rivals.isEmpty } }
}
