import ArgumentParser
import Pipeline

/// The options that say what to print, and where.
struct OutputOptions: ParsableArguments {
  @Option(name: .long, help: "The folder of the printed package.", completion: .directory)
  var output: String?

  @Option(
    name: .long, help: "The folder of api.json and openapi.json; with --docs, none is written without it.",
    completion: .directory)
  var spec: String?

  @Option(name: .long, help: "The client's name: its module, and the prefix of its types.")
  var name: String?

  @Option(
    name: .long, help: "A folder of templates that replace the built-in ones of the same name.",
    completion: .directory)
  var templates: String?

  /// A configuration in which the options count for more than what a file says.
  func applied(to configuration: Configuration) -> Configuration {
    var configuration = configuration
    if let output { configuration.output = output }
    if let spec { configuration.spec = spec }
    if let name { configuration.name = name }
    if let templates { configuration.templates = templates }
    return configuration
  }
}
