import Language
import Testing

@testable import DocParser

/// Each rule reads the examples that it takes, and leaves the others.
@Suite("Rules of sentences and their examples")
struct SentenceRuleTests {
  private static let rules =
    DeprecationRule.rules + NoCredentialRule.rules + OptionalBodyRule.rules + LooseKindRule.rules
    + LinkPagingRule.rules + CallHeaderRule.rules + ConventionRules.rules

  private func reading(_ rule: ReadingRule<ProseSentence, Range<Int>>, _ text: String) -> String? {
    let prose = ProseText(text)
    let claims = prose.sentences.compactMap {
      rule.read(ProseSentence(text: prose, tokens: $0, lexicon: .standard))
    }
    return claims.first.map(prose.text)
  }

  @Test(arguments: rules.indices) func examples(_ index: Int) {
    let rule = Self.rules[index]
    for (text, reads) in rule.takes { #expect(reading(rule, text) == reads, "\(rule.id): \(text)") }
    for text in rule.leaves { #expect(reading(rule, text) == nil, "\(rule.id): \(text)") }
  }

  @Test("A sentence names the media type of what is sent or of what comes back")
  func mediaTypes() {
    #expect(statedInProse("Send it as multipart/form-data.") == [.sends(mediaType: "multipart/form-data")])
    #expect(
      statedInProse("The body must be form-encoded.") == [.sends(mediaType: "application/x-www-form-urlencoded")])
    #expect(statedInProse("The response is application/pdf.") == [.answers(mediaType: "application/pdf")])
    #expect(!statedInProse("An application may send and/or receive boats.").contains { "\($0)".contains("ediaType") })
  }

  @Test(
    "A heading without its mark",
    arguments: [
      ("List boats (deprecated)", "List boats"), ("[Deprecated] List boats", "List boats"),
      ("DEPRECATED: List boats", "List boats"), ("List boats - DEPRECATED", "List boats"),
      ("List deprecated boats", nil), ("Deprecated boats", nil),
    ] as [(String, String?)])
  func headings(_ heading: String, _ expected: String?) {
    #expect(DeprecationRule.unmarked(heading, .standard) == expected)
  }
}
