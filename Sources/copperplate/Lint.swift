import ArgumentParser
import Diagnostics
import Foundation
import Pipeline

/// `copperplate lint`: what the docs get wrong, and how much of them was used.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists contradictions and gaps in the docs, and how much of them became part of the spec.",
    discussion: """
      Example:
        copperplate lint --docs docs/orders.md --format sarif > findings.sarif

      Exits with 1 when there is an error, or a warning with --strict.
      """)

  @OptionGroup var source: SourceOptions

  @Option(name: .long, help: "text, json, sarif or github.")
  var format: DiagnosticFormat = .text

  @Flag(name: .long, help: "Show notes too, and not only warnings and errors.")
  var notes = false

  @Flag(name: .long, help: "Exit with 1 when there is a warning.")
  var strict = false

  func run() throws {
    let result = try Pipeline(try source.configuration()).build()
    let shown = result.diagnostics.filter { notes || format != .text || $0.severity > .note }
    if format != .text || !shown.isEmpty {
      Console.out(format.render(shown, texts: result.texts, usesColor: Console.colorsOutput))
    }
    let line = DiagnosticSummary(result.diagnostics).text
    Console.error("\(line)\n\(result.read.coverage.text)")
    let limit: Severity = strict ? .warning : .error
    if result.diagnostics.contains(where: { $0.severity >= limit }) { throw ExitCode(1) }
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
