import Domain
import Testing

@Suite struct NumberedTests {
    private func check<Choice: Numbered>(_ kind: Choice.Type) {
        #expect(Choice.allCases.map(\.ordinal) == Array(0..<Choice.allCases.count), "\(kind)")
        let table = ChoiceTable { (choice: Choice) in choice.rawValue }
        #expect(Choice.allCases.allSatisfy { table[$0] == $0.rawValue }, "\(kind)")
        // Found again in what is kept by hashing.
        #expect(Set(Choice.allCases).count == Choice.allCases.count, "\(kind)")
    }

    @Test func `a choice's number is its place among all, whatever the compiler makes of it`() {
        check(Field.self)
        check(EventType.self)
        check(Entity.Kind.self)
        check(Moment.Kind.self)
        check(AlertCode.self)
        check(Setting.self)
        check(BriefSection.self)
        check(MissionState.self)
    }
}
