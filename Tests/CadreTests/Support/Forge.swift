/// A repository behind https with a password and a certificate of its own, as a forge has it: git's own program
/// behind Python's server. Whoever comes needs the certificate and the password in their own git configuration.
struct Forge {
    private let cadre = Cadre()
    private let server: Running
    let address: String

    init() {
        let made = cadre.shell(
            """
            cd "$HOME" && git init -q --bare repo.git && git -C repo.git config http.receivepack true &&
            openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=localhost \
                -addext subjectAltName=DNS:localhost && printf '%s' "$1" > forge.py
            """, [Self.script])
        precondition(made.code == 0, made.error)
        server = cadre.start("cd \"$HOME\" && exec python3 forge.py")
        let port = cadre.shell(
            """
            cd "$HOME"; n=0
            until [ -s port ] || [ $n -eq 600 ]; do n=$((n + 1)); sleep 0.1; done
            cat port
            """)
        precondition(!port.output.isEmpty, "the server did not start")
        address = "https://localhost:\(port.output)/repo.git"
    }

    /// What somebody sets up once: which certificates they trust, and where their password is.
    func introduce(_ visitor: Cadre, password: String = "secret", trusts: Bool = true) {
        let server = address.replacing("https://", with: "").replacing("/repo.git", with: "")
        let set = visitor.shell(
            """
            git config --global credential.helper store
            [ -z "$2" ] || git config --global http.sslCAInfo "$2"
            echo "https://noe:$3@$1" > "$HOME/.git-credentials"
            """, [server, trusts ? cadre.home + "/cert.pem" : "", password])
        precondition(set.code == 0, set.error)
    }

    func stop() {
        server.end()
        cadre.remove()
    }

    private static let script = """
        import base64, http.server, os, ssl, subprocess

        class Visit(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def log_message(self, *words): pass

            def body(self):
                if self.headers.get('Transfer-Encoding') != 'chunked':
                    return self.rfile.read(int(self.headers.get('Content-Length') or 0))
                whole = b''
                while size := int(self.rfile.readline(), 16):
                    whole += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return whole

            def answer(self):
                body = self.body()
                if self.headers.get('Authorization') != 'Basic ' + base64.b64encode(b'noe:secret').decode():
                    return self.send(401, [('WWW-Authenticate', 'Basic realm="forge"')], b'')
                path, _, query = self.path.partition('?')
                known = {
                    'GIT_PROJECT_ROOT': os.getcwd(), 'GIT_HTTP_EXPORT_ALL': '1', 'REMOTE_USER': 'noe',
                    'PATH_INFO': path, 'QUERY_STRING': query, 'REQUEST_METHOD': self.command,
                    'CONTENT_TYPE': self.headers.get('Content-Type', ''), 'CONTENT_LENGTH': str(len(body)),
                    'HTTP_CONTENT_ENCODING': self.headers.get('Content-Encoding', ''),
                    'GIT_PROTOCOL': self.headers.get('Git-Protocol', ''),
                }
                told = subprocess.run(
                    ['git', 'http-backend'], input=body, stdout=subprocess.PIPE, env=dict(os.environ, **known))
                head, _, rest = told.stdout.partition(b'\\r\\n\\r\\n')
                fields = [line.split(': ', 1) for line in head.decode().split('\\r\\n')]
                status = [value for name, value in fields if name == 'Status'] or ['200']
                self.send(int(status[0].split()[0]), [f for f in fields if f[0] != 'Status'], rest)

            def send(self, status, fields, body):
                self.send_response(status)
                for name, value in fields: self.send_header(name, value)
                self.send_header('Content-Length', str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = answer

        server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Visit)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain('cert.pem', 'key.pem')
        server.socket = context.wrap_socket(server.socket, server_side=True)
        open('port.new', 'w').write(str(server.server_address[1]))
        os.rename('port.new', 'port')
        server.serve_forever()
        """
}
