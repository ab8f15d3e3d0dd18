/// Why a mission moves on though warnings are not met: one reason for all of them, or one for each.
package struct Despite: Equatable, Sendable {
    package var all: String?
    package var each: [GateCode: String]

    package init(_ all: String? = nil, each: [GateCode: String] = [:]) {
        (self.all, self.each) = (all, each)
    }

    /// A reason says something: domain §2.7.
    static let minimum = 10

    func reason(for code: GateCode) -> String? { each[code] ?? all }
}
