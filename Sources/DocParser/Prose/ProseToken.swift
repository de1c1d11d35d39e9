/// A piece of running text as the statement rules see it.
struct ProseToken: Sendable, Hashable {
  /// What a piece is.
  enum Kind: Sendable, Hashable {
    case word, number, punctuation, url
    /// What stands in quotation marks or in a code span.
    case quoted
  }

  let kind: Kind
  /// The characters; of a quotation those between the marks, of a number without thousands separators.
  let text: String
  /// `text` in lower case.
  let lower: String
  /// The place in the plain text, in UTF-8 bytes; quotation marks belong to it.
  let range: Range<Int>
  /// Whether white space, or the start of the text, stands before it.
  let followsSpace: Bool

  /// The number, if it is a whole one.
  var integer: Int? { kind == .number ? Int(text) : nil }

  /// Whether it is this punctuation mark.
  func isMark(_ mark: Character) -> Bool { kind == .punctuation && text.first == mark }

  /// Whether it is one of these punctuation marks.
  func isMark(in marks: [Character]) -> Bool {
    guard kind == .punctuation, let mark = text.first else { return false }
    return marks.contains(mark)
  }

  /// Whether it is one of these few words, in lower case.
  func isWord(in words: [String]) -> Bool { kind == .word && words.contains(lower) }

  /// Whether it is one of these words, in lower case.
  func isWord(in words: Set<String>) -> Bool { kind == .word && words.contains(lower) }

  /// Whether it is a word that starts with a capital.
  var isCapitalised: Bool { kind == .word && (text.first?.isUppercase ?? false) }
}
