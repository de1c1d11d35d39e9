import Language

/// Finds the shape of an object that a description shows in braces: `{"kind": "user" or "team", "id": number}`.
struct ShapeRule {
  let text: ProseText
  let lookup: ProfileLookup
  let field: FieldContext

  private static let longest = 600
  private static let deepest = 3

  /// The statement in the text, if there is one.
  func finding() -> StatementFinding? {
    guard field.mayBeObject, let open = text.plain.firstIndex(of: "{"), let inner = Self.braces(text.plain[open...]),
      inner.utf8.count < Self.longest, case let parts = parts(inner, below: [], 0), !parts.isEmpty
    else { return nil }
    let start = text.plain.utf8.distance(from: text.plain.startIndex, to: open)
    let first = text.tokens.firstIndex { $0.range.lowerBound >= start } ?? 0
    let close = start + inner.utf8.count + 2
    let last = text.tokens.lastIndex { $0.range.upperBound <= close } ?? first
    return StatementFinding(.parts(parts), first..<max(first, last) + 1)
  }

  /// What stands in the braces that open a text.
  private static func braces(_ text: Substring) -> Substring? {
    var depth = 0
    for index in text.indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" { depth -= 1 }
      if depth == 0 { return text[text.index(after: text.startIndex)..<index] }
    }
    return nil
  }

  /// The members; none where one of them is no name with a colon.
  private func parts(_ inner: Substring, below path: [String], _ depth: Int) -> [FieldPart] {
    var result: [FieldPart] = []
    for member in Self.members(inner) {
      guard let colon = member.firstIndex(of: ":"), let name = name(member[..<colon]) else { return [] }
      let value = NormalWords.trimmed(member[member.index(after: colon)...])
      let own = path + [name.text]
      result.append(part(own, value, isOptional: name.isOptional))
      let isList = value.hasPrefix("[")
      let rest = (isList ? value.dropFirst() : value[...]).drop { $0 == " " }
      guard rest.hasPrefix("{"), depth < Self.deepest, let nested = Self.braces(rest) else { continue }
      result += parts(nested, below: own, depth + 1)
    }
    return result
  }

  /// The stretches between commas that stand in no braces and no quotation marks.
  private static func members(_ text: Substring) -> [String] {
    var result: [String] = []
    var current = ""
    var depth = 0
    for character in text {
      if "{[(".contains(character) { depth += 1 }
      if "}])".contains(character) { depth -= 1 }
      if depth == 0, character == "," {
        result.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    // A choice of values may have commas: `"role": "captain", "mate" or "cook"`.
    return (result + [current]).map { NormalWords.trimmed($0) }.filter { !$0.isEmpty }.reduce(into: []) { all, next in
      if next.contains(":") || all.isEmpty { all.append(next) } else { all[all.count - 1] += ", " + next }
    }
  }

  private func name(_ text: Substring) -> (text: String, isOptional: Bool)? {
    var name = RowReader.unquoted(Self.straight(NormalWords.trimmed(text)))
    let isOptional = name.hasSuffix("?")
    if isOptional { name = RowReader.unquoted(String(name.dropLast())) }
    guard FieldName.isIdentifier(name), !name.contains("{"), !name.contains("/") else { return nil }
    return (name, isOptional)
  }

  private func part(_ path: [String], _ value: String, isOptional: Bool) -> FieldPart {
    let values = self.values(value)
    let remarks = FieldRemarks(RowReader.unquoted(Self.straight(value)), lookup: lookup)
    let word = value.hasPrefix("[") ? "array" : value.hasPrefix("{") ? "object" : nil
    let sample = values.isEmpty ? self.sample(value) : nil
    let type = remarks.type ?? (word ?? sample).flatMap { TypeParser(lookup).knownType(in: $0) }
    return FieldPart(
      path: path, isRequired: remarks.isRequired, isOptional: isOptional || remarks.isOptional, type: type,
      values: values)
  }

  /// The values of a choice: several, in quotation marks.
  private func values(_ text: String) -> [String] {
    let prose = ProseText(text, lexicon: lookup.lexicon)
    guard let list = ValueList(prose, from: 0, to: prose.tokens.count), list.isQuoted, list.items.count > 1,
      list.end == prose.tokens.count
    else { return [] }
    return list.items.contains(where: lookup.isType) ? [] : list.items
  }

  /// The type of a value that stands for any of its kind.
  private func sample(_ text: String) -> String? {
    if Int(text) != nil { return "integer" }
    if Double(text) != nil { return "number" }
    if lookup.lexicon.has(text, in: .truthValues) { return "boolean" }
    let isQuoted = text.count > 1 && RowReader.unquoted(Self.straight(text)) != text
    return isQuoted ? "string" : nil
  }

  /// A text with straight quotation marks.
  private static func straight(_ text: String) -> String {
    String(text.map { "“”„".contains($0) ? "\"" : "‘’".contains($0) ? "'" : $0 })
  }
}
