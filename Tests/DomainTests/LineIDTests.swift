import Domain
import Testing

@Suite struct LineIDTests {
    @Test(arguments: [UInt64(0), 1, 1 << 63, .max]) func `text and value are one`(_ n: UInt64) {
        let id = LineID(clock: n, random: ~n &* 31)
        #expect(LineID(id.description) == id)
        #expect(id.description.utf8.count == 26)
    }
}
