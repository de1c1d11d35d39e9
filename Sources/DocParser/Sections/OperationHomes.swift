import CommonMark
import Language

/// Finds the headings that an endpoint further below belongs to.
///
/// An endpoint, or a command that is all that shows one, may stand alone under a small heading: "Request", "Try it". It
/// belongs to the heading above, and with it all that stands there. The search climbs while the heading above
///
/// 1. is not the document's title, but where all below it are parts of one call: "Request", "Response", "Example",
/// 2. holds no other endpoint,
/// 3. names no endpoint itself,
/// 4. has something of its own: a text, or another heading,
///
/// and ends at the first one with a text.
struct OperationHomes {
  let elements: [DocElement]
  /// The endpoints that each block names for its section.
  let endpoints: [[EndpointFacts]]
  /// The call that each block shows as a command or a message.
  let commands: [EndpointFacts?]
  let lookup: ProfileLookup

  /// The headings that endpoints below other headings belong to, with the index where their part of the document ends.
  func homes() -> [Int: Int] {
    var result: [Int: Int] = [:]
    for (position, heading) in headings.enumerated() {
      let region = region(position)
      guard let anchor = region.first(where: { isAnchor($0) }), endpoints[heading.index].isEmpty,
        isAlone(anchor, in: region), !namesCall(heading.index),
        let home = home(of: anchor, below: position)
      else { continue }
      result[headings[home].index] = end(home)
    }
    return result
  }

  // MARK: Headings

  private var headings: [(index: Int, level: Int)] { cachedHeadings }
  private let cachedHeadings: [(index: Int, level: Int)]

  init(
    elements: [DocElement], endpoints: [[EndpointFacts]], commands: [EndpointFacts?], lookup: ProfileLookup
  ) {
    self.elements = elements
    self.endpoints = endpoints
    self.commands = commands
    self.lookup = lookup
    cachedHeadings = elements.indices.compactMap { index in
      if case .heading(let level, _) = elements[index].kind { (index, level) } else { nil }
    }
  }

  /// The blocks between a heading and the next one.
  private func region(_ position: Int) -> Range<Int> {
    let start = headings[position].index + 1
    let next = headings.indices.contains(position + 1) ? headings[position + 1].index : elements.count
    return start..<max(start, next)
  }

  /// Where the next heading that is as high stands.
  private func end(_ position: Int) -> Int {
    headings.dropFirst(position + 1).first { $0.level <= headings[position].level }?.index ?? elements.count
  }

  private func parent(_ position: Int) -> Int? {
    headings[..<position].lastIndex { $0.level < headings[position].level }
  }

  /// The first heading, where no other one is as high.
  private func isTitle(_ position: Int) -> Bool {
    position == 0 && !headings.dropFirst().contains { $0.level <= headings[0].level }
  }

  /// Whether a heading of several words begins with what a call does: it is the call's own title.
  private func namesCall(_ index: Int) -> Bool {
    guard let text = elements[index].text?.plain else { return false }
    let words = HeadingText.clean(text).lowercased().split { !$0.isLetter }.map(String.init)
    return words.count > 1 && words.first.map(lookup.lexicon[.callVerbs].contains) ?? false
  }

  /// Whether the headings right below a title are labels of the parts of a call, those of what is sent and of the answer
  /// among them.
  private func isOneCall(_ title: Int) -> Bool {
    let parts = headings.indices.filter { parent($0) == title }.map { index in
      elements[headings[index].index].text.flatMap { lookup.part(HeadingText.clean($0.plain)) }
    }
    return parts.contains { $0 == .request || $0 == .parameters } && parts.contains { $0 == .response }
      && parts.count(where: { $0 != nil }) * 2 > parts.count
  }

  // MARK: Climbing

  private func home(of anchor: Int, below start: Int) -> Int? {
    var found: Int?
    var position = start
    while let above = parent(position), !isTitle(above) || isOneCall(above), endpoints[headings[above].index].isEmpty,
      holdsNoOther(than: anchor, above), hasMore(than: position, above)
    {
      found = above
      position = above
      if !region(above).isEmpty { break }
    }
    return found
  }

  private func isAnchor(_ index: Int) -> Bool { !endpoints[index].isEmpty || commands[index] != nil }

  /// Whether nothing but an endpoint, or a command with its answer, and words that lead to them stand in a stretch.
  private func isAlone(_ anchor: Int, in region: Range<Int>) -> Bool {
    region.allSatisfy { index in
      if isAnchor(index) { return true }
      switch elements[index].kind {
      case .code: return endpoints[anchor].isEmpty
      case .paragraph(let text):
        return text.plain.utf8.count <= 100
          && (text.plain.hasSuffix(":") || labelsExample(text.plain) || captionsCode(index, in: region))
      default: return false
      }
    }
  }

  /// Whether code stands right below a line.
  private func captionsCode(_ index: Int, in region: Range<Int>) -> Bool {
    guard region.contains(index + 1), case .code = elements[index + 1].kind else { return false }
    return true
  }

  /// Whether a few words say what the example below them is: "Example request", "Successful response".
  private func labelsExample(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count <= 4, let last = words.last else { return false }
    return lookup.part(text) != nil || lookup.lexicon.has(last, in: .requestWords)
      || lookup.lexicon.has(last, in: .responseWords)
  }

  /// Whether all that a heading has below it calls the endpoint of one block.
  private func holdsNoOther(than anchor: Int, _ position: Int) -> Bool {
    let named = endpoints[anchor]
    return (headings[position].index..<end(position)).allSatisfy { index in
      if index == anchor { return true }
      if !endpoints[index].isEmpty {
        return named.first.map { endpoints[index].contains(where: $0.isSameCall) } ?? false
      }
      guard named.isEmpty, let command = commands[index], let own = commands[anchor] else { return true }
      return OutlineCall(sample: command) == OutlineCall(sample: own)
    }
  }

  private func hasMore(than position: Int, _ above: Int) -> Bool {
    !region(above).isEmpty || headings.indices.contains { $0 != position && parent($0) == above }
  }
}
