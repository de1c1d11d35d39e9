import CommonMark
import Diagnostics

/// Divides a document into sections: which heading opens one, and which labels or titles a part of an endpoint.
struct Outline {
  private let lookup: ProfileLookup
  private let source: SourceText
  private let elements: [DocElement]
  /// What each block that names endpoints is to its section.
  private let outcomes: [ClaimSettlement.Outcome?]
  /// The headings that endpoints below other headings belong to, with where their part of the document ends.
  private let homes: [Int: Int]
  /// Which blocks show a call, as a command or as a message.
  private let commands: [Bool]
  private var sections: [SectionDraft] = []
  private var current: SectionDraft
  /// The headings above the current place, outermost first.
  private var path: [(level: Int, text: String)] = []
  /// Whether the current place stands below a label, in an endpoint's section.
  private var isInParts = false
  /// The last heading that labels a part of the current section, with its level.
  private var label: (part: ProfileLookup.Part, level: Int)?
  /// Where the part of the document ends that belongs to the current section's endpoint, though it stands further below.
  private var homeEnd: Int?
  private let ahead: Ahead

  /// What comes next, seen from each block; made once, since every heading asks.
  private struct Ahead {
    /// The next endpoint line that is no heading.
    var endpoint: [Int?]
    /// The next block that shows a call.
    var command: [Int?]
    /// The next heading that is no label, or an endpoint.
    var opener: [Int?]
    /// The next heading of each level or a higher one.
    var heading: [[Int?]]
  }

  /// The sections of a document, in order.
  static func sections(_ elements: [DocElement], lookup: ProfileLookup, source: SourceText) -> [SectionDraft] {
    var outline = Outline(elements, lookup: lookup, source: source)
    for index in outline.elements.indices { outline.take(index) }
    outline.close()
    return outline.withoutRepeatedListings()
  }

  /// The sections; what a table or a block lists and a section of its own describes stands in the latter only.
  private func withoutRepeatedListings() -> [SectionDraft] {
    let described = Set(
      sections.filter { !$0.isListed && $0.endpoints.count == 1 }.compactMap(\.endpoint).map { OutlineCall($0) })
    return sections.compactMap { section -> SectionDraft? in
      if section.isListed {
        let isRepeated = section.endpoint.map { described.contains(OutlineCall($0)) } ?? false
        return isRepeated ? nil : section
      }
      guard section.endpoints.count > 1, section.sharesWithNext else { return section }
      return section.mapEndpoints { described.contains(OutlineCall($0)) ? nil : $0 }
    }
  }

  private init(_ elements: [DocElement], lookup: ProfileLookup, source: SourceText) {
    self.elements = elements
    self.lookup = lookup
    self.source = source
    current = SectionDraft(heading: nil, ancestors: [], level: 0)
    let claims = EndpointRules.claims(elements, lookup: lookup, source: source)
    var outcomes = ClaimSettlement(elements: elements, claims: claims, lookup: lookup, source: source).outcomes()
    let linked = EndpointListing.linked(elements, lookup: lookup, source: source)
    for index in elements.indices where outcomes[index] == nil && !linked.isEmpty {
      guard case .heading(_, let text) = elements[index].kind,
        let found = linked[EndpointListing.slug(HeadingText.clean(text.plain))],
        !Self.namesEndpoint(below: index, elements, outcomes)
      else { continue }
      outcomes[index] = .endpoint(EndpointClaim(endpoints: [found], standing: .line))
    }
    self.outcomes = outcomes
    let calls = elements.map { CallExamples(lookup: lookup).call(in: $0) }
    commands = calls.map { $0 != nil }
    homes = OperationHomes(
      elements: elements, endpoints: outcomes.map { $0?.claim?.endpoints ?? [] }, commands: calls, lookup: lookup
    ).homes()
    ahead = Self.ahead(elements, outcomes.map { $0?.claim != nil }, commands, lookup)
  }

  /// Whether an endpoint line stands between a heading and the next one that is as high.
  private static func namesEndpoint(
    below index: Int, _ elements: [DocElement], _ outcomes: [ClaimSettlement.Outcome?]
  ) -> Bool {
    guard case .heading(let level, _) = elements[index].kind else { return false }
    for next in elements.indices.dropFirst(index + 1) {
      if outcomes[next]?.claim != nil { return true }
      if case .heading(let other, _) = elements[next].kind, other <= level { return false }
    }
    return false
  }

  private static func ahead(
    _ elements: [DocElement], _ endpoints: [Bool], _ commands: [Bool], _ lookup: ProfileLookup
  ) -> Ahead {
    let none = [Int?](repeating: nil, count: elements.count + 1)
    var ahead = Ahead(
      endpoint: none, command: none, opener: none, heading: none.map { _ in [Int?](repeating: nil, count: 7) })
    for index in elements.indices.reversed() {
      ahead.endpoint[index] = ahead.endpoint[index + 1]
      ahead.command[index] = commands[index] ? index : ahead.command[index + 1]
      ahead.opener[index] = ahead.opener[index + 1]
      ahead.heading[index] = ahead.heading[index + 1]
      guard case .heading(let level, let text) = elements[index].kind else {
        if endpoints[index] { ahead.endpoint[index] = index }
        continue
      }
      for higher in min(level, 6)...6 { ahead.heading[index][higher] = index }
      if endpoints[index] || lookup.part(HeadingText.clean(text.plain)) == nil { ahead.opener[index] = index }
    }
    return ahead
  }

  private mutating func take(_ index: Int) {
    let element = elements[index]
    if case .heading(let level, let text) = element.kind {
      heading(index, level, text)
    } else if case .endpoint(let claim)? = outcomes[index] {
      endpoint(index, claim)
    } else if case .listing(let listing)? = outcomes[index] {
      current.add(element, .listing(listing))
    } else {
      if commands[index] { current.callsEndpoint = true }
      current.add(element, part(of: element))
    }
  }

  private mutating func close() {
    guard current.heading != nil || !current.items.isEmpty else { return }
    sections.append(current)
    let ancestors = current.ancestors + [current.heading].compactMap { $0 }
    for item in current.items {
      guard case .listing(let listing) = item.part else { continue }
      sections += listing.sections(below: ancestors)
    }
  }

  // MARK: Headings

  private mutating func heading(_ index: Int, _ level: Int, _ text: MarkdownText) {
    let title = HeadingText.clean(text.plain)
    if level >= current.level, current.heading != nil, claim(index) == nil {
      // Some documents write labels at the level of the endpoint's heading.
      let isBelow = level > current.level
      let isAtHome = isBelow && homeEnd.map { index < $0 } ?? false
      if let part = lookup.part(title),
        isAtHome || isBelow && bearsEndpoint(before: index) || !isBelow && holdsPart(after: index)
      {
        isInParts = true
        label = (part, level)
        add(index, .label(part, text: title, status: StatusLine.status(within: title)))
        return
      }
      let belongs = isAtHome || isBelow && current.endpoint != nil && !hasEndpoint(after: index)
      if belongs, !Self.showsNotification(title) {
        let isTitle = isInParts && !isMisspeltPart(title) || StatusLine.status(title) != nil
        let status = StatusLine.status(title) ?? StatusLine.status(within: title)
        if endsRequest(title, level) {
          label = (.response, level)
          add(index, .label(.response, text: title, status: status))
          return
        }
        add(index, isTitle ? .title(title, status: status) : .label(fuzzyPart(title), text: title, status: status))
        return
      }
    }
    let own = claim(index) == nil ? HeadingText.withoutLeadingPath(text) : titleOfEndpoint(text)
    open(index, level, own ?? title)
  }

  private func claim(_ index: Int) -> EndpointClaim? { outcomes[index]?.claim }

  /// Whether a heading is over what the service sends to the user's server, which is no part of the call above.
  private static func showsNotification(_ title: String) -> Bool {
    let words = Set(title.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: ["notification", "notifications", "webhook", "callback"])
      && !words.isDisjoint(with: ["example", "examples", "sample", "payload"])
  }

  /// What a heading that names an endpoint calls it.
  private func titleOfEndpoint(_ heading: MarkdownText) -> String? {
    HeadingText.withoutEndpoint(heading) ?? EndpointLine(lookup: lookup).title(heading.plain).map(HeadingText.clean)
  }

  private mutating func open(_ index: Int, _ level: Int, _ title: String) {
    if let claim = claim(index), continuesHeading(index, level) {
      return current.add(elements[index], .endpoint(claim), title: title)
    }
    close()
    path.removeAll { $0.level >= level }
    current = SectionDraft(heading: title, ancestors: path.map(\.text), level: level)
    path.append((level, title))
    isInParts = false
    label = nil
    homeEnd = homes[index]
    add(index, claim(index).map { .endpoint($0) } ?? .heading)
  }

  /// Whether a heading with an endpoint stands on the line right below another one: what follows is about both.
  private func continuesHeading(_ index: Int, _ level: Int) -> Bool {
    guard index > 0, level == current.level, current.items.count == current.endpoints.count,
      case .heading = elements[index - 1].kind, claim(index - 1) != nil
    else { return false }
    return elements[index].range.start.line == elements[index - 1].range.end.line + 1
  }

  private mutating func add(_ index: Int, _ part: SectionDraft.Part) {
    current.add(elements[index], part)
  }

  /// Whether the current section has an endpoint, or gets one below labels only.
  private func bearsEndpoint(before index: Int) -> Bool {
    if current.endpoint != nil || current.callsEndpoint { return true }
    let found = [ahead.endpoint[index + 1], ahead.command[index + 1]].compactMap { $0 }
    let higher = ahead.heading[index + 1][min(max(current.level, 0), 6)] ?? elements.count
    return found.contains { $0 < min(ahead.opener[index + 1] ?? elements.count, higher) }
  }

  /// Whether the current section has an endpoint, and a table or code stands directly below a heading.
  private func holdsPart(after index: Int) -> Bool {
    guard current.endpoint != nil else { return false }
    for element in elements[index...].dropFirst().prefix(4) {
      switch element.kind {
      case .heading: return false
      case .code, .table: return true
      default: continue
      }
    }
    return false
  }

  /// Whether an endpoint line stands between a heading and the next.
  private func hasEndpoint(after index: Int) -> Bool {
    guard let endpoint = ahead.endpoint[index + 1] else { return false }
    return endpoint < ahead.heading[index + 1][6] ?? elements.count
  }

  /// Whether a heading is the label of a request or an answer but for a slip of the pen.
  private func isMisspeltPart(_ title: String) -> Bool {
    switch lookup.nearPart(title)?.part {
    case .request, .response: true
    default: false
    }
  }

  /// Whether a heading names the answer right beside the label of a request, which ends what that label is about.
  private func endsRequest(_ title: String, _ level: Int) -> Bool {
    guard let label, label.part == .request, level <= label.level else { return false }
    return fuzzyPart(title) == .response
  }

  /// The part that a heading's words speak of.
  private func fuzzyPart(_ title: String) -> ProfileLookup.Part? {
    let words = Set(title.lowercased().split { !$0.isLetter }.map(String.init))
    if let part = lookup.addedPart(among: words) { return part }
    if !words.isDisjoint(with: ["response", "responses", "returns"]) { return .response }
    if !words.isDisjoint(with: ["header", "headers"]) { return .headers }
    if !words.isDisjoint(with: ["parameters", "params", "arguments", "attributes"]) { return .parameters }
    if !words.isDisjoint(with: ["request", "body", "payload"]) { return .request }
    if !words.isDisjoint(with: ["example", "examples", "sample"]) { return .examples }
    return lookup.nearPart(title)?.part
  }

  // MARK: Other blocks

  /// A block with endpoints: the section's, or those of a further section under the same heading.
  private mutating func endpoint(_ index: Int, _ claim: EndpointClaim) {
    let known = current.endpoints
    let isNew = !known.isEmpty && !claim.endpoints.contains { endpoint in known.contains(where: endpoint.isSameCall) }
    if isNew {
      // `GET /v2/berths HTTP/1.1` below `GET /berths` shows the call: the rest belongs to the base URL.
      let isCall = claim.endpoints.allSatisfy { endpoint in known.contains(where: endpoint.isCall) }
      if claim.standing == .message || isCall, case .code = elements[index].kind {
        current.callsEndpoint = true
        return add(index, .content)
      }
      if !current.sharesWithNext {
        let (heading, ancestors, level) = (current.heading, current.ancestors, current.level)
        close()
        current = SectionDraft(heading: heading, ancestors: ancestors, level: level)
        isInParts = false
        label = nil
      }
    }
    add(index, .endpoint(claim))
  }

  private func part(of element: DocElement) -> SectionDraft.Part {
    guard case .paragraph(let text) = element.kind else { return .content }
    let plain = text.plain
    guard plain.utf8.count <= 100 else { return .content }
    let spans = text.spans.filter { !NormalWords.trimmed($0.text).isEmpty }
    let isBold = !spans.isEmpty && spans.allSatisfy { $0.kind == .strong }
    if isBold || plain.hasSuffix(":") || element.isQuoted, let part = lookup.part(plain) {
      return .label(
        part, text: NormalWords.trimmed(plain.filter { $0 != ":" }), status: StatusLine.status(within: plain))
    }
    return isBold && StatusLine.status(plain) == nil ? .caption(plain) : .content
  }
}
