import Glibc

/// The two ways out of the program. A closed pipe ends it quietly, as it ends every well-bred tool.
enum Standard {
    static let output = Stream(descriptor: STDOUT_FILENO)
    static let error = Stream(descriptor: STDERR_FILENO)

    struct Stream {
        let descriptor: Int32

        func write(_ text: String) {
            var text = text
            text.withUTF8 { bytes in
                var done = 0
                while done < bytes.count {
                    let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
                    if count < 0 {
                        if errno == EINTR { continue }
                        // 141 is what a shell reports for SIGPIPE; 74 for a disk that is full.
                        exit(errno == EPIPE ? 141 : 74)
                    }
                    done += count
                }
            }
        }
    }
}
