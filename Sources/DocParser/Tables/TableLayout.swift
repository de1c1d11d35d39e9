import CommonMark

/// Which column of a table holds what.
struct TableLayout {
  private let columns: [ProfileLookup.Column: Int]
  /// The column titles, plain.
  let titles: [String]
  /// The column that was taken for the one with names by where it stands, its title being unknown.
  private(set) var guessedName: Int?
  /// Titles that were taken for known ones, by column.
  private(set) var misspelt: [Int: String] = [:]

  init(_ table: MarkdownTable, lookup: ProfileLookup) {
    titles = table.header.cells.map(\.text.plain)
    var columns: [ProfileLookup.Column: Int] = [:]
    // A title as it ought to be goes before one that is a slip for it, wherever the two stand.
    for (index, title) in titles.enumerated() {
      guard let column = lookup.knownColumn(title), columns[column] == nil else { continue }
      columns[column] = index
    }
    for (index, title) in titles.enumerated() {
      guard let (column, known) = lookup.nearColumn(title), columns[column] == nil else { continue }
      columns[column] = index
      misspelt[index] = known
    }
    // Words such as "Status" or "Categories" are told by where they stand.
    if columns[.name] == nil, columns[.statusCode] == nil {
      if let index = columns[.value], index == 0 {
        columns[.value] = nil
        columns[.name] = index
      } else if titles.count > 1, !columns.values.contains(0), columns[.description] ?? columns[.type] != nil {
        columns[.name] = 0
        guessedName = titles[0].isEmpty ? nil : 0
      }
    }
    if let index = columns[.statusCode], index != 0 { columns[.statusCode] = nil }
    Self.takeContents(&columns, table, lookup)
    self.columns = columns
  }

  /// A column whose cells are all words for places tells them, whatever its title; one whose cells are all types tells
  /// these.
  private static func takeContents(
    _ columns: inout [ProfileLookup.Column: Int], _ table: MarkdownTable, _ lookup: ProfileLookup
  ) {
    func isAll(_ index: Int, _ test: (String) -> Bool) -> Bool {
      let cells = table.rows.compactMap { index < $0.cells.count ? $0.cells[index].text.plain : nil }
      let told = cells.filter { !$0.isEmpty && !lookup.isPlaceholder($0) }
      return !told.isEmpty && told.allSatisfy(test)
    }
    func take(_ index: Int, as column: ProfileLookup.Column) {
      for known in columns.keys where columns[known] == index { columns[known] = nil }
      columns[column] = index
    }
    let free = table.header.cells.indices.filter { $0 != columns[.name] && $0 != columns[.description] }
    if columns[.location] == nil, columns[.name] != nil,
      let index = free.first(where: { isAll($0) { ParameterPlace($0, lookup) != nil } })
    {
      take(index, as: .location)
    }
    if columns[.type] == nil, columns[.name] != nil, table.rows.count > 1 || columns[.location] != nil,
      let index = free.first(where: { isAll($0) { TypeParser(lookup).knownType(in: $0) != nil } }),
      index != columns[.location]
    {
      take(index, as: .type)
    }
  }

  /// Whether a column says what has to be sent, or what counts where nothing is.
  var marksRequests: Bool { has(.defaultValue) || has(.required) || has(.optional) || has(.location) }

  /// Where such a column stands.
  func index(_ column: ProfileLookup.Column) -> Int? { columns[column] }

  /// The columns of which nothing is read.
  var unused: [Int] { titles.indices.filter { !columns.values.contains($0) } }

  /// Whether there is such a column.
  func has(_ column: ProfileLookup.Column) -> Bool { columns[column] != nil }

  /// The cell of a row in such a column.
  func cell(_ column: ProfileLookup.Column, in row: MarkdownTable.Row) -> MarkdownTable.Cell? {
    guard let index = columns[column], index < row.cells.count else { return nil }
    return row.cells[index]
  }

  /// The column with codes, keys or names.
  var keyColumn: ProfileLookup.Column? {
    columns[.statusCode] == 0 ? .statusCode : columns[.name] != nil ? .name : nil
  }

  /// The first column that is none of these.
  func firstIndex(except excluded: [ProfileLookup.Column]) -> Int? {
    let taken = Set(excluded.compactMap { columns[$0] })
    return titles.indices.first { !taken.contains($0) }
  }
}
