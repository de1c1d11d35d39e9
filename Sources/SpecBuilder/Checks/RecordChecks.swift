import APISpec
import Diagnostics

/// What examples of one type of record say against each other: keys that only some have, or that are misspelt.
struct RecordChecks {
  let context: BuildContext
  let book: ExampleBook
  let evidence: ObjectEvidence
  let name: SchemaName

  func report() {
    let seen = evidence.merged
    guard seen.objects > 1 else { return }
    // Only what stands in several records can be what another key was meant to be.
    let common = seen.keys.map { ($0, seen[$0]?.total ?? 0) }.filter { $0.1 > 1 }
    for key in seen.keys {
      if evidence.node(key) == nil {
        reportMisspelling(key, seen, common)
      } else {
        reportMissing(key, seen)
      }
    }
  }

  /// A key without a row that is nearly one which other records have in its stead.
  private func reportMisspelling(_ key: String, _ seen: Observation, _ common: [(key: String, total: Int)]) {
    let total = seen[key]?.total ?? 0
    let other = common.first { candidate in
      candidate.total > total && Suggestion.isSlip(key, for: candidate.key)
        && seen.keySets.keys.allSatisfy { !$0.contains(key) || !$0.contains(candidate.key) }
    }?.key
    guard let other, let sight = seen[key]?.first else { return }
    context.report(
      .misspeltKey,
      "`\(key)` stands in \(total) of \(seen.objects) records of \(name.text), which have no `\(other)` as the others do; "
        + "it is kept as a field of its own",
      at: book.range(sight), notes: [.init("`\(other)` here", at: seen[other]?.first.map(book.range))],
      wayOut: "mend the key in the example")
  }

  /// A documented field that some records lack: at the record where few do, else at the row.
  private func reportMissing(_ key: String, _ seen: Observation) {
    let total = seen[key]?.total ?? 0
    guard total > 0, total < seen.objects, let row = evidence.node(key)?.row else { return }
    let lacking = seen.keySets.filter { !$0.key.contains(key) }.map(\.value)
    guard let first = lacking.min(by: { ($0.example, "\($0.path)") < ($1.example, "\($1.path)") }) else { return }
    let isRare = (seen.objects - total) * 2 < seen.objects
    let (record, described) = (book.range(first), row.facts.range)
    context.report(
      .missingInRecord,
      "`\(key)` of \(name.text) stands in \(total) of \(seen.objects) example records; it is optional",
      at: isRare ? record : described,
      notes: [isRare ? .init("described here", at: described) : .init("a record without it", at: record)])
  }
}
