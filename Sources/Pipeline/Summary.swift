import APISpec
import Diagnostics
import DocParser
import OutputFiles

/// What a run read and wrote, in numbers for a person.
public struct Summary: Sendable {
  private let printed: PrintedAPI
  private let plans: [OutputPlan]

  /// The numbers of a run.
  public init(_ printed: PrintedAPI, _ plans: [OutputPlan]) {
    self.printed = printed
    self.plans = plans
  }

  /// What was read, what it became, what was written, what was found, and the time, a line each.
  public func text(elapsed: Duration) -> String {
    let sections = printed.built.read.documents.flatMap(\.sections)
    let tables = sections.flatMap(\.tables)
    let spec = printed.built.spec
    let fixtures = printed.counts.requestFixtures + printed.counts.responseFixtures
    let written = plans.reduce(0) { $0 + $1.added.count + $1.changed.count }
    let removed = plans.reduce(0) { $0 + $1.stale.count }
    return """
      read     \(Counted.text(printed.built.read.documents.count, "document")), \(Counted.text(tables.count, "table")), \
      \(Counted.text(tables.reduce(0) { $0 + $1.rows.count }, "row"))
      printed  \(Counted.text(spec.operations.count, "operation")), \(Counted.text(printed.counts.types, "type")), \
      \(Counted.text(fixtures, "fixture")) into \(plans.map(\.root).joined(separator: " and "))
      files    \(written) written, \(plans.reduce(0) { $0 + $1.unchanged.count }) left alone\
      \(removed > 0 ? ", \(removed) removed" : "")
      found    \(DiagnosticSummary(printed.diagnostics).text)\
      \(printed.diagnostics.isEmpty ? "" : "; `copperplate lint` shows them")
      took     \(milliseconds(elapsed)) ms
      """
  }

  private func milliseconds(_ duration: Duration) -> Int64 {
    duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
  }
}
