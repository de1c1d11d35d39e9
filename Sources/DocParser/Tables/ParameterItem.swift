import CommonMark

/// A list item that describes a field: its name, maybe a type and remarks, then a description.
///
/// `name` (string, required): …, `name` — …, **name** string. …, `name`: integer, default `1`.
struct ParameterItem {
  /// The name.
  let name: FieldName
  /// The names beside it, where the item is about several: "`page`, `per_page` – see below".
  private(set) var others: [FieldName] = []
  /// The type word as written.
  private(set) var type: String?
  private(set) var isRequired: Bool
  private(set) var isOptional: Bool
  private(set) var isNullable: Bool
  /// What is left when name, type and remarks are taken away.
  private(set) var description = ""
  /// The byte of the text that the description begins at.
  private(set) var descriptionStart = 0
  /// Whether a mark such as a dash or a colon stands between the name and the rest.
  private(set) var hasSeparator = false
  private let lookup: ProfileLookup

  /// Whether a type or a remark says that the item is about a field.
  var isTold: Bool { type != nil || isRequired || isOptional }

  private static let longest = 4000

  /// The item in a list item's first paragraph; nil when it begins with no name.
  init?(_ text: MarkdownText, lookup: ProfileLookup) {
    let spans = text.spans.filter { !NormalWords.isBlank($0.text) }
    guard text.plain.utf8.count < Self.longest, let first = spans.first, case let plain = text.readable else {
      return nil
    }
    let isSetOff =
      switch first.kind {
      case .code, .strong, .emphasis: true
      default: false
      }
    let head = isSetOff ? first.readable : String(plain.prefix { !$0.isWhitespace && !":(".contains($0) })
    var trimmed = NormalWords.trimmed(head)
    while let last = trimmed.last, ":-–—".contains(last) { trimmed.removeLast() }
    guard let name = FieldName(trimmed, code: nil, lookup: lookup), plain.hasPrefix(trimmed) else { return nil }
    self.name = name
    self.lookup = lookup
    type = name.type
    isRequired = name.isRequired
    isOptional = name.isOptional
    isNullable = name.isNullable
    var rest = NormalWords.trimmed(plain.dropFirst(trimmed.count))[...]
    if isSetOff { takeNames(&rest, spans.dropFirst()) }
    while takeRemark(&rest) {}
    // A bare word needs brackets or a type behind it, or it is a word of a sentence.
    let next = plain.dropFirst(trimmed.count).first { !$0.isWhitespace }
    guard isSetOff || isTold && next.map("(:".contains) == true else { return nil }
    description = String(rest)
    descriptionStart = plain.utf8.count - rest.utf8.count
    takeTypeAtEnd()
  }

  /// Takes a type in brackets from the end of the description: "Name of the user (string)".
  private mutating func takeTypeAtEnd() {
    guard type == nil, description.hasSuffix(")"), let open = description.lastIndex(of: "(") else { return }
    let inner = description[description.index(after: open)...].dropLast()
    guard take(remarks: inner) else { return }
    description = NormalWords.trimmed(description[..<open])
  }

  /// Takes the names behind the first that are set off as it is, with nothing but commas or "and" between them.
  private mutating func takeNames(_ rest: inout Substring, _ spans: ArraySlice<MarkdownText.Span>) {
    var spans = spans
    while let mark = spans.popFirst(), let next = spans.popFirst(), mark.kind == .text,
      [",", "and", "or", "/", "&", ", and"].contains(NormalWords.trimmed(mark.text)), next.kind != .text,
      let name = FieldName(NormalWords.trimmed(next.readable), code: nil, lookup: lookup),
      let end = rest.firstRange(of: next.readable)?.upperBound
    {
      others.append(name)
      rest = rest[end...]
    }
  }

  /// Takes a separator, brackets with remarks, a flag or a type word from the start.
  private mutating func takeRemark(_ rest: inout Substring) -> Bool {
    rest = rest.drop { $0.isWhitespace }
    guard let first = rest.first else { return false }
    if ":-–—.,;".contains(first) {
      if type == nil || !".".contains(first) { hasSeparator = hasSeparator || ":-–—".contains(first) }
      rest = rest.dropFirst()
      return true
    }
    if let inner = Self.brackets(rest), take(remarks: inner) {
      rest = rest.dropFirst(inner.count + 2)
      return true
    }
    for count in stride(from: 4, through: 1, by: -1) {
      guard let (word, length) = Self.words(count, of: rest), take(remark: word, alone: true) else { continue }
      rest = rest.dropFirst(length)
      return true
    }
    return false
  }

  private static func brackets(_ text: Substring) -> Substring? {
    guard let close = ["(": ")", "[": "]"][text.first.map(String.init) ?? ""],
      let end = text.firstIndex(of: Character(close))
    else { return nil }
    return text[text.index(after: text.startIndex)..<end]
  }

  /// The first words without the mark behind them, and how long they are.
  private static func words(_ count: Int, of text: Substring) -> (word: String, length: Int)? {
    let parts = text.split(separator: " ", maxSplits: count, omittingEmptySubsequences: true).prefix(count)
    guard parts.count == count, let last = parts.last else { return nil }
    var end = last.endIndex
    while end > last.startIndex, ".,:;".contains(text[text.index(before: end)]) { end = text.index(before: end) }
    let word = text[..<end]
    return word.isEmpty ? nil : (String(word), word.count)
  }

  /// Takes what stands in brackets; false when one of the words is no remark.
  private mutating func take(remarks: Substring) -> Bool {
    let parts = remarks.split { ",;|".contains($0) }.map { NormalWords.trimmed($0) }.filter { !$0.isEmpty }
    var copy = self
    func isTaken(_ part: String) -> Bool {
      if copy.take(remark: part, alone: false) { return true }
      // "nullable string" is two remarks.
      let words = part.split(separator: " ").map(String.init)
      return words.count > 1 && words.allSatisfy { copy.take(remark: $0, alone: false) }
    }
    guard !parts.isEmpty, parts.allSatisfy(isTaken) else { return false }
    self = copy
    return true
  }

  private mutating func take(remark: String, alone: Bool) -> Bool {
    let word = NormalWords.normal(remark.filter { $0 != "*" && $0 != "`" })
    switch word {
    case "required", "mandatory": isRequired = true
    case "optional": isOptional = true
    case "nullable", "or null": isNullable = true
    // In brackets, `string | null`; a sentence may well begin with the word.
    case "null" where !alone: isNullable = true
    case "": return false
    default:
      // A word such as "list" or "number" in a sentence is no type: it stands alone or with a mark behind it.
      guard type == nil, lookup.isType(word) || RowReader.isListOfType(word, lookup) else { return false }
      let plain = RowReader.withoutNull(remark)
      isNullable = isNullable || plain.count < remark.count
      type = plain
    }
    return true
  }
}
