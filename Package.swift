// swift-tools-version: 6.2
import PackageDescription

// One direction, top to bottom: each module exists because of what it forbids (docs/architecture.md).
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "cadre",
    products: [.executable(name: "cadre", targets: ["cadre"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        module("Domain"),
        module("Screen"),
        module("Interface", ["Domain", "Screen"]),
        module("Exchange", ["Domain"]),
        // The system's library, not a package around it: see docs/decisions/0009-dependencies.md.
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        module("Store", ["Domain", "CSQLite"]),
        .target(
            name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        module("Terminal", ["Screen", "CNcurses"]),
        .executableTarget(
            name: "cadre",
            dependencies: [
                "Domain", "Screen", "Interface", "Exchange", "Store", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .target(name: "CPty", path: "Tests/CPty"),
        .target(
            name: "TestSupport", dependencies: ["Domain", "Screen", "Interface", "Store", "CPty"],
            path: "Tests/TestSupport", swiftSettings: strict),
        // Only for tests, in a terminal of their own: a program that shows which keys it got, and crashes when told to.
        .executableTarget(
            name: "terminal-probe", dependencies: ["Screen", "Terminal"], path: "Tests/TerminalProbe",
            swiftSettings: strict),
        tests("DomainTests", ["Domain"]),
        tests("ScreenTests", ["Screen"]),
        tests("InterfaceTests", ["Domain", "Screen", "Interface", "Store"]),
        tests("ExchangeTests", ["Domain", "Exchange"], exclude: ["Fixtures"]),
        tests("StoreTests", ["Domain", "Store"]),
        tests("TerminalTests", ["Screen", "Terminal", "terminal-probe"]),
        tests(
            "CadreTests",
            [
                "cadre", "Domain", "Screen", "Interface", "Store",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        tests("CostTests", ["cadre", "Domain", "Screen", "Interface", "Store"]),
        tests("ArchitectureTests", ["Interface"]),
    ],
    swiftLanguageModes: [.v6]
)
