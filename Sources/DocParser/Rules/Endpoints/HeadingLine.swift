extension EndpointRule {
  /// A heading that is an endpoint, or has one beside its title.
  static let headingLine = EndpointRule(
    id: "endpoint.heading.line",
    takes: [
      ("### GET /boats", "GET /boats"), ("## List boats `GET /boats`", "GET /boats"),
      ("## List boats (GET /boats)", "GET /boats"), ("#### `GET·/boats/{id}`", "GET /boats/{id}"),
      ("### POST - `/boats`", "POST /boats"),
    ],
    leaves: ["## Boats", "## GET the best of boats", "## `/boats`"]
  ) { carrier in
    guard let text = carrier.heading else { return nil }
    let found = carrier.line.endpoints(text, range: carrier.range, allowsTextBefore: true)
    return found.isEmpty ? nil : EndpointClaim(endpoints: found, standing: .line)
  }
}
