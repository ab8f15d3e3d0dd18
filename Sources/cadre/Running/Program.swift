import ArgumentParser
import Domain
import Glibc
import Interface
import Store
import Terminal

/// The frame around every command: find the workspace, run, and end with one sentence and the right code.
enum Program {
    static var environment: [String: String] { values(of: names) }

    /// For git and ssh: besides, how the network is reached and where keys and passwords are kept.
    static var gitEnvironment: [String: String] { values(of: names + gitNames) }

    private static func values(of names: [String]) -> [String: String] {
        var values: [String: String] = [:]
        for name in names {
            if let value = getenv(name) { values[name] = String(cString: value) }
        }
        return values
    }

    /// Nothing else of the environment is looked at.
    private static let names = [
        "HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "CADRE_WORKSPACE",
        "LANG",
        "LC_ALL", "LC_MESSAGES", "NO_COLOR", "TERM", "TMPDIR", "VISUAL", "EDITOR",
    ]

    private static let gitNames = [
        "PATH", "USER", "LOGNAME", "SHELL", "SSH_AUTH_SOCK", "SSH_AGENT_PID", "XDG_RUNTIME_DIR",
        "DBUS_SESSION_BUS_ADDRESS", "KRB5CCNAME", "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy",
        "ALL_PROXY", "no_proxy", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "LD_LIBRARY_PATH",
        "GIT_SSH_COMMAND", "GIT_SSH", "GIT_SSH_VARIANT",
    ]

    /// What the system says of the language.
    static var locale: String? {
        environment["LC_ALL"].nonEmpty ?? environment["LC_MESSAGES"].nonEmpty ?? environment["LANG"]
    }

    static var directory: String {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
    }

    /// Of a file or folder that a person named.
    /// Without the dots that stand for where one is: the last word is to be the folder's own name.
    static func absolute(_ path: String) -> String {
        let whole = path.hasPrefix("/") ? path : "\(directory)/\(path)"
        return "/" + whole.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }

    /// The machine's date; `--today` wins over it.
    static var today: Day { Now.current().day ?? Day(number: 0) }

    /// Seconds since 1970.
    static var clock: Int { time(nil) }

    /// Of a clock that nobody sets.
    static var milliseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    /// Seconds until the local day ends: when the screens must look at the date again.
    static var untilMidnight: Int {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return 86_400 - (Int(parts.tm_hour) * 3600 + Int(parts.tm_min) * 60 + Int(parts.tm_sec))
    }

    static func words(_ globals: Globals) throws -> Words {
        Words(try globals.language(environment, remembered: Preferences(environment).language))
    }

    static func run(_ globals: Globals, _ body: (Session) throws -> Void) throws {
        let words = try words(globals)
        try reporting(words) {
            let session = try open(globals, words)
            try body(session)
        }
    }

    static func path(_ globals: Globals) throws -> String {
        try WorkspaceDiscovery.path(option: globals.workspace, directory: directory, environment: environment)
    }

    static func open(_ globals: Globals, _ words: Words) throws -> Session {
        let today = try globals.day(today, words)
        let progress = ProgressLine(words)
        defer { progress.end() }
        let path = try path(globals)
        let workspace: Workspace
        do {
            workspace = try Workspace.open(
                at: path, environment: environment, progress: { progress.tell($0) })
        } catch let failure as Failure where failure == .missing(path: path) {
            // A folder that is not there is no workspace either; what to do about it is the same.
            throw Failure.noWorkspace(path: path)
        }
        progress.end()
        // Asked for too late to stop the reading, it is still a wish to stop.
        if Interruption.isAsked { throw Workspace.Stopped() }
        workspace.patience = max(0, globals.wait ?? workspace.patience)
        tellOfDamage(in: workspace, words)
        return Session(workspace: workspace, words: words, today: today, author: globals.author)
    }

    /// What a command has just made there.
    static func open(_ globals: Globals, _ words: Words, at path: String) throws -> Session {
        var globals = globals
        globals.workspace = path
        return try open(globals, words)
    }
}

// MARK: - Damage

extension Program {
    /// Damaged lines are left aside and the rest goes on; who looks at a list learns that it may lack something.
    private static func tellOfDamage(in workspace: Workspace, _ words: Words) {
        guard case .health(let health)? = try? workspace.answer(.health) else { return }
        if health.lacksLog {
            let sentence = CheckText(words).sentence(.missingLog(path: workspace.places.log))
            Standard.error.write("cadre: \(shownInLine(sentence))\n")
        }
        guard health.problems > 0 else { return }
        Standard.error.write(
            "cadre: "
                + words.say(
                    "Le journal a des endroits illisibles, laissés de côté : \(health.problems). « cadre check » dit lesquels.",
                    "The journal has places that cannot be read, left aside: \(health.problems). “cadre check” tells which."
                )
                + "\n")
    }
}

// MARK: - Ending

extension Program {
    /// Turns whatever went wrong into one sentence on standard error and the exit code for scripts.
    static func reporting(_ words: Words, _ body: () throws -> Void) throws {
        do { try body() } catch let refusal as Refusal {
            end(words.explanationInShell(for: refusal).text, code: 1)
        } catch let failure as Failure {
            end(words.explanation(for: failure.trouble).text, code: failure.exitCode)
        } catch let failure as SharingFailure {
            end(words.explanation(for: failure.trouble).text, code: failure.code)
        } catch let fault as BundleFault {
            end(words.explanation(for: fault).text, code: fault.exitCode)
        } catch let refused as Refused {
            end(refused.explanation.text, code: 1)
        } catch let failure as CommandFailure {
            end(failure.sentence, code: failure.code)
        } catch let failure as TerminalFailure {
            end(words.explanation(for: failure.trouble).text, code: 74)
        } catch is Workspace.Stopped {
            end(words.say("Arrêté ; rien n'a été changé.", "Stopped; nothing was changed."), code: 130)
        }
    }

    static func end(_ sentence: String, code: Int32) -> Never {
        Standard.error.write("cadre: \(shownInLine(sentence))\n")
        exit(code)
    }
}
