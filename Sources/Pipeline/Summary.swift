import APISpec
import Diagnostics
import DocParser
import OutputFiles

/// What a run read and wrote, in numbers for a person.
public struct Summary: Sendable {
  /// The part of it that is the same whenever a run reads the same and prints to the same folders: a line each.
  struct Numbers: Sendable, Hashable {
    let read: String
    let printed: String
    let found: String
  }

  let numbers: Numbers
  private let plans: [OutputPlan]

  /// The numbers of a run.
  public init(_ printed: PrintedAPI, _ plans: [OutputPlan]) {
    self.init(Numbers(printed, plans), plans)
  }

  init(_ numbers: Numbers, _ plans: [OutputPlan]) {
    self.numbers = numbers
    self.plans = plans
  }

  /// What was read, what it became, what was written, what was found, and the time, a line each.
  public func text(elapsed: Duration) -> String {
    let written = plans.reduce(0) { $0 + $1.added.count + $1.changed.count }
    let removed = plans.reduce(0) { $0 + $1.stale.count }
    return """
      read     \(numbers.read)
      printed  \(numbers.printed)
      files    \(written) written, \(plans.reduce(0) { $0 + $1.unchanged.count }) left alone\
      \(removed > 0 ? ", \(removed) removed" : "")
      found    \(numbers.found)
      took     \(milliseconds(elapsed)) ms
      """
  }

  private func milliseconds(_ duration: Duration) -> Int64 {
    duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
  }
}

extension Summary.Numbers {
  fileprivate init(_ printed: PrintedAPI, _ plans: [OutputPlan]) {
    let tables = printed.built.read.documents.flatMap(\.sections).flatMap(\.tables)
    let fixtures = printed.counts.requestFixtures + printed.counts.responseFixtures
    read =
      [
        Counted.text(printed.built.read.documents.count, "document"), Counted.text(tables.count, "table"),
        Counted.text(tables.reduce(0) { $0 + $1.rows.count }, "row"),
      ].joined(separator: ", ")
    self.printed =
      [
        Counted.text(printed.built.spec.operations.count, "operation"), Counted.text(printed.counts.types, "type"),
        Counted.text(fixtures, "fixture"),
      ].joined(separator: ", ") + " into \(plans.map(\.root).joined(separator: " and "))"
    found =
      DiagnosticSummary(printed.diagnostics).text
      + (printed.diagnostics.isEmpty ? "" : "; `copperplate lint` shows them")
  }
}
