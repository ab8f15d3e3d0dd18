import Domain
package import Screen

package struct CheckpointsPage: PageContent {
    package var name: Page.Name { .checkpoints }
    package var focus: Focus { Focus() }

    package init() {}

    package mutating func load(_ context: Context, _ world: World) {}
    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool { false }
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {}
}
