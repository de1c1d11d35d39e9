import CommonMark
import Diagnostics

/// The tables of one kind: those whose columns have the same titles.
public struct SurveyedTable: Sendable {
  /// What a column is taken for, and why.
  public struct Column: Sendable {
    /// Its title as written first.
    public let title: String
    /// The profile's key for such columns; nil where nothing tells what it holds.
    public let key: String?
    /// Whether the profile knows the title, rather than that the cells tell.
    public let isKnownTitle: Bool
    /// Some of its cells, as they are.
    public let samples: [String]
  }

  /// The columns in order.
  public let columns: [Column]
  /// How many tables have them.
  public let count: Int
  /// How many rows those have together.
  public let rows: Int
  /// Where the first of them stands.
  public let first: SourceRange

  /// Their titles, as one text.
  public var titles: String { columns.map { $0.title.isEmpty ? "(no title)" : $0.title }.joined(separator: " | ") }

  /// Whether the rows are values that a field may have, a number each.
  public let holdsValues: Bool

  /// Whether the rows describe fields: they have a column with names and one that tells of them.
  public var describesFields: Bool {
    if holdsValues { return false }
    let keys = columns.compactMap(\.key)
    return keys.contains("name") && (keys.contains("type") || keys.contains("description"))
  }

  /// The cells of the column that is taken for `key`, with their places.
  func cells(_ key: String) -> [(text: String, place: SourceRange)] { contents[key] ?? [] }

  let contents: [String: [(text: String, place: SourceRange)]]
}

/// Tells what the columns of tables hold: by their titles, else by what stands in them.
struct TableSurvey {
  let lookup: ProfileLookup

  private typealias Cells = [(text: String, place: SourceRange)]

  /// The tables by their columns.
  func tables(in documents: [SurveyedDocument]) -> [SurveyedTable] {
    var groups: [[String]: [(table: MarkdownTable, source: SourceText, range: SourceRange)]] = [:]
    var order: [[String]] = []
    for document in documents {
      for element in document.elements {
        guard case .table(let table) = element.kind, !namesCalls(table), !namesValues(table) else { continue }
        let titles = table.header.cells.map { NormalWords.normal($0.text.plain) }
        if groups[titles] == nil { order.append(titles) }
        groups[titles, default: []].append((table, document.source, element.range))
      }
    }
    let tables = order.compactMap { titles in groups[titles].flatMap(surveyed) }
    return tables.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  private func surveyed(
    _ group: [(table: MarkdownTable, source: SourceText, range: SourceRange)]
  ) -> SurveyedTable? {
    guard let first = group.first else { return nil }
    let titles = first.table.header.cells.map(\.text.plain)
    let cells: [Cells] = titles.indices.map { index in
      group.flatMap { table, source, _ in
        table.rows.compactMap { row -> (String, SourceRange)? in
          guard index < row.cells.count, case let cell = row.cells[index], !cell.text.plain.isEmpty else { return nil }
          return (cell.text.readable, source.range(cell.range))
        }
      }
    }
    let guesses = keys(titles, cells)
    let columns = zip(titles, zip(guesses, cells)).map { title, found in
      SurveyedTable.Column(
        title: title, key: found.0.key, isKnownTitle: found.0.isKnown, samples: Self.samples(found.1))
    }
    var contents: [String: Cells] = [:]
    for (guess, cells) in zip(guesses, cells) { if let key = guess.key { contents[key] = cells } }
    return SurveyedTable(
      columns: columns, count: group.count, rows: group.reduce(0) { $0 + $1.table.rows.count },
      first: first.source.range(first.range), holdsValues: holdsValues(titles, cells), contents: contents)
  }

  /// Whether a table is that of an endpoint: a column holds methods.
  private func namesCalls(_ table: MarkdownTable) -> Bool {
    table.header.cells.indices.contains { index in
      let cells = table.rows.compactMap { index < $0.cells.count ? $0.cells[index].text.plain : nil }
      return !cells.isEmpty && cells.allSatisfy { lookup.methods.contains($0.uppercased()) }
    }
  }

  /// Whether a column is titled as the values of a field: "`span` value".
  private func namesValues(_ table: MarkdownTable) -> Bool {
    table.header.cells.contains { ValueTable.field(titledBy: $0.text, lookup: lookup) != nil }
  }

  private func holdsValues(_ titles: [String], _ cells: [Cells]) -> Bool {
    zip(titles, cells).contains { title, cells in
      let column = lookup.column(title)
      return column != .defaultValue && column != .statusCode && ValueTable.areNumbers(cells.map(\.text))
    } && !cells.contains { $0.count { isType($0.text) } * 2 > max(1, $0.count) }
  }

  private static func samples(_ cells: Cells) -> [String] {
    var seen: Set<String> = []
    return Array(cells.map(\.text).filter { seen.insert($0).inserted }.prefix(3))
  }

  // MARK: What a column holds

  private typealias Guess = (key: String?, isKnown: Bool)

  /// By title where the profile has it; the others by content, each kind of column once.
  private func keys(_ titles: [String], _ cells: [Cells]) -> [Guess] {
    var guesses: [Guess] = titles.map { _ in (nil, false) }
    var taken: Set<String> = []
    for (index, title) in titles.enumerated() {
      guard let key = lookup.column(title)?.profileKey, key != "status-code" || areCodes(cells[index]),
        taken.insert(key).inserted
      else { continue }
      guesses[index] = (key, true)
    }
    // The title of a column of names is often that of a thing: what the cells are tells more.
    // Beside status codes nothing names a field.
    for key in ["type", "required", "name", "description"]
    where !taken.contains(key) && (key != "name" || !taken.contains("status-code")) {
      // What is known to hold codes holds no names.
      let open = titles.indices.filter { index in
        guesses[index].key == nil && (key != "name" || lookup.knownColumn(titles[index]) != .statusCode)
      }
      guard let index = open.first(where: { holds(cells[$0], key) }) else { continue }
      guesses[index] = (key, false)
      taken.insert(key)
    }
    return guesses
  }

  /// Whether the cells are status codes, rather than codes of the service's own such as `slot_taken`.
  private func areCodes(_ cells: Cells) -> Bool {
    cells.count { TableFacts.Role.statusCode($0.text) != nil } * 2 > cells.count
  }

  private func holds(_ cells: Cells, _ key: String) -> Bool {
    guard cells.count > 1 else { return false }
    let hits = cells.count { cell in
      switch key {
      case "type": return isType(cell.text)
      case "required": return isMark(cell.text)
      case "name": return FieldName(cell.text, code: nil, lookup: lookup) != nil
      default: return cell.text.split(separator: " ").count > 3
      }
    }
    return hits * 10 >= cells.count * (key == "required" ? 9 : 6)
  }

  private func isType(_ text: String) -> Bool {
    let words = TypeSurvey.words(in: text, lookup: lookup)
    return !words.isEmpty && words.allSatisfy { lookup.isType($0) }
  }

  private func isMark(_ text: String) -> Bool {
    let word = NormalWords.normal(text)
    return lookup.yesWords.contains(word) || lookup.noWords.contains(word)
  }
}

extension ProfileLookup.Column {
  /// The key of a profile's `columns` for such a column.
  var profileKey: String {
    switch self {
    case .defaultValue: "default"
    case .statusCode: "status-code"
    case .name, .type, .description, .required, .optional, .value, .categories, .location: "\(self)"
    }
  }
}
