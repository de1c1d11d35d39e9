/// Reads the path of a target as people write it: parameters in all their marks, choices, and parts that may be left
/// out, which make several paths.
struct PathSyntax {
  /// A path that can be called.
  struct Path {
    var segments: [EndpointFacts.Segment] = []
    /// The items that the text has after a question mark in brackets.
    var query: [(name: String, value: String)] = []
    /// The values of the parameters that list them, by name.
    var choices: [String: [String]] = [:]
    /// What of the text is in none of the segments.
    var leftOut: [String] = []
    var hasTrailingSlash = false
  }

  /// The paths that a text stands for, the one without optional parts first.
  static func paths(_ text: String) -> [Path] {
    if let plain = plain(text) { return [plain] }
    return OptionalParts.expanded(text).map { variant in
      var path = Path()
      path.query = variant.query
      path.leftOut = variant.leftOut
      path.segments = segments(variant.text).map { text in
        var reader = PathSegmentReader(text)
        let segment = reader.read()
        path.choices.merge(reader.choices) { first, _ in first }
        path.leftOut += reader.leftOut
        return segment
      }
      path.hasTrailingSlash = variant.text.hasSuffix("/") && !path.segments.isEmpty
      return path
    }
  }

  /// A path of words alone, as most are that commands call; nil for one with any mark.
  private static func plain(_ text: String) -> Path? {
    guard text.utf8.allSatisfy({ isWordByte($0) || $0 == slash }) else { return nil }
    let segments = text.utf8.split(separator: slash).map { EndpointFacts.Segment.literal(String(Substring($0))) }
    return Path(segments: segments, hasTrailingSlash: text.utf8.last == slash && !segments.isEmpty)
  }

  private static let slash = UInt8(ascii: "/")

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// The stretches between slashes that do not stand in braces.
  private static func segments(_ path: String) -> [String] {
    var result: [String] = []
    var current = ""
    var depth = 0
    for character in path {
      if isOpening(character) { depth += 1 }
      if isClosing(character) { depth = max(0, depth - 1) }
      if character == "/", depth == 0 {
        result.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    return (result + [current]).filter { !$0.isEmpty }
  }

  /// Whether a character opens what holds together, spaces and slashes included.
  static func isOpening(_ character: Character) -> Bool { "{<[(".contains(character) }

  /// Whether a character closes what holds together.
  static func isClosing(_ character: Character) -> Bool { "}>])".contains(character) }
}

/// Reads one segment of a path: texts, parameters and choices.
struct PathSegmentReader {
  private var rest: Substring
  private var pieces: [EndpointFacts.Segment] = []
  private var literal = ""
  private(set) var choices: [String: [String]] = [:]
  private(set) var leftOut: [String] = []

  init(_ text: String) { rest = text[...] }

  /// The segment.
  mutating func read() -> EndpointFacts.Segment {
    while !rest.isEmpty {
      if let (inner, length) = EndpointTarget.placeholder(rest) {
        rest = rest.dropFirst(length)
        take(inner)
      } else if let (inner, length) = choice {
        rest = rest.dropFirst(length)
        take(inner)
      } else if let name = colonName {
        rest = rest.dropFirst(name.count + 1)
        parameter(name)
      } else {
        literal.append(rest.removeFirst())
      }
    }
    flush()
    return pieces.count == 1 ? pieces[0] : .compound(pieces)
  }

  private mutating func flush() {
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    literal = ""
  }

  private mutating func parameter(_ name: String) {
    flush()
    pieces.append(.parameter(name))
  }

  /// What stands in parentheses with bars in it.
  private var choice: (String, Int)? {
    guard rest.first == "(", let close = rest.firstIndex(of: ")"), case let inner = rest.dropFirst()[..<close],
      inner.contains("|")
    else { return nil }
    return (String(inner), inner.count + 2)
  }

  /// The name behind a colon that opens the segment, or stands behind a sign that parts words.
  private var colonName: String? {
    guard rest.first == ":", literal.isEmpty && pieces.isEmpty || literal.last.map(".-~,@".contains) ?? false else {
      return nil
    }
    var name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    // Google's `{id}:cancel` and a name behind another one.
    if rest.dropFirst(name.count + 1).first == ":" { while name.last == "-" { name.removeLast() } }
    return name.isEmpty ? nil : String(name)
  }

  // MARK: Placeholders

  private mutating func take(_ inner: String) {
    // `{channel.id#DOCS_CHANNEL}`: what follows the mark is where the docs tell of it.
    let plain = inner.prefix { $0 != "#" }
    let text = String(plain.isEmpty ? inner[...] : plain)
    let options = Self.options(text)
    guard options.count > 1 else { return parameter(Self.name(text)) }
    if literal.hasSuffix("."), let suffix = Self.suffix(among: options) {
      leftOut += options.filter { $0 != suffix }.map { ".\($0)" }
      literal += suffix
      return
    }
    let name = options.joined(separator: "_or_")
    if options.allSatisfy(Self.isValue) { choices[name] = options }
    parameter(name)
  }

  /// The name without the marks of a URI template: `+path`, `path*`.
  private static func name(_ text: String) -> String {
    var name = text[...]
    if name.first == "+" { name.removeFirst() }
    while name.count > 1, let last = name.last, "*?".contains(last) { name.removeLast() }
    return name.isEmpty ? text : String(name)
  }

  /// What a placeholder with bars or commas in it lets one choose from.
  private static func options(_ text: String) -> [String] {
    let mark: Character = text.contains("|") ? "|" : ","
    let options = text.split(separator: mark).map { NormalWords.trimmed($0) }
    guard mark == "|" || options.allSatisfy({ $0.allSatisfy { $0.isLowercase || $0.isNumber || "-_".contains($0) } })
    else { return [text] }
    return options.allSatisfy { !$0.isEmpty } ? options : [text]
  }

  /// Whether a choice is a value rather than a name in capitals or with spaces.
  private static func isValue(_ option: String) -> Bool {
    let isPlain = option.allSatisfy { $0.isLowercase || $0.isNumber || "-_.".contains($0) }
    return isPlain && !option.hasSuffix("_id") && option != "id"
  }

  /// The kind of answer that is asked for where a suffix chooses it: JSON if there is one.
  private static func suffix(among options: [String]) -> String? {
    options.contains("json") ? "json" : options.allSatisfy(isValue) ? options.first : nil
  }
}
