/// A short text in which words of ours and text of the docs are told apart, so that each place where it is printed can
/// make the latter harmless in its own way.
///
///     let phrase: Phrase = "default \(value: "20") → \(value: "50")"
public struct Phrase: Sendable, Hashable {
  /// A piece of a phrase.
  public enum Piece: Sendable, Hashable {
    /// Words of ours.
    case words(String)
    /// A name from the docs; set in backticks.
    case name(String)
    /// Other text from the docs; stands as it is in plain text, and as code in Markdown.
    case value(String)
  }

  /// The pieces in order.
  public let pieces: [Piece]

  /// A phrase of pieces.
  public init(_ pieces: [Piece]) { self.pieces = pieces }

  /// The phrase as plain text; what stands in it from the docs is not changed.
  public var text: String {
    pieces.map { piece in
      switch piece {
      case .words(let text), .value(let text): text
      case .name(let text): "`\(text)`"
      }
    }.joined()
  }

  /// Phrases in a row, separated by commas.
  static func list(_ phrases: [Phrase]) -> Phrase {
    Phrase(Array(phrases.map(\.pieces).joined(separator: [.words(", ")])))
  }

  static func + (lhs: Phrase, rhs: Phrase) -> Phrase { Phrase(lhs.pieces + rhs.pieces) }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Collects the pieces of a literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    /// Room for pieces.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Words of ours.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.words(literal)) }
    }

    /// Another phrase.
    public mutating func appendInterpolation(_ phrase: Phrase) { pieces += phrase.pieces }
    /// A name from the docs.
    public mutating func appendInterpolation(name: String) { pieces.append(.name(name)) }
    /// Other text from the docs.
    public mutating func appendInterpolation(value: String) { pieces.append(.value(value)) }
    /// Words of ours.
    public mutating func appendInterpolation(words: String) { pieces.append(.words(words)) }
  }

  /// The pieces of a literal with interpolations.
  public init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.pieces) }
  /// Words of ours.
  public init(stringLiteral value: String) { self.init([.words(value)]) }
}
