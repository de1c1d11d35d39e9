import Language

/// What a sentence of a description says of whether the field has to be sent: "Required.", "(optional)", "What it is
/// called. Mandatory."
struct SentenceMark {
  private(set) var isRequired = false
  private(set) var isOptional = false

  init(_ text: ProseText) {
    guard let first = text.sentences.first else { return }
    if text.end(of: .requiredOpenings, at: first.lowerBound, before: first.upperBound) != nil { isRequired = true }
    takeOpening(text)
    for sentence in text.sentences.dropFirst() {
      let words = sentence.filter { text.tokens[$0].kind != .punctuation }
      guard let word = words.first, words.count == 1 else { continue }
      // "Optional. If it is sent, …" in the middle is about what follows.
      take(word, of: text, asOptional: sentence.upperBound == text.tokens.count)
    }
  }

  /// A mark in front of everything else, in brackets or with a full stop or a comma behind it.
  private mutating func takeOpening(_ text: ProseText) {
    var tokens = text.all.prefix(3)
    if let first = tokens.first, text.tokens[first].isMark(in: ["(", "["]) { tokens.removeFirst() }
    guard let word = tokens.first, tokens.dropFirst().first.map({ text.tokens[$0].kind == .punctuation }) ?? true else {
      return
    }
    take(word, of: text, asOptional: true)
  }

  private mutating func take(_ word: Int, of text: ProseText, asOptional: Bool) {
    if text.isWord(word, in: .required) { isRequired = true }
    if asOptional, text.isWord(word, in: .optional) { isOptional = true }
  }
}
