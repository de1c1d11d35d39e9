import CommonMark
import Language

/// Finds that an operation answers what another one does: "The same as in [Get a boat](#get-a-boat)", below a label
/// about the answer also "See [above](#get-a-boat)".
struct AnswerReferenceRule {
  let lookup: ProfileLookup

  /// Longer paragraphs tell more than where to look.
  private static let longest = 240

  /// The statement in a paragraph, if there is one.
  ///
  /// - Parameter isLabelled: whether a label about the answer stands above it.
  func finding(in text: MarkdownText, isLabelled: Bool) -> Statement? {
    guard text.plain.utf8.count <= Self.longest, let target = target(of: text) else { return nil }
    let words = text.plain.lowercased().split { !$0.isLetter }.map(String.init)
    func says(_ set: WordSet) -> Bool { !lookup.lexicon[set].isDisjoint(with: words) }
    let pointsThere = says(.samenessWords) || says(.referenceVerbs)
    guard isLabelled ? pointsThere : says(.samenessWords) && says(.answerNouns) else { return nil }
    return .returnsSame(as: target, isList: Self.isPlural(words.first))
  }

  /// What the only link leads to, or the only call that is named.
  private func target(of text: MarkdownText) -> String? {
    let anchors = text.spans.compactMap { span -> String? in
      guard case .link(let destination) = span.kind, let mark = destination.firstIndex(of: "#") else { return nil }
      return String(destination[mark...])
    }
    if let anchor = anchors.first, Set(anchors).count == 1, anchor.count > 1 { return anchor }
    let calls = text.spans.filter { $0.kind == .code }.compactMap {
      EndpointLine(lookup: lookup).methodAndTarget($0.text, isCode: true)
    }
    return calls.count == 1 ? calls.first.map { "\($0.method) \($0.target)" } : nil
  }

  /// Whether a sentence opens with several things: "Boats come in the form of".
  private static func isPlural(_ word: String?) -> Bool {
    guard let word, word.count > 3 else { return false }
    return word.hasSuffix("s") && !word.hasSuffix("ss") && word != "this"
  }
}
