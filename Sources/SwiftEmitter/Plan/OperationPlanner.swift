import APISpec
import OrderedJSON

/// Decides how the operations of a spec are printed.
struct OperationPlanner {
  let types: SwiftTypes
  let objects: [SchemaName: ObjectPlan]
  let enumerations: [SchemaName: EnumerationPlan]
  private var diagnostics: NamingDiagnostics
  private var methods: [ResourceName: Set<String>] = [:]

  init(
    types: SwiftTypes, objects: [SchemaName: ObjectPlan], enumerations: [SchemaName: EnumerationPlan],
    sources: SourceMap
  ) {
    self.types = types
    self.objects = objects
    self.enumerations = enumerations
    diagnostics = NamingDiagnostics(sources: sources)
  }

  /// The plans in the order of the spec.
  mutating func plan() -> (plans: [OperationPlan], diagnostics: NamingDiagnostics) {
    let operations = types.reader.spec.operations
    var plans: [Int: OperationPlan] = [:]
    for index in NamingOrder.indices(of: operations, by: NamingOrder.init) {
      plans[index] = plan(operations[index], request: types.names.requests[index])
    }
    return (operations.indices.compactMap { plans[$0] }, diagnostics)
  }

  private mutating func plan(_ operation: Operation, request: Identifier) -> OperationPlan {
    var scope = NameScope(taken: [
      "body", "operation", "path", "query", "options", "core", "configure", "criteria", "responseWhenGone",
      "stablyOrdered", "hashValue", "request", "headers", "decode",
    ])
    let path = pathArguments(operation, scope: &scope)
    let query = queryItems(operation, scope: &scope) + headerItems(operation, scope: &scope)
    let body = body(of: operation)
    let pages = pages(of: operation, body: body, query: query)
    let further = pages == nil ? continued(operation, body: body, query: query) : nil
    let configured = OperationPlanner.configuredBody(body, of: operation, isPaged: pages != nil || further != nil)
    let arguments = (configured?.required ?? []).map { property in
      (property: property, inner: scope.claim([property.name.name], place: operation.place))
    }
    let labels = path.map { $0.isUnlabelled ? "_" : $0.name.name } + arguments.map(\.property.name.name)
    return OperationPlan(
      operation: operation, resource: operation.resource, request: request,
      method: method(operation, labels: labels), path: path, query: query, body: body,
      response: types.response(operation), pages: pages, continued: further,
      responseWhenGone: responseWhenGone(operation, path: path), bodyArguments: arguments,
      configuresBody: configured != nil)
  }

  /// The method's name; a longer one where another operation has the same name and labels.
  private mutating func method(_ operation: Operation, labels: [String]) -> Identifier {
    let naming = RequestNaming(spec: types.reader.spec)
    var taken = methods[operation.resource] ?? []
    func signature(_ name: String) -> String { name + "(" + labels.joined(separator: ":") + ")" }
    let plain = naming.method(operation)
    var name = [plain, naming.longMethod(operation)].first { !taken.contains(signature($0)) }
    var number = 2
    while name == nil {
      let numbered = "\(plain)\(number)"
      if !taken.contains(signature(numbered)) { name = numbered }
      number += 1
    }
    let given = name ?? plain
    if given != plain {
      diagnostics.add([NameScope.Collision(wanted: plain, given: given, place: operation.place)])
    }
    taken.insert(signature(given))
    methods[operation.resource] = taken
    return Identifier(name: given)
  }

  private mutating func pathArguments(
    _ operation: Operation, scope: inout NameScope
  ) -> [OperationPlan.PathArgument] {
    var hasOwn = false
    var arguments: [OperationPlan.PathArgument] = []
    for parameter in operation.path.parameters {
      let isOwn = !hasOwn && parameter.type == .identifier(operation.resource)
      hasOwn = hasOwn || isOwn
      let wanted = diagnostics.property(parameter.name, what: "parameter", place: operation.place)
      arguments.append(
        OperationPlan.PathArgument(
          parameter: parameter, name: scope.claim([wanted], place: operation.place),
          // After another argument an id without a label would read as a part of it.
          swiftType: parameterType(parameter.type), isUnlabelled: isOwn && arguments.isEmpty))
    }
    return arguments
  }

  private mutating func queryItems(
    _ operation: Operation, scope: inout NameScope
  ) -> [OperationPlan.QueryItem] {
    operation.query.map { field in
      let wanted = diagnostics.property(field.name, what: "parameter", place: field.place)
      return OperationPlan.QueryItem(
        field: field,
        name: scope.claim([isTaken(wanted, by: field, operation) ? wanted + "Value" : wanted], place: field.place),
        swiftType: parameterType(field.type), isRequired: field.isRequired)
    }
  }

  /// The headers that only this call has.
  private mutating func headerItems(
    _ operation: Operation, scope: inout NameScope
  ) -> [OperationPlan.QueryItem] {
    operation.headers.map { field in
      let wanted = diagnostics.property(HeaderPlan.words(of: field.name), what: "header", place: field.place)
      let isKey = field.name == operation.idempotencyKey
      return OperationPlan.QueryItem(
        field: field, name: scope.claim([wanted, wanted + "Header"], place: field.place),
        swiftType: parameterType(field.type), isRequired: field.isRequired && !isKey, isHeader: true)
    }
  }

  /// Whether a paged request has a property of its own by a name that another item would get.
  private func isTaken(_ name: String, by field: Field, _ operation: Operation) -> Bool {
    guard let paging = operation.paging else { return false }
    return (name == "pageNumber" && field.name != paging.pageNumberField)
      || (name == "pageSize" && field.name != paging.pageSizeField)
  }

  /// The Swift type of a value in a path or a query, which is text in the end.
  private func parameterType(_ type: SpecType) -> String {
    switch type {
    case .any, .map: "String"
    case .array(let element): "[\(parameterType(element))]"
    case .reference(let name):
      if case .enumeration? = types.reader.schemas[name]?.kind { types.name(type) } else { "String" }
    default: types.name(type)
    }
  }

  private func body(of operation: Operation) -> OperationPlan.Body {
    guard let type = operation.requestBody else { return .none }
    if case .reference(let name) = type, let plan = objects[name] { return .object(plan) }
    return .value(type, swiftType: types.name(type))
  }

  /// The body that a method makes of its required parts and a closure. The criteria of a search are a value of their
  /// own, which is kept and used again.
  private static func configuredBody(
    _ body: OperationPlan.Body, of operation: Operation, isPaged: Bool
  ) -> ObjectPlan? {
    guard case .object(let plan) = body else { return nil }
    switch plan.form {
    case .body, .patch: return plan
    case .criteria: return operation.kind == .search || isPaged ? nil : plan
    case .model: return nil
    }
  }
}

extension OperationPlanner {
  /// How pages are asked for; nil when the response is no list or the fields for pages are not there.
  private func pages(
    of operation: Operation, body: OperationPlan.Body, query: [OperationPlan.QueryItem]
  ) -> OperationPlan.Pages? {
    guard let paging = operation.paging, case .array(let record)? = operation.response,
      let number = property(paging.pageNumberField, body: body, query: query),
      let size = property(paging.pageSizeField, body: body, query: query),
      number.isOptional, number.field.type == .integer, size.isOptional, size.field.type == .integer
    else { return nil }
    var order: (String, String)?
    if let stable = paging.stableOrder, let field = property(stable.field, body: body, query: query),
      field.isOptional, let value = orderValue(stable.value, type: field.field.type)
    {
      order = (field.expression, value)
    }
    return OperationPlan.Pages(
      paging: paging, record: types.name(record), number: number.expression, size: size.expression, order: order)
  }

  /// The expression of a request field.
  func property(
    _ wireName: String, body: OperationPlan.Body, query: [OperationPlan.QueryItem]
  ) -> (expression: String, isOptional: Bool, field: Field)? {
    if case .object(let plan) = body, plan.form != .patch, let property = plan.property(wireName) {
      return ("body." + property.name.member, property.storage == .optional, property.field)
    }
    guard let item = query.first(where: { $0.field.name == wireName }) else { return nil }
    return (item.name.spelling, !item.isRequired, item.field)
  }

  private func orderValue(_ value: String, type: SpecType) -> String? {
    switch type {
    case .string: return SwiftLiteral.string(value)
    case .reference(let name):
      guard let plan = enumerations[name], !plan.isNumeric else { return nil }
      let member = plan.member(.string(value)).map { "." + $0.name.member }
      return member ?? "\(plan.type.spelling)(rawValue: \(SwiftLiteral.string(value)))"
    default: return nil
    }
  }

  /// A deletion that finds nothing has been done already; its answer can be told where it says no more than that.
  private func responseWhenGone(
    _ operation: Operation, path: [OperationPlan.PathArgument]
  ) -> String? {
    guard operation.method == "DELETE" else { return nil }
    guard case .reference(let name)? = operation.response, let plan = objects[name], plan.form == .model else {
      return operation.response == nil ? "EmptyResponse()" : nil
    }
    let shown = operation.responseExamples.map(\.body)
    var members: [String] = []
    for property in plan.memberwise {
      if let argument = path.first(where: { $0.parameter.type == property.type }), property.storage != .list {
        members.append("\(property.name.label): \(argument.name.spelling)")
      } else if property.type == .boolean, !shown.isEmpty,
        shown.allSatisfy({ $0[property.field.name]?.bool == true })
      {
        members.append("\(property.name.label): true")
      } else if property.storage == .required {
        return nil
      }
    }
    return "\(plan.type.spelling)(\(members.joined(separator: ", ")))"
  }
}
