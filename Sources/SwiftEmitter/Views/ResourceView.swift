import APISpec

/// The operations of a resource.
struct ResourceView: ViewModel {
  let name: String
  let comment: String
  let methods: [MethodView]

  init(_ resource: Resource, name: Identifier, plan: PackagePlan) {
    self.name = name.spelling
    let title = Titles.of(resource.plural.isEmpty ? resource.name.text : resource.plural)
    comment = Documentation(
      ["What can be done with \(title)."] + Documentation.prose(resource.description), place: resource.place
    ).text()
    methods = plan.operations.filter { $0.resource == resource.name }.flatMap {
      MethodView.methods($0, errorType: plan.names.client + "Error")
    }
  }

  static let parts: [any ViewModel.Type] = [MethodView.self]
  static let tags: [String: @Sendable (ResourceView) -> any TagValueConvertible] = [
    "comment": { $0.comment },
    "name": { $0.name },
    "importsFoundation": { $0.methods.contains(where: \.needsFoundation) },
    "methods": { $0.methods },
  ]
}

/// A method that sends a request.
struct MethodView: ViewModel {
  let plan: OperationPlan
  /// Whether a closure sets what is not required.
  let hasClosure: Bool
  /// What a failed call throws, for its documentation.
  let errorType: String

  /// The methods of an operation: one mostly. A sequence of pages is made without `throws`, which a closure that may
  /// throw cannot be a default argument of, so that there is one without a closure and one with it.
  static func methods(_ plan: OperationPlan, errorType: String = "ClientError") -> [MethodView] {
    let hasClosure = plan.configuresBody || plan.configuresRequest
    let isTwo = hasClosure && plan.isPaged
    return (isTwo ? [false, true] : [hasClosure]).map {
      MethodView(plan: plan, hasClosure: $0, errorType: errorType)
    }
  }

  /// What is said of it, of its parameters, and of what it throws.
  private var comment: Documentation {
    var comment = OperationDocumentation(plan).comment(hasRequestLine: true)
    comment.fields = MethodDocumentation(plan: plan, hasClosure: hasClosure, errorType: errorType).fields
    return comment
  }

  /// Whether its signature names a type of Foundation.
  var needsFoundation: Bool { SwiftTypes.needsFoundation(signature) }

  /// Whether nobody may care for the result.
  var isDiscardable: Bool {
    guard !plan.isPaged else { return false }
    let reads = plan.operation.isReadOnly || ["GET", "HEAD"].contains(plan.operation.method)
    return !reads || SwiftTypes.isEmpty(plan.operation)
  }

  private var pathParameters: [String] {
    plan.path.map { ($0.isUnlabelled ? "_ " : "") + "\($0.name.spelling): \($0.swiftType)" }
  }

  private var bodyParameters: [String] {
    switch plan.body {
    case .none: return []
    case .value(_, let type): return ["_ body: \(type)"]
    case .object(let object):
      switch object.form {
      case .criteria where !plan.configuresBody:
        let type = object.type.spelling
        return ["_ criteria: \(type)" + (object.required.isEmpty ? " = \(type)()" : "")]
      case .model: return ["_ body: \(object.type.spelling)"]
      case .body, .patch, .criteria:
        return plan.bodyArguments.map { property, inner in
          let label = property.name == inner ? inner.spelling : "\(property.name.label) \(inner.spelling)"
          return "\(label): \(property.declaredType)"
        }
      }
    }
  }

  private var closureParameters: [String] {
    guard hasClosure else { return [] }
    let isUpdate = plan.bodyObject?.form == .patch && plan.bodyArguments.isEmpty
    // An update without a change is no call that anybody means to make.
    let value = !plan.isPaged && !isUpdate ? " = { _ in }" : ""
    let type = plan.configuresRequest ? plan.request : plan.bodyObject?.type
    return ["_ configure: (inout \(type?.spelling ?? "")) throws -> Void\(value)"]
  }

  private var queryParameters: [String] {
    plan.query.compactMap { item in
      if item.isRequired { return "\(item.name.spelling): \(item.swiftType)" }
      return plan.configuresRequest ? nil : "\(item.name.spelling): \(item.swiftType)? = nil"
    }
  }

  /// The parameters as they are declared.
  var parameters: [String] {
    pathParameters + queryParameters.filter { !$0.hasSuffix("= nil") } + bodyParameters
      + queryParameters.filter { $0.hasSuffix("= nil") } + ["options: CallOptions = CallOptions()"]
      + closureParameters
  }

  /// That it should not be called any more, as the compiler takes it.
  var deprecation: String? { plan.deprecation }

  private var head: String { isolation + "public func \(plan.method.spelling)(" }

  /// A method runs on the actor that it is called on: a closure of the caller may read its state, and a short call needs no
  /// change of threads.
  var isolation: String { !plan.isPaged ? "nonisolated(nonsending) " : "" }

  /// What follows the parameters.
  var tail: String {
    guard plan.isPaged else { return ") async throws -> \(plan.response)" }
    return ")\(hasClosure ? " rethrows" : "") -> \(sequence)<\(plan.request.spelling)>"
  }

  /// What a call that comes in pages gives.
  private var sequence: String { plan.continued == nil ? "PagedSequence" : "ContinuedSequence" }

  private var signature: String { head + parameters.joined(separator: ", ") + tail }

  /// The labels of the parameters, each with its colon.
  var labels: String {
    let path = plan.path.map { $0.isUnlabelled ? "_:" : $0.name.name + ":" }
    let required = plan.query.filter(\.isRequired).map { $0.name.name + ":" }
    let optional = plan.configuresRequest ? [] : plan.query.filter { !$0.isRequired }.map { $0.name.name + ":" }
    let body: [String] =
      switch plan.body {
      case .none: []
      case .value: ["_:"]
      case .object:
        !plan.configuresBody ? ["_:"] : plan.bodyArguments.map { $0.property.name.name + ":" }
      }
    let closure = hasClosure ? ["_:"] : []
    return (path + required + body + optional + ["options:"] + closure).joined()
  }

  /// The signature without access and isolation.
  var publicSignature: String {
    signature.firstRange(of: "func ").map { String(signature[$0.lowerBound...]) } ?? signature
  }

  private var requestArguments: String {
    let path = plan.path.map { $0.isUnlabelled ? $0.name.spelling : "\($0.name.label): \($0.name.spelling)" }
    let query = plan.query.filter(\.isRequired).map { "\($0.name.label): \($0.name.spelling)" }
    let body: [String] =
      switch plan.body {
      case .none: []
      case .value: ["body"]
      case .object(let object): [object.form == .criteria && !plan.configuresBody ? "criteria" : "body"]
      }
    return (path + query + body).joined(separator: ", ")
  }

  private var statements: [String] {
    var lines: [String] = []
    if plan.configuresBody, let object = plan.bodyObject {
      let arguments = plan.bodyArguments.map { "\($0.property.name.label): \($0.inner.spelling)" }
      let keyword = hasClosure ? "var" : "let"
      lines.append("\(keyword) body = \(object.type.spelling)(\(arguments.joined(separator: ", ")))")
      if hasClosure { lines.append("try configure(&body)") }
    }
    let optionalQuery = plan.configuresRequest ? [] : plan.query.filter { !$0.isRequired }
    let isConfigured = plan.configuresRequest && hasClosure
    let isVariable = isConfigured || !optionalQuery.isEmpty
    let make = "\(plan.request.spelling)(\(requestArguments))"
    if isVariable { lines.append("var request = \(make)") }
    for item in optionalQuery { lines.append("request.\(item.name.member) = \(item.name.spelling)") }
    if isConfigured { lines.append("try configure(&request)") }
    let request = isVariable ? "request" : make
    let result =
      !plan.isPaged
      ? "try await core.send(\(request), options: options)"
      : "\(sequence)(\(request), core: core, options: options)"
    lines.append(lines.isEmpty ? result : "return " + result)
    return lines.map { "    " + $0 }
  }

  static let parts: [any ViewModel.Type] = [TextView.self]
  static let tags: [String: @Sendable (MethodView) -> any TagValueConvertible] = [
    "comment": { $0.comment.text(indent: 2) },
    "isDeprecated": { $0.deprecation != nil },
    "deprecation": { $0.deprecation ?? "" },
    "isDiscardable": { $0.isDiscardable },
    "signature": { Wrapping.list($0.head, $0.parameters, $0.tail + " {", indent: 2) },
    "statements": { $0.statements.map(TextView.init) },
  ]
}
