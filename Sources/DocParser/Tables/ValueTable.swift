import CommonMark

/// Recognises tables of values that a field may have: "Berth States" with a row `MOORED | 2 | …` for each.
struct ValueTable {
  /// What the values are of, as the caption says: "Berth States".
  let caption: String
  /// The column with the values themselves.
  let valueIndex: Int
  /// The column with their names; nil where they have none but themselves.
  let nameIndex: Int?

  private static let longestName = 4

  /// The columns of a table of values; nil for a table of something else.
  init?(_ table: MarkdownTable, _ layout: TableLayout, _ context: TableContext, _ lookup: ProfileLookup) {
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

  /// The row as a fact: its path is the value, and its value the name.
  func facts(
    _ row: MarkdownTable.Row, _ layout: TableLayout, _ source: SourceText, _ lookup: ProfileLookup
  ) -> RowFacts? {
    guard valueIndex < row.cells.count, case var value = RowReader.unquoted(row.cells[valueIndex].text.plain),
      !value.isEmpty
    else { return nil }
    FieldName.dropNotes(atEndOf: &value, lookup.profile)
    var name = nameIndex.flatMap { $0 < row.cells.count ? row.cells[$0].text.plain : nil }
    // A star at a value or its name points to a note: nothing is required here.
    while let last = name?.last, last == "*" || last == " " { name?.removeLast() }
    let description = layout.cell(.description, in: row)?.text.readable
    return RowFacts(
      path: [value], description: description?.isEmpty == false ? description : nil, value: name,
      range: source.range(row.range))
  }
}
