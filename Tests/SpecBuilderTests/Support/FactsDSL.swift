import APISpec
import Diagnostics
import DocParser
import OrderedJSON
import Testing

@testable import SpecBuilder

/// Facts of one document, written as a list of sections. Each thing takes lines of its own, so that places in
/// diagnostics tell things apart.
struct Doc {
  let file: String
  private(set) var line = 1
  private(set) var sections: [SectionFacts] = []
  private(set) var lines: [String] = []
  private let title: String?

  init(_ file: String = "shop.md", title: String? = nil) {
    self.file = file
    self.title = title
  }

  /// Adds a section; every argument but the heading may be left out.
  mutating func section(
    _ heading: String?, _ endpoint: String? = nil, prose: [Para] = [], table: [Row] = [],
    role: TableFacts.Role? = nil, examples: [Example] = []
  ) {
    let range = take(heading ?? "")
    let endpointFacts = endpoint.map { Doc.endpoint($0, range: take($0)) }
    let proseFacts = prose.map { para -> ProseFacts in
      let range = take(para.text)
      let statements = para.statements.map { LocatedStatement($0, quotation: para.text, range: range) }
      return ProseFacts(text: para.text, statements: statements, isPlaceholder: false, range: range)
    }
    var tables: [TableFacts] = []
    if !table.isEmpty {
      let start = line
      let rows = table.map { row in row.facts(range: take("| \(row.name) | \(row.type ?? "") |")) }
      let isBody = endpoint.map { !$0.hasPrefix("GET") } ?? false
      tables = [
        TableFacts(
          role: role ?? (isBody ? .parameters : .properties(of: nil)), columns: ["Field", "Type", "Details"],
          rows: rows, range: SourceRange(file: file, lines: start...(line - 1)))
      ]
    }
    let exampleFacts = examples.map { $0.facts(file: file, line: take($0.text).start.line) }
    sections.append(
      SectionFacts(
        heading: heading, ancestors: [], range: range, prose: proseFacts, tables: tables, endpoint: endpointFacts,
        examples: exampleFacts))
  }

  var facts: DocumentFacts {
    DocumentFacts(file: file, form: .markdown, title: title, sections: sections, accounts: [], lines: lines)
  }

  /// Takes the next lines for a text, and gives their range.
  private mutating func take(_ text: String) -> SourceRange {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = line
    lines += parts
    line += max(parts.count, 1)
    return SourceRange(file: file, lines: start...(line - 1))
  }

  /// The endpoint that a line names, as the reader of docs reads it.
  static func endpoint(_ text: String, range: SourceRange) -> EndpointFacts {
    let read = try? DocParser().parse("# Shop\n\n`\(text)`\n", file: "endpoint.md").value
    guard let found = read?.sections.lazy.compactMap(\.endpoint).first else {
      Issue.record("'\(text)' is no endpoint line")
      return EndpointFacts(
        method: "GET", target: text, baseURL: nil, path: [], query: [], hasTrailingSlash: false, isWebhook: false,
        range: range)
    }
    return EndpointFacts(
      method: found.method, target: found.target, baseURL: found.baseURL, path: found.path, query: found.query,
      lacksLeadingSlash: found.lacksLeadingSlash, hasTrailingSlash: found.hasTrailingSlash, isWebhook: found.isWebhook,
      range: range)
  }
}

/// A paragraph with what it states.
struct Para {
  let text: String
  let statements: [Statement]

  init(_ text: String, _ statements: Statement...) {
    self.text = text
    self.statements = statements
  }
}

/// A row of a table; a `*` at the end of the name means required, a `?` optional.
struct Row {
  let name: String
  let type: String?
  let description: String?
  let defaultText: String?
  let value: String?
  let statements: [Statement]
  private var unknownType: SourceRange?

  init(
    _ name: String, _ type: String? = nil, _ description: String? = nil, default defaultText: String? = nil,
    value: String? = nil,
    states statements: Statement...
  ) {
    self.name = name
    self.type = type
    self.description = description
    self.defaultText = defaultText
    self.value = value
    self.statements = statements
  }

  private init(_ row: Row, statements: [Statement]) {
    name = row.name
    type = row.type
    description = row.description
    defaultText = row.defaultText
    value = row.value
    self.statements = statements
  }

  /// The row with other statements.
  func stating(_ statements: [Statement]) -> Row { Row(self, statements: statements) }

  /// The row with a type word that no vocabulary has.
  func ofUnknownType(at place: SourceRange) -> Row {
    var row = self
    row.unknownType = place
    return row
  }

  func facts(range: SourceRange) -> RowFacts {
    let isRequired = name.hasSuffix("*")
    let isOptional = name.hasSuffix("?")
    let path = name.filter { $0 != "*" && $0 != "?" }.split(separator: ".").map(String.init)
    return RowFacts(
      path: path, isRequired: isRequired, isOptional: isOptional, isNullable: type?.hasPrefix("?") == true,
      type: type.flatMap { TypeParser().expression(of: $0) }, unknownType: unknownType,
      description: description, defaultText: defaultText,
      value: value,
      statements: statements.map { LocatedStatement($0, quotation: description ?? "", range: range) }, range: range)
  }
}

/// An example body as it stands in a document.
struct Example {
  let kind: ExampleFacts.Kind
  let title: String?
  let text: String

  /// The endpoint that the command calls which the body stands in.
  var command: String?
  /// What the command sends as a form.
  var form: [(name: String, value: String)] = []
  /// Whether the form is sent in parts.
  var isMultipart = false

  static func request(_ text: String, title: String? = nil, calling command: String? = nil) -> Example {
    Example(kind: .request, title: title, text: text, command: command)
  }

  static func response(_ text: String, title: String? = nil, status: Int? = nil) -> Example {
    Example(kind: .response(status: status), title: title, text: text)
  }

  func facts(file: String, line: Int) -> ExampleFacts {
    let reader = JSONReader(leniencies: Set(JSONLeniency.allCases))
    let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
    let body: ExampleFacts.Body
    if text.isEmpty {
      body = .empty
    } else {
      do throws(JSONSyntaxError) { body = .json(try reader.read(text)) } catch { body = .invalid(text: text, error) }
    }
    let here = SourceRange(file: file, lines: line...line)
    return ExampleFacts(
      kind: kind, title: title, body: body,
      command: command.map {
        .init(endpoint: Doc.endpoint($0, range: here), headers: [], form: form, isMultipart: isMultipart)
      },
      range: SourceRange(file: file, lines: line...(line + count - 1)), bodyStart: SourcePosition(line: line))
  }
}

/// The spec of documents made by hand.
func build(
  _ documents: Doc..., corrections: [Correction] = [], options: SpecBuilderOptions = SpecBuilderOptions()
) throws -> BuiltSpec {
  try SpecBuilder(options: options).build(documents.map(\.facts), corrections: corrections)
}

extension BuiltSpec {
  /// The findings of a kind, as messages.
  func messages(_ code: DiagnosticCode) -> [String] { diagnostics.filter { $0.code == code }.map(\.message) }

  /// The lines of the findings of a kind.
  func lines(_ code: DiagnosticCode) -> [Int] {
    diagnostics.filter { $0.code == code }.compactMap { $0.range?.start.line }
  }

  /// A field of an object schema.
  func field(_ schema: SchemaName, _ name: String) -> Field? {
    if case .object(let object)? = spec.schema(schema)?.kind { object.field(name) } else { nil }
  }

  /// The names of an object schema's fields.
  func fieldNames(_ schema: SchemaName) -> [String] {
    if case .object(let object)? = spec.schema(schema)?.kind { object.fields.map(\.name) } else { [] }
  }

  /// The fields that a request needs, or that stand in every record.
  func required(_ schema: SchemaName) -> [String] {
    guard case .object(let object)? = spec.schema(schema)?.kind else { return [] }
    return object.fields.filter(\.isRequired).map(\.name)
  }

  /// The values of an enumeration.
  func values(_ schema: SchemaName) -> [JSONValue] {
    if case .enumeration(let enumeration)? = spec.schema(schema)?.kind { enumeration.values.map(\.raw) } else { [] }
  }
}
