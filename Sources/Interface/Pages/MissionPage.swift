package import Domain
package import Screen

package struct MissionPage: PageContent {
    package var name: Page.Name { .mission }
    package var focus: Focus { Focus() }

    package init(_ id: EntityID, part: Focus.Part?) {}

    package mutating func load(_ context: Context, _ world: World) {}
    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool { false }
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {}
}
