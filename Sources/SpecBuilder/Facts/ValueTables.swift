import Diagnostics
import DocParser
import Language

/// Hands the values that tables of their own list to the fields that have them: those of "Berth States" to `state` of
/// a Berth.
struct ValueTables {
  private struct Values {
    let name: NameWords
    let table: TableFacts
    /// The section that it stands in.
    let section: SourceRange

    var statement: Statement? {
      let rows = table.rows.compactMap { row in row.path.first.map { ($0, row.value ?? $0) } }
      let codes = rows.compactMap { value, name in Int(value).map { Statement.Code(value: $0, meaning: name) } }
      if codes.count == rows.count { return .codes(codes) }
      return isOfBits ? nil : .allowedValues(rows.map(\.0))
    }

    var isOfBits: Bool { table.rows.contains { $0.path.first?.contains("<<") == true } }
  }

  private let all: [Values]

  /// The tables of values in all documents.
  init(_ documents: [DocumentFacts]) {
    all = documents.flatMap(\.sections).flatMap { section in
      section.tables.compactMap { table in
        guard case .values(of: let caption) = table.role else { return nil }
        return Values(name: NameWords(caption).singular, table: table, section: section.range)
      }
    }
  }

  /// The section with the values at its fields, and a finding for each field that is a set of bits.
  func resolve(_ section: SectionFacts) -> Diagnosed<SectionFacts> {
    let section = Self.named(section)
    guard !all.isEmpty else { return Diagnosed(section, []) }
    var findings: [Diagnostic] = []
    let tables = section.tables.map { table -> TableFacts in
      guard let owner = owner(of: table, in: section) else { return table }
      let rows = table.rows.map { row -> RowFacts in
        guard row.role == .field, let values = values(of: row, owner: owner, in: section) else { return row }
        if values.isOfBits { findings.append(bits(row, values)) }
        guard let statement = values.statement else { return row }
        let located = LocatedStatement(statement, quotation: values.name.snake, range: values.table.range)
        return row.replacing(isRequired: row.isRequired, statements: row.statements + [located])
      }
      return table.replacing(rows: rows)
    }
    let resolved = SectionFacts(
      heading: section.heading, ancestors: section.ancestors, range: section.range, prose: section.prose,
      tables: tables, endpoint: section.endpoint, examples: section.examples)
    return Diagnosed(resolved, findings)
  }

  /// The section with the values that its prose gives for fields by their names: "`order` is one of: …".
  private static func named(_ section: SectionFacts) -> SectionFacts {
    let located = section.prose.flatMap(\.statements)
    var values: [String: (values: [String], statement: LocatedStatement)] = [:]
    for statement in located {
      guard case .parameterValues(let name, let items) = statement.statement, items.count > 1 else { continue }
      values[name] = values[name] ?? (items, statement)
    }
    guard !values.isEmpty else { return section }
    let tables = section.tables.map { table -> TableFacts in
      let rows = table.rows.map { row -> RowFacts in
        guard row.role == .field, let name = row.path.last.map(TableNode.bare), let found = values[name],
          row.allowedValues == nil, !row.hasCodes
        else { return row }
        let statement = LocatedStatement(
          .allowedValues(found.values), quotation: found.statement.quotation, range: found.statement.range)
        return row.replacing(isRequired: row.isRequired, statements: row.statements + [statement])
      }
      return table.replacing(rows: rows)
    }
    return SectionFacts(
      heading: section.heading, ancestors: section.ancestors, range: section.range, prose: section.prose,
      tables: tables, endpoint: section.endpoint, examples: section.examples)
  }

  private func bits(_ row: RowFacts, _ values: Values) -> Diagnostic {
    Diagnostic(
      .bitField, "`\(row.path.joined(separator: "."))` is a set of bits, which stays a number", at: row.range,
      notes: [.init("the bits", at: values.table.range)])
  }

  /// What the fields of a table are fields of; nil for a table of no fields.
  private func owner(of table: TableFacts, in section: SectionFacts) -> NameWords? {
    switch table.role {
    case .properties(of: let caption?): return NameWords(caption).singular
    case .properties, .parameters:
      let literals = section.endpoint?.path.compactMap { segment in
        if case .literal(let text) = segment { text } else { String?.none }
      }
      return NameWords(literals?.last ?? section.heading ?? "").singular
    default: return nil
    }
  }

  /// The values of a field: of a table named after it and its owner, or after it alone where its name has several words.
  private func values(of row: RowFacts, owner: NameWords, in section: SectionFacts) -> Values? {
    let isTold = row.statements.contains { located in
      switch located.statement {
      case .codes, .allowedValues: true
      default: false
      }
    }
    guard !isTold, let step = row.path.last.map(TableNode.bare) else { return nil }
    let field = NameWords(step).singular
    let parent = row.path.count > 1 ? NameWords(TableNode.bare(row.path[row.path.count - 2])).singular : owner
    let full = parent.words + field.words
    if let near = all.first(where: { $0.section == section.range && $0.name == field }) { return near }
    if let own = all.first(where: { $0.name.words == full || $0.name == field }) { return own }
    let alike = all.filter {
      field.words.count > 1 && $0.name.words.suffix(field.words.count).elementsEqual(field.words)
    }
    return alike.count == 1 ? alike.first : nil
  }
}

extension RowFacts {
  /// Whether the row says what numbers stand for.
  fileprivate var hasCodes: Bool { statements.contains { if case .codes = $0.statement { true } else { false } } }
}
