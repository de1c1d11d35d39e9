import APISpec
import OrderedJSON

/// A request as a value.
struct RequestView: ViewModel {
  let plan: OperationPlan
  let name: String
  let comment: String
  let operationName: String
  private let reader: SpecReader

  init(_ plan: OperationPlan, package: PackagePlan) {
    self.plan = plan
    reader = package.types.reader
    name = plan.request.spelling
    comment = OperationDocumentation(plan).comment(hasRequestLine: false).text()
    let resource = package.names.accessors[plan.resource]?.name ?? plan.resource.text
    operationName = resource + "." + plan.method.name
  }

  private var operation: Operation { plan.operation }

  private var description: [String] {
    let literals = [
      "name: " + SwiftLiteral.string(operationName), "method: " + SwiftLiteral.string(operation.method),
      "pathTemplate: " + SwiftLiteral.string(operation.path.text),
    ]
    let isPlainRead = ["GET", "HEAD", "OPTIONS"].contains(operation.method)
    return literals + (operation.isReadOnly && !isPlainRead ? ["isReadOnly: true"] : []) + wire
  }

  /// What is another one than usual on the wire.
  private var wire: [String] {
    let server = operation.server.flatMap { BasePath.url($0) }
    return [
      operation.idempotencyKey == nil ? nil : "isIdempotent: true",
      operation.requestMediaType.map { "contentType: " + SwiftLiteral.string($0) },
      operation.responseMediaType.map { "accept: " + SwiftLiteral.string($0) },
      operation.security.map { "credentials: [\($0.map(SwiftLiteral.string).joined(separator: ", "))]" },
      server.map { "server: " + SwiftLiteral.string($0) },
    ].compactMap { $0 }
  }

  /// How the body is written.
  private var bodyEncoding: String {
    switch operation.requestMediaType {
    case MediaType.urlEncodedForm?: return "try FormBody.urlEncoded(json: WireJSON.encode(body))"
    case MediaType.multipartForm?:
      let files = plan.bodyObject?.hasFiles == true ? ", files: body.formFiles" : ""
      return "try FormBody.multipart(json: WireJSON.encode(body)\(files))"
    case let type? where operation.requestBody == .string && !MediaType.isJSON(type): return "Data(body.utf8)"
    default: return operation.requestBody == .binary ? "try body.data()" : "try WireJSON.encode(body)"
    }
  }

  /// What the body is, in words.
  private var bodyKind: String {
    switch operation.requestMediaType {
    case MediaType.urlEncodedForm?: "a form"
    case MediaType.multipartForm?: "a form in parts"
    default: operation.requestBody == .binary ? "bytes" : bodyEncoding.contains("utf8") ? "text" : "JSON"
    }
  }

  /// How what comes back is read, where it is no JSON.
  private var decoding: String? {
    guard operation.responseMediaType != nil else { return nil }
    return switch operation.response {
    case .binary?: "body"
    case .string?: "TextBody.decode(body)"
    default: nil
    }
  }

  private var path: String { PathLiteral.text(operation.path, arguments: plan.path) }

  private var properties: [String] {
    let path = plan.path.map { argument in
      "  /// \(MarkdownText.code(argument.parameter.name)) of the path.\n"
        + "  public var \(argument.name.spelling): \(argument.swiftType)"
    }
    let query = plan.query.map { item in
      let comment = FieldDocumentation(reader: reader, form: .criteria).comment(property(item)).text(indent: 2)
      return comment + "\n  public var \(item.name.spelling): \(item.swiftType)\(item.isRequired ? "" : "?")"
    }
    let body: [String] =
      bodyType.map { ["  /// What is sent.\n  public var body: \($0)"] } ?? []
    return path + query + body
  }

  private func property(_ item: OperationPlan.QueryItem) -> PropertyPlan {
    PropertyPlan(
      name: item.name, keys: [PropertyPlan.Key(wireName: item.field.name, field: item.field)],
      storage: item.isRequired ? .required : .optional, type: item.field.type, swiftType: item.swiftType)
  }

  private var bodyType: String? {
    switch plan.body {
    case .none: nil
    case .object(let object): object.type.spelling
    case .value(_, let swiftType): swiftType
    }
  }

  /// The public properties, each with its type and the place that it comes from.
  var declaredProperties: [(name: Identifier, type: String, place: DocPlace)] {
    let path = plan.path.map { ($0.name, $0.swiftType, operation.place) }
    let query = plan.query.map { ($0.name, $0.swiftType + ($0.isRequired ? "" : "?"), $0.field.place) }
    let body = bodyType.map { (Identifier(name: "body"), $0, operation.place) }
    return path + query + [body].compactMap { $0 }
  }

  /// The labels of the initialiser, each with its colon.
  var labels: String {
    let path = plan.path.map { $0.isUnlabelled ? "_:" : $0.name.name + ":" }
    let query = plan.query.filter(\.isRequired).map { $0.name.name + ":" }
    return (path + query + (bodyType == nil ? [] : ["_:"])).joined()
  }

  /// The parameters of the initialiser.
  var parameters: String { parameterList.joined(separator: ", ") }

  /// The parameters of the initialiser, one by one.
  var parameterList: [String] {
    let path = plan.path.map { argument in
      let label = argument.isUnlabelled ? "_ \(argument.name.spelling)" : argument.name.spelling
      return "\(label): \(argument.swiftType)"
    }
    let query = plan.query.filter(\.isRequired).map { "\($0.name.spelling): \($0.swiftType)" }
    let body = bodyType.map { type -> [String] in
      let hasDefault = plan.bodyObject.map { $0.form == .criteria && $0.required.isEmpty } ?? false
      return ["_ body: \(type)" + (hasDefault ? " = \(type)()" : "")]
    }
    return path + query + (body ?? [])
  }

  private var assignments: [String] {
    let names = plan.path.map(\.name) + plan.query.filter(\.isRequired).map(\.name)
    return names.map { "    self.\($0.member) = \($0.spelling)" } + (bodyType == nil ? [] : ["    self.body = body"])
  }

  private var queryLines: [String] {
    plan.query.filter { !$0.isHeader }.map { item in
      let own = item.name.name == "query" ? "self.query" : item.name.spelling
      let name = SwiftLiteral.string(item.field.name)
      guard item.field.isCommaSeparated, case .array = item.field.type else { return "    query.add(\(name), \(own))" }
      let texts = item.isRequired ? own : "\(own)?"
      let value = "\(texts).map(\\.parameterText).joined(separator: \",\")"
      return "    query.add(\(name), \(value))"
    }
  }

  private var headerLines: [String] {
    plan.query.filter(\.isHeader).map { item in
      let label = item.field.name == operation.idempotencyKey ? "idempotencyKey: " : ""
      return "    headers.add(\(SwiftLiteral.string(item.field.name)), \(label)\(item.name.spelling))"
    }
  }

  static let tags: [String: @Sendable (RequestView) -> any TagValueConvertible] = [
    "importsFoundation": { view in
      view.decoding != nil || view.bodyType != nil || SwiftTypes.needsFoundation(view.plan.response)
        || (view.plan.path.map(\.swiftType) + view.plan.query.map(\.swiftType)).contains(
          where: SwiftTypes.needsFoundation)
    },
    "comment": { $0.comment },
    "name": { $0.name },
    "protocol": { view in
      view.plan.pages != nil ? "PagedRequest" : view.plan.continued != nil ? "ContinuedRequest" : "ClientRequest"
    },
    "response": { $0.plan.response },
    "requestLine": { "  /// " + OperationDocumentation($0.plan).requestLine },
    "operation": {
      Wrapping.list("public static let operation = OperationDescription(", $0.description, ")", indent: 2)
    },
    "properties": { $0.properties.map(TextView.init) },
    "hasProperties": { !$0.properties.isEmpty },
    "parameters": { $0.parameters },
    "hasAssignments": { !$0.assignments.isEmpty },
    "assignments": { $0.assignments.map(TextView.init) },
    "path": { $0.path },
    "hasQuery": { !$0.queryLines.isEmpty },
    "hasHeaders": { !$0.headerLines.isEmpty },
    "headerLines": { $0.headerLines.map(TextView.init) },
    "bodyEncoding": { $0.bodyEncoding },
    "bodyKind": { $0.bodyKind },
    "hasDecoding": { $0.decoding != nil },
    "decoding": { $0.decoding ?? "" },
    "queryLines": { $0.queryLines.map(TextView.init) },
    "hasBody": { $0.bodyType != nil },
    "responseWhenGone": { $0.plan.responseWhenGone ?? "" },
    "hasResponseWhenGone": { $0.plan.responseWhenGone != nil },
    "continued": { view in
      view.plan.continued.map { [ContinuedView(continued: $0, response: view.plan.response)] } ?? []
    },
    "pages": { view in view.plan.pages.map { [PagesView(pages: $0)] } ?? [] },
  ]
  static let parts: [any ViewModel.Type] = [TextView.self, PagesView.self, ContinuedView.self]
}

/// How a request's list is read on.
struct ContinuedView: ViewModel {
  let continued: OperationPlan.Continued
  let response: String

  static let tags: [String: @Sendable (ContinuedView) -> any TagValueConvertible] = [
    "record": { $0.continued.record },
    "response": { $0.response },
    "records": { $0.continued.records },
    "mark": { $0.continued.mark },
    "hasGoOn": { $0.continued.goOn != nil },
    "goOn": { $0.continued.goOn ?? "" },
  ]
}

/// How a request's pages work.
struct PagesView: ViewModel {
  let pages: OperationPlan.Pages

  private var description: String {
    let paging = pages.paging
    var arguments: [String] = []
    if let size = paging.defaultPageSize { arguments.append("defaultPageSize: \(size)") }
    if let bounds = paging.pageSizeBounds, let minimum = bounds.minimum.flatMap({ Int($0.text) }),
      let maximum = bounds.maximum.flatMap({ Int($0.text) }), minimum <= maximum
    {
      arguments.append("pageSizes: \(minimum)...\(maximum)")
    }
    if let header = paging.totalHeader { arguments.append("totalHeader: \(SwiftLiteral.string(header))") }
    if let cap = paging.resultCap { arguments.append("resultCap: \(cap)") }
    return arguments.joined(separator: ", ")
  }

  static let tags: [String: @Sendable (PagesView) -> any TagValueConvertible] = [
    "record": { $0.pages.record },
    "paging": { $0.description },
    "forwardsNumber": { $0.pages.number != "pageNumber" },
    "number": { $0.pages.number },
    "forwardsSize": { $0.pages.size != "pageSize" },
    "size": { $0.pages.size },
    "hasOrder": { $0.pages.order != nil },
    "orderProperty": { $0.pages.order?.property ?? "" },
    "orderValue": { $0.pages.order?.value ?? "" },
  ]
}
