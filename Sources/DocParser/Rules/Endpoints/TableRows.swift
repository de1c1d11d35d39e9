extension EndpointRule {
  /// A table with a method and a path in each of its rows.
  static let tableRows = EndpointRule(
    id: "endpoint.table.rows",
    takes: [
      ("| Method | Path |\n|---|---|\n| `GET` | `/boats` |", "GET /boats"),
      ("| URI | Method |\n|---|---|\n| /boats | GET, POST |", "GET /boats; POST /boats"),
      ("| Method | Path |\n|---|---|\n| SCAN | `/boats` |", "SCAN /boats"),
      ("| Address | Verb |\n|---|---|\n| `api.boats.test/v2/boats` | GET |", "GET https://api.boats.test/v2/boats"),
    ],
    leaves: ["| Name | Type |\n|---|---|\n| `id` | integer |", "| Method | Path |\n|---|---|\n| GET | the boats |"]
  ) { carrier in
    guard case .table(let table) = carrier.element.kind,
      let listing = EndpointListing(table, lookup: carrier.lookup, source: carrier.source)
    else { return nil }
    let endpoints = listing.rows.map(\.endpoint)
    return EndpointClaim(endpoints: endpoints, standing: .table)
  }
}
