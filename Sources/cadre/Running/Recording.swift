import Domain
import Interface
import Store

/// Carries out what the interface asks of the workspace and of this machine, whatever shows the interface.
struct Recording {
    let workspace: Workspace
    let environment: [String: String]

    func perform(_ commands: [Command], for app: App) -> Performed {
        do {
            let done = try workspace.perform(by: app.context.me, today: app.context.today) { _ in commands }
            return .done(done.facts, advice: done.advice)
        } catch let refusal as Refusal {
            return .refused(refusal)
        } catch let failure as Failure where failure == .missing(path: workspace.places.workspace) {
            // Moved away, or no longer mounted, under the open screens: no file is lacking, all of it is.
            let trouble = Trouble.noWorkspace(path: workspace.places.workspace)
            return .failed(app.words.explanation(for: trouble).text)
        } catch {
            return .failed(sentence(for: error, app.words))
        }
    }

    /// What went wrong, in the reader's words.
    func sentence(for error: any Error, _ words: Words) -> String {
        switch error {
        case let fault as BundleFault: words.explanation(for: fault).text
        case let refusal as Refusal: words.explanation(for: refusal).text
        case let failure as Failure: words.explanation(for: failure.trouble).text
        default: "\(error)"
        }
    }

    /// The mission's dossier, in a new folder where the program was started.
    func dossier(of mission: EntityID, for app: App) -> Notice? {
        // A document is read by others, however this person reads.
        let words = Words(app.words.language)
        let session = Session(workspace: workspace, words: words, today: app.context.today, author: nil)
        do {
            let dossier = DossierFolder(session, .html)
            let path = Program.absolute(try dossier.usualName(of: mission))
            try NewFolder.make(path, dossier.files(of: .mission(mission)))
            return Notice(words.say("Dossier écrit : \(path)", "Dossier written: \(path)"), .good)
        } catch let failure as Failure {
            return Notice(words.explanation(for: failure.trouble).text, .refusal)
        } catch {
            return nil
        }
    }

    /// Drafts and what this person chose; a notice when it could not be kept.
    func keep(_ effect: Effect, _ words: Words) -> Notice? {
        do {
            switch effect {
            case .saveDraft(let draft):
                let text = String(decoding: JSONWriter.bytes(draft.content), as: UTF8.self)
                try workspace.saveDraft(draft.name, text)
            case .dropDraft(let name): try workspace.removeDraft(name)
            case .remember(.language(let language)): Preferences(environment).remember(language)
            case .remember(.filters(let filters)): Preferences(environment).remember(filters)
            case .remember(.me(let member)): try workspace.setMe(member)
            default: break
            }
            return nil
        } catch {
            return Notice(words.explanation(for: error.trouble).text, .refusal)
        }
    }
}
