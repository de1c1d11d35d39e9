/// Finds what kinds of value a field has: "(number, string, option id, or timestamp)", "an array of strings".
struct KindsRule {
  let text: ProseText
  let lookup: ProfileLookup

  private static let basic: Set<String> = [
    "string", "number", "integer", "boolean", "float", "double", "decimal", "object", "array", "list", "date",
    "timestamp", "datetime", "hash", "url", "text", "null", "int", "map",
  ]

  /// The statements in this sentence.
  func findings(in sentence: Range<Int>) -> [StatementFinding] {
    [kinds(in: sentence), itemType(in: sentence)].compactMap { $0 }
  }

  /// A list of type words, in brackets or after words such as "can be".
  private func kinds(in sentence: Range<Int>) -> StatementFinding? {
    for index in sentence.dropLast() {
      let token = text.tokens[index]
      let isOpening = token.isMark("(") || token.isWord(in: ["be", "either", "as", "is", "of", "types"])
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
      while index < sentence.upperBound, text.tokens[index].isWord(in: ProseWords.articles) { index += 1 }
      guard let (kind, next) = kind(at: index, sentence) else { break }
      kinds.append(kind)
      end = next
      index = next
      while index < sentence.upperBound,
        text.tokens[index].isMark(",") || text.tokens[index].isMark("/") || text.tokens[index].isMark("|")
          || text.tokens[index].isWord(in: ["or", "and"])
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
    let word = Plurals.singular(text.tokens[index].lower)
    if word == "array" || word == "list", index + 2 < sentence.upperBound, text.tokens[index + 1].lower == "of" {
      return ("array of " + text.tokens[index + 2].lower, index + 3)
    }
    let next = index + 1
    if next < sentence.upperBound, text.tokens[next].isWord(in: ["id", "ids"]) {
      return (word + " id", next + 1)
    }
    if next < sentence.upperBound, text.tokens[next].isWord(in: ["value", "values"]), Self.basic.contains(word) {
      return (word, next + 1)
    }
    return Self.basic.contains(word) ? (word, next) : nil
  }

  /// "represented as strings", "array of strings", "status IDs as integers".
  private func itemType(in sentence: Range<Int>) -> StatementFinding? {
    guard text.contains(["array", "arrays", "list", "lists", "collection", "set"], in: sentence) else { return nil }
    for index in sentence.dropLast() where text.tokens[index].isWord(in: ["of", "as", "each"]) {
      var next = index + 1
      while next < sentence.upperBound - 1, text.tokens[next].isWord(in: ["the", "unique", "a", "an", "json", "hash"]) {
        next += 1
      }
      let word = text.tokens[next]
      let singular = Plurals.singular(word.lower)
      // "An array of strings", "as integers"; but "each an integer".
      let isSingular = singular == word.lower
      guard word.kind == .word, isSingular == (text.tokens[index].lower == "each"), Self.basic.contains(singular),
        singular != "list", singular != "array"
      else { continue }
      let start = text.tokens[index].lower == "of" ? max(index - 1, sentence.lowerBound) : index
      return StatementFinding(.itemType(singular), start..<next + 1)
    }
    return nil
  }
}
