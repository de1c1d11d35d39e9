import DocParser
import Language

/// What a type word of the docs means.
public indirect enum TypeMeaning: Sendable, Hashable {
  case string, boolean
  /// A number of whatever kind.
  case number
  /// A whole number.
  case integer
  /// A number whose decimal digits matter.
  case decimal
  /// A decimal that travels as a text.
  case decimalText
  /// Seconds since 1970.
  case timestamp
  /// A point in time as text, with its time zone.
  case moment
  /// A day, or a day with a time, as text.
  case date
  /// The id of a record.
  case identifier
  /// One of several values.
  case enumeration
  /// A list of something, if the word says of what.
  case list(TypeMeaning?)
  /// An object whose fields stand elsewhere.
  case object
  /// Any of several kinds of value.
  case mixed
  /// One of several kinds of value, as type words: `integer or string`.
  case union([String])
  /// The name of a type that is described elsewhere, or nowhere.
  case named(String)
}

extension TypeMeaning {
  /// Whether it is a list.
  var isList: Bool { if case .list = self { true } else { false } }
}

/// The words that docs use for types.
public struct TypeVocabulary: Sendable {
  /// The meaning of each word, in lower case with `_` for blanks and dashes.
  public let words: [String: TypeMeaning]

  /// A vocabulary: the built-in words and `additions`, which win.
  public init(additions: [String: TypeMeaning] = [:]) {
    let added = additions.map { (TypeVocabulary.normalized($0.key), $0.value) }
    words = TypeVocabulary.builtIn.merging(added, uniquingKeysWith: { $1 })
  }

  /// The same vocabulary where the documents say once for all how words are meant.
  func replacing(_ meanings: [String: TypeMeaning]) -> TypeVocabulary {
    TypeVocabulary(words: words.merging(meanings) { $1 })
  }

  private init(words: [String: TypeMeaning]) { self.words = words }

  /// The meaning of a type as written, such as `number[]`, `String`, `string enum`, `array of strings`.
  public func meaning(of text: String) -> TypeMeaning {
    meaning(of: TypeParser().expression(of: text) ?? TypeExpression(word: text))
  }

  /// The meaning of a type.
  public func meaning(of type: TypeExpression) -> TypeMeaning { meaning(of: type, isElement: false) }

  private func meaning(of type: TypeExpression, isElement: Bool) -> TypeMeaning {
    let word = TypeVocabulary.withoutArticle(TypeVocabulary.normalized(type.spelling))
    if let known = words[word] { return known }
    if isElement, let known = words[English.singular(word)] { return known }
    switch type.shape {
    case .list(let element): return .list(element.map { meaning(of: $0, isElement: true) })
    case .map: return .object
    case .literals: return .enumeration
    case .union(let parts): return union(parts) ?? base(word)
    case .word(let plain):
      let meaning = base(TypeVocabulary.normalized(plain))
      return type.note.map { narrowed(meaning, by: $0[...]) } ?? meaning
    }
  }

  /// One of several kinds; nil where a part is in no vocabulary.
  private func union(_ parts: [TypeExpression]) -> TypeMeaning? {
    let known = parts.allSatisfy { if case .named = meaning(of: $0) { false } else { true } }
    return known ? .union(parts.map { TypeVocabulary.normalized($0.spelling) }) : nil
  }

  /// The meaning of a word that is no list of something.
  private func base(_ word: String) -> TypeMeaning {
    if let known = words[word] { return known }
    // "role object ids" are ids.
    if word.hasSuffix("_ids") || word.hasSuffix("_id") { return .identifier }
    // `string(uuid)`, `integer<int64>`, `varchar(255)`: what stands in brackets narrows the word before it.
    let plain = word.prefix { !"(<[{".contains($0) }.split(separator: "_").joined(separator: "_")
    if plain.count < word.count, let known = words[plain] { return narrowed(known, by: word.dropFirst(plain.count)) }
    return .named(TypeVocabulary.named(word))
  }

  /// `string(date-time)` is a date: what stands in brackets counts where it says more than the word before them.
  private func narrowed(_ known: TypeMeaning, by brackets: Substring) -> TypeMeaning {
    let inner = TypeVocabulary.normalized(String(brackets.filter { !"()<>[]{}".contains($0) }))
    switch words[inner] {
    case .date? where known == .string: return .date
    case .timestamp? where known != .string: return .timestamp
    case .integer? where known == .number: return .integer
    default: return known
    }
  }

  /// What the values of free keys are, where a type says that keys are free: `map of string to integer`.
  public func mapValue(of type: TypeExpression) -> TypeMeaning? {
    guard case .map(let value) = type.shape, words[TypeVocabulary.normalized(type.spelling)] == nil else { return nil }
    return value.map { meaning(of: $0, isElement: true) } ?? .mixed
  }

  private static func withoutArticle(_ word: String) -> String {
    let article = ["a_", "an_", "the_"].first { word.hasPrefix($0) && word.count > $0.count }
    return article.map { String(word.dropFirst($0.count)) } ?? word
  }

  /// What a word for a type of objects names: "user object" is a user.
  private static func named(_ word: String) -> String {
    for suffix in ["_objects", "_object"] where word.hasSuffix(suffix) && word.count > suffix.count {
      return String(word.dropLast(suffix.count))
    }
    return word
  }

  static func normalized(_ text: String) -> String {
    text.lowercased().split(whereSeparator: { " -_\t".contains($0) }).joined(separator: "_")
  }

  private static let builtIn: [String: TypeMeaning] = {
    let groups: [(TypeMeaning, String)] = [
      (
        .string,
        "string str text varchar char url uri email uuid guid phone markdown html password binary file image base64"
      ),
      (.boolean, "boolean bool flag true/false"),
      (.number, "number numeric float double real num duration"),
      (.integer, "integer int long short int32 int64 bigint whole_number unsigned_integer"),
      (.decimal, "decimal money currency amount price"),
      (.timestamp, "timestamp unix_timestamp unix_time epoch epoch_time"),
      (.date, "date datetime date_time iso8601 iso_8601 iso8601_timestamp iso_8601_timestamp iso8601_date time"),
      (.identifier, "identifier id ref option_id"),
      (.enumeration, "enum string_enum enumeration choice option select"),
      (.list(nil), "list array collection set"),
      (.object, "object hash dictionary dict map struct json json_object"),
      (
        .mixed,
        "mixed any varies various variant anything dynamic any_type any_kind any_value any_json any_json_value json_value"
      ),
    ]
    let pairs = groups.flatMap { meaning, words in words.split(separator: " ").map { (String($0), meaning) } }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }()
}
