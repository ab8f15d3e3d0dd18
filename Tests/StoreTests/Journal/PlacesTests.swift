import Domain
import Testing

@testable import Store

@Suite struct PlacesTests {
    private let id = LineID(clock: 1, random: 2)

    @Test func `our own folders carry the workspace's id and a hash of its path`() throws {
        let here = try Places(workspace: "/w/a", id: id, environment: ["HOME": "/h"])
        let there = try Places(workspace: "/w/b", id: id, environment: ["HOME": "/h"])
        #expect(here.state.hasPrefix("/h/.local/state/cadre/\(id)-"))
        #expect(here.cache.hasPrefix("/h/.cache/cadre/\(id)-"))
        #expect(here.state != there.state && here.state.utf8.count == there.state.utf8.count)
    }

    @Test func `XDG paths count when they are absolute`() throws {
        let environment = ["HOME": "/h", "XDG_STATE_HOME": "/s", "XDG_CACHE_HOME": "relative"]
        let places = try Places(workspace: "/w", id: id, environment: environment)
        #expect(places.state.hasPrefix("/s/cadre/") && places.cache.hasPrefix("/h/.cache/cadre/"))
        #expect(throws: Failure.noHome) { try Places(workspace: "/w", id: id, environment: [:]) }
        #expect(throws: Failure.noHome) { try Places(workspace: "/w", id: id, environment: ["HOME": "."]) }
    }
}
