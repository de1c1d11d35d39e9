import Language

/// A statement that a rule found, and the pieces of text that state it.
struct StatementFinding: Hashable {
  let statement: Statement
  let tokens: Range<Int>

  init(_ statement: Statement, _ tokens: Range<Int>) {
    self.statement = statement
    self.tokens = tokens
  }
}

extension StatementFinding {
  /// Whether it lists ways to write dates as values.
  var listsDateFormats: Bool {
    if case .allowedValues(let values) = statement { values.allSatisfy(DateRule.isFormat) } else { false }
  }
}

/// The field that a description belongs to.
struct FieldContext: Sendable {
  /// The last step of its name, without `[]`.
  let name: String
  /// Its type.
  let type: TypeExpression?

  /// The kind of value that the type word tells, as far as rules need it.
  enum Shape { case text, number, list, boolean, unknown }

  /// The kind of value.
  let shape: Shape

  /// The names of the fields beside it.
  var siblings: Set<String> = []

  init(name: String, type: TypeExpression?, siblings: Set<String> = []) {
    self.siblings = siblings
    self.name = name
    self.type = type
    shape = Self.shape(type)
  }

  private static func shape(_ type: TypeExpression?) -> Shape {
    guard let type else { return .unknown }
    if type.isList { return .list }
    if type.literals != nil { return .text }
    let words = type.words.map { NormalWords.normal($0) }
    func has(_ set: WordSet) -> Bool { words.contains { word in set.words.contains(where: word.contains) } }
    if has(.booleanParts) { return .boolean }
    return has(.textParts) ? .text : has(.numberParts) ? .number : .unknown
  }

  /// Whether the type says that the value is an object, or a list of objects.
  var isObject: Bool {
    guard let words = type?.words.map({ NormalWords.normal($0) }) else { return false }
    return words.contains { Lexicon.standard.has($0, in: .objectSamples) || Lexicon.standard.has($0, in: .wholeNouns) }
  }

  /// Whether nothing says that the value is no object.
  var mayBeObject: Bool { shape == .unknown || isObject || shape == .list && (type?.words.isEmpty ?? true) }

  /// Whether the type word says that the value is one of several.
  var isEnumeration: Bool { type.map { NormalWords.normal($0.spelling).contains("enum") } ?? false }

  /// Whether the name ends in a word for an identifier.
  var isIdentifierByName: Bool {
    let words = name.replacingIdentifierCase().split(separator: "_")
    return Lexicon.standard.has(words.last.map(String.init) ?? "", in: .identifierEndings)
  }
}

extension String {
  /// `assigneeIds` as `assignee_ids`.
  fileprivate func replacingIdentifierCase() -> String {
    var result = ""
    var previousIsLower = false
    for character in self {
      if character.isUppercase, previousIsLower { result.append("_") }
      result.append(contentsOf: character.lowercased())
      previousIsLower = character.isLowercase || character.isNumber
    }
    return result
  }
}

/// Words that several rules share.
enum ProseWords {
  static let and = WordSet.conjunctions.words
  static let articles = WordSet.articles.words
  static let determiners = WordSet.determiners.words
  static let negations = WordSet.negations.words
  static let fields = WordSet.describedFields.words
}
