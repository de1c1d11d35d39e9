extension EndpointRule {
  /// A component that names method and path in its attributes, or holds nothing else.
  static let component = EndpointRule(
    id: "endpoint.component",
    takes: [
      ("{% swagger method=\"get\" path=\"/boats\" %}", "GET /boats"),
      ("<Call method=\"GET\">/boats</Call>", "GET /boats"),
      ("<Endpoint method=\"post\" path=\"/boats/:id\" />", "POST /boats/{id}"),
      ("<div><b>GET</b> <h6>/boats</h6></div>", "GET /boats"),
      ("<div class=\"endpoint get\">/boats/{name or id}</div>", "GET /boats/{name or id}"),
      ("---\nopenapi: \"GET /boats\"\n---\n", "GET /boats"),
    ],
    leaves: ["<Tab title=\"GET /boats\">", "<Card href=\"/boats\">Boats</Card>"]
  ) { carrier in
    guard case .endpoint(let method, let target) = carrier.element.kind, carrier.lookup.methods.contains(method) else {
      return nil
    }
    let found = EndpointTarget(lookup: carrier.lookup).endpoints(
      method: method, target: target, range: carrier.range)
    return found.isEmpty ? nil : EndpointClaim(endpoints: found, standing: .line)
  }
}
