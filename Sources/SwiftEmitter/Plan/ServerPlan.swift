import APISpec

/// A server that the docs list, and the name that calls it by.
struct ServerPlan {
  /// What the docs call it.
  let title: String
  let name: Identifier
  /// The URL as it is printed.
  let url: String

  /// The servers in their order; what no request can be made of is left out.
  static func plans(for service: Service) -> [ServerPlan] {
    var scope = NameScope(taken: ["text", "description", "unencrypted", "parts", "hashValue"])
    return service.servers.compactMap { server in
      guard let url = BasePath.url(server.url) else { return nil }
      let wanted = MemberNaming.method([server.name]) ?? MemberNaming.substitute(server.name)
      return ServerPlan(title: server.name, name: scope.claim([wanted], place: DocPlace([])), url: url)
    }
  }
}
