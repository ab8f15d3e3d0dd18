/// What an ``Outlook`` says of a mission, each thing worked out when it is first asked for, and kept.
///
/// For lists, which ask for the same again whenever they are drawn. It goes when anything that it rests on
/// changes: who keeps it sees to that.
package final class Reckoning {
    package let outlook: Outlook

    package init(_ outlook: Outlook) { self.outlook = outlook }

    package private(set) lazy var nextStep = outlook.nextStep
    package private(set) lazy var alerts = outlook.alerts
    package private(set) lazy var frame = outlook.frame
    package private(set) lazy var health = outlook.health
    package private(set) lazy var gatesOwed = outlook.gatesOwed
    package private(set) lazy var gatesAhead = outlook.gatesAhead
}
