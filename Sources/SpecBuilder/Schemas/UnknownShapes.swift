import Diagnostics

/// The fields of which nothing tells what they look like: one finding for each name, however many types have it, since one
/// example or one row tells of all of them as a rule.
struct UnknownShapes {
  private struct Field {
    let label: String
    /// Whether it is known to be a list.
    let isList: Bool
    let range: SourceRange?
  }

  private var names: [String] = []
  private var fields: [String: [Field]] = [:]

  /// So many places are shown beside the first.
  private static let shown = 4

  /// Takes note of a field.
  mutating func add(_ name: String, label: String, isList: Bool, at range: SourceRange?) {
    if fields[name] == nil { names.append(name) }
    fields[name, default: []].append(Field(label: label, isList: isList, range: range))
  }

  /// Tells of all, each name at its first place.
  func report(in context: BuildContext) {
    for name in names {
      guard let all = fields[name], let first = all.first else { continue }
      let others = all.count == 1 ? "" : " and of \(Counted.text(all.count - 1, "other type"))"
      let message =
        all.allSatisfy(\.isList)
        ? "nothing tells what stands in the list \(first.label)\(others); its items are any JSON values"
        : "nothing tells what \(first.label)\(others) looks like; it is any JSON value"
      context.report(
        .unknownShape, message, at: first.range,
        notes: all.dropFirst().prefix(Self.shown).map { .init("\($0.label) here", at: $0.range) },
        wayOut: "show a value in an example, describe its fields in a table, or set its type with a correction")
    }
  }
}
