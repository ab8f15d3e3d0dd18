/// Why a bundle was not made, opened, answered or taken in. Data only; nothing was changed by any of these.
package enum BundleFault: Error, Equatable, Sendable {
    // Whose it would be
    case noFreelance(title: String)
    /// Two missions of different freelances.
    case severalFreelances(String, String)
    /// The freelance named is not that of this mission.
    case otherFreelance(title: String)
    /// Two members chose different freelances without knowing of each other.
    case contestedFreelance(title: String)
    /// More than a file of the log may hold.
    case tooMuch

    // What the workspace is
    /// A workspace that holds only some missions makes no bundles and takes none.
    case isPartial
    /// An answer comes from a partial workspace.
    case isWhole
    /// Nothing was recorded here yet.
    case nothingRecorded

    // What the file is
    case notABundle(path: String)
    case damaged(path: String, line: Int)
    case tooLarge(path: String)
    case newer(path: String, format: Int)
    /// An answer where a bundle was expected.
    case isAnswer(path: String)
    /// A bundle where an answer was expected.
    case isBundle(path: String)
    case otherWorkspace(path: String, title: String)
    /// Made for somebody else.
    case otherPerson(path: String)
    /// What is here is newer.
    case older(path: String)
    /// A mission that is here is not in it.
    case fewerMissions(path: String)
    /// Not from a freelance that is known here.
    case unknownPerson(path: String)
}
