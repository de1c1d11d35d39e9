import CommonMark
import Language

/// Finds the sentences of a text that lead to one place each.
struct AnswerPointers {
  let lookup: ProfileLookup
  /// The calls that the text is about, with method and path; they lead nowhere else.
  var own: Set<String> = []

  /// Longer sentences tell more than where to look.
  private static let longest = 300

  /// What the text says of the answers of other operations, a statement for each sentence that points to one.
  ///
  /// - Parameter isLabelled: whether a label about the answer stands above it.
  func findings(in text: MarkdownText, isLabelled: Bool) -> [StatementFinding] {
    guard text.spans.contains(where: { self.target(of: $0) != nil }) else { return [] }
    let prose = ProseText(text).reading(with: lookup.lexicon)
    return pointers(in: text, prose, isLabelled: isLabelled).compactMap { pointer in
      AnswerReferenceRule.rules.firstReading(of: pointer).map {
        StatementFinding(.returnsSame($0.claim), pointer.sentence.tokens)
      }
    }
  }

  /// The sentences that lead to one place, in order.
  func pointers(in text: MarkdownText, _ prose: ProseText, isLabelled: Bool) -> [AnswerPointer] {
    let marks = ProseText.ranges(of: text).compactMap { range, span in target(of: span).map { (range, $0) } }
    var followsAnswer = false
    return prose.sentences.compactMap { sentence in
      defer { followsAnswer = tellsAnswer(sentence, prose) }
      guard let bytes = prose.bytes(sentence), bytes.count <= Self.longest else { return nil }
      let found = marks.filter { bytes.overlaps($0.0) }
      guard let first = found.first, Set(found.map(\.1)).count == 1 else { return nil }
      let place = sentence.filter { prose.tokens[$0].range.overlaps(first.0) }
      guard let start = place.first, let end = place.last else { return nil }
      return AnswerPointer(
        sentence: ProseSentence(text: prose, tokens: sentence, lexicon: lookup.lexicon), target: first.1,
        place: start..<end + 1, isLabelled: isLabelled, followsAnswer: followsAnswer)
    }
  }

  /// Whether a sentence says what comes back.
  private func tellsAnswer(_ sentence: Range<Int>, _ prose: ProseText) -> Bool {
    if case .returns? = ReturnsRule(text: prose).finding(in: sentence)?.statement { true } else { false }
  }

  /// Where a link leads into a document, or the call that a code span names.
  private func target(of span: MarkdownText.Span) -> String? {
    switch span.kind {
    case .link(let destination):
      guard let mark = destination.firstIndex(of: "#"), destination.index(after: mark) < destination.endIndex else {
        return nil
      }
      let file = destination[..<mark].split(separator: "/").last ?? ""
      return "\(file)\(destination[mark...])"
    case .code:
      let call = EndpointLine(lookup: lookup).methodAndTarget(span.text, isCode: true)
      return call.map { "\($0.method) \($0.target)" }.flatMap { own.contains($0) ? nil : $0 }
    default: return nil
    }
  }
}
