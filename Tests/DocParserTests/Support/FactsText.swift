import Diagnostics
import DocParser
import OrderedJSON

/// Facts as text, one a line, for goldens that people read.
struct FactsText {
  private(set) var lines: [String] = []

  static func text(_ result: Diagnosed<DocumentFacts>) -> String {
    var writer = FactsText()
    writer.document(result.value)
    writer.lines.append("diagnostics")
    for finding in result.diagnostics {
      let place = finding.range.map(Self.place) ?? "-"
      writer.lines.append("  \(place) \(finding.code.id) \(finding.severity): \(finding.message)")
    }
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private mutating func document(_ facts: DocumentFacts) {
    lines.append("form \(facts.form.rawValue), title \(facts.title ?? "-"), \(facts.lines.count) lines")
    for section in facts.sections { self.section(section) }
    lines.append("accounts")
    for account in facts.accounts {
      let use =
        switch account.use {
        case .used(let what): "used: \(what)"
        case .unused(let why): "unused: \(why)"
        }
      lines.append("  \(Self.place(account.range)) \(account.kind.rawValue) \(use)")
    }
  }

  private mutating func section(_ section: SectionFacts) {
    let above = section.ancestors.isEmpty ? "" : " below \(section.ancestors.joined(separator: " > "))"
    lines.append("section \(section.heading ?? "-")\(above) at \(Self.place(section.range))")
    if let endpoint = section.endpoint { lines.append("  endpoint \(Self.endpoint(endpoint))") }
    for prose in section.prose {
      lines.append("  prose \(Self.place(prose.range))\(prose.isPlaceholder ? " placeholder" : "") \(prose.text)")
      statements(prose.statements, indent: "    ")
    }
    for table in section.tables { self.table(table) }
    for example in section.examples { self.example(example) }
  }

  private mutating func table(_ table: TableFacts) {
    let role =
      switch table.role {
      case .properties(let name): "properties of \(name ?? "-")"
      case .parameters: "parameters"
      case .headers: "headers"
      case .responseHeaders: "headers of the answer"
      case .servers: "servers"
      case .statusCodes: "status codes"
      case .errorCodes: "error codes"
      case .categories: "categories"
      case .values(of: let caption): "values of \(caption)"
      case .other: "other"
      }
    lines.append("  table \(role) at \(Self.place(table.range)) [\(table.columns.joined(separator: " | "))]")
    for row in table.rows { self.row(row) }
  }

  private mutating func row(_ row: RowFacts) {
    var text = "    row \(Self.place(row.range))"
    switch row.role {
    case .field: text += " \(row.path.joined(separator: " / "))"
    case .legend: text += " legend"
    case .group(let name): text += " group '\(name)'"
    }
    if row.isRequired { text += " required" }
    if row.isOptional { text += " optional" }
    if row.isNullable { text += " nullable" }
    if let type = row.type?.spelling { text += " type '\(type)'" }
    if let place = row.unknownType { text += " (unknown at \(Self.place(place)))" }
    if let value = row.value { text += " value '\(value)'" }
    if let value = row.defaultText { text += " default '\(value)'" }
    if let description = row.description { text += " - \(description)" }
    lines.append(text)
    statements(row.statements, indent: "      ")
  }

  private mutating func statements(_ statements: [LocatedStatement], indent: String) {
    for statement in statements {
      lines.append(
        "\(indent)\(Self.place(statement.range)) \(Self.statement(statement.statement)) «\(statement.quotation)»")
    }
  }

  private mutating func example(_ example: ExampleFacts) {
    var text = "  "
    switch example.kind {
    case .request: text += "request"
    case .response(let status): text += "response \(status.map(String.init) ?? "-")"
    }
    text += " \(Self.place(example.range))"
    if let title = example.title { text += " '\(title)'" }
    text += " body at \(example.bodyStart.line):\(example.bodyStart.column)"
    switch example.body {
    case .text(let body): text += " text \(body.utf8.count)"
    case .empty: text += " empty"
    case .json(let reading): text += " \(Self.shape(reading.value))"
    case .invalid(_, let error): text += " invalid: \(error.position.line):\(error.position.column) \(error.message)"
    }
    lines.append(text)
    guard let command = example.command else { return }
    lines.append("    command \(Self.endpoint(command.endpoint))")
    for header in command.headers { lines.append("      \(header.name): \(header.value)") }
  }

  static func statement(_ statement: Statement) -> String {
    String(describing: statement).replacing("DocParser.", with: "").replacing("Statement.", with: "")
  }

  static func endpoint(_ endpoint: EndpointFacts) -> String {
    func plain(_ segment: EndpointFacts.Segment) -> String {
      switch segment {
      case .literal(let text): text
      case .parameter(let name): "{\(name)}"
      case .compound(let pieces): pieces.map(plain).joined()
      }
    }
    let path = endpoint.path.map { "/" + plain($0) }
    var text = "\(endpoint.method) \(path.joined())"
    if !endpoint.query.isEmpty { text += "?" + endpoint.query.map { "\($0.name)=\($0.value)" }.joined(separator: "&") }
    if let base = endpoint.baseURL { text += " base \(base)" }
    if endpoint.lacksLeadingSlash { text += " lacks-leading-slash" }
    if endpoint.hasTrailingSlash { text += " trailing-slash" }
    if endpoint.isWebhook { text += " webhook" }
    return text + " at \(place(endpoint.range))"
  }

  private static func shape(_ value: JSONValue) -> String {
    switch value {
    case .object(let object): "object {\(object.keys.joined(separator: ", "))}"
    case .array(let elements): "array of \(elements.count), first \(elements.first.map(shape) ?? "-")"
    default: "\(value.kind.rawValue)"
    }
  }

  static func place(_ range: SourceRange) -> String {
    let (start, end) = (range.start, range.end)
    return start.line == end.line
      ? "\(start.line):\(start.column)-\(end.column)" : "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }
}
