/// The CRC-32 of zlib, gzip and PNG: anybody can recompute a line's checksum with tools they have.
///
/// It finds accidents (torn, zero-filled, converted, hand-edited lines); it is no signature.
package enum CRC32 {
    package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        guard var place = bytes.baseAddress else { return 0 }
        let end = place + bytes.count
        return tables.withUnsafeBufferPointer { table in
            var crc: UInt32 = ~0
            // Eight bytes at once, one table for each of them ("slicing by 8", Kounavis and Berry, 2005).
            while end - place >= 8 {
                let low = UInt32(littleEndian: place.loadUnaligned(as: UInt32.self)) ^ crc
                let high = UInt32(littleEndian: place.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
                crc = table[1792 + Int(low & 255)]
                crc ^= table[1536 + Int(low >> 8 & 255)]
                crc ^= table[1280 + Int(low >> 16 & 255)]
                crc ^= table[1024 + Int(low >> 24)]
                crc ^= table[768 + Int(high & 255)]
                crc ^= table[512 + Int(high >> 8 & 255)]
                crc ^= table[256 + Int(high >> 16 & 255)]
                crc ^= table[Int(high >> 24)]
                place += 8
            }
            while place < end {
                crc = crc >> 8 ^ table[Int((crc ^ UInt32(place.load(as: UInt8.self))) & 255)]
                place += 1
            }
            return ~crc
        }
    }

    package static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
        Array(bytes).withUnsafeBytes(checksum)
    }

    /// Eight tables of 256; the n-th advances a byte past n zero bytes.
    private static let tables: [UInt32] = {
        var tables: [UInt32] = (0..<256).map { byte in
            (0..<8).reduce(UInt32(byte)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        for index in 256..<2048 {
            let previous = tables[index - 256]
            tables.append(previous >> 8 ^ tables[Int(previous & 255)])
        }
        return tables
    }()
}
