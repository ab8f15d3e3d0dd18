import Domain
import Foundation
import Interface
import TestSupport

@testable import Store

/// A workspace of eight lines by two writers, the same each time, in which the program goes on as the first of them;
/// beside it what a misfortune may bring. It is there to be damaged.
struct SmallWorkspace {
    private static let own = "7f3a9c2k1m"
    private static let other = "k4w8d2n6qa"
    private static let clock: UInt64 = 1_700_000_000_000

    private let cadre = Cadre()
    private let home: String

    init() throws {
        // As the program names it.
        home = (try? Places.resolve(cadre.home)) ?? cadre.home
        let files = FileManager.default
        let closed: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
        for folder in ["bin", "w/log/\(Self.own)", "w/log/\(Self.other)"] {
            try files.createDirectory(
                atPath: "\(home)/\(folder)", withIntermediateDirectories: true, attributes: closed)
        }
        try files.createSymbolicLink(
            atPath: "\(home)/bin/cadre", withDestinationPath: BuiltProduct.path("cadre"))
        let file = "{\"format\":1,\"workspace\":\"\(Self.id(0))\",\"name\":\"Suivi\"}\n"
        try write(Array(file.utf8), "w/cadre.json")
        let lines = try Self.lines()
        try write(lines.prefix(5).flatMap(\.bytes), "w/log/\(Self.own)/000001.jsonl")
        try write(lines[5...6].flatMap(\.bytes), "w/log/\(Self.other)/000001.jsonl")
        try write(lines[7].bytes, "w/log/\(Self.other)/000002.jsonl")
        try misfortunes(after: lines)
        try sit(downAs: Self.own, after: lines[4])
    }

    func remove() { cadre.remove() }

    /// One line as a person types it in the workspace: exit code, and what is read on the terminal, the digest left out.
    func type(_ line: String, _ language: Language = .en) -> (code: Int32, answer: [String]) {
        let run = cadre.shell(
            "umask 077; PATH=\"$HOME/bin:$PATH\"; export PATH; cd \"$HOME/w\" && eval \"$1\" 2>&1", [line],
            ["HOME": home, "LANG": language == .fr ? "fr_FR.UTF-8" : "en_GB.UTF-8"])
        let told = run.output.replacing(home, with: "/home/ines").split(separator: "\n").map(String.init)
        return (run.code, told.filter { !$0.hasPrefix("Digest: ") && !$0.hasPrefix("Empreinte") })
    }
}

// MARK: - What lies in it

extension SmallWorkspace {
    private func write(_ bytes: [UInt8], _ path: String) throws {
        try Data(bytes).write(to: URL(filePath: "\(home)/\(path)"))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(home)/\(path)")
    }

    private static func id(_ number: Int) -> LineID {
        LineID(clock: (clock + UInt64(number) * 3_600_000) << 16, random: UInt64(number))
    }

    private static func line(_ number: Int, _ replica: String, _ seq: Int, _ events: [Event]) throws -> Line {
        try line(id(number), replica, seq, events.map(\.json))
    }

    private static func line(_ id: LineID, _ replica: String, _ seq: Int, _ events: [JSON]) throws -> Line {
        let by = EntityID(line: Self.id(1), place: 1).description
        return try Line(
            id: id, replica: replica, seq: seq, by: by, at: "2023-11-15T09:00:00+01:00", events: events)
    }

    private static func lines() throws -> [Line] {
        let organisation = EntityID(line: id(1), place: 0)
        let mission = EntityID(line: id(3), place: 0)
        func note(_ text: String) -> [Event] { [Event(.noted(text), on: mission)] }
        return try [
            line(
                1, own, 1,
                [
                    Event(
                        .created(.organisation, [.name: .text("Les Sillons"), .shortName: .text("SILLONS")])),
                    Event(
                        .created(
                            .member,
                            [
                                .name: .text("Inès"),
                                .roles: .texts(["coordination", "lead", "signatory", "treasurer"]),
                            ])),
                ]),
            line(2, own, 2, [Event(.created(.member, [.name: .text("Noé"), .roles: .texts(["reader"])]))]),
            line(
                3, own, 3,
                [
                    Event(
                        .created(
                            .mission,
                            [
                                .title: .text("Le site"), .reference: .text("M1"), .category: .text("WEB"),
                                .organisation: .id(organisation),
                            ]))
                ]),
            line(4, own, 4, note("Devis comparé")), line(5, own, 5, note("Devis signé")),
            line(6, other, 1, note("Maquette vue")), line(7, other, 2, note("Textes relus")),
            line(8, other, 3, note("Mise en ligne")),
        ]
    }

    /// The machine remembers that it wrote the last of these lines.
    private func sit(downAs replica: String, after line: Line) throws {
        let places = try Places(workspace: "\(home)/w", id: Self.id(0), environment: ["HOME": home])
        try places.makeState()
        let host = Host.current
        let identity = ReplicaIdentity(
            replica: replica, machine: host.machine, uid: host.uid, path: places.workspace,
            last: ReplicaIdentity.Remembered(seq: line.seq, id: line.id))
        try write(identity.bytes, String(places.replica.dropFirst(home.count + 1)))
    }

    /// Beside the workspace, for the examples to put into it.
    private func misfortunes(after lines: [Line]) throws {
        let note = { (text: String) in [Event(.noted(text), on: EntityID(line: Self.id(3), place: 0)).json] }
        try write(try Self.line(lines[3].id, Self.own, 4, note("Autre devis")).bytes, "forged.jsonl")
        try write(try Self.line(Self.id(9), Self.own, 5, note("Après la sauvegarde")).bytes, "restored.jsonl")
        let ahead = LineID(clock: (Host.current.now() + 3_630_000) << 16, random: 10)
        try write(try Self.line(ahead, Self.other, 4, note("Demain")).bytes, "ahead.jsonl")
        let unknown = JSON.object([
            JSON.Member("type", .string("weather.seen")), JSON.Member("sky", .string("blue")),
        ])
        try write(try Self.line(Self.id(11), Self.other, 4, [unknown]).bytes, "newer.jsonl")
    }
}
