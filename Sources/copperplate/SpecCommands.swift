import ArgumentParser
import Diagnostics
import EmbeddedResources
import Pipeline

/// `copperplate spec`: the intermediate spec on standard output.
struct Spec: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the intermediate spec as JSON on standard output.",
    discussion: """
      Example:
        copperplate spec --docs docs/orders.md | less
      """)

  @OptionGroup var source: SourceOptions

  func run() throws {
    let built = try Pipeline(try source.configuration(), resources: .embedded).build()
    Console(texts: built.texts).print(built.diagnostics.filter { $0.severity == .error })
    try Console.out(built.spec.canonicalText)
  }
}

/// `copperplate openapi`: the same API as OpenAPI 3.1 on standard output.
struct OpenAPI: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openapi",
    abstract: "Prints the API as OpenAPI 3.1 JSON on standard output.",
    discussion: """
      Example:
        copperplate openapi --docs docs/orders.md > openapi.json
      """)

  @OptionGroup var source: SourceOptions

  func run() throws {
    let pipeline = Pipeline(try source.configuration(), resources: .embedded)
    let built = try pipeline.build()
    Console(texts: built.texts).print(built.diagnostics.filter { $0.severity == .error })
    try Console.out(pipeline.openAPI(of: built))
  }
}
