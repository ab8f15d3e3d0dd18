/// A repository behind ssh, as a server of one's own has it: the real sshd on a port of its own, with throw-away keys.
/// Whoever comes needs a key that is let in, and the server's key among those they know.
struct SecureShell {
    private let cadre = Cadre()
    private let server: Running
    let address: String

    init() {
        let made = cadre.shell(
            """
            cd "$HOME" && git init -q --bare repo.git && ssh-keygen -q -t ed25519 -N '' -f host && touch let-in
            [ "$(id -u)" != 0 ] || mkdir -p -m 755 /run/sshd
            python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' > port
            printf '%s\\n' "Port $(cat port)" "ListenAddress 127.0.0.1" "HostKey $HOME/host" \\
                "AuthorizedKeysFile $HOME/let-in" "PidFile none" "UsePAM no" "StrictModes no" \\
                "PasswordAuthentication no" "PermitRootLogin prohibit-password" > sshd
            printf '%s %s' "$(cat port)" "$(id -un)"
            """)
        precondition(made.code == 0, made.error)
        let words = made.output.split(separator: " ")
        server = cadre.start("exec /usr/sbin/sshd -D -e -f \"$HOME/sshd\"")
        address = "ssh://\(words[1])@127.0.0.1:\(words[0])\(cadre.home)/repo.git"
        let answers = cadre.shell(
            "n=0; until ssh-keyscan -p \(words[0]) 127.0.0.1 2>/dev/null | grep -q ssh || [ $n -eq 100 ]; do"
                + " n=$((n + 1)); sleep 0.1; done; [ $n -lt 100 ]")
        precondition(answers.code == 0, "sshd did not start")
    }

    /// What somebody sets up once: a key that the server lets in, and the server's key.
    func introduce(_ visitor: Cadre, isLetIn: Bool = true, trusts: Bool = true) {
        let set = visitor.shell(
            """
            cd "$HOME" && rm -f key key.pub known && touch known && ssh-keygen -q -t ed25519 -N '' -f key
            [ -z "$2" ] || cat key.pub >> "$1/let-in"
            [ -z "$3" ] || printf '[127.0.0.1]:%s %s\\n' "$(cat "$1/port")" "$(cat "$1/host.pub")" > known
            printf '%s\\n' "IdentityFile $HOME/key" "IdentitiesOnly yes" "UserKnownHostsFile $HOME/known" \\
                "GlobalKnownHostsFile /dev/null" > ssh
            """, [cadre.home, isLetIn ? "yes" : "", trusts ? "yes" : ""])
        precondition(set.code == 0, set.error)
    }

    /// ssh looks into the home of the account and not into `HOME`: it is told where the visitor's own files are.
    func run(_ visitor: Cadre, _ words: String...) -> Cadre.Outcome {
        visitor.run(
            words + ["--today", "2026-11-23"],
            ["GIT_SSH_COMMAND": "ssh -F \(visitor.home)/ssh -oConnectTimeout=10 -oBatchMode=yes"])
    }

    func stop() {
        server.end()
        cadre.remove()
    }
}
