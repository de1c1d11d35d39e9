import CommonMark
import Diagnostics
import Language

/// Reads the rows of one table.
struct RowReader {
  let lookup: ProfileLookup
  let source: SourceText
  let statements: StatementReader
  let layout: TableLayout
  let role: TableFacts.Role
  /// Whether prose says that nothing has to be sent.
  var allAreOptional = false
  /// The names of the table's fields.
  var names: Set<String> = []

  /// What a row came to.
  struct Outcome {
    let facts: RowFacts?
    let account: BlockAccount.Use
    var diagnostics: [Diagnostic] = []
  }

  /// What a group row says of the rows below it.
  enum Group {
    case neutral, required, optional

    init(_ name: String) {
      let words = Set(name.utf8.count < 80 ? name.lowercased().split { !$0.isLetter }.map(String.init) : [])
      let isRequired = !words.isDisjoint(with: WordSet.required.words)
      let isOptional = !words.isDisjoint(with: WordSet.optional.words)
      // "Not required" is optional, and "not all are optional" says nothing of one of them.
      let isDenied = !words.isDisjoint(with: WordSet.plainNegations.words)
      if isDenied {
        self = isRequired && !isOptional ? .optional : .neutral
      } else {
        self = isRequired == isOptional ? .neutral : isRequired ? .required : .optional
      }
    }
  }

  /// What a row without a name of its own says, if it is one: a legend or a group.
  func remark(_ row: MarkdownTable.Row) -> Outcome? {
    guard let cell = row.cells.first(where: { !$0.text.plain.isEmpty }),
      row.cells.filter({ !$0.text.plain.isEmpty }).count == 1
    else { return nil }
    let range = source.range(row.range)
    if isLegend(cell.text.plain) {
      return Outcome(
        facts: RowFacts(role: .legend, path: [], description: cell.text.plain, range: range), account: .unused("legend")
      )
    }
    guard isGroup(cell.text) else { return nil }
    let facts = RowFacts(role: .group(cell.text.plain), path: [], range: range)
    return Outcome(facts: facts, account: .used("group \(cell.text.plain)"))
  }

  /// A mark, then words that explain it.
  private func isLegend(_ text: String) -> Bool {
    for mark in [lookup.profile.requiredMarker, lookup.profile.optionalMarker] where !mark.isEmpty {
      guard text.hasPrefix(mark) || text.hasPrefix("\"\(mark)\"") || text.hasPrefix("'\(mark)'") else { continue }
      if text.dropFirst(mark.count).contains(where: \.isLetter) { return true }
    }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return lookup.lexicon.hasAny(of: words, in: .legendVerbs) && lookup.lexicon.hasAny(of: words, in: .legendWords)
  }

  private func isGroup(_ text: MarkdownText) -> Bool {
    let words = text.plain.lowercased().split(separator: " ").map(String.init)
    if words.count > 1, words.count <= 4,
      text.plain.hasSuffix(":") || lookup.lexicon.has(words.last ?? "", in: .groupNouns)
    {
      return true
    }
    let spans = text.spans.filter { !NormalWords.trimmed($0.text).isEmpty }
    return !spans.isEmpty && spans.allSatisfy { $0.kind == .emphasis || $0.kind == .strong }
      && (text.plain.contains(" ") || !FieldName.isIdentifier(text.plain) || spans.allSatisfy { $0.kind == .emphasis })
  }

  // MARK: Keys with values

  /// A row of headers, status codes or categories.
  func keyed(_ row: MarkdownTable.Row) -> Outcome {
    let range = source.range(row.range)
    guard let key = layout.cell(layout.keyColumn ?? .name, in: row)?.text.plain, !key.isEmpty else {
      return unused(row)
    }
    var name = key
    let mark = lookup.profile.requiredMarker
    let isRequired = role == .headers && !mark.isEmpty && name.hasSuffix(mark) && name.count > mark.count
    if isRequired { name = NormalWords.trimmed(name.dropLast(mark.count)) }
    if role == .statusCodes { name = TableFacts.Role.statusCode(name) ?? name }
    let value = valueCell(row)
    let flags = flags(row)
    let facts = RowFacts(
      path: [name], isRequired: isRequired || flags.isRequired, isOptional: flags.isOptional,
      type: word(.type, row).flatMap(TypeParser(lookup).expression), description: description(row),
      value: value.flatMap(self.value),
      statements: role == .categories ? value.map { categories($0) } ?? [] : [], range: range)
    return Outcome(facts: facts, account: .used("\(accountName) \(name)"))
  }

  private var accountName: String {
    switch role {
    case .headers: "header"
    case .responseHeaders: "header of the answer"
    case .statusCodes: "status code"
    case .errorCodes: "error code"
    case .categories: "categories of"
    case .properties: "property"
    case .parameters: "parameter"
    case .servers: "server"
    case .other, .values: "row"
    }
  }

  private func valueCell(_ row: MarkdownTable.Row) -> MarkdownTable.Cell? {
    switch role {
    case .categories: return layout.cell(.categories, in: row) ?? layout.cell(.value, in: row)
    case .statusCodes:
      if let cell = layout.cell(.value, in: row) ?? layout.cell(.description, in: row) { return cell }
      guard let index = layout.firstIndex(except: [.statusCode, .name]), index < row.cells.count else { return nil }
      return row.cells[index]
    default: return layout.cell(.value, in: row)
    }
  }

  /// The value as written; nil where it is for the caller to fill in.
  private func value(_ cell: MarkdownTable.Cell) -> String? {
    let text = Self.unquoted(cell.text.plain)
    guard !text.isEmpty, !lookup.isPlaceholder(text) else { return nil }
    guard role == .headers else { return text }
    let isEmphasised = cell.text.spans.allSatisfy { $0.kind == .emphasis }
    return isEmphasised && HeaderValue.scheme(text) == nil ? nil : HeaderValue.kept(text, lookup: lookup)
  }

  private func categories(_ cell: MarkdownTable.Cell) -> [LocatedStatement] {
    let text = ProseText(cell.text)
    guard let list = ValueList(text, from: 0, to: text.tokens.count, maximumWords: 6) else { return [] }
    return source.located([StatementFinding(.allowedValues(list.items), list.tokens)], in: text, at: cell.range)
  }

  // MARK: Fields

  /// A row of properties or parameters, with the name that its cell holds.
  func field(
    _ row: MarkdownTable.Row, name: FieldName, path: [String], rows: [MarkdownTable.Row], group: Group
  ) -> Outcome {
    let cell = layout.cell(.description, in: row)
    let text = cell.map { ProseText($0.text) }
    let told = remarks(row, name)
    let type = told.type
    let step = (path.last ?? "").filter { $0 != "[" && $0 != "]" }
    let findings = text.map { statements.field($0, FieldContext(name: step, type: type, siblings: names)) } ?? []
    let flags = flags(row)
    let remark = text.map { SentenceMark($0.reading(with: lookup.lexicon)) }
    let marks = cell.map { DescriptionMark.all(in: $0.text, lookup: lookup) } ?? []
    let listed = cell.flatMap {
      CellValues(
        $0.text, isEnumeration: type.map { FieldContext(name: step, type: $0).isEnumeration } ?? false, lookup: lookup)
    }
    let isOptional =
      told.isOptional || flags.isOptional || remark?.isOptional == true || marks.contains(.optional)
      || group == .optional
    let isDemanded = text.map { RequiredFieldsRule.demands(step, in: $0.reading(with: lookup.lexicon)) } ?? false
    let isMarked =
      isDemanded || told.isRequired || flags.isRequired || remark?.isRequired == true || marks.contains(.required)
    let defaultText = defaultText(row, text) ?? told.defaultText ?? listed?.defaultText
    let isNeeded = !isOptional && defaultText == nil && isRequiredUnmarked
    let facts = RowFacts(
      path: path, isRequired: isMarked || group == .required || isNeeded,
      isOptional: isOptional, isNullable: told.isNullable || marks.contains(.nullable), type: type,
      unknownType: unknownType(type, row), description: description(row), defaultText: defaultText,
      value: layout.cell(.value, in: row).flatMap(value),
      statements: statements(row, type, findings, text, listed), links: row.cells.flatMap(\.text.links),
      range: range(of: rows))
    let label = "\(accountName) \(path.joined(separator: "."))"
    let odd = [ProfileLookup.Column.required, .optional].compactMap { unknownMark($0, row) }
    return Outcome(facts: facts, account: .used(label), diagnostics: odd)
  }

  /// What the description states, and the values that the row lists.
  private func statements(
    _ row: MarkdownTable.Row, _ type: TypeExpression?, _ findings: [StatementFinding], _ text: ProseText?,
    _ listed: CellValues?
  ) -> [LocatedStatement] {
    let cell = layout.cell(.description, in: row)
    guard let values = listed?.values else {
      return (zip(text, cell).map { source.located(findings, in: $0, at: $1.range) } ?? [])
        + ownValues(row, type, besides: findings)
    }
    // A list is read in full where a sentence is read to its first line.
    let others = findings.filter { finding in
      switch finding.statement {
      case .allowedValues, .codes, .range, .dateFormats: false
      default: true
      }
    }
    let place = source.range(cell?.range ?? row.range)
    let own = LocatedStatement(.allowedValues(values), quotation: values.joined(separator: ", "), range: place)
    return (zip(text, cell).map { source.located(others, in: $0, at: $1.range) } ?? []) + [own]
  }

  /// The values that a column of their own lists, where the description names none.
  private func ownValues(
    _ row: MarkdownTable.Row, _ type: TypeExpression?, besides findings: [StatementFinding]
  ) -> [LocatedStatement] {
    let isSaid = findings.contains { if case .allowedValues = $0.statement { true } else { false } }
    if !isSaid, let values = type?.literals {
      let place = source.range(layout.cell(.type, in: row)?.range ?? row.range)
      return [LocatedStatement(.allowedValues(values), quotation: values.joined(separator: ", "), range: place)]
    }
    guard !isSaid, let cell = layout.cell(.categories, in: row) else { return [] }
    return categories(cell).filter { located in
      if case .allowedValues(let values) = located.statement { values.count > 1 } else { false }
    }
  }

  private func zip<First, Second>(_ first: First?, _ second: Second?) -> (First, Second)? {
    guard let first, let second else { return nil }
    return (first, second)
  }

  private func range(of rows: [MarkdownTable.Row]) -> SourceRange {
    let ranges = rows.map { source.range($0.range) }.sorted()
    guard let first = ranges.first, let last = ranges.last else { return SourceRange(file: source.file, lines: 1...1) }
    return SourceRange(file: first.file, start: first.start, end: last.end)
  }

  /// A row that says nothing.
  func unused(_ row: MarkdownTable.Row) -> Outcome {
    let range = source.range(row.range)
    let isEmpty = row.cells.allSatisfy { $0.text.plain.isEmpty || lookup.isPlaceholder($0.text.plain) }
    let reason = isEmpty ? "empty row" : "row without a name"
    return Outcome(
      facts: nil, account: .unused(reason),
      diagnostics: [Diagnostic(.unusedRow, "The row states nothing that the spec can hold: \(reason).", at: range)])
  }

  // MARK: Cells

  /// The plain text of a cell; nil when it is empty or a placeholder.
  func word(_ column: ProfileLookup.Column, _ row: MarkdownTable.Row) -> String? {
    guard let text = layout.cell(column, in: row)?.text.readable, !text.isEmpty, !lookup.isPlaceholder(text) else {
      return nil
    }
    return text
  }

  private func description(_ row: MarkdownTable.Row) -> String? { word(.description, row) }

  /// Whether a parameter is required that no mark says anything of: there is a mark for optional and none for required.
  private var isRequiredUnmarked: Bool {
    role == .parameters && lookup.profile.requiredMarker.isEmpty && !lookup.profile.optionalMarker.isEmpty
      && !layout.has(.required) && !layout.has(.optional) && !allAreOptional
  }

  private func flags(_ row: MarkdownTable.Row) -> (isRequired: Bool, isOptional: Bool) {
    let required = layout.cell(.required, in: row).map { NormalWords.normal($0.text.plain) }
    let optional = layout.cell(.optional, in: row).map { NormalWords.normal($0.text.plain) }
    let saysYes = required.map(isYes) ?? false
    let saysNo = required.map { lookup.noWords.contains($0) } ?? false
    return (saysYes || optional.map { lookup.noWords.contains($0) } ?? false, saysNo || optional.map(isYes) ?? false)
  }

  /// A finding when a cell that is to say yes or no says neither.
  private func unknownMark(_ column: ProfileLookup.Column, _ row: MarkdownTable.Row) -> Diagnostic? {
    guard let cell = layout.cell(column, in: row), !cell.text.plain.isEmpty, !lookup.isPlaceholder(cell.text.plain)
    else { return nil }
    let text = NormalWords.normal(cell.text.plain)
    let isNo = lookup.noWords.contains { text == $0 || text.hasPrefix($0 + " ") || text.hasPrefix($0 + ",") }
    guard !isYes(text), !isNo, !text.hasPrefix("yes"), !text.hasPrefix("required") else { return nil }
    return Diagnostic(
      .unknownMark, "'\(cell.text.plain)' says neither yes nor no; it is taken for no.", at: source.range(cell.range),
      wayOut: "Write yes or no, or add the word to the profile's yes-words or no-words.")
  }

  private func isYes(_ text: String) -> Bool {
    if lookup.yesWords.contains(text) { return true }
    // "Yes (1)" is, and "yes, if `color` is not given" is not.
    guard let word = lookup.yesWords.first(where: { $0.count > 2 && text.hasPrefix($0) }) else { return false }
    return !text.dropFirst(word.count).contains(where: \.isLetter)
  }

  static func unquoted(_ text: String) -> String {
    for (open, close) in [("\"", "\""), ("“", "”"), ("'", "'"), ("`", "`")]
    where text.count > 1 && text.hasPrefix(open) && text.hasSuffix(close) {
      return String(text.dropFirst().dropLast())
    }
    return text
  }
}

extension RowFacts {
  /// The row with what its group says, where it says nothing of its own.
  func marked(by group: RowReader.Group) -> RowFacts {
    guard group != .neutral, !isRequired, !isOptional, role == .field else { return self }
    return marked(isRequired: group == .required, isOptional: group == .optional)
  }
}
