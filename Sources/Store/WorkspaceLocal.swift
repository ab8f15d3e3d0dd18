package import Domain
import Glibc

// What only this machine knows: who sits here, and what they have half typed. Never in the workspace.

extension Workspace {
    /// The member who uses the program here; nil until somebody has said so.
    package var me: EntityID? {
        guard let bytes = try? Descriptor.open(meFile, O_RDONLY | O_NONBLOCK).contents(limit: 4096),
            let json = try? JSONReader.read(bytes)
        else { return nil }
        return json["member"]?.string.flatMap { EntityID($0) }
    }

    package func setMe(_ member: EntityID?) throws(Failure) {
        try places.makeState()
        let json = JSON.object([JSON.Member("member", member.map { .string($0.description) } ?? .null)])
        try AtomicFile.replace("me.json", in: Descriptor.folder(places.state), with: JSONWriter.bytes(json))
    }

    private var meFile: String { "\(places.state)/me.json" }
}

/// A form that was left before it was saved.
package struct Draft: Equatable, Sendable {
    /// Which form, in the words of who saved it.
    package var key: String
    package var text: String

    package init(key: String, text: String) {
        self.key = key
        self.text = text
    }
}

extension Workspace {
    private static let maximumDraft = 1 << 20

    /// Keeps the text under the key, durably, in the place of what was there.
    package func saveDraft(_ key: String, _ text: String) throws(Failure) {
        try places.makeState()
        try places.makeDrafts()
        let json = JSON.object([JSON.Member("key", .string(key)), JSON.Member("text", .string(text))])
        try AtomicFile.replace(
            Self.draftFile(key), in: Descriptor.folder(places.drafts), with: JSONWriter.bytes(json))
    }

    /// In order of key; a draft that cannot be read is left out and stays where it is.
    package func drafts() -> [Draft] {
        guard let folder = try? Descriptor.folder(places.drafts), let names = try? folder.names() else {
            return []
        }
        var drafts: [Draft] = []
        for name in names {
            guard name.ends(with: ".json".utf8), let name = String(validating: name, as: UTF8.self),
                let bytes = try? folder.open(name, O_RDONLY | O_NONBLOCK).contents(limit: Self.maximumDraft),
                let json = try? JSONReader.read(bytes), let key = json["key"]?.string,
                let text = json["text"]?.string
            else { continue }
            drafts.append(Draft(key: key, text: text))
        }
        return drafts.sorted { $0.key < $1.key }
    }

    package func draft(_ key: String) -> Draft? { drafts().first { $0.key == key } }

    package func removeDraft(_ key: String) throws(Failure) {
        let path = "\(places.drafts)/\(Self.draftFile(key))"
        guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else { throw Failure("unlink", path) }
    }

    /// A key may hold anything; a file's name may not.
    private static func draftFile(_ key: String) -> String { "\(SHA256.digest(key.utf8).prefix(32)).json" }
}
