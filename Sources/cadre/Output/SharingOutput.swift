import Domain
import Interface
import Store

extension Session {
    func tell(_ synced: Synced, at address: String, _ output: JSONFlag) throws {
        try workspace.takeIn(thorough: true)
        if output.json { return print(SharingJSON.synced(synced, address)) }
        print([words.sentence(sent: synced.sent, received: synced.received)])
        if synced.wentBack { tellStandardError(words.wentBack) }
        if synced.ignored > 0 {
            let count = words.count(synced.ignored, .files)
            tellStandardError(
                words.say(
                    "Le dépôt contient \(count) qui ne sont pas d'un espace de travail ; laissés là, non lus.",
                    "The repository holds \(count) that belong to no workspace; left there, not read."))
        }
    }

    private func tellStandardError(_ sentence: String) { Standard.error.write("cadre: \(safe(sentence))\n") }

    func tellSharing(_ output: JSONFlag) throws {
        let status = try workspace.sharing.status()
        if output.json { return print(SharingJSON.status(status)) }
        guard let status else { throw SharingFailure.notShared }
        print([
            words.say("Partagé : \(status.address)", "Shared: \(status.address)"),
            words.sentence(for: status, today: today),
            status.minutes.map {
                words.say(
                    "Échange de lui-même toutes les \($0) minutes quand les écrans sont ouverts.",
                    "Syncs by itself every \($0) minutes while the screens are open.")
            } ?? words.say("N'échange que sur demande.", "Syncs only when asked to."),
        ])
    }
}

extension Words {
    /// `2 to send, 5 received, last 10:32`.
    func sentence(for status: SharingStatus, today: Day) -> String {
        let waiting = say("\(number(status.toSend)) à envoyer", "\(number(status.toSend)) to send")
        guard let last = status.last else {
            return waiting + say(", encore aucun échange.", ", no sync yet.")
        }
        let received = say(
            "\(count(last.received, .linesReceived))", "\(number(last.received)) received")
        let moment = moment(last.at, today: today)
        return "\(waiting), \(received), " + say("dernier échange \(moment).", "last \(moment).")
    }

    /// `10:32` today, `23 Nov 10:32` on another day; as it stands when it is no time.
    func moment(_ rfc3339: String, today: Day) -> String {
        guard let day = Day(beginning: rfc3339), let time = TimeOfDay(rfc3339.dropFirst(11).prefix(5)) else {
            return rfc3339
        }
        return day == today ? self.time(time) : "\(date(day)) \(self.time(time))"
    }
}

/// What `sync --json` and `share --json` print (docs/json.md).
enum SharingJSON {
    static func synced(_ synced: Synced, _ address: String) -> JSON {
        .make([
            "address": .text(address), "sent": .number(synced.sent), "received": .number(synced.received),
            "ignored": .number(synced.ignored), "wentBack": .bool(synced.wentBack),
            "attempts": .number(synced.rounds),
        ])
    }

    static func status(_ status: SharingStatus?) -> JSON {
        .make([
            "address": .text(status?.address), "toSend": .number(status?.toSend),
            "every": .number(status?.minutes),
            "last": status?.last.map {
                .make(["at": .text($0.at), "sent": .number($0.sent), "received": .number($0.received)])
            } ?? .null,
        ])
    }
}
