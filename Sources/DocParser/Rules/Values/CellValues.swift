import CommonMark
import Language

/// The values that a cell lists, a line or an item each.
struct CellValues {
  let values: [String]
  let defaultText: String?

  /// The values of a cell; nil where it lists something else.
  ///
  /// - Parameter isEnumeration: whether the type says that values are listed somewhere.
  init?(_ text: MarkdownText, isEnumeration: Bool, lookup: ProfileLookup) {
    guard let lines = CellLines(text) else { return nil }
    let isAnnounced = isEnumeration || ValueItems.areAnnounced(by: lines.lead.plain, lookup: lookup)
    guard lines.isList || isAnnounced,
      let found = ValueItems(lines.items, isAnnounced: isAnnounced, lookup: lookup),
      !found.values.allSatisfy({ TypeParser(lookup).knownType(in: $0) != nil })
    else { return nil }
    values = found.values
    defaultText = found.defaultText
  }
}
