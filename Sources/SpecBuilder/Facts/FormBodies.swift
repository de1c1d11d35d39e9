import Diagnostics
import DocParser
import Language
import OrderedJSON

/// Gives requests that docs send as forms, or with their fields in the query, the JSON body that says the same.
struct FormBodies {
  let vocabulary: TypeVocabulary

  /// The section with such requests as JSON, and a finding for each.
  func resolve(_ section: SectionFacts) -> Diagnosed<SectionFacts> {
    guard let method = section.endpoint?.method ?? section.examples.lazy.compactMap(\.command).first?.endpoint.method,
      HTTPMethod(method).sendsBody
    else { return Diagnosed(section, []) }
    let parameters = section.endpoint?.pathParameters ?? []
    let rows = section.tables.filter { $0.role == .parameters && $0.location != .query }.flatMap(\.rows).filter { row in
      row.role == .field && row.path.count == 1 && !parameters.contains(row.path[0])
    }
    var findings = labelled(section) + section.examples.compactMap(upload)
    let examples = section.examples.map { example -> ExampleFacts in
      guard case .empty = example.body, let command = example.command,
        let (changed, what) = resolved(example, command, rows)
      else { return example }
      findings.append(
        Diagnostic(
          .formBody, "the command sends \(what); the client sends the same as JSON", at: example.range,
          wayOut: "show the JSON body in the command, if the service takes it"))
      return changed
    }
    let changed = SectionFacts(
      heading: section.heading, ancestors: section.ancestors, range: section.range, prose: section.prose,
      tables: section.tables, endpoint: section.endpoint, examples: examples)
    return Diagnosed(changed, findings)
  }

  /// Tables whose label says that their fields are those of a form.
  private func labelled(_ section: SectionFacts) -> [Diagnostic] {
    section.tables.filter { $0.location == .form }.map { table in
      Diagnostic(
        .formBody, "these are the fields of a form; the client sends the same as JSON", at: table.range,
        wayOut: "say in the docs that the service takes JSON, or send the call with a request of your own")
    }
  }

  /// A command that sends a file, which the client cannot.
  private func upload(_ example: ExampleFacts) -> Diagnostic? {
    guard let file = example.command?.form.first(where: { $0.value.hasPrefix("@") }) else { return nil }
    return Diagnostic(
      .formBody, "the command sends the file `\(file.name)` in a form; the client's request has no body for it",
      at: example.range, wayOut: "send the file with a request of your own")
  }

  /// The request with its form, or those items of its query that rows describe, as a body.
  private func resolved(
    _ example: ExampleFacts, _ command: ExampleFacts.Command, _ rows: [RowFacts]
  ) -> (example: ExampleFacts, what: String)? {
    let names = Set(rows.map { TableNode.bare($0.path[0]) })
    let isDescribed = { (name: String) in names.contains(FormPath(name).steps.first ?? name) }
    let moved = command.form.isEmpty ? command.endpoint.query.filter { isDescribed($0.name) } : command.form
    let values = moved.map { (FormPath($0.name), PercentText.decoded($0.value)) }
    // A file's content is no text that the command shows.
    guard !values.isEmpty, !values.contains(where: { $0.1.hasPrefix("@") }) else { return nil }
    var body = FormNode()
    for (path, text) in values { body.insert(value(text, of: path, rows), at: path.steps[...]) }
    let query = command.form.isEmpty ? command.endpoint.query.filter { !isDescribed($0.name) } : command.endpoint.query
    let endpoint = command.endpoint.replacing(query: query)
    let changed = ExampleFacts(
      kind: example.kind, title: example.title, body: .json(JSONReading(value: body.json)),
      command: ExampleFacts.Command(endpoint: endpoint, headers: command.headers), range: example.range,
      bodyStart: example.bodyStart)
    return (changed, command.form.isEmpty ? "these fields in its query" : "a form")
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
