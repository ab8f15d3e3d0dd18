import ArgumentParser

@main
struct Cadre: ParsableCommand {
}
