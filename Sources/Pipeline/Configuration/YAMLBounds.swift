/// What a YAML file may hold, checked before it is parsed.
enum YAMLBounds {
  /// The most bytes that a file may have; nothing that is configured comes near.
  static let bytes = 1 << 20

  /// Why a text is not read, as the end of a sentence, and the line; nil when it may be read.
  ///
  /// Aliases of aliases make a small file grow without bound, and nothing here needs them. A text that only looks like
  /// an alias, as in a quotation, has no anchor of the same name.
  static func problem(with text: String) -> (message: String, line: Int)? {
    guard text.utf8.count <= bytes else {
      return ("has \(text.utf8.count) bytes, more than the \(bytes) that are read", 1)
    }
    var anchors: Set<Substring> = []
    var aliases: [(name: Substring, line: Int)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for word in line.split(whereSeparator: { " \t\r,[]{}".contains($0) }) {
        guard let mark = word.first, word.count > 1 else { continue }
        if mark == "&" { anchors.insert(word.dropFirst()) }
        if mark == "*" { aliases.append((word.dropFirst(), index + 1)) }
      }
    }
    return aliases.first { anchors.contains($0.name) || anchors.contains($0.name.prefix { $0 != ":" }) }
      .map { ("uses the alias '*\($0.name.prefix(40))', and aliases are not read", $0.line) }
  }
}
