/// How an endpoint line is written: text with the method, the target and maybe a title in it.
///
/// `{method}`, `{target}` and `{title}` stand for what differs; all else is compared without regard to case, and a
/// space stands for any white space.
struct EndpointPattern: Sendable {
  /// A piece of the pattern.
  enum Piece: Sendable, Hashable {
    case method, target, title
    /// Lower-case bytes, white space as one space.
    case literal([UInt8])
  }

  /// What a line says by the pattern.
  struct Match {
    var method = ""
    var target = ""
    var title: String?
  }

  /// The pieces in order.
  let pieces: [Piece]

  /// Whether words that title the endpoint stand in the line.
  var hasTitle: Bool { pieces.contains(.title) }

  /// Whether it has only one of the two: then a line nearby has the other.
  var isHalf: Bool { pieces.contains(.method) != pieces.contains(.target) }

  /// A pattern such as `Endpoint: {method} {target}`.
  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = Substring(Self.squeezed(text))
    while !rest.isEmpty {
      if let (piece, length) = Self.placeholder(rest) {
        pieces.append(piece)
        rest = rest.dropFirst(length)
      } else {
        let end = rest.indices.dropFirst().first { Self.placeholder(rest[$0...]) != nil } ?? rest.endIndex
        pieces.append(.literal(rest[..<end].lowercased().utf8.map { $0 }))
        rest = rest[end...]
      }
    }
    self.pieces = pieces
  }

  private static func placeholder(_ text: Substring) -> (Piece, Int)? {
    for (name, piece) in [("{method}", Piece.method), ("{target}", .target), ("{title}", .title)]
    where text.hasPrefix(name) { return (piece, name.count) }
    return nil
  }

  /// The text with every run of white space as one space, and none at the ends.
  static func squeezed(_ text: String) -> String {
    var bytes: [UInt8] = []
    var pendingSpace = false
    // A space that does not break and a dot in the middle part words as well.
    let text =
      text.utf8.allSatisfy { $0 < 0x80 } ? text : String(text.map { "\u{A0}\u{202F}·•⋅".contains($0) ? " " : $0 })
    for byte in text.utf8 {
      if NormalWords.isSpace(byte) {
        pendingSpace = !bytes.isEmpty
      } else {
        if pendingSpace { bytes.append(UInt8(ascii: " ")) }
        pendingSpace = false
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What a line of these bytes says, its white space squeezed; nil when it is not written so.
  func match(_ line: [UInt8]) -> Match? {
    var match = Match()
    guard Self.match(pieces[...], line[...], &match), !match.method.isEmpty, !match.target.isEmpty else { return nil }
    return match
  }

  /// What a line says by a pattern that has the method or the target only.
  func half(_ line: [UInt8]) -> Match? {
    var match = Match()
    return isHalf && Self.match(pieces[...], line[...], &match) ? match : nil
  }

  private static func match(_ pieces: ArraySlice<Piece>, _ line: ArraySlice<UInt8>, _ match: inout Match) -> Bool {
    guard let piece = pieces.first else { return line.isEmpty }
    let rest = pieces.dropFirst()
    switch piece {
    case .literal(let bytes):
      guard starts(line, with: bytes) else { return false }
      return self.match(rest, line.dropFirst(bytes.count), &match)
    case .method:
      let word = line.prefix { isLetter($0) || "*_`[]".utf8.contains($0) }
      guard word.count <= 16, word.contains(where: isLetter) else { return false }
      match.method = String(decoding: word.filter(isLetter), as: UTF8.self)
      return self.match(rest, line.dropFirst(word.count), &match)
    case .target:
      let end = self.end(of: line, before: rest.first)
      guard end > line.startIndex else { return false }
      match.target = String(decoding: line[..<end], as: UTF8.self)
      return self.match(rest, line[end...], &match)
    case .title: return title(rest, line, &match)
    }
  }

  private static let titleAttempts = 8

  /// Tries every place where the rest of the pattern may begin.
  private static func title(_ rest: ArraySlice<Piece>, _ line: ArraySlice<UInt8>, _ match: inout Match) -> Bool {
    guard case .literal(let next)? = rest.first else {
      match.title = String(decoding: line, as: UTF8.self)
      return rest.isEmpty && !line.isEmpty
    }
    var attempts = 0
    for index in line.indices.dropFirst() where starts(line[index...], with: next) {
      attempts += 1
      guard attempts <= titleAttempts else { return false }
      guard self.match(rest, line[index...], &match) else { continue }
      match.title = String(decoding: line[..<index], as: UTF8.self)
      return true
    }
    return false
  }

  /// Where a target ends: at the literal behind it, else at white space outside of braces or the end.
  private static func end(of line: ArraySlice<UInt8>, before next: Piece?) -> Int {
    let literal = if case .literal(let bytes)? = next { bytes } else { [UInt8]() }
    var depth = 0
    for index in line.indices {
      if !literal.isEmpty, depth == 0, starts(line[index...], with: literal) { return index }
      switch line[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "("): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: ">"), UInt8(ascii: "]"), UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: " ") where depth == 0: return index
      default: continue
      }
    }
    return line.endIndex
  }

  private static func starts(_ line: ArraySlice<UInt8>, with literal: [UInt8]) -> Bool {
    guard line.count >= literal.count else { return false }
    return zip(line, literal).allSatisfy { byte, expected in lower(byte) == expected }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
