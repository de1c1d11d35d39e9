/// Text of the docs in Markdown: documentation comments, DocC pages, README.
enum MarkdownText {
  /// `text` as one line of Markdown that reads as that text and as nothing else: no link, no HTML, no list, no
  /// heading, no directive.
  static func line(_ text: String) -> String {
    let safe = TextSafety.line(text)
    // Signs that mean something to Markdown are rare.
    if safe.utf8.allSatisfy(isPlain) { return guarded(safe) }
    let scalars = Array(safe.unicodeScalars)
    var out = String.UnicodeScalarView()
    for index in scalars.indices {
      if mustEscape(scalars, index) { out.append("\\") }
      out.append(scalars[index])
    }
    return guarded(String(out))
  }

  /// What ``line(_:)`` gave with a full stop behind it, unless it ends with one. Behind nothing but digits a bare stop
  /// would begin a list.
  static func sentence(_ line: String) -> String {
    if line.last == "." { return line }
    return line + (line.allSatisfy { $0.isASCII && $0.isNumber } ? "\\." : ".")
  }

  /// `text` in a cell of a table: as ``line(_:)``, with the bars escaped.
  static func cell(_ text: String) -> String { line(text).replacingScalars("|", with: "\\|") }

  /// `text` as a code span; long enough a fence of back-ticks that those in the text do not end it.
  static func code(_ text: String) -> String {
    let safe = TextSafety.line(text)
    if safe.isEmpty { return "` `" }
    let runs = safe.split(omittingEmptySubsequences: true) { $0 != "`" }.map(\.count)
    guard let longest = runs.max() else { return "`\(safe)`" }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(safe) \(fence)"
  }

  /// Whether a byte stands for itself, whatever is beside it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 && !"\\`*_~<&]!^".utf8.contains(byte)
  }

  private static func mustEscape(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    func at(_ position: Int) -> Unicode.Scalar? { scalars.indices.contains(position) ? scalars[position] : nil }
    let next = at(index + 1)
    switch scalars[index] {
    case "\\": return next.map(isPunctuation) ?? true
    case "`", "*": return true
    case "_": return !(at(index - 1).map(isWordPart) ?? false) || !(next.map(isWordPart) ?? false)
    case "~": return next == "~" || at(index - 1) == "~"
    case "<": return next.map { isWordPart($0) || "/!?".unicodeScalars.contains($0) } ?? true
    case "&": return next.map { isWordPart($0) || $0 == "#" } ?? true
    // What we write behind the text may be a colon or a bracket, which would make a link of it.
    case "]": return next.map { "([:".unicodeScalars.contains($0) } ?? (at(index - 1) != "[")
    case "!": return next == "["
    case "^": return at(index - 1) == "["
    default: return false
    }
  }

  /// What would be a block at the start of a line becomes text.
  private static func guarded(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#>-+=|@:".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    if !digits.isEmpty, digits.count <= 9, let mark = rest.first, ".)".contains(mark) {
      return digits + "\\" + rest
    }
    // `word:` at the start of a list item is a field to DocC; plain lines have no such meaning.
    return line
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.value > 0x20 && !isWordPart(scalar)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

extension String {
  /// The text with one scalar replaced by others; works below characters, so that no combining mark hides one.
  func replacingScalars(_ scalar: Unicode.Scalar, with text: String) -> String {
    guard unicodeScalars.contains(scalar) else { return self }
    var out = ""
    for other in unicodeScalars {
      if other == scalar { out += text } else { out.unicodeScalars.append(other) }
    }
    return out
  }
}
