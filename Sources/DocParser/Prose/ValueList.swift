import Language

/// Values listed in running text: `"None", "Low" or "High"`, `asc or desc`, `0, 1, 2`, `open | closed`.
struct ValueList {
  /// The values, without quotation marks.
  let items: [String]
  /// The pieces that list them.
  let tokens: Range<Int>
  /// Where the words that explain the last value end.
  let end: Int
  /// Whether all stand in quotation marks or code spans.
  let isQuoted: Bool

  /// The list that starts at `start` and ends before `end`, if one does.
  ///
  /// - Parameter maximumWords: how many words a value without quotation marks may have.
  init?(_ text: ProseText, from start: Int, to end: Int, maximumWords: Int = 3) {
    var cursor = Cursor(text: text, index: start, end: end, maximumWords: maximumWords)
    guard let first = cursor.item() else { return nil }
    var items = [first]
    while cursor.separator(), let item = cursor.item(quoted: first.isQuoted) {
      items.append(item)
      if item.isCut { break }
    }
    let last = items.last?.end ?? first.end
    if let item = items.last, item.isCut, items.count == 1 { return nil }
    self.items = items.map(\.text)
    tokens = start..<last
    self.end = max(last, cursor.lastEnd)
    isQuoted = items.allSatisfy(\.isQuoted)
  }

  private struct Item {
    let text: String
    let isQuoted: Bool
    /// Whether more words follow that do not belong to it.
    let isCut: Bool
    /// Where it ends, without the words that explain it.
    let end: Int
  }

  private struct Cursor {
    let text: ProseText
    var index: Int
    let end: Int
    let maximumWords: Int
    /// Where the last value ends, the words that explain it included.
    private(set) var lastEnd = 0

    init(text: ProseText, index: Int, end: Int, maximumWords: Int) {
      self.text = text
      self.index = index
      self.end = end
      self.maximumWords = maximumWords
    }

    private func isWord(in set: WordSet) -> Bool { index < end && text.isWord(index, in: set) }

    private var token: ProseToken? { index < end ? text.tokens[index] : nil }

    mutating func item(quoted: Bool = false) -> Item? {
      while isWord(in: .enumerationFillers) { index += 1 }
      guard let token else { return nil }
      switch token.kind {
      case .quoted:
        index += 1
        let end = index
        skipExplanation()
        return Item(text: token.text, isQuoted: true, isCut: false, end: end)
      case .number where !quoted:
        index += 1
        let end = index
        guard !isRange else { return nil }
        skipExplanation()
        return Item(text: token.text, isQuoted: false, isCut: !isAtEnd, end: end)
      case .word where !quoted: return words()
      default: return nil
      }
    }

    /// A comma, a bar, "and", "or", alone or together.
    mutating func separator() -> Bool {
      let start = index
      while let token, token.isMark(in: [",", "|", "/", ";", "&"]) || isWord(in: .conjunctions) { index += 1 }
      return index > start
    }

    private mutating func words() -> Item? {
      let start = index
      while let token, token.kind == .word, !isWord(in: .conjunctions) { index += 1 }
      let count = index - start
      guard count > 0 else { return nil }
      let isName = text.tokens[start].isCapitalised && count <= maximumWords
      if count > 1, !isName, !allowsManyWords {
        // The words after the last value: "asc or desc depending on x".
        index = start + 1
        return Item(text: text.tokens[start].text, isQuoted: false, isCut: true, end: index)
      }
      let end = index
      skipExplanation()
      return Item(text: text.text(start..<end), isQuoted: false, isCut: !isAtEnd, end: end)
    }

    private var allowsManyWords: Bool { maximumWords > 3 }

    /// Words in brackets after a value, or after a colon up to the next comma.
    private mutating func skipExplanation() {
      defer { lastEnd = index }
      if let token, token.isMark("(") {
        let limit = min(index + 20, end)
        if let close = (index..<limit).first(where: { text.tokens[$0].isMark(")") }) { index = close + 1 }
      }
      let isPurpose = token.map { $0.isWord(in: ["for"]) } ?? false
      if isPurpose, index > 0, text.tokens[index - 1].kind == .quoted { return skipPurpose() }
      guard let token, token.isMark(in: [":", "=", "–", "—"]) || (token.isMark("-") && token.followsSpace) else {
        return
      }
      while let token = self.token, !token.isMark(in: [",", ";", "|", "."]) { index += 1 }
    }

    /// `"on" for descending, or "off" for ascending order`: the words up to the next value.
    private mutating func skipPurpose() {
      while let token = self.token, !token.isMark(in: [",", ";", "|", "."]), !token.isWord(in: ProseWords.and) {
        index += 1
      }
    }

    private var isRange: Bool {
      guard let token else { return false }
      return token.isMark(in: ["-", "–", "—"]) || isWord(in: .spanLinks)
    }

    private var isAtEnd: Bool {
      guard let token else { return true }
      return token.kind == .punctuation && !token.isMark("[") || isWord(in: .conjunctions)
    }
  }
}
