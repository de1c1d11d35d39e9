/// Guesses the levels of a page's headings, which its text has lost.
///
/// A heading with an endpoint line below it opens a section; labels stand one level lower, and what follows a label of
/// requests, responses or examples another one.
struct PageHeadingLevels {
  private var levels: [Int: Int] = [:]

  init(_ lines: [String], lookup: ProfileLookup) {
    let endpoint = EndpointLine(lookup: lookup)
    let headings = lines.indices.compactMap { index in PageLine(lines[index]).heading.map { (index, $0) } }
    var isInEndpoint = false
    var isInParts = false
    for (place, (index, title)) in headings.enumerated() {
      let end = place + 1 < headings.count ? headings[place + 1].0 : lines.count
      let hasEndpoint = lines[index + 1..<end].contains {
        endpoint.methodAndTarget(PageLine($0).text, isCode: false) != nil
      }
      if hasEndpoint {
        (isInEndpoint, isInParts) = (true, false)
        levels[index] = 2
      } else if isInEndpoint, lookup.part(title) != nil {
        isInParts = true
        levels[index] = 3
      } else {
        levels[index] = isInParts ? 4 : isInEndpoint ? 3 : place == 0 ? 1 : 2
      }
    }
  }

  /// The level of the heading at a line's index.
  func level(of index: Int) -> Int { levels[index] ?? 2 }
}
