import CommonMark
import Diagnostics

/// What headings say by a mark.
extension SectionReader {
  /// Takes in that the section's heading, or one above it, marks what it is about as deprecated.
  mutating func readDeprecation() {
    guard let first = draft.items.first else { return }
    let own = draft.heading.flatMap { DeprecationRule.unmarked($0, lookup.lexicon) == nil ? nil : $0 }
    let marking = own ?? draft.ancestors.first { DeprecationRule.opensDeprecated($0, lookup.lexicon) }
    guard let marking else { return }
    let range = source.range(first.element.range)
    prose.append(
      ProseFacts(
        text: marking, statements: [LocatedStatement(.deprecated, quotation: marking, range: range)],
        isPlaceholder: false, isHeading: true, range: range))
  }
}
