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
  /// Seconds since 1970.
  case timestamp
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

  /// The meaning of a type as written, such as `number[]`, `String`, `string enum`, `array of strings`.
  public func meaning(of text: String) -> TypeMeaning {
    var word = TypeVocabulary.withoutArticle(TypeVocabulary.normalized(text))
    var depth = 0
    while depth < 8, words[word] == nil, let inner = TypeVocabulary.element(of: word) {
      word = TypeVocabulary.withoutArticle(inner)
      depth += 1
    }
    if depth > 0, words[word] == nil, case let singular = English.singular(word), words[singular] != nil {
      word = singular
    }
    return (0..<depth).reduce(base(word)) { meaning, _ in .list(meaning) }
  }

  /// The meaning of a word that is no list of something.
  private func base(_ word: String) -> TypeMeaning {
    if let known = words[word] { return known }
    let parts = TypeVocabulary.alternatives(word)
    if parts.count == 1, let known = words[parts[0]] { return known }
    if parts.count > 1, parts.allSatisfy({ words[$0] != nil }) { return .union(parts) }
    // "role object ids" are ids.
    if word.hasSuffix("_ids") || word.hasSuffix("_id") { return .identifier }
    if TypeVocabulary.maps.contains(where: word.hasPrefix) { return .object }
    // `string (uuid)`, `integer<int64>`, `varchar(255)`: what stands in brackets narrows the word before it.
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

  private static let maps = ["map_of_", "map<", "map[", "dictionary_of_", "dict<", "hash_of_", "record<", "object<"]

  /// What the values of free keys are, where a type says that keys are free: `map of string to integer`.
  public func mapValue(of text: String) -> TypeMeaning? {
    let word = TypeVocabulary.withoutArticle(TypeVocabulary.normalized(text))
    guard let opening = TypeVocabulary.maps.first(where: word.hasPrefix) else { return nil }
    // `object<Thing>` is one, where `object<string, string>` has keys of any name.
    guard opening != "object<" || word.contains(",") else { return nil }
    var rest = word.dropFirst(opening.count)
    while let last = rest.last, ">])".contains(last) { rest.removeLast() }
    let value = rest.split(separator: ",").last?.split(separator: "]").last.map(String.init) ?? ""
    let plain = value.firstRange(of: "_to_").map { String(value[$0.upperBound...]) } ?? value
    let meaning = meaning(of: String(plain.drop { $0 == "_" }))
    if case .named = meaning, words[English.singular(plain)] != nil { return words[English.singular(plain)] }
    return meaning
  }

  private static func withoutArticle(_ word: String) -> String {
    let article = ["a_", "an_", "the_"].first { word.hasPrefix($0) && word.count > $0.count }
    return article.map { String(word.dropFirst($0.count)) } ?? word
  }

  /// The words that stand to choose from: `integer_or_string`, `string|null`, `integer/string`.
  private static func alternatives(_ word: String) -> [String] {
    let bars = word.replacing("_or_", with: "|")
    var seen: Set<String> = []
    return bars.split { "|/,".contains($0) }.map { $0.split(separator: "_").joined(separator: "_") }
      .filter { $0 != "null" && !$0.isEmpty && seen.insert($0).inserted }
  }

  /// What a word for a type of objects names: "user object" is a user.
  private static func named(_ word: String) -> String {
    for suffix in ["_objects", "_object"] where word.hasSuffix(suffix) && word.count > suffix.count {
      return String(word.dropLast(suffix.count))
    }
    return word
  }

  /// What the list type `word` holds; nil when it is no list, or does not say of what.
  private static func element(of word: String) -> String? {
    if word.hasPrefix("[]"), word.count > 2 { return String(word.dropFirst(2)) }
    if word.hasPrefix("["), word.hasSuffix("]"), word.count > 2 { return String(word.dropFirst().dropLast()) }
    for suffix in ["[]", "_array", "_arrays", "_list", "_lists"]
    where word.hasSuffix(suffix) && word.count > suffix.count {
      return String(word.dropLast(suffix.count))
    }
    for prefix in ["array_of_", "arrays_of_", "list_of_", "lists_of_", "set_of_", "collection_of_"]
    where word.hasPrefix(prefix) && word.count > prefix.count {
      return String(word.dropFirst(prefix.count))
    }
    for prefix in ["array<", "list<", "array[", "list[", "array_(", "array(", "list_(", "list("]
    where word.hasPrefix(prefix) && word.count > prefix.count + 1 {
      return String(word.dropFirst(prefix.count).dropLast())
    }
    return nil
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
      (.mixed, "mixed any varies various variant anything"),
    ]
    let pairs = groups.flatMap { meaning, words in words.split(separator: " ").map { (String($0), meaning) } }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }()
}
