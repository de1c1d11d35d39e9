import APISpec
import DocParser
import Language

/// The tables of a body whose fields depend on the value of one field: a table of what all have, and one for each value.
struct BodyVariants {
  /// The field that tells, which stands in the table of what all have.
  let field: String
  /// The documented values with the tables of what comes with them, in the order of the values; a value without a table
  /// has what all have.
  let tables: [(value: String, sources: [TableMerger.Source])]
  /// The tables of what all have.
  let common: [TableMerger.Source]

  /// The variants among the tables of a request; nil where no field has values that captions of several tables name.
  init?(_ sources: [TableMerger.Source], lexicon: Lexicon) {
    let captioned = sources.filter { $0.table.caption != nil }
    guard captioned.count > 1 else { return nil }
    for row in sources.flatMap(\.table.rows) where row.role == .field && row.path.count == 1 {
      guard let values = row.allowedValues, values.count > 1, let name = row.path.first.map(TableNode.bare) else {
        continue
      }
      var own: [String: [TableMerger.Source]] = [:]
      var common: [TableMerger.Source] = []
      for source in sources {
        let value = values.first { Self.names(source.table.caption, $0, of: name, lexicon) }
        // The table that has the field is of all.
        let hasField = source.table.rows.contains { $0.path.map(TableNode.bare) == [name] }
        if let value, !hasField { own[value, default: []].append(source) } else { common.append(source) }
      }
      guard own.count > 1, !common.isEmpty else { continue }
      field = name
      tables = values.map { ($0, own[$0] ?? []) }
      self.common = common
      return
    }
    return nil
  }

  /// Whether a caption names a value: "Card", "Card fields", "`type` = `card`".
  private static func names(_ caption: String?, _ value: String, of field: String, _ lexicon: Lexicon) -> Bool {
    guard let caption, caption.utf8.count < 80 else { return false }
    let ignored = Set(NameWords(field).words)
    let words = NameWords(caption).words.filter { word in
      !ignored.contains(word) && !lexicon.has(word, in: .describedFields) && !lexicon.has(word, in: .articles)
        && !lexicon.has(word, in: .variantFillers)
    }
    return !words.isEmpty && words == NameWords(value).words
  }
}
