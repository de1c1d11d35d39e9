import APISpec

/// The client that the tests use, and what every call of it carries.
struct ServiceTestsView: ViewModel {
  let plan: PackagePlan

  private var arguments: String {
    let given = plan.headers.filter { $0.defaultValue == nil }.compactMap { header in
      header.parameter.map { "\($0.label): \(SwiftLiteral.string(value(of: header)))" }
    }
    let base = plan.baseURL == nil ? ["baseURL: \"https://api.example.com\""] : []
    return (given + base + ["transport: transport"]).joined(separator: ", ")
  }

  private func value(of header: HeaderPlan) -> String { "test " + header.header.name.lowercased() }

  private func headers(secret: Bool) -> String {
    let pairs = plan.headers.filter { ($0.header.value == .credential) == secret }.map { header in
      let value =
        if case .constant(let value) = header.header.value { value } else { self.value(of: header) }
      return "\(SwiftLiteral.string(header.header.name)): \(SwiftLiteral.string(header.header.prefix + value))"
    }
    return pairs.isEmpty ? "[:]" : "[\(pairs.joined(separator: ", "))]"
  }

  static let tags: [String: @Sendable (ServiceTestsView) -> any TagValueConvertible] = [
    "client": { $0.plan.names.client },
    "imports": { view in
      let client = view.plan.names.client
      return Wrapping.imports([client: false, client + "Testing": false, "HTTPTypes": false, "Testing": false])
    },
    "arguments": { $0.arguments },
    "plainHeaders": { $0.headers(secret: false) },
    "secretHeaders": { $0.headers(secret: true) },
  ]
}
