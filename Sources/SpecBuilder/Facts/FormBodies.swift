import Diagnostics
import DocParser
import Language
import OrderedJSON

/// Gives requests that docs send as forms a body with the values of their fields, as if it were JSON; and those that have
/// their fields in the query the JSON body that says the same.
struct FormBodies {
  let vocabulary: TypeVocabulary

  /// The section with such requests, and a finding for each whose fields move from the query into a body.
  func resolve(_ section: SectionFacts) -> Diagnosed<SectionFacts> {
    guard let method = section.endpoint?.method ?? section.examples.lazy.compactMap(\.command).first?.endpoint.method,
      HTTPMethod(method).sendsBody || section.examples.contains(where: { $0.command?.form.isEmpty == false })
    else { return Diagnosed(section, []) }
    let parameters = section.endpoint?.pathParameters ?? []
    let rows = section.tables.filter { $0.role == .parameters && $0.location != .query }.flatMap(\.rows).filter { row in
      row.role == .field && row.path.count == 1 && !parameters.contains(row.path[0])
    }
    var findings: [Diagnostic] = []
    let examples = section.examples.map { example -> ExampleFacts in
      guard case .empty = example.body, let command = example.command,
        let (changed, movesQuery) = resolved(example, command, rows)
      else { return example }
      if movesQuery {
        findings.append(
          Diagnostic(
            .formBody, "the command sends these fields in its query; the client sends the same as JSON",
            at: example.range, wayOut: "show the JSON body in the command, if the service takes it"))
      }
      return changed
    }
    let changed = SectionFacts(
      heading: section.heading, ancestors: section.ancestors, range: section.range, prose: section.prose,
      tables: section.tables, endpoint: section.endpoint, examples: examples)
    return Diagnosed(changed, findings)
  }

  /// The request with its form, or those items of its query that rows describe, as a body.
  private func resolved(
    _ example: ExampleFacts, _ command: ExampleFacts.Command, _ rows: [RowFacts]
  ) -> (example: ExampleFacts, movesQuery: Bool)? {
    let names = Set(rows.map { TableNode.bare($0.path[0]) })
    let isDescribed = { (name: String) in names.contains(FormPath(name).steps.first ?? name) }
    let sendsBody = HTTPMethod(command.endpoint.method).sendsBody
    let described = sendsBody ? command.endpoint.query.filter { isDescribed($0.name) } : []
    let values = command.form.isEmpty ? described.map { ($0.name, PercentText.decoded($0.value)) } : command.form
    guard !values.isEmpty else { return nil }
    var body = FormNode()
    for (name, text) in values {
      let path = FormPath(name)
      body.insert(command.fileName(text).map(JSONValue.string) ?? value(text, of: path, rows), at: path.steps[...])
    }
    let query = command.form.isEmpty ? command.endpoint.query.filter { !isDescribed($0.name) } : command.endpoint.query
    let endpoint = command.endpoint.replacing(query: query)
    let changed = ExampleFacts(
      kind: example.kind, title: example.title, body: .json(JSONReading(value: body.json)),
      command: command.replacing(endpoint: endpoint), range: example.range, bodyStart: example.bodyStart)
    return (changed, command.form.isEmpty)
  }

  /// The value that a text spells for a field: as its row says, else as it looks.
  private func value(_ text: String, of path: FormPath, _ rows: [RowFacts]) -> JSONValue {
    let row = rows.first { TableNode.bare($0.path[0]) == path.steps.first }
    return QueryLiteral.value(text, as: row?.type.map(vocabulary.meaning(of:)))
  }
}

/// The steps of a form's field: `items[0][name]`, `tags[]`; an empty step is the next place of a list.
struct FormPath {
  let steps: [String]

  init(_ name: String) {
    let parts = name.split(separator: "[", omittingEmptySubsequences: false)
    let isNested = parts.count > 1 && parts.dropFirst().allSatisfy { $0.hasSuffix("]") }
    steps = isNested ? [String(parts[0])] + parts.dropFirst().map { String($0.dropLast()) } : [name]
  }
}

/// A value that is put together of the fields of a form.
private struct FormNode {
  private var value: JSONValue?
  private var members: [(key: String, node: FormNode)] = []

  private static let deepest = 16

  mutating func insert(_ value: JSONValue, at path: ArraySlice<String>) {
    guard let step = path.first, path.count <= FormNode.deepest else {
      self.value = value
      return
    }
    let isNext = step.isEmpty
    let known = isNext ? nil : members.firstIndex { $0.key == step }
    let index = known ?? members.count
    if known == nil { members.append((isNext ? "" : step, FormNode())) }
    members[index].node.insert(value, at: path.dropFirst())
  }

  /// A list where every step is a number or none, an object otherwise.
  var json: JSONValue {
    guard !members.isEmpty else { return value ?? .null }
    if members.allSatisfy({ $0.key.allSatisfy(\.isNumber) }) { return .array(members.map(\.node.json)) }
    return .object(JSONObject(members.map { JSONObject.Member(key: $0.key, value: $0.node.json) }))
  }
}

extension ExampleFacts.Command {
  /// The name of the file that a part of the form has, `@mast.png;type=image/png`; nil where the value is a text.
  func fileName(_ value: String) -> String? {
    guard isMultipart, value.hasPrefix("@") || value.hasPrefix("<") else { return nil }
    let path = value.dropFirst().split(separator: ";").first ?? ""
    return path.split(separator: "/").last.map { $0.filter { $0 != "\"" } } ?? "file"
  }
}
