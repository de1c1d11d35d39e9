import CommonMark

/// Decides which of the endpoints that blocks name are endpoints of their sections, and which are mentions.
///
/// What stands alone counts. What opens a sentence counts where nothing under its heading stands alone, and what stands
/// inside one where it is all that is named there.
struct ClaimSettlement {
  /// What a block is to its section.
  enum Outcome {
    case endpoint(EndpointClaim)
    /// Endpoints that the block lists, each with a title of its own.
    case listing(EndpointListing)

    /// What it says of the section's endpoints.
    var claim: EndpointClaim? { if case .endpoint(let claim) = self { claim } else { nil } }
  }

  let elements: [DocElement]
  let claims: [EndpointClaim?]
  let lookup: ProfileLookup
  let source: SourceText

  /// The outcome for each block that names endpoints.
  func outcomes() -> [Outcome?] {
    var result = [Outcome?](repeating: nil, count: elements.count)
    let alone = Set(calls { [.line, .table, .message].contains($0) })
    let opening = Set(calls { $0 == .opening })
    let paths = ToldPaths(elements: elements, lookup: lookup, source: source)
    for region in regions {
      let named = region.filter { claims[$0] != nil }
      let lines = named.filter { claims[$0]?.standing == .line || claims[$0]?.standing == .table }
      let openings = named.filter { claims[$0]?.standing == .opening && !isKnown($0, alone) }
      if !lines.isEmpty {
        for index in lines { result[index] = outcome(index, in: region) }
      } else if case let messages = named.filter({ claims[$0]?.standing == .message }), !messages.isEmpty {
        for index in messages { result[index] = claims[index].map(Outcome.endpoint) }
      } else if isList(openings) {
        let isShared = sharesWhatFollows(openings, in: region)
        for index in openings { result[index] = isShared ? claims[index].map(Outcome.endpoint) : listing(index) }
      } else if !openings.isEmpty {
        for index in openings { result[index] = claims[index].map(Outcome.endpoint) }
      } else if named.count == 1, let index = named.first, isTold(index, in: region), !isKnown(index, alone),
        !isKnown(index, opening)
      {
        result[index] = claims[index].map(Outcome.endpoint)
      } else if named.isEmpty, let told = paths.endpoint(in: region) {
        result[told.index] = .endpoint(told.claim)
      }
    }
    return result
  }

  /// The blocks from each heading to the next one.
  private var regions: [Range<Int>] {
    let starts = elements.indices.filter { isHeading($0) }
    let bounds = Array(Set([0] + starts + [elements.count])).sorted()
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  private func isHeading(_ index: Int) -> Bool {
    if case .heading = elements[index].kind { true } else { false }
  }

  private func calls(where holds: (EndpointClaim.Standing) -> Bool) -> [OutlineCall] {
    claims.compactMap { $0 }.filter { holds($0.standing) }.flatMap(\.endpoints).map { OutlineCall($0) }
  }

  private func isKnown(_ index: Int, _ calls: Set<OutlineCall>) -> Bool {
    claims[index]?.endpoints.allSatisfy { calls.contains(OutlineCall($0)) } ?? false
  }

  // MARK: Tables and lists

  /// A table lists endpoints where its rows have titles, and nothing else under the heading is about them.
  private func outcome(_ index: Int, in region: Range<Int>) -> Outcome? {
    guard let claim = claims[index] else { return nil }
    guard case .table(let table) = elements[index].kind,
      let listing = EndpointListing(table, lookup: lookup, source: source), listing.describesRows
    else { return .endpoint(claim) }
    let hasMore = region.contains { other in
      guard other != index else { return false }
      switch elements[other].kind {
      case .table, .code, .listItem: return true
      default: return false
      }
    }
    return hasMore || opensParts(at: region.upperBound) && listing.rows.allSatisfy({ $0.anchor == nil })
      ? .endpoint(claim) : .listing(listing)
  }

  /// Whether a heading with a label of an endpoint's parts stands at a place.
  private func opensParts(at index: Int) -> Bool {
    guard elements.indices.contains(index), case .heading(_, let text) = elements[index].kind else { return false }
    return lookup.part(HeadingText.clean(text.plain)) != nil
  }

  /// Whether endpoints stand in items of a list with nothing between them.
  private func isList(_ openings: [Int]) -> Bool {
    guard openings.count > 1, let first = openings.first, let last = openings.last else { return false }
    return openings.allSatisfy { elements[$0].isListItem } && last - first == openings.count - 1
  }

  private static let mostThatShare = 4

  /// Whether what stands below a list of endpoints is about all of them: a part of an endpoint, a body, or what comes
  /// back.
  private func sharesWhatFollows(_ openings: [Int], in region: Range<Int>) -> Bool {
    guard let last = openings.last, openings.count <= Self.mostThatShare else { return false }
    return opensParts(at: region.upperBound) || isFollowedByExamples(region)
      || region.dropFirst(last + 1 - region.lowerBound).contains { index in
        switch elements[index].kind {
        case .code(let info, let text):
          CodeBlock(info: info, text: text, range: elements[index].range, lines: []).looksLikeJSON
        case .paragraph(let text): tellsAnswer(ProseText(text).reading(with: lookup.lexicon))
        default: false
        }
      }
  }

  /// Whether a smaller heading stands next, and below it code or a table and no endpoint.
  private func isFollowedByExamples(_ region: Range<Int>) -> Bool {
    guard case .heading(let level, _)? = elements[region].first?.kind, elements.indices.contains(region.upperBound),
      case .heading(let next, _) = elements[region.upperBound].kind, next > level
    else { return false }
    let below = elements.indices[(region.upperBound + 1)...].prefix { !isHeading($0) }
    return below.allSatisfy { claims[$0] == nil }
      && below.contains {
        switch elements[$0].kind {
        case .code, .table: true
        default: false
        }
      }
  }

  private func tellsAnswer(_ text: ProseText) -> Bool {
    text.sentences.contains { ReturnsRule(text: text).finding(in: $0) != nil }
  }

  private func listing(_ index: Int) -> Outcome? {
    guard let claim = claims[index] else { return nil }
    let rows = claim.endpoints.map { endpoint in
      EndpointListing.Row(
        endpoint: endpoint, title: claim.title ?? (claim.hasText ? elements[index].text?.plain : nil), anchor: nil,
        range: elements[index].range)
    }
    return .listing(EndpointListing(rows: rows))
  }

  // MARK: Sentences

  /// Whether a sentence is among the first blocks under a heading that is not the document's.
  private func isTold(_ index: Int, in region: Range<Int>) -> Bool {
    guard claims[index]?.standing == .told, isHeading(region.lowerBound),
      elements[..<region.lowerBound].indices.contains(where: isHeading)
    else { return false }
    return index - region.lowerBound <= 2
  }
}
