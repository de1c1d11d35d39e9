import Diagnostics
import OutputFiles
import SwiftEmitter

/// Generates again whenever something that is read changes.
public struct Watcher {
  /// What one run did, or why it could not.
  public typealias Report = (Result<Run, DiagnosticError>) -> Void

  /// What one run did.
  public struct Run: Sendable {
    /// The files that had changed, none for the first run.
    public let changed: [String]
    /// What was written, a plan for each folder.
    public let plans: [OutputPlan]
    /// The time that it took.
    public let elapsed: Duration

    /// One line for a person.
    public var text: String {
      let written = plans.reduce(0) { $0 + $1.added.count + $1.changed.count }
      let removed = plans.reduce(0) { $0 + $1.stale.count }
      let files =
        changed.prefix(2).joined(separator: ", ") + (changed.count > 2 ? " and \(changed.count - 2) more" : "")
      let milliseconds = elapsed.components.seconds * 1000 + elapsed.components.attoseconds / 1_000_000_000_000_000
      return (changed.isEmpty ? "" : files + ": ") + "\(written) written"
        + (removed > 0 ? ", \(removed) removed" : "") + " in \(milliseconds) ms"
    }
  }

  private let configuration: () throws(DiagnosticError) -> Configuration
  private let resources: Resources
  private let report: Report

  /// A watcher that reads the configuration anew for each run and hears what each did.
  public init(
    configuration: @escaping () throws(DiagnosticError) -> Configuration, resources: Resources,
    report: @escaping Report
  ) {
    self.configuration = configuration
    self.resources = resources
    self.report = report
  }

  /// Runs at once, and again after every change, until `pause` says to stop. It is asked after every look at the files.
  /// - Throws: ``DiagnosticError`` when the configuration cannot be read at the start.
  public func run(while pause: () -> Bool) throws(DiagnosticError) {
    var watched = try configuration()
    // The state from before the run: what changes while it runs calls for another one.
    var state = WatchedFiles(watched)
    generate([])
    while pause() {
      let now = WatchedFiles(watched)
      guard now != state else { continue }
      let changed = now.differences(from: state)
      // A configuration that is broken for a while leaves the files as they are known.
      watched = (try? configuration()) ?? watched
      state = WatchedFiles(watched)
      generate(changed)
    }
  }

  private func generate(_ changed: [String]) {
    let started = ContinuousClock.now
    do throws(DiagnosticError) {
      let pipeline = Pipeline(try configuration(), resources: resources)
      let plans = try pipeline.write(try pipeline.run())
      report(.success(Run(changed: changed, plans: plans, elapsed: ContinuousClock.now - started)))
    } catch {
      report(.failure(error))
    }
  }
}
