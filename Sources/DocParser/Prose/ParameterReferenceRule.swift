import CommonMark
import Language

/// Finds that a call takes parameters that are listed elsewhere: "All of the [common parameters](#common) but `until`",
/// "Takes the same parameters as [Create a boat](#create-a-boat)".
struct ParameterReferenceRule {
  let lookup: ProfileLookup

  private static let longest = 600

  /// The statement in a text, if there is one.
  func finding(in text: MarkdownText) -> Statement? {
    guard text.plain.utf8.count <= Self.longest else { return nil }
    let targets = text.spans.compactMap { span -> String? in
      guard case .link(let destination) = span.kind, let mark = destination.firstIndex(of: "#"),
        !destination.contains("://"), destination.index(after: mark) < destination.endIndex,
        isAboutParameters(span.text, in: text)
      else { return nil }
      return destination
    }
    guard !targets.isEmpty else { return nil }
    return .takesParameters(of: targets, except: exceptions(text))
  }

  /// Whether a link leads to parameters: its own words say so, or those of the sentence.
  private func isAboutParameters(_ link: String, in text: MarkdownText) -> Bool {
    let own = words(link)
    guard !says(.returnWords, own), !says(.responseWords, own) || says(.parameterNouns, own) else { return false }
    if says(.sentenceParameters, own) { return true }
    let sentence = text.plain.split { ".!?".contains($0) }.map(String.init).first { $0.contains(link) } ?? text.plain
    let all = words(sentence)
    guard says(.sentenceParameters, all), !says(.returnWords, all) else { return false }
    return says(.samenessWords, all) || says(.parameterListings, all)
  }

  /// The names behind a word that takes them out.
  private func exceptions(_ text: MarkdownText) -> [String] {
    var isExcepting = false
    var names: [String] = []
    for span in text.spans {
      if span.kind == .code, isExcepting, FieldName.isIdentifier(span.text) { names.append(span.text) }
      guard span.kind == .text else { continue }
      if says(.parameterExceptions, words(span.text)) { isExcepting = true }
      if isExcepting, !names.isEmpty, span.text.contains(".") { break }
    }
    return names
  }

  private func words(_ text: String) -> [String] { text.lowercased().split { !$0.isLetter }.map(String.init) }

  private func says(_ set: WordSet, _ words: [String]) -> Bool { !lookup.lexicon[set].isDisjoint(with: words) }
}
