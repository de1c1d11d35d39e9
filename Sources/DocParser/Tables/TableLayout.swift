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
    self.columns = columns
  }

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
