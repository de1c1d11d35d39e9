import CommonMark
import Diagnostics

/// The blocks of one section, each with the part that it plays.
struct SectionDraft {
  /// The part that a block plays.
  enum Part {
    /// The heading that opens the section.
    case heading
    /// The section's endpoint line.
    case endpoint(EndpointFacts)
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

  let heading: String?
  let ancestors: [String]
  let level: Int
  /// The section's endpoint.
  private(set) var endpoint: EndpointFacts?
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

  /// Whether it is about an endpoint: a line names it, or a call shows it.
  var describesEndpoint: Bool { endpoint != nil || callsEndpoint }

  /// Adds a block; the first endpoint line is the section's, and further ones add what they have in their queries.
  mutating func add(_ element: DocElement, _ part: Part) {
    if case .endpoint(let found) = part { endpoint = endpoint?.merging(found.query) ?? found }
    items.append((element, part))
  }

  /// Puts another endpoint in the place of the section's.
  mutating func replaceEndpoint(_ endpoint: EndpointFacts) {
    self.endpoint = endpoint
    items = items.map { item in
      if case .endpoint = item.part { (item.element, .endpoint(endpoint)) } else { item }
    }
  }
}
