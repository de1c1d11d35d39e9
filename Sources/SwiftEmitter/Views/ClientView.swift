import APISpec

/// The client.
struct ClientView: ViewModel {
  let plan: PackagePlan
  let accessors: [AccessorView]

  init(_ plan: PackagePlan) {
    self.plan = plan
    accessors = plan.types.reader.operated.compactMap { resource in
      guard let name = plan.names.accessors[resource.name], let type = plan.names.resourceTypes[resource.name]
      else { return nil }
      return AccessorView(resource: resource, name: name, type: type)
    }
  }

  private var parameters: [HeaderPlan] {
    let given = plan.headers.filter { $0.parameter != nil }
    return given.filter { $0.defaultValue == nil } + given.filter { $0.defaultValue != nil }
  }

  /// The parameters of the initialiser.
  var parametersOfInit: [String] {
    let given = parameters.compactMap { header in
      let initial = header.defaultValue.map { " = " + SwiftLiteral.string($0) } ?? (isOptional(header) ? "? = nil" : "")
      return header.parameter.map { "\($0.spelling): String" + initial }
    }
    let base = plan.baseURL == nil ? "baseURL: ServiceURL" : "baseURL: ServiceURL = Self.documentedBaseURL"
    return given + [
      base, "transport: (any ClientTransport)? = nil", "configuration: ClientConfiguration = ClientConfiguration()",
    ]
  }

  private var parameterComments: [String] {
    let own = parameters.compactMap { header -> String? in
      guard let name = header.parameter else { return nil }
      let hidden = header.header.value == .credential ? " It is shown nowhere." : ""
      return "\(name.name): Sent as \(MarkdownText.code(header.header.name)).\(hidden)"
    }
    let fixed = [
      "baseURL: Where the service is.",
      "transport: What carries requests; the system's own unless said otherwise.",
      "configuration: How the client behaves.",
    ]
    return (own + fixed).map { "  ///   - \($0)" }
  }

  /// Whether there are calls without the credential, so that a client can be made before there is one.
  private func isOptional(_ header: HeaderPlan) -> Bool { header.isOptional(in: plan.spec) }

  private var headers: [String] {
    plan.headers.map { header in
      let name = SwiftLiteral.string(header.header.name)
      switch header.header.value {
      case .constant where header.parameter != nil: return ".plain(name: \(name), value: \(value(of: header)))"
      case .constant(let value):
        return ".plain(name: \(name), value: \(SwiftLiteral.string(header.header.prefix + value)))"
      case .credential where isOptional(header):
        return ".secret(name: \(name), ifGiven: \(optionalValue(of: header)))"
      case .credential:
        return ".secret(name: \(name), value: Credential(\(value(of: header))))"
      case .parameter: return ".plain(name: \(name), value: \(value(of: header)))"
      }
    }
  }

  private func optionalValue(of header: HeaderPlan) -> String {
    let name = header.parameter?.spelling ?? "nil"
    let prefix = SwiftLiteral.string(header.header.prefix)
    return header.header.prefix.isEmpty ? name : "\(name).map { \(prefix) + $0 }"
  }

  private func value(of header: HeaderPlan) -> String {
    let name = header.parameter?.spelling ?? "\"\""
    return header.header.prefix.isEmpty ? name : "\(SwiftLiteral.string(header.header.prefix)) + \(name)"
  }

  private var rateLimits: [String] {
    plan.spec.service.rateLimits.filter { $0.requests > 0 && $0.seconds > 0 }.map {
      "RateLimit(requests: \($0.requests), per: .seconds(\($0.seconds)))"
    }
  }

  /// The servers that the docs list.
  private var servers: [ServerView] { plan.servers.map(ServerView.init) }

  private var comment: String {
    var paragraphs = ["A client of the \(Titles.of(plan.names.client)) API."]
    paragraphs += plan.spec.service.notes.compactMap(Documentation.line)
    let codes = plan.spec.service.statusCodes.map { "\($0.code) (\(Documentation.line($0.meaning) ?? ""))" }
    if !codes.isEmpty { paragraphs.append("Documented status codes: \(codes.joined(separator: ", ")).") }
    return Documentation(paragraphs, place: plan.headers.first?.header.place).text()
  }

  static let parts: [any ViewModel.Type] = [AccessorView.self, ServerView.self, TextView.self]
  static let tags: [String: @Sendable (ClientView) -> any TagValueConvertible] = [
    "comment": { $0.comment },
    "client": { $0.plan.names.client },
    "hasBaseURL": { $0.plan.baseURL != nil },
    "baseURL": { SwiftLiteral.string($0.plan.baseURL ?? "") },
    "parameterComments": { $0.parameterComments.map(TextView.init) },
    "signature": { Wrapping.list("public init(", $0.parametersOfInit, ") {", indent: 2) },
    "hasHeaders": { !$0.headers.isEmpty },
    "headers": { Wrapping.elements($0.headers, indent: 8) },
    "hasRateLimits": { !$0.rateLimits.isEmpty },
    "rateLimits": { Wrapping.elements($0.rateLimits, indent: 8) },
    "accessors": { $0.accessors },
    "hasServers": { !$0.servers.isEmpty },
    "servers": { $0.servers },
  ]
}

/// A server by its name.
struct ServerView: ViewModel {
  let server: ServerPlan

  static let tags: [String: @Sendable (ServerView) -> any TagValueConvertible] = [
    "comment": { view in
      let name = Documentation.line(view.server.title) ?? ""
      return Documentation([name.isEmpty ? "A documented server." : "The documented server \(name)."]).text(indent: 2)
    },
    "declaration": { "\($0.server.name.spelling): ServiceURL = \(SwiftLiteral.string($0.server.url))" },
  ]
}

/// A resource in the client.
struct AccessorView: ViewModel {
  let resource: Resource
  let name: Identifier
  let type: Identifier

  static let tags: [String: @Sendable (AccessorView) -> any TagValueConvertible] = [
    "comment": { view in
      let title = Titles.of(view.resource.plural.isEmpty ? view.resource.name.text : view.resource.plural)
      return Documentation(["What can be done with \(title)."], place: view.resource.place).text(indent: 2)
    },
    "declaration": { "\($0.name.spelling): \($0.type.spelling) { \($0.type.spelling)(core: core) }" },
  ]
}
