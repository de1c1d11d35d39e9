import Diagnostics

extension EndpointRule {
  /// A code block with an endpoint in each of its lines.
  static let codeLines = EndpointRule(
    id: "endpoint.code.lines",
    takes: [
      ("```\nGET /boats\n```", "GET /boats"), ("```\nGET /boats\nPOST /boats\n```", "GET /boats; POST /boats"),
      ("    GET /boats/<id>", "GET /boats/{id}"), ("```\nGET /boats?a=1\nGET /boats?b=2\n```", "GET /boats"),
    ],
    leaves: ["```\n{\"a\": 1}\n```", "```\nGET /boats\n{\"a\": 1}\n```"]
  ) { carrier in
    guard let code = carrier.code else { return nil }
    let blocks = EndpointBlocks(lookup: carrier.lookup, source: carrier.source)
    let found = blocks.endpoints(code, in: carrier.element)
    return found.isEmpty ? nil : EndpointClaim(endpoints: found, standing: .line)
  }

  /// An HTTP message whose target has placeholders, or whose headers name the host.
  static let message = EndpointRule(
    id: "endpoint.code.message",
    takes: [
      ("```\nGET /boats/<id>\nHost: <the host>\n```", "GET /boats/{id}"),
      ("```http\nPOST /boats HTTP/1.1\nHost: api.test\n\n{\"name\": \"Ada\"}\n```", "POST https://api.test/boats"),
      ("```http\nGET /v2/boats HTTP/1.1\nHost: api.test\n```", "GET https://api.test/v2/boats"),
    ],
    leaves: ["```\nHTTP/1.1 200 OK\n\n{}\n```"]
  ) { carrier in
    guard let code = carrier.code, code.utf8.count < 20_000,
      let message = HTTPMessage(code, lookup: carrier.lookup), case .request(let method, let target) = message.start,
      !message.headers.isEmpty || !message.body.isEmpty || message.host != nil,
      let found = message.endpoint(method, target, lookup: carrier.lookup, range: carrier.range),
      message.host != nil || !found.pathParameters.isEmpty
    else { return nil }
    return EndpointClaim(endpoints: [found], standing: .message)
  }
}
