package import Domain

/// The directory, read once and not before somebody looks into it.
///
/// The rows of most pages carry the names that they show. The first screen must not wait for a thousand people
/// of whom it names ten.
package final class Everybody {
    private let read: () -> Directory
    package private(set) lazy var directory = read()

    package init(_ read: @escaping () -> Directory) { self.read = read }
}
