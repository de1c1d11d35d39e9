import APISpec
import OrderedJSON

/// Writes documented calls as Swift, through the printed requests.
struct RequestWriter {
  let writer: LiteralWriter
  let operation: OperationPlan

  /// The lines of a statement that makes `let request = …` for an example, at a margin of four spaces; nil when
  /// something in it cannot be written.
  func statement(_ example: RequestExample) -> [String]? {
    guard let arguments = arguments(example) else { return nil }
    let name = operation.request.spelling
    let settings = querySettings(example)
    guard let settings else { return nil }
    let keyword = settings.isEmpty ? "let" : "var"
    guard var body = bodyLines(example) else { return nil }
    var lines: [String] = []
    if body.count > 1 {
      lines = ["let body = " + body[0]] + body.dropFirst()
      body = ["body"]
    }
    lines += Layout.call("\(keyword) request = \(name)", arguments + body).lines
    lines += settings
    return lines.map { "    " + $0 }
  }

  /// The value of a path parameter in an example, or one that stands for any.
  func pathValue(_ argument: OperationPlan.PathArgument, _ example: RequestExample?) -> JSONValue {
    let shown =
      example?.pathArguments[argument.parameter.name]
      ?? operation.operation.requestExamples.compactMap { $0.pathArguments[argument.parameter.name] }.first
    return usable(shown, argument) ?? SampleValues(plan: writer.plan).value(argument.parameter.type)
  }

  /// A value that can be a segment: neither empty nor a way up.
  private func usable(_ value: JSONValue?, _ argument: OperationPlan.PathArgument) -> JSONValue? {
    coerced(value, argument.parameter.type).flatMap {
      ["", ".", ".."].contains(RequestWriter.text($0)) ? nil : $0
    }
  }

  /// The path of an example as it is sent, below the base URL.
  func path(_ example: RequestExample?) -> String {
    func part(_ segment: PathTemplate.Segment) -> String {
      switch segment {
      case .literal(let text): return PathLiteral.encoded(text)
      case .parameter(let parameter):
        guard let argument = operation.path.first(where: { $0.parameter == parameter }) else { return "_" }
        return PercentEncoder.encode(RequestWriter.text(pathValue(argument, example)))
      case .compound(let pieces): return pieces.map(part).joined()
      }
    }
    let parts = operation.operation.path.segments.map(part)
    let path = operation.operation.path
    return "/" + parts.joined(separator: "/") + (path.hasTrailingSlash && !parts.isEmpty ? "/" : "")
  }

  /// The query of an example as it is sent.
  func query(_ example: RequestExample?) -> String {
    let items = operation.query.filter { !$0.isHeader }.flatMap { item -> [String] in
      let value = example?.query[item.field.name] ?? (item.isRequired ? sample(item) : nil)
      guard let value = coerced(RequestWriter.listed(value, item.field), item.field.type) else { return [] }
      if item.field.isCommaSeparated, let values = value.array {
        let text = values.map(RequestWriter.text).joined(separator: ",")
        return [PercentEncoder.encode(item.field.name) + "=" + PercentEncoder.encode(text)]
      }
      return (value.array ?? [value]).map { element in
        PercentEncoder.encode(item.field.name) + "=" + PercentEncoder.encode(RequestWriter.text(element))
      }
    }
    return items.isEmpty ? "" : "?" + items.joined(separator: "&")
  }

  private func sample(_ item: OperationPlan.QueryItem) -> JSONValue {
    SampleValues(plan: writer.plan).value(item.field.type)
  }

  /// The arguments for path and required query.
  private func arguments(_ example: RequestExample) -> [String]? {
    var texts: [String] = []
    for argument in operation.path {
      guard let text = parameter(pathValue(argument, example), argument.parameter.type, argument.swiftType)
      else { return nil }
      texts.append(argument.isUnlabelled ? text : "\(argument.name.label): \(text)")
    }
    for item in operation.query where item.isRequired {
      let value =
        coerced(RequestWriter.listed(example.query[item.field.name], item.field), item.field.type) ?? sample(item)
      guard let text = parameter(value, item.field.type, item.swiftType) else { return nil }
      texts.append("\(item.name.label): \(text)")
    }
    return texts
  }

  private func querySettings(_ example: RequestExample) -> [String]? {
    var lines: [String] = []
    for item in operation.query where !item.isRequired {
      guard let value = coerced(RequestWriter.listed(example.query[item.field.name], item.field), item.field.type)
      else { continue }
      guard let text = parameter(value, item.field.type, item.swiftType) else { return nil }
      lines.append("request.\(item.name.member) = \(text)")
    }
    return lines
  }

  /// The values of a list that stand in one text.
  private static func listed(_ value: JSONValue?, _ field: Field) -> JSONValue? {
    guard field.isCommaSeparated, case .array(let element) = field.type, let value, value.array == nil else {
      return value
    }
    let texts = text(value).split(separator: ",").map(String.init)
    return .array(
      texts.map { part in
        switch element {
        case .integer, .double, .decimal, .timestamp: JSONNumber(part).map(JSONValue.number) ?? .string(part)
        default: .string(part)
        }
      })
  }

  private func parameter(_ value: JSONValue, _ type: SpecType, _ swiftType: String) -> String? {
    swiftType == "String" ? SwiftLiteral.string(RequestWriter.text(value)) : writer.bare(value, type)
  }

  /// The body's expression, on several lines where it has a closure; no line for no body.
  private func bodyLines(_ example: RequestExample) -> [String]? {
    switch operation.body {
    case .none: return []
    case .value(let type, _): return example.body.flatMap { writer.typed($0, type) }.map(\.lines)
    case .object(let object):
      let value = example.body ?? .object(JSONObject())
      if object.form == .model { return writer.typed(value, .reference(object.schema.name)).map { [$0] } }
      guard let parts = BodyWriter(writer: writer).parts(value, object) else { return nil }
      let arguments = parts.arguments.map { "\($0.label): \($0.value)" }
      let head = object.type.spelling
      if parts.assignments.isEmpty { return Layout.call(head, arguments).lines }
      let call = arguments.isEmpty ? head : Layout.call(head, arguments)
      return ["\(call) {"] + parts.assignments.flatMap { Layout.indented($0).lines } + ["}"]
    }
  }

  /// A value that stands as text in a path or a query as what its type is.
  private func coerced(_ value: JSONValue?, _ type: SpecType) -> JSONValue? {
    guard let value else { return nil }
    if let text = value.string, writer.bare(value, type) == nil, let number = JSONNumber(text) {
      return .number(number)
    }
    if let number = value.number, writer.bare(value, type) == nil { return .string(number.text) }
    if case .array(let element) = type, value.array == nil, let single = coerced(value, element) {
      return .array([single])
    }
    return writer.bare(value, type) == nil && !isText(type) ? nil : value
  }

  private func isText(_ type: SpecType) -> Bool {
    switch type {
    case .any, .map, .reference: true
    default: false
    }
  }

  /// A value as the runtime writes it into a path or a query.
  static func text(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): text
    case .number(let number): number.text
    case .bool(let flag): flag ? "true" : "false"
    default: JSONWriter(.compact).text(value)
    }
  }
}
