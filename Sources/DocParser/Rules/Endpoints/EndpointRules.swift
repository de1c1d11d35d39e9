import CommonMark
import Language

/// A habit of writing endpoints.
typealias EndpointRule = ReadingRule<EndpointCarrier, EndpointClaim>

/// The habits of writing endpoints that are known, the surest first.
///
/// A new habit is one file beside this one and one line here. The outline, the surveys of `init` and the checks all read
/// by this list, so that none of them knows an endpoint that another one does not.
enum EndpointRules {
  static let all: [EndpointRule] = [
    .component, .headingLine, .paragraphLine, .lineOfParagraph, .codeLines, .message, .htmlLine, .tableRows,
    .listItemLine, .opensSentence, .toldInSentence,
  ]

  /// The habits that take several blocks, for those blocks that say nothing alone, the surest first.
  static let across: [EndpointsAcrossBlocks] = [.methodHeadings, .announcedAddresses, .splitLines]

  /// What each block says about endpoints; nil for one that names none.
  static func claims(_ elements: [DocElement], lookup: ProfileLookup, source: SourceText) -> [EndpointClaim?] {
    var claims = elements.map { element in
      all.firstReading(of: EndpointCarrier(element, lookup: lookup, source: source))?.claim
    }
    for rule in across {
      let document = EndpointDocument(elements: elements, claims: claims, lookup: lookup, source: source)
      for (index, claim) in rule.read(document) where claims[index] == nil { claims[index] = claim }
    }
    return claims
  }
}
