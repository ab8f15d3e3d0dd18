package import Domain
package import Screen

package struct TimelinePage: PageContent {
    package var name: Page.Name { .timeline }
    package var focus: Focus { Focus() }

    package init(mission: EntityID? = nil) {}

    package mutating func load(_ context: Context, _ world: World) {}
    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool { false }
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {}
}
