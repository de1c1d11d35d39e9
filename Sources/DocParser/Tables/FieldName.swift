/// The name of a field as a cell writes it: steps, marks, and a type in brackets.
struct FieldName: Hashable {
  /// The name in steps; a step keeps its `[]`. The first step of a name that goes on from a row above is empty.
  let path: [String]
  /// Whether the required mark stands at its end.
  let isRequired: Bool
  /// Whether the optional mark stands at its end.
  let isOptional: Bool
  /// The type word in brackets or after the name.
  let type: String?

  /// Whether the name goes on from a row above, as `.value` does.
  var isContinuation: Bool { path.first == "" }

  /// The name that a cell of this plain text holds, if it holds one.
  ///
  /// - Parameter code: the cell's first code span, which is the name where there is one.
  init?(_ cell: String, code: String?, lookup: ProfileLookup) {
    guard cell.utf8.count <= 400 else { return nil }
    let profile = lookup.profile
    var rest = NormalWords.trimmed(cell)
    var isRequired = Self.drop(profile.requiredMarker, atEndOf: &rest)
    var isOptional = Self.drop(profile.optionalMarker, atEndOf: &rest)
    var name = code ?? Self.firstWord(rest)
    if let range = rest.firstRange(of: name) { rest.removeSubrange(rest.startIndex..<range.upperBound) }
    rest = NormalWords.trimmed(rest)
    isRequired = Self.drop(profile.requiredMarker, atEndOf: &name) || isRequired
    isOptional = Self.drop(profile.optionalMarker, atEndOf: &name) || isOptional
    var type: String?
    for word in Self.remarks(rest) {
      switch NormalWords.normal(word) {
      case "required", "mandatory", NormalWords.normal(profile.requiredMarker): isRequired = true
      case "optional", "nullable", NormalWords.normal(profile.optionalMarker): isOptional = true
      default:
        guard type == nil, lookup.isType(word) || rest.hasPrefix("(") else { return nil }
        type = word
      }
    }
    guard Self.isIdentifier(name) else { return nil }
    self.path = Self.steps(name)
    self.isRequired = isRequired
    self.isOptional = isOptional
    self.type = type
  }

  /// Whether the text can be the name of a field: letters, digits and the marks that names have, no space.
  static func isIdentifier(_ text: String) -> Bool {
    guard text.utf8.count <= 200, text.contains(where: \.isLetter), text.last != ":" else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || "_-.[]$@:/{}#".contains($0) }
  }

  /// The steps of a name: split at full stops that do not stand in brackets.
  static func steps(_ name: String) -> [String] {
    var result: [String] = []
    var current = ""
    var depth = 0
    for character in name {
      if character == "[" || character == "{" { depth += 1 }
      if character == "]" || character == "}" { depth = max(0, depth - 1) }
      if character == ".", depth == 0 {
        result.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    result.append(current)
    // Only a full stop in front has a meaning; others are slips.
    return [result[0]] + result.dropFirst().filter { !$0.isEmpty }
  }

  /// Removes the mark from the end of the text, as often as it stands there.
  private static func drop(_ mark: String, atEndOf text: inout String) -> Bool {
    var found = false
    while !mark.isEmpty, text.count > mark.count, text.hasSuffix(mark) {
      text = NormalWords.trimmed(text.dropLast(mark.count))
      found = true
    }
    return found
  }

  private static func firstWord(_ text: String) -> String {
    String(text.prefix { !$0.isWhitespace && $0 != "(" })
  }

  /// The words in brackets after the name, or those that stand there without.
  private static func remarks(_ rest: String) -> [String] {
    rest.split { "(),;".contains($0) }.map { NormalWords.trimmed($0) }
      .filter { !$0.isEmpty }
      .map { $0.first == ":" ? NormalWords.trimmed($0.dropFirst()) : $0 }
  }
}
