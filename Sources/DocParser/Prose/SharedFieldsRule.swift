import CommonMark
import Language

/// Finds that a call takes what another one takes: "All that [`POST /boats`](#add-a-boat) takes is taken here, too",
/// "The same parameters as for [Add a boat](#add-a-boat)".
struct SharedFieldsRule {
  let lookup: ProfileLookup

  /// Longer paragraphs tell more than where to look.
  private static let longest = 300

  /// The statement in a paragraph, if there is one.
  func finding(in text: MarkdownText) -> Statement? {
    guard text.plain.utf8.count <= Self.longest else { return nil }
    let words = text.plain.lowercased().split { !$0.isLetter }.map(String.init)
    func says(_ set: WordSet) -> Bool { !lookup.lexicon[set].isDisjoint(with: words) }
    let isTold = says(.takingVerbs) || says(.parameterNouns) || says(.sentBodies)
    guard isTold, says(.samenessWords) || says(.sharingWords), !says(.answerNouns), !says(.plainNegations),
      let target = target(of: text)
    else { return nil }
    return .takesSame(as: target)
  }

  /// What the only link leads to, or the only call that is named.
  private func target(of text: MarkdownText) -> String? {
    let anchors = text.spans.compactMap { span -> String? in
      guard case .link(let destination) = span.kind, let mark = destination.firstIndex(of: "#") else { return nil }
      return String(destination[mark...])
    }
    if let anchor = anchors.first, Set(anchors).count == 1, anchor.count > 1 { return anchor }
    guard anchors.isEmpty else { return nil }
    let calls = text.spans.filter { $0.kind == .code }.compactMap {
      EndpointLine(lookup: lookup).methodAndTarget($0.text, isCode: true)
    }
    return calls.count == 1 ? calls.first.map { "\($0.method) \($0.target)" } : nil
  }
}
