import ArgumentParser
import Diagnostics
import EmbeddedResources
import Foundation
import Pipeline

/// `copperplate watch`: generates whenever something that is read changes.
struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Generates again whenever documents, templates or the configuration change, until interrupted.",
    discussion: """
      Prints one line a run. A mistake in what it reads is told and waits for the next change.

      Example:
        copperplate watch
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .long, help: "How many milliseconds to wait between looks at the files.")
  var interval = 300

  func validate() throws {
    if !(10...60_000).contains(interval) { throw ValidationError("--interval is from 10 to 60000 milliseconds") }
  }

  func run() throws {
    let interruption = Interruption()
    let (source, output) = (source, output)
    let current = { () throws(DiagnosticError) in output.applied(to: try source.configuration()) }
    let watcher = Watcher(configuration: current, resources: .embedded) { result in
      switch result {
      case .success(let run): Console.error(run.text)
      case .failure(let error): Console.error(Watch.line(error))
      }
    }
    try watcher.run { !interruption.arrives(within: interval) }
  }

  /// The first thing that is wrong, and how much more there is, in one line.
  private static func line(_ error: DiagnosticError) -> String {
    let wrong = error.diagnostics.filter { $0.severity == .error }
    guard let first = wrong.first else { return "error: nothing was written" }
    let place = first.range.map { "\($0.file):\($0.start.line): " } ?? ""
    let more = wrong.count > 1 ? " (and \(wrong.count - 1) more)" : ""
    return DisplayText.harmless("\(place)error: \(first.message) [\(first.code.id)]\(more)")
  }
}

/// The wish to stop, by Ctrl-C or by a signal to end: the run that is on is finished first.
private final class Interruption {
  private let arrived = DispatchSemaphore(value: 0)
  private let sources: [any DispatchSourceSignal]

  init() {
    let arrived = arrived
    sources = [SIGINT, SIGTERM].map { number in
      // Otherwise the process would end at once.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { arrived.signal() }
      source.activate()
      return source
    }
  }

  /// Waits for the wish for some milliseconds; whether it came.
  func arrives(within milliseconds: Int) -> Bool {
    arrived.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
  }
}
