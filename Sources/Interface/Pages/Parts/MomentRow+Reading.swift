import Domain
import Screen

/// What is read of a row of days where its columns had to be cut.
extension MomentRow {
    /// All that it says: first what it is, for there may be room for little; last of which mission.
    func paragraphs(_ context: Context) -> [ScrollText.Paragraph] {
        let words = context.words
        let style = context.urgency(moment)
        let mission = ScrollText.Paragraph(
            context.join([label, freelance, words[state]]), .muted)
        // Narrow tables leave out the day.
        guard context.area.width < 60 else {
            let told = words.line(for: moment, owner: owner, on: context.today)
            return [.init(context.join([told, moment.unsaid]), style), mission]
        }
        if let act { return [.init(act, style), .init(sentence(of: unnamed, context)), mission] }
        return [.init(context.join([sentence(of: moment, context), moment.unsaid]), style), mission]
    }

    /// In a row that may be cut: what is to be done before who does it.
    func brief(_ context: Context) -> String {
        act.map { context.join([$0, owner]) } ?? context.words.sentence(for: self, on: context.today)
    }

    private func sentence(of moment: Moment, _ context: Context) -> String {
        context.words.sentence(for: moment, owner: owner, on: context.today)
    }

    /// What somebody is to do: in its sentence it stands last, after who and until when.
    private var act: String? { moment.kind == .action && !moment.text.isEmpty ? moment.text : nil }

    private var unnamed: Moment {
        var moment = moment
        moment.text = ""
        return moment
    }
}

extension Moment {
    /// What an answer is awaited about, which its sentence leaves to the column beside it.
    var unsaid: String? { kind == .answer ? text : nil }
}
