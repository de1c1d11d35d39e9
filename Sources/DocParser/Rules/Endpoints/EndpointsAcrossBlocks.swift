import Language

/// The blocks of a document, with what each says of endpoints by itself.
struct EndpointDocument: Sendable {
  let elements: [DocElement]
  let claims: [EndpointClaim?]
  let lookup: ProfileLookup
  let source: SourceText
}

/// A habit of writing an endpoint in several blocks.
struct EndpointsAcrossBlocks: Sendable {
  /// A name that stays, by which findings and reports name the rule.
  let id: String
  /// Documents with the endpoints that the rule reads in them, in the notation of claims.
  let takes: [(text: String, reads: String)]
  /// Documents that look alike and say something else.
  let leaves: [String]
  /// The claims, by the blocks that make them.
  let read: @Sendable (EndpointDocument) -> [(block: Int, claim: EndpointClaim)]
}

extension EndpointsAcrossBlocks {
  /// A heading that is a method below one that is a path.
  static let methodHeadings = EndpointsAcrossBlocks(
    id: "endpoint.blocks.method-heading",
    takes: [("## /boats\n\n### GET\n\n### POST", "GET /boats; POST /boats")],
    leaves: ["## Boats\n\n### GET", "## /boats\n\n## GET"]
  ) { document in
    MethodHeadings(lookup: document.lookup, source: document.source).find(document.elements)
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// A sentence that names the method, and a code block with nothing but the URL.
  static let announcedAddresses = EndpointsAcrossBlocks(
    id: "endpoint.blocks.announced-address",
    takes: [
      ("Send a POST request to:\n\n```\nhttps://harbour.example/boats\n```", "POST https://harbour.example/boats")
    ],
    leaves: ["See:\n\n```\nhttps://harbour.example/boats\n```", "Send a POST request to:\n\n```\nboats\n```"]
  ) { document in
    AnnouncedAddresses(lookup: document.lookup, source: document.source).find(document.elements)
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Method and path in lines of their own, each behind its label.
  static let splitLines = EndpointsAcrossBlocks(
    id: "endpoint.blocks.split-lines",
    takes: [
      ("URL: `/boats`\n\nMethod: `GET`", "GET /boats"), ("Method: POST\n\nURL: `/boats`", "POST /boats"),
    ],
    leaves: ["URL: `/boats`", "Method: `GET`\n\n# Boats\n\nURL: `/boats`"]
  ) { document in
    let known = document.claims.map { $0?.endpoints.first }
    return SplitEndpoints(lookup: document.lookup, source: document.source).find(document.elements, known: known)
      .flatMap { found in
        found.blocks.map { ($0, EndpointClaim(endpoints: [found.endpoint], standing: .line)) }
      }
  }
}
