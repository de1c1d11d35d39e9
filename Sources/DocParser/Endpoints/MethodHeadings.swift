import CommonMark

/// Finds headings that are a method below a heading that is a path: `## /boats`, `### GET`.
struct MethodHeadings {
  let lookup: ProfileLookup
  let source: SourceText

  /// The endpoints by the index of the heading with the method.
  func find(_ elements: [DocElement]) -> [Int: EndpointClaim] {
    var paths: [(level: Int, path: String?)] = []
    var result: [Int: EndpointClaim] = [:]
    for index in elements.indices {
      guard case .heading(let level, let text) = elements[index].kind else { continue }
      let plain = NormalWords.trimmed(HeadingText.clean(text.plain))
      paths.removeAll { $0.level >= level }
      if lookup.methods.contains(plain), let path = paths.last?.path {
        let found = EndpointTarget(lookup: lookup).endpoints(
          method: plain, target: path, range: source.range(elements[index].range))
        if !found.isEmpty { result[index] = EndpointClaim(endpoints: found, standing: .line) }
      }
      let isPath = plain.hasPrefix("/") && plain.count > 1 && !plain.contains(where: \.isWhitespace)
      paths.append((level, isPath ? plain : nil))
    }
    return result
  }
}
