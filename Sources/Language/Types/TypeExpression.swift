/// A type as documents write it, taken apart: `array of strings`, `Array<string>|undefined`, `map<string, Card>`.
///
/// What its words mean is for a vocabulary to say: the expression only tells how they are put together.
public struct TypeExpression: Sendable, Hashable {
  /// How the words are put together.
  public indirect enum Shape: Sendable, Hashable {
    /// A word, or a few: `string`, `option id`, the name of a record.
    case word(String)
    /// A list of something, if the text says of what.
    case list(TypeExpression?)
    /// Free keys with values of a type, if the text says of what type.
    case map(TypeExpression?)
    /// One of several types.
    case union([TypeExpression])
    /// One of these texts: `"left" | "right"`.
    case literals([String])
  }

  /// The text as written, without what says that the value may be null or left out.
  public let spelling: String
  /// How its words are put together.
  public let shape: Shape
  /// Whether it says that the value may be null.
  public let isNullable: Bool
  /// Whether it says that the value may be left out: `string | undefined`.
  public let mayBeAbsent: Bool
  /// A unit or a remark beside the type: `number (cents)`, `string, comma separated`.
  public let note: String?

  /// A type with its parts.
  public init(
    _ shape: Shape, spelling: String, isNullable: Bool = false, mayBeAbsent: Bool = false, note: String? = nil
  ) {
    self.shape = shape
    self.spelling = spelling
    self.isNullable = isNullable
    self.mayBeAbsent = mayBeAbsent
    self.note = note
  }

  /// A type of one word.
  public init(word: String) { self.init(.word(word), spelling: word) }

  /// Whether it is a list of something.
  public var isList: Bool { if case .list = shape { true } else { false } }

  /// The texts that it lists, where it lists nothing else.
  public var literals: [String]? { if case .literals(let values) = shape { values } else { nil } }

  /// The type of a map's values; nil where the keys are not free.
  public var mapValue: TypeExpression?? { if case .map(let value) = shape { .some(value) } else { nil } }

  /// The words that it is made of, from left to right.
  public var words: [String] {
    switch shape {
    case .word(let word): [word]
    case .list(let element): element?.words ?? []
    case .map(let value): value?.words ?? []
    case .union(let parts): parts.flatMap(\.words)
    case .literals: []
    }
  }
}

extension TypeExpression: CustomStringConvertible {
  /// The type in one notation, however it was written: `list<string>`, `map<Card>`, `string|null`.
  public var description: String {
    let bare: String =
      switch shape {
      case .word(let word): word
      case .list(let element): element.map { "list<\($0)>" } ?? "list"
      case .map(let value): value.map { "map<\($0)>" } ?? "map"
      case .union(let parts): parts.map(\.description).joined(separator: "|")
      case .literals(let values): values.map { "\"\($0)\"" }.joined(separator: "|")
      }
    return bare + (isNullable ? "|null" : "") + (mayBeAbsent ? "|undefined" : "") + (note.map { " (\($0))" } ?? "")
  }
}
