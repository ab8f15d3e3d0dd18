import Testing

@testable import Store

@Suite struct AddressTests {
    @Test(arguments: [
        ("/srv/suivi.git", Address.Kind.disk, "/srv/suivi.git"), ("suivi.git", .disk, "/home/x/suivi.git"),
        ("./a:b", .disk, "/home/x/./a:b"), ("file:///srv/x", .disk, "/srv/x"),
        ("git@forge.example:asso/suivi.git", .ssh, "git@forge.example:asso/suivi.git"),
        ("forge:suivi.git", .ssh, "forge:suivi.git"),
        ("ssh://git@forge.example:2222/x", .ssh, "ssh://git@forge.example:2222/x"),
        ("https://forge.example/asso/suivi.git", .https, "https://forge.example/asso/suivi.git"),
        ("https://ines@forge.example/x", .https, "https://ines@forge.example/x"),
    ]) func `folders, machines and forges are addresses`(
        _ typed: String, _ kind: Address.Kind, _ text: String
    )
        throws
    {
        let address = try Address(typed, from: "/home/x")
        #expect(address.kind == kind && address.text == text)
    }

    @Test(arguments: [
        ("", AddressFault.empty), ("a\nb", .characters), ("/a\u{7F}", .characters),
        ("-oProxyCommand=x", .option),
        ("--upload-pack=touch x", .option), ("ext::sh -c touch% x", .helper), ("fd::17/x", .helper),
        ("http://forge/x", .scheme("http")), ("git://forge/x", .scheme("git")), ("ext://x", .scheme("ext")),
        ("ssh://-oProxyCommand=x/y", .option), ("ssh://-oX@host/y", .option), ("-x@host:y", .option),
        ("git@-host:y", .unknown), ("host:-x", .unknown), ("https://ines:secret@forge/x", .password),
        ("https://ghp_0123456789abcdefghij@forge/x", .password), ("file://relative", .unknown),
        ("a@b@c:d", .unknown), ("host:", .unknown),
    ]) func `what git could take for something else is none`(_ typed: String, _ fault: AddressFault) {
        #expect {
            try Address(typed, from: "/home/x")
        } throws: { error in
            if case .badAddress(_, fault)? = error as? SharingFailure { true } else { false }
        }
    }

    @Test func `a password is not repeated`() {
        #expect(
            failure { _ = try Address("https://ines:secret@forge/x", from: "/") }
                == .badAddress("https://…@forge/x", .password))
    }
}
