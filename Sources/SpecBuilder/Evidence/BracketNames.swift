import DocParser
import Language

/// Names of fields within others that docs write as forms do: `pots[shelf]`, `shade[colors][]`.
enum BracketNames {
  /// The same table with such names in steps.
  static func unfolded(_ source: TableMerger.Source) -> TableMerger.Source {
    let lists = Set(source.table.rows.filter { isList($0.type) }.compactMap { $0.path.count == 1 ? $0.path[0] : nil })
    let rows = source.table.rows.map { row -> RowFacts in
      let path = row.path.flatMap { steps(of: $0, lists: lists) }
      return path == row.path ? row : row.replacing(path: path)
    }
    return TableMerger.Source(
      table: source.table.replacing(rows: rows), document: source.document, place: source.place)
  }

  private static func isList(_ type: TypeExpression?) -> Bool { type?.isList ?? false }

  /// The steps of a name; one with nothing in brackets is a single step.
  private static func steps(of step: String, lists: Set<String>) -> [String] {
    let parts = FormPath(step).steps
    guard parts.count > 1, parts.contains(where: { !$0.isEmpty && $0 != parts[0] }),
      parts.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) } })
    else { return [step] }
    var steps: [String] = []
    for part in parts {
      // `[]` and `[0]` say that the step before is a list.
      if part.allSatisfy(\.isNumber), let last = steps.last {
        steps[steps.count - 1] = TableNode.bare(last) + "[]"
      } else {
        steps.append(part)
      }
    }
    if lists.contains(steps[0]) { steps[0] += "[]" }
    return steps
  }
}
