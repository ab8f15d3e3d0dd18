import Testing

/// Sharing over https, with the password and the certificates of the user's own git.
@Suite struct ForgeTests {
    @Test func `two machines share over https`() {
        let (forge, founder, joiner) = (Forge(), Cadre.demonstration(), Cadre())
        defer {
            forge.stop()
            founder.remove()
            joiner.remove()
        }
        for cadre in [founder, joiner] { forge.introduce(cadre) }
        let shared = founder("share", forge.address)
        #expect(shared.code == 0 && shared.output.hasSuffix(" sent, 0 received.\n"), "\(shared.error)")
        let joined = joiner("join", forge.address, joiner.workspace)
        #expect(joined.code == 0, "\(joined.error)")
        #expect(joiner("note", "M2", "depuis la forge", "--as", "Maëlle").code == 0)
        #expect(joiner("sync").output == "1 sent, 0 received.\n")
        #expect(founder("sync").output == "0 sent, 1 received.\n")
        #expect(founder("digest").output == joiner("digest").output)
    }

    /// Each in one sentence that says what to do, and nothing is left half made.
    @Test func `no certificate, a wrong password and a server that is gone are told apart`() {
        let (forge, founder, stranger) = (Forge(), Cadre.demonstration(), Cadre())
        defer {
            founder.remove()
            stranger.remove()
        }
        forge.introduce(stranger, trusts: false)
        let unknown = stranger("join", forge.address, stranger.workspace)
        #expect(unknown.code == 74 && unknown.error.contains("does not know this server"), "\(unknown.error)")
        #expect(stranger.shell("ls \"$CADRE_WORKSPACE\"").code != 0)
        forge.introduce(founder)
        #expect(founder("share", forge.address).code == 0)
        #expect(founder("note", "M2", "gardé ici", "--as", "Maëlle").code == 0)
        forge.introduce(founder, password: "other")
        let refused = founder("sync")
        #expect(refused.code == 74 && refused.error.contains("does not let you in"), "\(refused.error)")
        forge.stop()
        let gone = founder("sync")
        #expect(gone.code == 74 && gone.error.contains("cannot be reached"), "\(gone.error)")
        #expect(founder("share", "--status").output.contains("1 to send"))
    }
}
