import Domain
import Screen

/// What a form begins as: its title, what it is about, its fields with what is filled in already.
struct FormPlan {
    var title: Phrase
    var about: String
    var fields: [FormField]
    /// Where the cursor begins when nothing required is empty: what people came to type.
    var start: FormField.Name?

    init(_ title: Phrase, about: String = "", _ fields: [FormField], start: FormField.Name? = nil) {
        self.title = title
        self.about = about
        self.fields = fields
        self.start = start
    }

    init(
        _ subject: FormSubject, _ mission: Mission?, _ context: Context, _ authors: [LineID: Form.Author]
    ) {
        let maker = FieldMaker(mission: mission, context: context, authors: authors)
        self =
            switch subject {
            case .create(let kind, _): maker.creation(of: kind)
            case .edit(let kind, let id, _): maker.edition(of: kind, id)
            case .frame: maker.frame()
            case .reengage: maker.reengaging()
            case .need(_, let part): maker.need(part)
            case .closing(_, let part): maker.closing(part)
            case .brief(_, let section): maker.brief(section)
            case .note(let id): maker.note(id)
            case .template(let category): maker.template(category)
            case .takeOver: maker.takeOver
            case .hesitate(let hesitation): maker.hesitating(hesitation)
            case .snooze(_, let key): maker.snooze(key)
            case .move(_, let state): maker.move(to: state)
            case .archive(let kind, let id): maker.archiving(kind, id)
            case .deliver(_, let id): maker.delivery(of: id)
            case .withdraw(_, let id): maker.withdrawal(of: id)
            case .waive(_, let id): maker.waiver(of: id)
            case .lift(_, let id): maker.lifting(of: id)
            case .reschedule(_, let part): maker.rescheduling(part)
            case .reopen(_, let part): maker.reopening(part)
            case .cancel(_, let part): maker.cancelling(part)
            case .amend(_, let id): maker.amendment(of: id)
            case .score(_, let id, let criterion, let points): maker.scoring(of: id, criterion, points)
            case .choose(_, let id): maker.choosing(id)
            case .charter(let id): maker.charter(of: id)
            case .hold(_, let id): maker.holding(of: id)
            case .missed(_, let id): maker.missing(id)
            case .minutes(_, let id): maker.minutes(of: id)
            case .share(_, let id): maker.sharing(of: id)
            case .pay(_, let id): maker.payment(of: id)
            }
        if about.isEmpty { about = mission.map { maker.name(of: $0) } ?? "" }
    }
}
