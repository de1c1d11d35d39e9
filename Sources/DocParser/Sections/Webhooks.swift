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

  private static let words: Set<String> = [
    "webhook", "webhooks", "notification", "notifications", "callback", "callbacks", "payload", "event",
  ]

  /// A URL of its own, whose heading speaks of notifications and whose path does not.
  private static func isWebhook(_ endpoint: EndpointFacts, _ section: SectionDraft, _ counts: [String: Int]) -> Bool {
    guard !endpoint.isWebhook, let base = endpoint.baseURL, counts[base] == 1, counts.count > 1,
      let host = base.split(separator: "/").dropFirst().first, base.hasSuffix(host)
    else { return false }
    let heading = Set((section.heading ?? "").lowercased().split { !$0.isLetter }.map(String.init))
    let path = Set(endpoint.target.lowercased().split { !$0.isLetter }.map(String.init))
    return !heading.isDisjoint(with: words) && path.isDisjoint(with: words)
  }
}
