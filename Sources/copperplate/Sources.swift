import ArgumentParser
import Pipeline

/// `copperplate sources`: the client's sources alone, for a build tool plugin.
struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the client's sources alone, as two files; the build tool plugin calls it.",
    discussion: """
      Writes \(ClientSources.client) and \(ClientSources.runtime), to be compiled into one target.

      Example:
        copperplate sources --config copperplate.yaml --output .build/client
      """)

  @OptionGroup var source: SourceOptions

  @Option(name: .long, help: "The folder to write to.", completion: .directory)
  var output: String

  @Option(name: .long, help: "The client's name, instead of the configuration's.")
  var name: String?

  func run() throws {
    var configuration = try source.configuration()
    if let name { configuration.name = name }
    let pipeline = Pipeline(configuration)
    try pipeline.writeSources(of: try pipeline.run(), into: output)
  }
}
