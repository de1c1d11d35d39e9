import APISpec
import OrderedJSON

/// How an operation is called by a user of the client; the same lines stand in the README and, compiled, in the tests.
struct CallSite {
  let operation: OperationPlan
  let plan: PackagePlan

  private var writer: LiteralWriter { LiteralWriter(plan: plan) }
  private var requests: RequestWriter { RequestWriter(writer: writer, operation: operation) }

  /// The client's name at the call site.
  var client: String { CallSite.variable(of: plan.names.client) }

  /// The variable that holds a client; another one where the lines have a variable of that name.
  static func variable(of client: String) -> String {
    let name = MemberNaming.accessor(client).map { Identifier(name: $0).spelling } ?? "client"
    return taken.contains(name) ? "client" : name
  }

  /// The other variables of the lines, and of the guide's.
  private static let taken: Set<String> = [
    "all", "configuration", "criteria", "first", "options", "page", "raw", "record", "renew", "request", "response",
    "result", "transport",
  ]

  /// The lines of the call.
  var lines: [String] {
    let accessor = plan.names.accessors[operation.resource]?.member ?? "service"
    let target = "\(client).\(accessor).\(operation.method.member)"
    if operation.isPaged { return paged(target) }
    let call = "try await \(target)"
    let lines = closure(call, arguments: arguments())
    guard let first = lines.first else { return [] }
    let result = SwiftTypes.isEmpty(operation.operation) || isDeletion ? "" : "let \(resultName) = "
    return [result + first] + lines.dropFirst() + (result.isEmpty ? [] : ["print(\(resultName))"])
  }

  private var isDeletion: Bool { operation.operation.kind == .delete }

  private var resultName: String {
    let resource = plan.spec.resources.first { $0.name == operation.resource }
    let record = resource?.record.map { SpecType.reference($0) }
    let words: String?
    switch operation.operation.response {
    case .array(let element) where element == record: words = resource?.plural
    case let response? where response == record: words = resource?.name.text
    default: words = "result"
    }
    return local(words ?? operation.resource.text, otherwise: "result")
  }

  /// A variable's name by words, or another where that would hide the client.
  private func local(_ words: String, otherwise other: String) -> String {
    let name = MemberNaming.accessor(words).map { Identifier(name: $0).spelling } ?? other
    return name == client ? other : name
  }

  /// A search by records, and by pages.
  private func paged(_ target: String) -> [String] {
    let element = local(operation.resource.text, otherwise: "record")
    var lines: [String] = []
    var arguments = arguments()
    if let object = operation.bodyObject, object.form == .criteria, object.required.isEmpty {
      lines += assigned("let criteria = \(object.type.spelling)", settings(object))
      arguments.append("criteria")
    }
    let call = Layout.call(target, arguments)
    lines += ["for try await \(element) in \(call) {", "  print(\(element))", "}"]
    guard operation.pages != nil else {
      lines += ["for try await page in \(call).pages {", "  print(page.records.count)", "}"]
      return lines.flatMap(\.lines)
    }
    lines += ["let page = try await \(call).page(1)", "print(page.records.count, page.totalUpperBound ?? 0)"]
    return lines.flatMap(\.lines)
  }

  private func arguments() -> [String] {
    let example = operation.operation.requestExamples.first
    let path = operation.path.map { argument -> String in
      let value = requests.pathValue(argument, example)
      let text =
        argument.swiftType == "String"
        ? SwiftLiteral.string(RequestWriter.text(value)) : writer.bare(value, argument.parameter.type) ?? "\"\""
      return argument.isUnlabelled ? text : "\(argument.name.label): \(text)"
    }
    let query = operation.query.filter(\.isRequired).map { item -> String in
      let value = SampleValues(plan: plan).value(item.field.type)
      let text =
        item.swiftType == "String"
        ? SwiftLiteral.string(RequestWriter.text(value)) : writer.bare(value, item.field.type) ?? "\"\""
      return "\(item.name.label): \(text)"
    }
    return path + query + bodyArguments(example)
  }

  private func bodyArguments(_ example: RequestExample?) -> [String] {
    switch operation.body {
    case .none: return []
    case .value(let type, _):
      let value = example?.body ?? SampleValues(plan: plan).value(type)
      return [writer.typed(value, type) ?? writer.typed(SampleValues(plan: plan).value(type), type) ?? "[]"]
    case .object(let object):
      switch object.form {
      case .criteria where !operation.configuresBody:
        if operation.isPaged, object.required.isEmpty { return [] }
        return [BodyWriter(writer: writer).expression(body(object), object) ?? "\(object.type.spelling)()"]
      case .model: return [writer.typed(body(object), .reference(object.schema.name)) ?? "\(object.type.spelling)()"]
      case .body, .patch, .criteria:
        return BodyWriter(writer: writer).parts(body(object), object)?.arguments.map { "\($0.label): \($0.value)" }
          ?? []
      }
    }
  }

  /// A documented body where there is one that can be written, else one made up.
  private func body(_ object: ObjectPlan) -> JSONValue {
    let documented = operation.operation.requestExamples.compactMap(\.body).first { body in
      BodyWriter(writer: writer).parts(body, object) != nil
    }
    return documented ?? SampleValues(plan: plan).body(object, optional: 2)
  }

  private func closure(_ call: String, arguments: [String]) -> [String] {
    let plain = Layout.call(call, arguments)
    guard operation.configuresBody, let object = operation.bodyObject else { return plain.lines }
    let settings = settings(object)
    let isOptional = object.form != .patch || !operation.bodyArguments.isEmpty
    if settings.isEmpty { return isOptional ? plain.lines : (plain + " { _ in }").lines }
    return assigned(arguments.isEmpty ? call : plain, settings)
  }

  private func assigned(_ head: String, _ settings: [String]) -> [String] {
    if settings.isEmpty { return [head + "()"] }
    return (head + " {").lines + settings.flatMap { Layout.indented($0).lines } + ["}"]
  }

  /// What is set in the closure: what the example sets, a range, a value that stands for "none", and what is cleared.
  private func settings(_ object: ObjectPlan) -> [String] {
    var lines = BodyWriter(writer: writer).parts(body(object), object)?.assignments ?? []
    func isSet(_ property: PropertyPlan) -> Bool { lines.contains { $0.hasPrefix("$0.\(property.name.member) = ") } }
    if let property = object.properties.first(where: { $0.storage == .patch && !isSet($0) }) {
      lines.append("$0.\(property.name.member) = .clear")
    }
    if let property = object.properties.first(where: { $0.swiftType.hasPrefix("[IDFilter<") && !isSet($0) }),
      let sentinel = plan.sentinels.values.joined().first(where: { $0.field.type == property.field.type })
    {
      lines.append("$0.\(property.name.member) = [.\(sentinel.name.member)]")
    }
    if let property = object.properties.first(where: { isNumericRange($0) && !isSet($0) }) {
      lines.append("$0.\(property.name.member) = 100...")
    }
    return lines
  }

  private func isNumericRange(_ property: PropertyPlan) -> Bool {
    property.storage == .range && [.integer, .decimal, .double].contains(property.type)
  }
}
