import Domain
import Glibc

/// The folder `log/<replica>/` that we alone append to, opened for the time of one lock.
final class OwnLog {
    let replica: String
    let folder: Descriptor
    private let log: Descriptor
    private let root: Descriptor

    private init(
        replica: String, folder: consuming Descriptor, log: consuming Descriptor, root: consuming Descriptor
    ) {
        self.replica = replica
        self.folder = folder
        self.log = log
        self.root = root
    }

    /// `making` the folders that are missing; their entries become durable with the first segment.
    static func open(_ workspace: String, replica: String, making: Bool) throws(Failure) -> OwnLog {
        let root = try Descriptor.folder(workspace)
        if making { try root.makeFolder(Places.logName) }
        let log = try root.folder(Places.logName)
        if making { try log.makeFolder(replica) }
        let folder = try log.folder(replica)
        return OwnLog(replica: replica, folder: folder, log: log, root: root)
    }

    /// Makes a new segment findable after a power cut: every folder above it, each time. The folders may
    /// have been made by a run that was killed before it could sync them.
    func syncFolders() throws(Failure) {
        try folder.sync()
        try log.sync()
        try root.sync()
    }
}

// MARK: What is there

extension OwnLog {
    /// What our own segments say about where we stand.
    struct Survey {
        /// Of the last segment that could be appended to; nil when there is none.
        var newest: Newest?
        /// Greater than the number of any file here.
        var nextNumber = 1
        /// Our greatest number and the greatest clock among our last lines; 0 when we have none.
        var seq = 0
        var clock: UInt64 = 0
        /// The line that we remember writing last is still here.
        var holdsRemembered = false
    }

    struct Newest {
        let number: Int
        let mark: FileMark
        let torn: Int
    }

    /// Reads from the newest segment back until our last line and the remembered one have been met: one
    /// segment, unless there is reason for doubt.
    func survey(remembered: ReplicaIdentity.Remembered?, _ scan: LogScan) throws -> Survey {
        var survey = Survey()
        var numbers: [Int] = []
        for name in try folder.names() {
            guard let number = SegmentName.number(name) else { continue }
            survey.nextNumber = max(survey.nextNumber, number + 1)
            if name.elementsEqual(SegmentName.name(number).utf8) { numbers.append(number) }
        }
        for number in numbers.sorted(by: >) {
            try read(number, remembered, scan, into: &survey)
            if survey.seq > 0, remembered == nil || survey.holdsRemembered { break }
        }
        return survey
    }

    private func read(
        _ number: Int, _ remembered: ReplicaIdentity.Remembered?, _ scan: LogScan, into survey: inout Survey
    ) throws {
        let name = SegmentName.name(number)
        // A link or a device in the place of a segment: not ours, and never opened.
        guard try folder.status(of: name)?.kind == .file else { return }
        let outcome = try scan.read(folder.open(name, O_RDONLY | O_NONBLOCK), from: nil) { found in
            guard case .success(let head) = found.head, head.replica == replica else { return }
            if head.seq > survey.seq { (survey.seq, survey.clock) = (head.seq, head.id.clock) }
            if head.seq == remembered?.seq, head.id == remembered?.id { survey.holdsRemembered = true }
        }
        if survey.newest == nil {
            survey.newest = Newest(number: number, mark: outcome.mark, torn: outcome.torn)
        }
    }
}
