import CommonMark
import Diagnostics

/// What the cell of a type says.
struct TypeCell {
  var word: String?
  var isOptional = false
  var isNullable = false
  var isRequired = false
}

extension RowReader {
  /// The type word of a row, from its column or from the name's cell, without the marks for optional and required.
  func type(_ row: MarkdownTable.Row, _ name: FieldName) -> TypeCell {
    guard var text = word(.type, row) ?? name.type else { return TypeCell() }
    FieldName.dropNotes(atEndOf: &text, lookup.profile)
    var isOptional = false
    var isNullable = false
    var isRequired = false
    let mark = lookup.profile.optionalMarker
    if !mark.isEmpty, text.hasSuffix(mark), text.count > mark.count {
      text = NormalWords.trimmed(text.dropLast(mark.count))
      isNullable = true
    }
    if !mark.isEmpty, text.hasPrefix(mark), text.count > mark.count {
      text = NormalWords.trimmed(text.dropFirst(mark.count))
      isNullable = true
    }
    var kept: [String] = []
    for part in text.split(whereSeparator: { ",;()".contains($0) }).map({ NormalWords.trimmed($0) }) {
      switch NormalWords.normal(part) {
      case "optional": isOptional = true
      case "nullable", "or null": isNullable = true
      case "required", "mandatory": isRequired = true
      default: kept.append(part)
      }
    }
    if isRequired || kept.count < text.split(whereSeparator: { ",;()".contains($0) }).count {
      text = kept.joined(separator: ", ")
    }
    for suffix in [" or null", "|null", " | null", "/null", "?null"] where text.lowercased().hasSuffix(suffix) {
      text = NormalWords.trimmed(text.dropLast(suffix.count))
      isNullable = true
    }
    return TypeCell(
      word: text.isEmpty ? nil : text, isOptional: isOptional, isNullable: isNullable, isRequired: isRequired)
  }

  /// Where a type word stands that is in no vocabulary; nil for one that is known.
  func unknownType(_ type: String?, _ row: MarkdownTable.Row) -> SourceRange? {
    guard let type, !isKnown(type) else { return nil }
    let cell = layout.cell(.type, in: row) ?? layout.cell(.name, in: row)
    return source.range(cell?.range ?? row.range)
  }

  private func isKnown(_ type: String) -> Bool { Self.isListOfType(type, lookup) }

  /// Whether a text is a type word, or says that it is a list of such or one of several.
  static func isListOfType(_ type: String, _ lookup: ProfileLookup) -> Bool {
    if lookup.isType(type) { return true }
    // `integer(int32)`, `string (url)`: what stands in brackets narrows the word before it.
    if let open = type.firstIndex(where: { "(<".contains($0) }), lookup.isType(String(type[..<open])),
      !["array", "list"].contains(NormalWords.normal(type[..<open]))
    {
      return true
    }
    var text = " \(type.lowercased()) "
    for word in ["array of ", "list of ", "arrays of ", "array<", "list<", ">", "(", ")", "array[", "list[", "[", "]"] {
      text = text.replacing(word, with: " ")
    }
    text = text.replacing(" or ", with: "|").replacing(" and ", with: "|")
    let parts = text.split { "|/,".contains($0) }.map { NormalWords.trimmed($0) }.filter { !$0.isEmpty }
    // "user object" is a type that is described elsewhere.
    if let last = text.split(separator: " ").last, ["object", "objects", "id", "ids"].contains(last) { return true }
    return !parts.isEmpty && parts.allSatisfy { lookup.isType(String($0)) || Self.isQuoted(String($0)) }
  }

  static func isQuoted(_ text: String) -> Bool { RowReader.unquoted(text) != text }

  /// The default of a row: from its column, or from words such as "Default: 20" in the description.
  func defaultText(_ row: MarkdownTable.Row, _ description: ProseText?) -> String? {
    guard layout.has(.defaultValue) else { return description.flatMap { Self.statedDefault($0, lookup) } }
    guard let text = layout.cell(.defaultValue, in: row)?.text.plain, !text.isEmpty else { return nil }
    return Self.kept(RowReader.unquoted(text), lookup)
  }

  private static func kept(_ text: String, _ lookup: ProfileLookup) -> String? {
    lookup.noDefaultWords.contains(NormalWords.normal(text)) || lookup.isPlaceholder(text) ? nil : text
  }

  /// "Default: 20", "defaults to `name`", "(default 20)", "the default is asc", "20 by default".
  static func statedDefault(_ text: ProseText, _ lookup: ProfileLookup) -> String? {
    let words = text.all.filter { text.tokens[$0].isWord(in: ["default", "defaults"]) }
    return words.lazy.compactMap { defaultAfter($0, text, lookup) ?? defaultBefore($0, text, lookup) }.first
  }

  private static let defaultLinks: Set<String> = ["to", "is", "value", "of"]

  private static func defaultAfter(_ word: Int, _ text: ProseText, _ lookup: ProfileLookup) -> String? {
    var index = word + 1
    while index < text.tokens.count, index < word + 4,
      text.tokens[index].isWord(in: Self.defaultLinks) || text.tokens[index].isMark(in: [":", "="])
    {
      index += 1
    }
    guard index < text.tokens.count else { return nil }
    let token = text.tokens[index]
    let isLast = index + 1 == text.tokens.count || text.tokens[index + 1].kind == .punctuation
    // Without a link the value stands alone: "(default 20)", "at most 100, default 20", "Default `name`."
    let isRemark = word == 0 || text.tokens[word - 1].kind == .punctuation
    let isOpened = word > 0 && text.tokens[word - 1].isMark("(")
    guard index > word + 1 || isRemark && (isLast || isOpened) else { return nil }
    // "The default of all" names no value: a bare word counts after a colon, "is" or "to" only.
    let isNamed = text.tokens[index - 1].kind == .punctuation || text.tokens[index - 1].isWord(in: ["is", "to"])
    guard token.kind == .quoted || token.kind == .number || (token.kind == .word && isLast && isNamed) else {
      return nil
    }
    return kept(token.text, lookup)
  }

  /// "20 by default", "`name` by default".
  private static func defaultBefore(_ word: Int, _ text: ProseText, _ lookup: ProfileLookup) -> String? {
    guard word > 1, text.tokens[word - 1].lower == "by",
      case let token = text.tokens[word - 2], token.kind == .quoted || token.kind == .number
    else { return nil }
    return kept(token.text, lookup)
  }

  /// "Required." or "(optional)" at the start of a description.
  static func openingRemark(_ text: ProseText) -> (isRequired: Bool, isOptional: Bool) {
    var tokens = text.tokens.prefix(3)
    if let first = tokens.first, first.isMark("(") || first.isMark("[") { tokens.removeFirst() }
    guard let word = tokens.first, word.kind == .word, tokens.dropFirst().first?.kind ?? .punctuation == .punctuation
    else { return (false, false) }
    return (word.lower == "required" || word.lower == "mandatory", word.lower == "optional")
  }
}
