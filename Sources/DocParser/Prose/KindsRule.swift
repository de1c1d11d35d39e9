import Language

/// Finds what kinds of value a field has: "(number, string, option id, or timestamp)", "an array of strings".
struct KindsRule {
  let text: ProseText
  let lookup: ProfileLookup

  /// The statements in this sentence.
  func findings(in sentence: Range<Int>) -> [StatementFinding] {
    [kinds(in: sentence), itemType(in: sentence)].compactMap { $0 }
  }

  /// A list of type words, in brackets or after words such as "can be".
  private func kinds(in sentence: Range<Int>) -> StatementFinding? {
    for index in sentence.dropLast() {
      let token = text.tokens[index]
      let isOpening = token.isMark("(") || text.isWord(index, in: .kindOpenings)
      guard isOpening, let (kinds, end) = kindList(index + 1, sentence), kinds.count > 1 else { continue }
      return StatementFinding(.valueKinds(kinds), index + 1..<end)
    }
    return nil
  }

  private func kindList(_ start: Int, _ sentence: Range<Int>) -> ([String], Int)? {
    var kinds: [String] = []
    var index = start
    var end = start
    while index < sentence.upperBound {
      while index < sentence.upperBound, text.isWord(index, in: .articles) { index += 1 }
      guard let (kind, next) = kind(at: index, sentence) else { break }
      kinds.append(kind)
      end = next
      index = next
      while index < sentence.upperBound,
        text.tokens[index].isMark(",") || text.tokens[index].isMark("/") || text.tokens[index].isMark("|")
          || text.isWord(index, in: .andOr)
      {
        index += 1
      }
      if index == next { break }
    }
    return kinds.isEmpty ? nil : (kinds, end)
  }

  /// A type word, two of them ("array of strings"), or an id of something ("option id").
  private func kind(at index: Int, _ sentence: Range<Int>) -> (String, Int)? {
    guard index < sentence.upperBound, text.tokens[index].kind == .word else { return nil }
    let word = English.singular(text.tokens[index].lower)
    if text.lexicon.has(word, in: .listOfNouns), index + 2 < sentence.upperBound, text.says(.of, at: index + 1) {
      return ("array of " + text.tokens[index + 2].lower, index + 3)
    }
    let next = index + 1
    if next < sentence.upperBound, text.isWord(next, in: .idNouns) {
      return (word + " id", next + 1)
    }
    if next < sentence.upperBound, text.isWord(next, in: .kindValueNouns), isBasic(word) {
      return (word, next + 1)
    }
    return isBasic(word) ? (word, next) : nil
  }

  private func isBasic(_ word: String) -> Bool { text.lexicon.has(word, in: .basicKinds) }

  /// "represented as strings", "array of strings", "status IDs as integers".
  private func itemType(in sentence: Range<Int>) -> StatementFinding? {
    guard text.contains(.listNouns, in: sentence) else { return nil }
    for index in sentence.dropLast() where text.isWord(index, in: .itemLinks) {
      var next = index + 1
      while next < sentence.upperBound - 1, text.isWord(next, in: .itemAdjectives) {
        next += 1
      }
      let word = text.tokens[next]
      let singular = English.singular(word.lower)
      // "An array of strings", "as integers"; but "each an integer".
      let isSingular = singular == word.lower
      guard word.kind == .word, isSingular == text.says(.each, at: index), isBasic(singular),
        !text.lexicon.has(singular, in: .listOfNouns)
      else { continue }
      let start = text.says(.of, at: index) ? max(index - 1, sentence.lowerBound) : index
      return StatementFinding(.itemType(singular), start..<next + 1)
    }
    return nil
  }
}
