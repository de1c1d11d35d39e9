import CommonMark

extension EndpointRule {
  /// A list item that is an endpoint and nothing else.
  static let listItemLine = EndpointRule(
    id: "endpoint.item.line",
    takes: [("- `GET /boats`", "GET /boats"), ("* POST /boats/{id}", "POST /boats/{id}")],
    leaves: ["- GET the boats", "- `name`"]
  ) { carrier in
    guard let text = carrier.listItem else { return nil }
    let found = carrier.line.endpoints(text, range: carrier.range)
    return found.isEmpty ? nil : EndpointClaim(endpoints: found, standing: .opening)
  }

  /// A sentence that begins with an endpoint and goes on with what it does.
  static let opensSentence = EndpointRule(
    id: "endpoint.text.opens-sentence",
    takes: [
      ("- `GET /boats` gives all boats", "GET /boats"), ("`DELETE /boats/7` sinks a boat.", "DELETE /boats/7"),
      ("* **GET** `/boats` – all boats", "GET /boats"),
    ],
    leaves: ["- `name` of the boat", "- all boats: `GET /boats`", "`/boats` are boats", "`GET` is a method"]
  ) { carrier in
    guard let text = carrier.listItem ?? carrier.paragraph, text.plain.utf8.count < 4000,
      let (found, rest) = Sentences.opening(text, carrier)
    else { return nil }
    return EndpointClaim(endpoints: found, standing: .opening, hasText: true, title: Sentences.title(rest))
  }

  /// A sentence with one endpoint in it.
  static let toldInSentence = EndpointRule(
    id: "endpoint.text.told",
    takes: [("Send `PUT /boats/7/paint` to have it painted.", "PUT /boats/7/paint")],
    leaves: [
      "Send `PUT` to paint.", "Either `GET /boats` or `GET /piers`.", "See [`GET /boats`](#boats).",
      "Call `GET /boats?page=2` for the second page.",
    ]
  ) { carrier in
    guard let text = carrier.paragraph, text.plain.utf8.count < 4000 else { return nil }
    let found = text.spans.filter { $0.kind == .code }.map { span in
      carrier.line.methodAndTarget(span.text, isCode: true).map { match in
        EndpointTarget(lookup: carrier.lookup).endpoints(
          method: match.method, target: match.target, range: carrier.range)
      } ?? []
    }.filter { !$0.isEmpty }
    guard found.count == 1, let endpoints = found.first, endpoints.allSatisfy({ $0.query.isEmpty && !$0.path.isEmpty }),
      endpoints.allSatisfy({ !$0.lacksLeadingSlash }), !Sentences.isLinked(carrier)
    else { return nil }
    return EndpointClaim(endpoints: endpoints, standing: .told, hasText: true)
  }
}

/// What sentences with endpoints are made of.
enum Sentences {
  /// The endpoint in code that a text begins with, and what follows it.
  static func opening(
    _ text: MarkdownText, _ carrier: EndpointCarrier
  ) -> (endpoints: [EndpointFacts], rest: String)? {
    let spans = text.spans.filter { !NormalWords.isBlank($0.text) }
    guard let index = spans.prefix(2).firstIndex(where: { $0.kind == .code && $0.text.contains("/") }),
      spans.count > index + 1
    else { return nil }
    let line = spans[...index].map(\.text).joined(separator: " ")
    guard let match = carrier.line.methodAndTarget(line, isCode: true) else { return nil }
    let found = EndpointTarget(lookup: carrier.lookup).endpoints(
      method: match.method, target: match.target, range: carrier.range)
    guard !found.isEmpty, !found[0].lacksLeadingSlash else { return nil }
    return (found, spans[(index + 1)...].map { $0.kind == .lineBreak ? " " : $0.text }.joined())
  }

  /// The words behind an endpoint in a list, without what parts them from it; nil for a sentence that needs it.
  static func title(_ text: String) -> String? {
    var words = NormalWords.trimmed(text)[...]
    let isParted = words.first.map { ":-–—(".contains($0) } ?? false
    while let first = words.first, " :-–—(".contains(first) { words.removeFirst() }
    while let last = words.last, ".)".contains(last) { words.removeLast() }
    return isParted && !words.isEmpty && words.utf8.count < 120 ? String(words) : nil
  }

  /// Whether the source line has its code in a link, which leads to where the endpoint is described.
  static func isLinked(_ carrier: EndpointCarrier) -> Bool {
    let lines = carrier.element.range.lines
    return carrier.source.parsedLines.indices.contains(lines.lowerBound - 1)
      && carrier.source.parsedLines[(lines.lowerBound - 1)..<min(lines.upperBound, carrier.source.parsedLines.count)]
        .contains { $0.contains("[`") }
  }
}
