import ArgumentParser
import Diagnostics
import EmbeddedResources
import Foundation
import OutputFiles
import Pipeline

/// `copperplate generate`: prints the package and the spec files.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the client package and the spec files.",
    discussion: """
      Example:
        copperplate generate --docs docs/introduction.md docs/orders.md --output OrdersKit --name Orders
      """)

  @OptionGroup var source: SourceOptions

  @OptionGroup var output: OutputOptions

  @Flag(
    name: .long, help: "Write nothing; exit with 1 and show a diff when the files on disk are not what the docs print.")
  var check = false

  @Flag(name: .long, help: "With --check: no diff. Otherwise: no summary.")
  var quiet = false

  func run() throws {
    let started = ContinuousClock.now
    let pipeline = Pipeline(output.applied(to: try source.configuration()), resources: .embedded)
    // What a check says is looked at anew, whatever is remembered of earlier runs.
    if check { return try report(try pipeline.check(try pipeline.run())) }
    let done = try pipeline.generate(
      by: .current, records: .ofUser(ProcessInfo.processInfo.environment))
    Console().print(done.notes)
    if !quiet { Console.error(done.summary.text(elapsed: ContinuousClock.now - started)) }
  }

  private func report(_ checks: [OutputCheck]) throws {
    Console().print(checks.flatMap(\.notes))
    guard !checks.allSatisfy(\.isUpToDate) else {
      if !quiet { Console.error("everything is what the docs print") }
      return
    }
    if !quiet { try Console.out(checks.map(\.unifiedDiff).joined()) }
    Console().print(checks.flatMap(\.diagnostics))
    throw ExitCode(1)
  }
}
