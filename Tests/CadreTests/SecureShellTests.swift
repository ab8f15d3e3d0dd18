import Testing

/// Sharing over ssh with a real server, by the keys of the user's own ssh.
@Suite struct SecureShellTests {
    @Test func `two machines share over ssh`() {
        let (server, founder, joiner) = (SecureShell(), Cadre.demonstration(), Cadre())
        defer {
            server.stop()
            founder.remove()
            joiner.remove()
        }
        for cadre in [founder, joiner] { server.introduce(cadre) }
        let shared = server.run(founder, "share", server.address)
        #expect(shared.code == 0 && shared.output.hasSuffix(" sent, 0 received.\n"), "\(shared.error)")
        let joined = server.run(joiner, "join", server.address, joiner.workspace)
        #expect(joined.code == 0, "\(joined.error)")
        #expect(joiner("note", "M2", "par ssh", "--as", "Maëlle").code == 0)
        #expect(server.run(joiner, "sync").output == "1 sent, 0 received.\n")
        #expect(server.run(founder, "sync").output == "0 sent, 1 received.\n")
        #expect(founder("digest").output == joiner("digest").output)
    }

    /// Each in one sentence that says what to do, without a question on the terminal.
    @Test func `an unknown server, a key that is not let in and a server that is gone are told apart`() {
        let (server, founder) = (SecureShell(), Cadre.demonstration())
        defer { founder.remove() }
        server.introduce(founder, trusts: false)
        let unknown = server.run(founder, "share", server.address)
        #expect(unknown.code == 74 && unknown.error.contains("does not know this server"), "\(unknown.error)")
        server.introduce(founder, isLetIn: false)
        let refused = server.run(founder, "share", server.address)
        #expect(refused.code == 74 && refused.error.contains("does not let you in"), "\(refused.error)")
        server.introduce(founder)
        let nowhere = server.run(founder, "share", server.address + "-not-there")
        #expect(nowhere.code == 74 && nowhere.error.contains("no git repository"), "\(nowhere.error)")
        #expect(server.run(founder, "share", server.address).code == 0)
        server.stop()
        let gone = server.run(founder, "sync")
        #expect(gone.code == 74 && gone.error.contains("cannot be reached"), "\(gone.error)")
    }
}
