import CommonMark

/// Finds endpoints in two blocks: a sentence that names the method, and a code block with nothing but the URL.
struct AnnouncedAddresses {
  let lookup: ProfileLookup
  let source: SourceText

  private static let longestLead = 200

  /// The endpoints by the index of the block with the URL.
  func find(_ elements: [DocElement]) -> [Int: EndpointClaim] {
    var result: [Int: EndpointClaim] = [:]
    for index in elements.indices.dropFirst() {
      guard case .code(_, let text) = elements[index].kind, text.utf8.count < 1000,
        case .paragraph(let lead) = elements[index - 1].kind, let method = method(in: lead.plain),
        let url = url(text),
        let found = EndpointTarget(lookup: lookup).endpoint(
          method: method, target: url, range: source.range(elements[index].range)), !found.isWebhook
      else { continue }
      result[index] = EndpointClaim(endpoints: [found], standing: .line)
    }
    return result
  }

  /// The only method that a sentence in front of the block names, in capitals.
  private func method(in text: String) -> String? {
    guard text.hasSuffix(":"), text.utf8.count < Self.longestLead else { return nil }
    let named = Set(text.split { !$0.isLetter }.map(String.init).filter(lookup.methods.contains))
    return named.count == 1 ? named.first : nil
  }

  /// The URL that is all of a text, if it leads further than to a host.
  private func url(_ text: String) -> String? {
    let plain = NormalWords.trimmed(text)
    guard let scheme = lookup.lexicon[.webSchemes].first(where: { plain.lowercased().hasPrefix($0) }),
      !plain.utf8.contains(where: NormalWords.isSpace),
      plain.dropFirst(scheme.count).contains(where: { "/?".contains($0) })
    else { return nil }
    return plain
  }
}
