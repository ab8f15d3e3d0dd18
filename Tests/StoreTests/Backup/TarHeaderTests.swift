import Testing

@testable import Store

@Suite struct TarHeaderTests {
    private let header = TarHeader(
        name: "cadre-backup/log/0123456789/000001.jsonl", size: 65_537, seconds: 1_795_000_000)

    @Test func `what is written is read`() {
        #expect(header.bytes.count == 512)
        #expect(TarHeader(header.bytes) == header)
    }

    @Test func `no bit may change`() {
        let bytes = header.bytes
        for place in bytes.indices {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[place] ^= 1 << bit
                let read = TarHeader(damaged)
                // Behind the digits of a checksum a zero and a space stand for the same.
                #expect(read == nil || (read == header && (148..<156).contains(place)), "\(place) \(bit)")
            }
        }
    }

    @Test func `contents are followed by zeros to whole blocks`() {
        #expect([0, 1, 511, 512, 513].map(TarHeader.padding) == [0, 511, 1, 0, 511])
    }
}
