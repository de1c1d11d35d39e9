import CommonMark
import Diagnostics

/// The blocks of one section, each with the part that it plays.
struct SectionDraft {
  /// The part that a block plays.
  enum Part {
    /// The heading that opens the section.
    case heading
    /// A block that names endpoints of the section.
    case endpoint(EndpointClaim)
    /// A heading or line that labels what follows; it may name a status.
    case label(ProfileLookup.Part?, text: String, status: Int?)
    /// A heading that gives the examples below it a title.
    case title(String, status: Int?)
    /// A line of its own in bold: the caption of what follows.
    case caption(String)
    /// A table that lists endpoints.
    case listing(EndpointListing)
    case content
  }

  private(set) var heading: String?
  let ancestors: [String]
  let level: Int
  /// The section's endpoints: several where they share what follows.
  private(set) var endpoints: [EndpointFacts] = []
  /// The other endpoints of the section that this is one endpoint's part of.
  private(set) var others: [EndpointFacts] = []
  /// What headings of their own call endpoints other than the first, by their index.
  private var titles: [Int: String] = [:]
  /// Whether it stands for a row of a table that lists endpoints.
  var isListed = false
  /// Whether a command or a message in it shows a call.
  var callsEndpoint = false
  private(set) var items: [(element: DocElement, part: Part)] = []

  init(heading: String?, ancestors: [String], level: Int) {
    self.heading = heading
    self.ancestors = ancestors
    self.level = level
  }

  /// The section's first endpoint.
  var endpoint: EndpointFacts? { endpoints.first }

  /// Whether it is about an endpoint: a line names it, or a call shows it.
  var describesEndpoint: Bool { !endpoints.isEmpty || callsEndpoint }

  /// Adds a block. Endpoint lines of one call add what they have in their queries.
  ///
  /// - Parameter title: what the block calls its endpoints, where it is not what the section's heading says.
  mutating func add(_ element: DocElement, _ part: Part, title: String? = nil) {
    if case .endpoint(let claim) = part {
      for endpoint in claim.endpoints {
        if let known = endpoints.firstIndex(where: { $0.isSameCall(as: endpoint) }) {
          endpoints[known] = endpoints[known].merging(endpoint.query)
        } else {
          if let title { titles[endpoints.count] = title }
          endpoints.append(endpoint)
        }
      }
    }
    items.append((element, part))
  }

  /// Whether nothing but headings, endpoint lines and words that lead to the next one stand in it so far.
  var sharesWithNext: Bool {
    items.drop { if case .endpoint = $0.part { false } else { true } }.allSatisfy { item in
      switch (item.part, item.element.kind) {
      // Each item of a list says what its own endpoint does.
      case (.endpoint(let claim), _): !claim.hasText || item.element.isListItem
      case (.content, .paragraph(let text)): text.plain.hasSuffix(":") && text.plain.utf8.count <= 100
      default: false
      }
    }
  }

  /// The section as that of one of its endpoints.
  func of(_ index: Int) -> SectionDraft {
    var copy = self
    copy.endpoints = [endpoints[index]]
    copy.others = endpoints.enumerated().filter { $0.offset != index }.map(\.element)
    if let title = titles[index] { copy.heading = title }
    return copy
  }

  /// The section with each endpoint changed, or left out.
  func mapEndpoints(_ change: (EndpointFacts) -> EndpointFacts?) -> SectionDraft {
    var copy = self
    copy.endpoints = []
    copy.titles = [:]
    for (index, endpoint) in endpoints.enumerated() {
      guard let changed = change(endpoint) else { continue }
      copy.titles[copy.endpoints.count] = titles[index]
      copy.endpoints.append(changed)
    }
    return copy
  }
}
