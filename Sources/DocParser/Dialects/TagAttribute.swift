/// An attribute of a tag: `type="string"`, `required`, `default={3}`.
struct TagAttribute: Sendable, Hashable {
  /// The name in lower case.
  let name: String
  /// The value without quotation marks and braces; nil where the name alone is a mark.
  let value: String?

  /// The attributes between the name of a tag and its end.
  static func all(in text: some StringProtocol) -> [TagAttribute] {
    var result: [TagAttribute] = []
    var rest = Substring(text)
    while let first = rest.first(where: { !$0.isWhitespace }), result.count < 64 {
      rest = rest.drop { $0.isWhitespace }
      let name = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != "{" }
      guard !name.isEmpty else {
        // `{...props}` and the like say nothing that can be read.
        rest = first == "{" ? rest.dropFirst(max(1, braced(rest).count)) : rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(name.count)
      let behind = rest.drop { $0.isWhitespace }
      guard behind.first == "=" else {
        result.append(TagAttribute(name: name.lowercased(), value: nil))
        continue
      }
      rest = behind.dropFirst().drop { $0.isWhitespace }
      let (value, length) = value(rest)
      result.append(TagAttribute(name: name.lowercased(), value: value))
      rest = rest.dropFirst(length)
    }
    return result
  }

  /// The value that a text begins with, and how long it is as written.
  private static func value(_ text: Substring) -> (value: String, length: Int) {
    guard let first = text.first else { return ("", 0) }
    if first == "\"" || first == "'" {
      let inner = text.dropFirst().prefix { $0 != first }
      return (String(inner), inner.count + 2)
    }
    if first == "{" {
      let whole = braced(text)
      let inner = NormalWords.trimmed(whole.dropFirst().dropLast())
      return (RowReader.unquoted(inner), whole.count)
    }
    let word = text.prefix { !$0.isWhitespace }
    return (String(word), word.count)
  }

  /// What stands in braces at the start, with them.
  private static func braced(_ text: Substring) -> Substring {
    var depth = 0
    for index in text.indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" { depth -= 1 }
      if depth == 0 { return text[...index] }
    }
    return text
  }

  /// The values of a list: `["a", "b"]`, `a, b`, `a | b`.
  static func list(_ text: String) -> [String] {
    let inner = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    return inner.split { ",|".contains($0) }.map { RowReader.unquoted(NormalWords.trimmed($0)) }.filter { !$0.isEmpty }
  }
}
