import CommonMark

extension EndpointRule {
  /// A paragraph that is an endpoint and nothing else.
  static let paragraphLine = EndpointRule(
    id: "endpoint.paragraph.line",
    takes: [
      ("`GET /boats`", "GET /boats"), ("**GET** `/boats/:id`", "GET /boats/{id}"), ("GET /boats", "GET /boats"),
      ("Endpoint: `GET /boats`", "GET /boats"), ("<code>GET /boats</code>", "GET /boats"),
      ("`GET /boats[/:id]`", "GET /boats; GET /boats/{id}"),
    ],
    leaves: ["GET the boats", "`GET /boats` gives all boats.", "`/boats`"]
  ) { carrier in
    guard let text = carrier.paragraph else { return nil }
    let found = carrier.line.endpoints(text, range: carrier.range)
    return found.isEmpty ? nil : EndpointClaim(endpoints: found, standing: .line)
  }

  /// A line of a paragraph that is an endpoint, the first or the last one.
  static let lineOfParagraph = EndpointRule(
    id: "endpoint.paragraph.first-or-last-line",
    takes: [
      ("For owners only.\n`GET /boats`", "GET /boats"), ("`GET /boats`\nGives all boats.", "GET /boats"),
      ("Two calls:\n`GET /boats`\n`POST /boats`", "GET /boats; POST /boats"),
    ],
    leaves: ["For owners, see\n`GET /boats` first.", "Some\ntext"]
  ) { carrier in
    guard let text = carrier.paragraph, text.spans.contains(where: { $0.kind == .lineBreak }) else { return nil }
    let lines = text.spans.split { $0.kind == .lineBreak }.map { MarkdownText(spans: Array($0)) }
    guard (2...12).contains(lines.count) else { return nil }
    let found = lines.map { line in
      line.spans.contains { $0.kind == .code } ? carrier.line.endpoints(line, range: carrier.range) : []
    }
    let named = found.flatMap { $0 }
    guard let first = found.first, let last = found.last, !first.isEmpty || !last.isEmpty else { return nil }
    return EndpointClaim(endpoints: named, standing: .line, hasText: found.contains(where: \.isEmpty))
  }
}
