import CommonMark
import Language

/// Running text with its pieces and sentences.
struct ProseText: Sendable {
  /// The plain text.
  let plain: String
  /// Its pieces.
  let tokens: [ProseToken]
  /// The sentences, as indices of pieces.
  let sentences: [Range<Int>]
  /// The words that its pieces are compared with.
  let lexicon: Lexicon

  init(_ plain: String, codeSpans: [Range<Int>] = [], lexicon: Lexicon = .standard) {
    self.plain = plain
    self.lexicon = lexicon
    tokens = ProseTokenizer.tokens(of: plain, codeSpans: codeSpans)
    sentences = Self.sentences(tokens, lexicon)
  }

  /// The text of a block or a cell.
  init(_ text: MarkdownText) {
    self.init(text.readable, codeSpans: Self.codeSpans(text))
  }

  private init(_ text: ProseText, sentences: [Range<Int>], lexicon: Lexicon) {
    (plain, tokens, self.sentences, self.lexicon) = (text.plain, text.tokens, sentences, lexicon)
  }

  /// The text with the words of a profile.
  func reading(with lexicon: Lexicon) -> ProseText { ProseText(self, sentences: sentences, lexicon: lexicon) }

  /// The text with the same pieces and no sentence before a byte; what a sentence has before it is left off.
  func sentences(from start: Int) -> ProseText {
    let first = tokens.firstIndex { $0.range.lowerBound >= start } ?? tokens.count
    let kept = sentences.filter { $0.upperBound > first }.map { max($0.lowerBound, first)..<$0.upperBound }
    return ProseText(self, sentences: kept, lexicon: lexicon)
  }

  /// The characters from the first to the last of some pieces.
  func text(_ range: Range<Int>) -> String {
    guard let bytes = bytes(range) else { return "" }
    return String(decoding: Array(plain.utf8)[bytes], as: UTF8.self)
  }

  /// The UTF-8 bytes from the first to the last of some pieces.
  func bytes(_ range: Range<Int>) -> Range<Int>? {
    guard let first = range.first, range.upperBound <= tokens.count else { return nil }
    return tokens[first].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// The first piece in `range` that is one of these few words.
  func index(of words: [String], in range: Range<Int>) -> Int? {
    range.first { tokens[$0].isWord(in: words) }
  }

  /// Whether one of these few words stands in `range`.
  func contains(_ words: [String], in range: Range<Int>) -> Bool { index(of: words, in: range) != nil }

  /// The first piece in `range` that is one of these words.
  func index(of words: Set<String>, in range: Range<Int>) -> Int? {
    range.first { tokens[$0].isWord(in: words) }
  }

  /// Whether one of these words stands in `range`.
  func contains(_ words: Set<String>, in range: Range<Int>) -> Bool { index(of: words, in: range) != nil }

  // MARK: Words of the lexicon

  /// Whether a piece is one of the words of a set.
  func isWord(_ index: Int, in set: WordSet) -> Bool { tokens[index].kind == .word && says(set, at: index) }

  /// Whether a piece says one of the words of a set, in quotation marks too.
  func says(_ set: WordSet, at index: Int) -> Bool { lexicon.has(tokens[index].lower, in: set) }

  /// The first piece in `range` that is one of the words of a set.
  func index(of set: WordSet, in range: Range<Int>) -> Int? { index(of: lexicon[set], in: range) }

  /// Whether a word of a set stands in `range`.
  func contains(_ set: WordSet, in range: Range<Int>) -> Bool { index(of: set, in: range) != nil }

  /// Where the phrase of a set ends that stands at an index, if one does.
  func end(of set: PhraseSet, at index: Int, before limit: Int) -> Int? {
    lexicon[set].length(at: index, before: limit) { tokens[$0].lower }.map { index + $0 }
  }

  /// Where the first phrase of a set stands in `range`.
  func first(_ set: PhraseSet, in range: Range<Int>) -> Range<Int>? {
    let phrases = lexicon[set]
    for index in range {
      if let count = phrases.length(at: index, before: range.upperBound, word: { tokens[$0].lower }) {
        return index..<index + count
      }
    }
    return nil
  }

  /// Whether a phrase of a set stands in `range`.
  func has(_ set: PhraseSet, in range: Range<Int>) -> Bool { first(set, in: range) != nil }

  /// Every piece.
  var all: Range<Int> { 0..<tokens.count }

  // MARK: Sentences

  private static func sentences(_ tokens: [ProseToken], _ lexicon: Lexicon) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where endsSentence(tokens, index, lexicon) {
      result.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.count { result.append(start..<tokens.count) }
    return result
  }

  private static func endsSentence(_ tokens: [ProseToken], _ index: Int, _ lexicon: Lexicon) -> Bool {
    let token = tokens[index]
    guard token.isMark(".") || token.isMark("!") || token.isMark("?") else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    guard next.kind != .punctuation || next.isMark("(") || next.isMark("[") else { return false }
    if token.isMark("."), index > 0, lexicon.has(tokens[index - 1].lower, in: .abbreviations) {
      return next.isCapitalised && lexicon.has(tokens[index - 1].lower, in: .closingAbbreviations)
    }
    // A number with a full stop is a list's marker, and the text that it marks belongs to it.
    if token.isMark("."), index > 0, tokens[index - 1].integer != nil, isMarker(tokens, index - 1) { return false }
    return next.followsSpace || next.isCapitalised
  }

  private static func isMarker(_ tokens: [ProseToken], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    return tokens[index - 1].kind == .punctuation && ".:;".contains(tokens[index - 1].text)
  }

  private static func codeSpans(_ text: MarkdownText) -> [Range<Int>] {
    guard text.spans.contains(where: { $0.kind == .code }) else { return [] }
    return ranges(of: text).filter { $0.span.kind == .code }.map(\.range)
  }

  /// Where the stretches of a block's text stand in the plain text, in UTF-8 bytes; empty ones are left out.
  static func ranges(of text: MarkdownText) -> [(range: Range<Int>, span: MarkdownText.Span)] {
    let joined = text.spans.map(\.readable).joined()
    // The text has no white space at its start.
    let dropped = joined.utf8.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.count
    var offset = -dropped
    var result: [(Range<Int>, MarkdownText.Span)] = []
    for span in text.spans {
      let length = span.readable.utf8.count
      if offset >= 0, length > 0 { result.append((offset..<offset + length, span)) }
      offset += length
    }
    return result
  }
}
