import CommonMark
import Diagnostics

/// What is odd about a table as a whole: its titles, rows without a type, rows that stand twice.
struct TableChecks {
  let table: MarkdownTable
  let layout: TableLayout
  let facts: TableFacts
  let source: SourceText
  let lookup: ProfileLookup

  func findings() -> [Diagnostic] { misspeltTitles() + unknownColumns() + missingTypes() + repetitions() }

  // MARK: Columns

  private func misspeltTitles() -> [Diagnostic] {
    layout.misspelt.sorted { $0.key < $1.key }.map { index, known in
      Diagnostic(
        .misspeltWord, "The title '\(layout.titles[index])' is taken for '\(known)'.", at: titlePlace(index),
        wayOut: "Mend the title, or add it to the profile's column titles.",
        fix: SpellingFix(source: source).fix(layout.titles[index], with: known, at: titlePlace(index)))
    }
  }

  /// Columns with unknown titles: nothing is read of their cells, but for the first, which is taken to hold names.
  private func unknownColumns() -> [Diagnostic] {
    // A table of codes takes its meanings from whatever column is there.
    guard facts.role != .statusCodes else { return [] }
    let guessed = layout.guessedName.map { index in
      Diagnostic(
        .unknownColumn, "No column is called '\(layout.titles[index])'; it is taken for the one with the names.",
        at: titlePlace(index), wayOut: "Add the title to the profile's column titles.")
    }
    return [guessed].compactMap { $0 }
      + layout.unused.compactMap { index in
        let cells = table.rows.compactMap { index < $0.cells.count ? $0.cells[index].text.plain : nil }
        let count = cells.filter { !$0.isEmpty && !lookup.isPlaceholder($0) }.count
        guard count > 0 else { return nil }
        return Diagnostic(
          .unknownColumn, "No column is called '\(layout.titles[index])'; its \(count) cells are not used.",
          at: titlePlace(index), wayOut: "Add the title to the profile's column titles.")
      }
  }

  private func titlePlace(_ index: Int) -> SourceRange {
    let cells = table.header.cells
    return source.range(index < cells.count ? cells[index].range : table.header.range)
  }

  // MARK: Rows

  private var describesFields: Bool {
    switch facts.role {
    case .properties, .parameters: true
    case .headers, .responseHeaders, .statusCodes, .errorCodes, .servers, .categories, .values, .other: false
    }
  }

  /// Rows without a type in a table where most have one.
  private func missingTypes() -> [Diagnostic] {
    let rows = facts.rows.filter { $0.role == .field }
    guard describesFields, layout.has(.type), rows.filter({ $0.type != nil }).count * 2 > rows.count else { return [] }
    return rows.filter { $0.type == nil }.map { row in
      Diagnostic(
        .missingType, "`\(row.path.joined(separator: "."))` has no type; examples decide what the value is.",
        at: row.range, wayOut: "Fill the cell in.")
    }
  }

  /// Rows that say what another row of the table says. Fields that are described differently are weighed later.
  private func repetitions() -> [Diagnostic] {
    var first: [[String]: RowFacts] = [:]
    return facts.rows.compactMap { row in
      guard row.role == .field, facts.role != .other, !row.path.isEmpty else { return nil }
      guard let known = first[row.path] else {
        first[row.path] = row
        return nil
      }
      guard known.range != row.range, !describesFields || known.saysTheSame(as: row) else { return nil }
      return Diagnostic(
        .repeatedRow, "The table has a row for `\(row.path.joined(separator: "."))` already.", at: row.range,
        notes: [.init("It stands here first.", at: known.range)], wayOut: "Take one of the two away.")
    }
  }
}

extension RowFacts {
  /// Whether two rows of one field tell nothing different.
  fileprivate func saysTheSame(as other: RowFacts) -> Bool {
    type == other.type && description == other.description && defaultText == other.defaultText
      && isRequired == other.isRequired && isOptional == other.isOptional
  }
}
