import DocParser
import Language
import OrderedJSON

/// The query items of an operation by the names and types that its rows give them.
///
/// Rows and commands write a list as `iids` and as `iids[]`: on the wire it has the brackets if one of them does.
struct QueryNames {
  private let rows: [String: RowFacts]
  private let bracketed: Set<String>
  private let vocabulary: TypeVocabulary

  init(_ draft: OperationDraft, vocabulary: TypeVocabulary) {
    self.vocabulary = vocabulary
    let rows = draft.sightings.flatMap(\.section.tables).filter {
      $0.role == .parameters || $0.role == .properties(of: nil)
    }
    .flatMap(\.rows).filter { $0.role == .field && $0.path.count == 1 }
    self.rows = Dictionary(rows.map { (TableNode.bare($0.path[0]), $0) }, uniquingKeysWith: { $1 })
    let commands = draft.sightings.flatMap(\.section.examples).compactMap(\.command).map(\.endpoint)
    let items = (draft.sightings.map(\.endpoint) + commands).flatMap(\.query).map { PercentText.decoded($0.name) }
    bracketed = Set((rows.map { $0.path[0] } + items).filter { $0.hasSuffix("[]") }.map(TableNode.bare))
  }

  /// The name on the wire of a field that rows or commands call so.
  func wireName(_ name: String) -> String {
    let base = TableNode.bare(name)
    return bracketed.contains(base) ? base + "[]" : base
  }

  /// The items by their names on the wire, escapes resolved, values as their rows say; those of a list together.
  func values(_ items: [(name: String, value: String)]) -> [String: JSONValue] {
    var result: [String: JSONValue] = [:]
    for item in items {
      let name = PercentText.decoded(item.name)
      let value = value(PercentText.decoded(item.value), of: name)
      guard isList(name) else {
        result[wireName(name)] = value
        continue
      }
      result[wireName(name)] = .array((result[wireName(name)]?.array ?? []) + [value])
    }
    return result
  }

  /// Whether the items of a name are those of a list, one value each.
  private func isList(_ name: String) -> Bool { bracketed.contains(TableNode.bare(name)) }

  /// The value that a text spells for a field.
  func value(_ text: String, of name: String) -> JSONValue {
    QueryLiteral.value(text, as: rows[TableNode.bare(name)]?.type.map(vocabulary.meaning(of:)))
  }
}
