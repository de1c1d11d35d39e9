import Language

/// Tells calls that the service makes to the user's server by their address and their heading.
enum Webhooks {
  /// The sections, with the endpoints marked that are such calls.
  static func marked(_ sections: [SectionDraft]) -> [SectionDraft] {
    var counts: [String: Int] = [:]
    for base in sections.compactMap({ $0.endpoint?.baseURL }) { counts[base, default: 0] += 1 }
    return sections.map { section in
      guard let endpoint = section.endpoint, isWebhook(endpoint, section, counts) else { return section }
      return section.mapEndpoints(\.asWebhook)
    }
  }

  /// A URL of its own, whose heading speaks of notifications and whose path does not.
  private static func isWebhook(_ endpoint: EndpointFacts, _ section: SectionDraft, _ counts: [String: Int]) -> Bool {
    guard !endpoint.isWebhook, let base = endpoint.baseURL, counts[base] == 1, counts.count > 1,
      let host = base.split(separator: "/").dropFirst().first, base.hasSuffix(host)
    else { return false }
    func speaks(_ text: String) -> Bool {
      text.lowercased().split { !$0.isLetter }.contains(where: WordSet.notificationWords.has)
    }
    return speaks(section.heading ?? "") && !speaks(endpoint.target)
  }
}
