extension EndpointRule {
  /// HTML whose text is an endpoint and nothing else.
  static let htmlLine = EndpointRule(
    id: "endpoint.html.line",
    takes: [
      ("<p><code>GET /boats</code></p>", "GET /boats"), ("<div><b>GET</b>\n<i>/boats</i></div>", "GET /boats"),
      ("<p><code>GET /boats/&lt;id&gt;</code></p>", "GET /boats/{id}"),
    ],
    leaves: ["<p>GET the boats</p>", "<!-- GET /boats -->"]
  ) { carrier in
    guard case .html(let html) = carrier.element.kind, html.utf8.count < 2000, !html.hasPrefix("<!") else { return nil }
    let text = HTMLTag.stripped(html)
    guard
      let match = carrier.line.methodAndTarget(EndpointPattern.squeezed(text), isCode: true)
    else { return nil }
    let found = EndpointTarget(lookup: carrier.lookup).endpoints(
      method: match.method, target: match.target, range: carrier.range)
    return found.isEmpty ? nil : EndpointClaim(endpoints: found, standing: .line)
  }
}
