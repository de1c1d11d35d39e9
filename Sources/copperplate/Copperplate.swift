import ArgumentParser
import Diagnostics
import Foundation

/// The command: reads REST API reference docs and prints a Swift client package.
@main
struct Copperplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copperplate",
    abstract: "Prints a Swift client package from the REST API reference that people wrote for people.",
    discussion: """
      Without --docs, what to read and where to write stands in spec/copperplate.yaml or copperplate.yaml.

      Exit codes: 0 done; 1 findings forbid it; 2 wrong use or unreadable input.
      """,
    subcommands: [
      Init.self, Generate.self, Spec.self, OpenAPI.self, Lint.self, Report.self, Diff.self, Release.self, Watch.self,
    ]
  )

  /// Parses the arguments and runs; every failure ends in a message on standard error and exit code 1 or 2.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as DiagnosticError {
      Console().print(error.diagnostics)
      Foundation.exit(error.exitCode)
    } catch {
      leave(for: error)
    }
  }

  private static func leave(for error: any Error) -> Never {
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    if !text.isEmpty {
      if code == .success { try? Console.out(text) } else { Console.error(text) }
    }
    // The parser's own code for wrong use is 64; here it is 2.
    Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
  }
}
