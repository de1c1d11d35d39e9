import CommonMark
import Diagnostics

/// Finds endpoints whose method and target stand in lines of their own: "URL: `/berths`", "Method: `GET`".
struct SplitEndpoints {
  let lookup: ProfileLookup
  let source: SourceText

  /// How many blocks may stand between the two.
  private static let reach = 2

  /// The half of an endpoint that a line names.
  enum Half {
    case method(String)
    case target(String, pattern: String)
  }

  /// An endpoint with the blocks that name its halves, the first one first.
  typealias Found = (endpoint: EndpointFacts, blocks: [Int], pattern: String)

  /// The endpoints among blocks. A block with a known endpoint is no half of one.
  func find(_ elements: [DocElement], known: [EndpointFacts?]) -> [Found] {
    let halves = elements.indices.map { known[$0] == nil ? half(elements[$0]) : nil }
    var result: [Found] = []
    var taken: Set<Int> = []
    for index in elements.indices where !taken.contains(index) {
      guard case .target(let target, let pattern)? = halves[index],
        let (partner, method) = partner(of: index, in: halves, elements, taken),
        let endpoint = EndpointTarget(lookup: lookup).endpoint(
          method: method, target: target, range: source.range(elements[index].range))
      else { continue }
      taken.formUnion([index, partner])
      result.append((endpoint, [index, partner].sorted(), pattern))
    }
    return result
  }

  private func partner(
    of index: Int, in halves: [Half?], _ elements: [DocElement], _ taken: Set<Int>
  ) -> (Int, String)? {
    for offset in 1...Self.reach {
      for place in [index + offset, index - offset] where halves.indices.contains(place) && !taken.contains(place) {
        guard case .method(let method)? = halves[place] else { continue }
        let between = elements[min(index, place)...max(index, place)]
        let isDivided = between.contains { if case .heading = $0.kind { true } else { false } }
        if !isDivided { return (place, method) }
      }
    }
    return nil
  }

  private func half(_ element: DocElement) -> Half? {
    switch element.kind {
    case .paragraph(let text), .listItem(let text, _):
      guard text.plain.utf8.count < 300, text.plain.contains(":") else { return nil }
      return half(text.plain)
    default: return nil
    }
  }

  /// The half that a line names by one of the profile's patterns with only one of the two.
  private func half(_ line: String) -> Half? {
    let bytes = Array(EndpointPattern.squeezed(line).replacing(" :", with: ":").utf8)
    for (pattern, text) in zip(lookup.endpointPatterns, lookup.profile.endpointLines) where pattern.isHalf {
      guard let match = pattern.half(bytes) else { continue }
      if lookup.methods.contains(match.method.uppercased()) { return .method(match.method.uppercased()) }
      let isTarget = match.target.hasPrefix("/") || match.target.hasPrefix("http") || match.target.hasPrefix("{")
      if isTarget { return .target(match.target, pattern: text) }
    }
    return nil
  }
}
