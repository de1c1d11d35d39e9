import CommonMark

/// Recognises tables of values that a field may have: "Berth States" with a row `MOORED | 2 | …` for each.
struct ValueTable {
  /// What the values are of, as the caption says: "Berth States".
  let caption: String
  /// The column with the values themselves.
  let valueIndex: Int
  /// The column with their names; nil where they have none but themselves.
  let nameIndex: Int?

  /// Whether a title or a sentence names the field.
  private(set) var isNamed = false

  private static let longestName = 4

  /// The columns of a table of values; nil for a table of something else.
  init?(_ table: MarkdownTable, _ layout: TableLayout, _ context: TableContext, _ lookup: ProfileLookup) {
    if let named = Self.named(table, context, lookup) {
      (caption, valueIndex, nameIndex) = (named.field, named.index, nil)
      isNamed = true
      return
    }
    guard let caption = Self.field(layout, context) ?? context.caption ?? context.heading, table.rows.count > 1,
      lookup.part(caption) == nil,
      TableCaption.record(caption, lookup)?.isEmpty != false, !Self.hasTypes(table, layout, lookup)
    else { return nil }
    self.caption = caption
    let columns = table.header.cells.indices
    if let index = columns.first(where: { Self.areNumbers(Self.cells($0, table)) }) {
      valueIndex = index
      nameIndex = columns.first { $0 != index && Self.areNames(Self.cells($0, table)) }
      guard nameIndex != nil else { return nil }
      return
    }
    if caption == Self.field(layout, context), Self.areNames(Self.cells(0, table)) {
      (valueIndex, nameIndex) = (0, nil)
      return
    }
    guard let last = caption.split(separator: " ").last, lookup.valueWords.contains(NormalWords.normal(last)),
      !layout.has(.required), !layout.has(.optional), !layout.has(.defaultValue), columns.count <= 4
    else { return nil }
    let index = layout.index(.value) ?? 0
    guard Self.areNames(Self.cells(index, table)) else { return nil }
    valueIndex = index
    nameIndex = index == 0 ? nil : 0
  }

  /// The field whose values a table lists, and the column that has them: a title says so, "`span` value", or the sentence
  /// in front, "The value of `period` tells what is added up:".
  private static func named(
    _ table: MarkdownTable, _ context: TableContext, _ lookup: ProfileLookup
  ) -> (field: String, index: Int)? {
    for (index, cell) in table.header.cells.enumerated() {
      if let field = field(titledBy: cell.text, lookup: lookup) { return (field, index) }
    }
    guard let lead = context.leadText, lead.plain.hasSuffix(":"),
      ValueItems.areAnnounced(by: lead.plain, lookup: lookup), let field = ValueItems.field(namedBy: lead),
      let title = table.header.cells.first?.text.plain, lookup.column(title) == .value || title.isEmpty,
      areNames(cells(0, table)) || areNumbers(cells(0, table))
    else { return nil }
    return (field, 0)
  }

  /// The field that a column's title names as the one whose values it has: "`span` value".
  static func field(titledBy title: MarkdownText, lookup: ProfileLookup) -> String? {
    guard let code = title.codeSpans.first, title.codeSpans.count == 1, FieldName.isIdentifier(code) else { return nil }
    let rest = title.plain.replacing(code, with: "").lowercased().split { !$0.isLetter }.map(String.init)
    return rest.contains { lookup.lexicon.has($0, in: .valueLabels) || $0 == "value" } ? code : nil
  }

  /// The field of the section's responses that the first column is titled with: its cells are the field's values.
  private static func field(_ layout: TableLayout, _ context: TableContext) -> String? {
    guard layout.keyColumn == .statusCode, let title = layout.titles.first?.lowercased(),
      context.responseKeys.contains(title)
    else { return nil }
    return title
  }

  private static func hasTypes(_ table: MarkdownTable, _ layout: TableLayout, _ lookup: ProfileLookup) -> Bool {
    let cells = table.rows.compactMap { layout.cell(.type, in: $0)?.text.plain }
    return cells.contains { TypeParser(lookup).knownType(in: $0) != nil }
  }

  private static func cells(_ index: Int, _ table: MarkdownTable) -> [String] {
    table.rows.compactMap { index < $0.cells.count ? $0.cells[index].text.plain : nil }
  }

  /// Whether all cells are whole numbers, or bits such as `1 << 4`.
  static func areNumbers(_ cells: [String]) -> Bool {
    cells.count > 1 && cells.allSatisfy { Int($0) != nil || isBit($0) } && Set(cells).count == cells.count
  }

  /// Whether a value is a bit: `1 << 4`.
  static func isBit(_ text: String) -> Bool {
    let parts = text.split(separator: "<").map { NormalWords.trimmed($0) }
    return text.contains("<<") && parts.count == 2 && parts.allSatisfy { Int($0) != nil }
  }

  private static func areNames(_ cells: [String]) -> Bool {
    !cells.isEmpty
      && cells.allSatisfy { !$0.isEmpty && $0.split(separator: " ").count <= longestName && Int($0) == nil }
  }

  /// The row as facts: the path of each is a value, and its value the name.
  func facts(
    _ row: MarkdownTable.Row, _ layout: TableLayout, _ source: SourceText, _ lookup: ProfileLookup
  ) -> [RowFacts] {
    guard valueIndex < row.cells.count else { return [] }
    let cell = row.cells[valueIndex].text
    let codes = cell.codeSpans.count > 1 ? cell.codeSpans : [cell.plain]
    var name = nameIndex.flatMap { $0 < row.cells.count ? row.cells[$0].text.plain : nil }
    // A star at a value or its name points to a note: nothing is required here.
    while let last = name?.last, last == "*" || last == " " { name?.removeLast() }
    let description = layout.cell(.description, in: row)?.text.readable
    return codes.compactMap { code in
      var value = RowReader.unquoted(NormalWords.trimmed(code))
      FieldName.dropNotes(atEndOf: &value, lookup.profile)
      guard !value.isEmpty else { return nil }
      return RowFacts(
        path: [value], description: description?.isEmpty == false ? description : nil, value: name,
        range: source.range(row.range))
    }
  }
}
