import Language
import OrderedJSON

/// Kinds of value that one Swift type can hold together.
enum ValueGroup: Int, Comparable, CaseIterable {
  case string, number, boolean, array, object

  init?(_ kind: JSONValue.Kind) {
    switch kind {
    case .null: return nil
    case .boolean: self = .boolean
    case .integer, .number: self = .number
    case .string: self = .string
    case .array: self = .array
    case .object: self = .object
    }
  }

  /// The groups that values of a meaning may have; nil when the meaning does not say.
  static func groups(of meaning: TypeMeaning) -> Set<ValueGroup>? {
    switch meaning {
    case .string, .moment, .decimalText: [.string]
    case .boolean: [.boolean]
    case .number, .integer, .decimal, .timestamp: [.number]
    case .date, .enumeration: [.string, .number]
    case .identifier: [.number, .string, .object]
    case .list: [.array]
    case .object: [.object]
    case .mixed, .union, .named: nil
    }
  }

  /// The group of a kind that prose names, such as "option id".
  init?(word: String, vocabulary: TypeVocabulary) {
    let words = NameWords(word)
    if words.isIdentifier || words.words.contains(where: WordSet.timestampWords.has) {
      self = .number
      return
    }
    guard let groups = ValueGroup.groups(of: vocabulary.meaning(of: word)), groups.count == 1,
      let group = groups.first
    else { return nil }
    self = group
  }

  static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

  /// The kinds of a group.
  var kinds: [JSONValue.Kind] {
    switch self {
    case .string: [.string]
    case .number: [.integer, .number]
    case .boolean: [.boolean]
    case .array: [.array]
    case .object: [.object]
    }
  }
}
