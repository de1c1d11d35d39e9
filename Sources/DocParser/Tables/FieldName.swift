/// The name of a field as a cell writes it: steps, marks, and a type in brackets.
struct FieldName: Hashable {
  /// The name in steps; a step keeps its `[]`. The first step of a name that goes on from a row above is empty.
  let path: [String]
  /// Whether the required mark stands at its end.
  let isRequired: Bool
  /// Whether the optional mark stands at its end.
  let isOptional: Bool
  /// Whether a remark says that it may be null.
  let isNullable: Bool
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
    var (isRequired, isOptional) = Self.dropMarks(atEndOf: &rest, profile)
    var name = code ?? Self.firstWord(rest)
    if let range = rest.firstRange(of: name) { rest.removeSubrange(rest.startIndex..<range.upperBound) }
    rest = NormalWords.trimmed(rest)
    let marks = Self.dropMarks(atEndOf: &name, profile)
    isRequired = marks.isRequired || isRequired
    isOptional = marks.isOptional || isOptional
    var isNullable = false
    var type: String?
    for word in Self.remarks(rest) {
      switch NormalWords.normal(word) {
      case "required", "mandatory", NormalWords.normal(profile.requiredMarker): isRequired = true
      case "optional", NormalWords.normal(profile.optionalMarker): isOptional = true
      case "nullable": isNullable = true
      default:
        guard type == nil, lookup.isType(word) || rest.hasPrefix("(") else { return nil }
        type = word
      }
    }
    guard Self.isIdentifier(name) else { return nil }
    self.path = Self.steps(name)
    self.isRequired = isRequired
    self.isOptional = isOptional
    self.isNullable = isNullable
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

  /// Removes the marks for required and optional from the end, and those that point to a note, in whatever order.
  private static func dropMarks(
    atEndOf text: inout String, _ profile: DocProfile
  ) -> (isRequired: Bool, isOptional: Bool) {
    var (isRequired, isOptional) = (false, false)
    var length: Int
    repeat {
      length = text.utf8.count
      dropNotes(atEndOf: &text, profile)
      isRequired = drop(profile.requiredMarker, atEndOf: &text) || isRequired
      isOptional = drop(profile.optionalMarker, atEndOf: &text) || isOptional
    } while text.utf8.count < length
    return (isRequired, isOptional)
  }

  /// Removes marks that point to a note from the end.
  static func dropNotes(atEndOf text: inout String, _ profile: DocProfile) {
    for mark in profile.footnoteMarks { _ = drop(mark, atEndOf: &text) }
    dropNumber(atEndOf: &text)
  }

  /// Removes the number of a note from the end: ` [1]`, `[^1]`, `<sup>1</sup>`, `¹`.
  private static func dropNumber(atEndOf text: inout String) {
    while let last = text.last, "¹²³⁴⁵⁶⁷⁸⁹".contains(last), text.count > 1 { text.removeLast() }
    for (open, close) in [("<sup>", "</sup>"), ("[^", "]"), (" [", "]")] where text.hasSuffix(close) {
      guard let start = text.lastRange(of: open), start.lowerBound > text.startIndex,
        case let number = text[start.upperBound...].dropLast(close.count), !number.isEmpty,
        number.allSatisfy({ $0.isASCII && $0.isNumber })
      else { continue }
      text = NormalWords.trimmed(text[..<start.lowerBound])
    }
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

extension String {
  /// Where the text stands last.
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    indices.last { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }
}
