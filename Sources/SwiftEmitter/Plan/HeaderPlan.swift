import APISpec

/// A header that every request carries, and the parameter that its value comes from.
struct HeaderPlan {
  let header: Header
  /// The parameter of the client's initialiser; nil for a constant.
  let parameter: Identifier?

  /// Whether some operation can be called without it, so that a client can be made without.
  func isOptional(in spec: APISpec) -> Bool {
    guard header.value == .credential else { return false }
    return spec.operations.contains { operation in
      operation.security.map { !$0.contains { $0.lowercased() == header.name.lowercased() } } ?? false
    }
  }

  /// The headers in order. Names are cut to what tells them apart: `X-PW-AccessToken` is `accessToken`.
  static func plans(for service: Service) -> [HeaderPlan] {
    var seen: Set<String> = []
    let headers = service.headers.filter { seen.insert($0.name.lowercased()).inserted }
    let names = headers.map(\.name)
    var scope = NameScope(taken: ["baseURL", "transport", "configuration", "core", "service"])
    return headers.map { header in
      if case .constant = header.value, !isVersion(header) { return HeaderPlan(header: header, parameter: nil) }
      let words = words(of: header, shared: sharedPrefix(of: names.filter { family($0) == family(header.name) }))
      let wanted = MemberNaming.property(words) ?? "header"
      return HeaderPlan(header: header, parameter: scope.claim([wanted], place: header.place))
    }
  }

  /// Whether a header says which version of the API is meant, so that a caller may want another one than is documented.
  static func isVersion(_ header: Header) -> Bool {
    header.name.split(separator: "-").contains { $0.lowercased() == "version" }
  }

  /// The documented value of a header that a caller may set.
  var defaultValue: String? {
    if case .constant(let text) = header.value, parameter != nil { text } else { nil }
  }

  /// What a header of a single call is called: its name without `X-`.
  static func words(of name: String) -> String {
    let parts = name.split(separator: "-")
    return (parts.count > 1 && parts[0].lowercased() == "x" ? parts.dropFirst() : parts[...]).joined(separator: "-")
  }

  private static func words(of header: Header, shared: [String]) -> String {
    if header.name.lowercased() == "authorization" {
      return header.prefix.isEmpty || header.prefix.lowercased().hasPrefix("basic") ? "authorization" : "access token"
    }
    let parts = header.name.split(separator: "-").map(String.init)
    let isExtension = parts.first?.lowercased() == "x" && parts.count > 1
    let rest = isExtension ? Array(parts.dropFirst()) : parts
    guard isExtension, rest.count > shared.count, rest.map({ $0.lowercased() }).starts(with: shared) else {
      return rest.joined(separator: "-")
    }
    return rest.dropFirst(shared.count).joined(separator: "-")
  }

  /// What follows `X-`, by which the headers of a vendor are told from others; nil for a header that has no `X-`.
  private static func family(_ name: String) -> String? {
    let parts = name.lowercased().split(separator: "-")
    return parts.first == "x" && parts.count > 2 ? String(parts[1]) : nil
  }

  /// The parts after `X-` that headers of a family share, where there are two or more of them.
  private static func sharedPrefix(of names: [String]) -> [String] {
    let own = names.map { $0.lowercased().split(separator: "-").map(String.init) }
      .filter { $0.first == "x" && $0.count > 1 }.map { Array($0.dropFirst()) }
    guard own.count > 1, var shared = own.first else { return [] }
    for parts in own {
      shared = Array(zip(shared, parts.dropLast()).prefix { $0 == $1 }.map(\.0))
    }
    return shared
  }
}
