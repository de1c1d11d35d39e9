import Language

/// Sentences that say that the header `Link` leads to the next page. A claim is the pieces that say so.
enum LinkPagingRule {
  /// The rules, the first that reads a sentence counts.
  static let rules = [
    ReadingRule<ProseSentence, Range<Int>>(
      id: "service.paging.link-header",
      takes: [
        (
          "The header Link of the response has the URL of the next one.",
          "header Link of the response has the URL of the next"
        ),
        ("Use the Link header to find further pages.", "Link header to find further pages"),
      ],
      leaves: ["Follow the link to the next page.", "The header tells how many pages there are.", "See the next link."]
    ) { sentence in
      let text = sentence.text
      let link = sentence.tokens.first { index in
        sentence.lexicon.has(text.tokens[index].lower, in: .linkHeaderWords)
      }
      let header = sentence.tokens.first { ["header", "headers"].contains(text.tokens[$0].lower) }
      guard let link, let header, abs(link - header) <= 3, let next = sentence.index(of: .nextPageWords, from: 0) else {
        return nil
      }
      return min(link, header, next)..<max(link, header, next) + 1
    }
  ]
}
