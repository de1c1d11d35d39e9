import Diagnostics

/// A line in front of tables or code that the profile has no part for.
public struct SurveyedLabel: Sendable {
  /// Its words, and how often they stand in front of such.
  public let word: SurveyedWord
  /// The profile's key under `labels` that suits what stands behind it; nil where that tells nothing.
  public let key: String?
}

/// Collects the headings and bold lines in front of tables and code.
struct LabelSurvey {
  let lookup: ProfileLookup

  func labels(in documents: [SurveyedDocument]) -> [SurveyedLabel] {
    var words: [(text: String, place: SourceRange)] = []
    var keys: [String: [String?]] = [:]
    for document in documents {
      for (index, element) in document.elements.enumerated() {
        guard let text = label(element), lookup.part(text) == nil,
          let next = document.elements[index...].dropFirst().first(where: { !isComment($0) })
        else { continue }
        let word = NormalWords.normal(text.filter { $0 != ":" })
        guard TableCaption.record(word, lookup) == nil, let key = key(next, word) else { continue }
        words.append((word, document.source.range(element.range)))
        keys[word, default: []].append(key)
      }
    }
    // What stands once only is as likely the title of something.
    return SurveyedWord.counted(words).filter { $0.count > 1 }.map { word in
      let found = Set(keys[word.text] ?? [])
      return SurveyedLabel(word: word, key: found.count == 1 ? found.first.flatMap { $0 } : nil)
    }
  }

  private func label(_ element: DocElement) -> String? {
    // A path is the title of its call.
    guard let text = element.text, !text.plain.isEmpty, text.plain.utf8.count < 60,
      !text.plain.split(separator: " ").contains(where: { $0.hasPrefix("/") })
    else { return nil }
    switch element.kind {
    case .heading:
      let heading = HeadingText.clean(text.plain)
      return isSentence(heading) ? nil : heading
    case .paragraph:
      let isBold = text.spans.allSatisfy { $0.kind == .strong || NormalWords.isBlank($0.text) }
      guard !isSentence(text.plain) else { return nil }
      return isBold || text.plain.hasSuffix(":") && text.plain.split(separator: " ").count <= 4 ? text.plain : nil
    default: return nil
    }
  }

  /// Whether a text says something rather than labelling what follows: "It answers with this:".
  private func isSentence(_ text: String) -> Bool {
    if text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("!") { return true }
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    return words.count > 1 && lookup.lexicon.hasAny(of: words, in: .sentenceWords)
  }

  /// Whether a block is a comment, such as one that marks where a sample begins.
  private func isComment(_ element: DocElement) -> Bool {
    if case .html(let text) = element.kind { text.hasPrefix("<!--") } else { false }
  }

  /// What the block behind a label is: a table of fields, a body or a command.
  private func key(_ element: DocElement, _ word: String) -> String?? {
    let words = Set(word.split(separator: " ").map(String.init))
    let says = words.isDisjoint(with: ["response", "responses", "returns", "result", "answer"]) ? nil : "response"
    switch element.kind {
    case .table: return .some(says ?? "parameters")
    case .code(let info, let text):
      if CommandLine.isCommand(text) { return .some("request") }
      let block = CodeBlock(info: info, text: text, range: element.range, lines: [])
      guard block.looksLikeJSON else { return nil }
      let asks = !words.isDisjoint(with: ["request", "body", "payload", "input"])
      return .some(says ?? (asks ? "request" : nil))
    default: return nil
    }
  }
}
