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

/// The field that a description belongs to.
struct FieldContext: Sendable {
  /// The last step of its name, without `[]`.
  let name: String
  /// Its type word as written.
  let type: String?

  /// The kind of value that the type word tells, as far as rules need it.
  enum Shape { case text, number, list, boolean, unknown }

  /// The kind of value.
  let shape: Shape

  init(name: String, type: String?) {
    self.name = name
    self.type = type
    shape = Self.shape(type)
  }

  private static func shape(_ type: String?) -> Shape {
    guard let type = type.map({ NormalWords.normal($0) }), !type.isEmpty else { return .unknown }
    if type.hasSuffix("[]") || type.contains("list") || type.contains("array") { return .list }
    if type.contains("bool") { return .boolean }
    if ["string", "text", "char", "enum", "url", "email", "uuid"].contains(where: type.contains) { return .text }
    let numbers = ["number", "int", "float", "double", "decimal", "numeric", "long", "money", "currency"]
    return numbers.contains(where: type.contains) ? .number : .unknown
  }

  /// Whether the type word says that the value is one of several.
  var isEnumeration: Bool { type.map { NormalWords.normal($0).contains("enum") } ?? false }

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
