import ArgumentParser
import Diagnostics
import EmbeddedResources
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
      With --write-corrections, what is left after them is shown.
      """)

  @OptionGroup var source: SourceOptions

  @Option(name: .long, help: "text, json, sarif or github.")
  var format: DiagnosticFormat = .text

  @Flag(name: .long, help: "Show notes too, and not only warnings and errors.")
  var notes = false

  @Flag(name: .long, help: "Exit with 1 when there is a warning.")
  var strict = false

  @Flag(name: .long, help: "Add an entry to the corrections file for each contradiction that a correction can settle.")
  var writeCorrections = false

  func run() throws {
    var pipeline = Pipeline(try source.configuration(), resources: .embedded)
    if writeCorrections {
      try propose(pipeline)
      pipeline = pipeline.withoutMissingCorrections
    }
    let result = try pipeline.lint()
    let shown = result.diagnostics.filter { notes || format != .text || $0.severity > .note }
    if format != .text || !shown.isEmpty {
      try Console.out(format.render(shown, texts: result.read.texts, usesColor: Console.colorsOutput))
    }
    let line = DiagnosticSummary(result.diagnostics).text
    Console.error("\(line)\n\(result.read.coverage.text)")
    if result.has(strict ? .warning : .error) { throw ExitCode(1) }
  }

  /// Writes proposals, so that what is shown afterwards is what they leave.
  private func propose(_ pipeline: Pipeline) throws {
    let proposed = try pipeline.proposeCorrections(for: pipeline.withoutMissingCorrections.lint())
    guard !proposed.names.isEmpty else {
      Console.error("no contradiction is open that a correction could settle")
      return
    }
    for name in proposed.names { Console.error("proposed: \(name)") }
    Console.error("\(proposed.path) has \(proposed.names.count) more; read them before you keep them")
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
