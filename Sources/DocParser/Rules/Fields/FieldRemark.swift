import Language

/// One thing that stands beside a field's name: `required`, `string`, `default 3`, `string: "1h"`.
enum FieldRemark: Sendable, Hashable {
  case required, optional, nullable
  case type(TypeExpression)
  /// What counts where nothing is sent; nil where a text says that nothing does.
  case defaultValue(String?)
  /// Several in one: `nullable string`, `string: <required>`.
  case several([FieldRemark])

  /// The remark with those that it is made of.
  var all: [FieldRemark] { if case .several(let remarks) = self { remarks.flatMap(\.all) } else { [self] } }
}

extension FieldRemark: CustomStringConvertible {
  /// The notation that the examples of rules use: `required`, `type string`, `default 3`.
  var description: String {
    switch self {
    case .required: "required"
    case .optional: "optional"
    case .nullable: "nullable"
    case .type(let type): "type \(type)"
    case .defaultValue(let text): "default \(text ?? "none")"
    case .several(let remarks): remarks.map(\.description).joined(separator: ", ")
    }
  }
}

/// A text that may be a remark on a field, with the words of the profile.
struct RemarkText: Sendable {
  /// The text without marks of emphasis and code.
  let text: String
  /// The text in normal form.
  let normal: String
  let lookup: ProfileLookup

  init(_ text: some StringProtocol, lookup: ProfileLookup) {
    self.text = NormalWords.trimmed(String(text.filter { $0 != "*" && $0 != "`" }))
    normal = NormalWords.normal(self.text.filter { $0 != "<" && $0 != ">" })
    self.lookup = lookup
  }

  /// Whether one of a set's words is all of the text.
  func isWord(in set: WordSet) -> Bool { lookup.lexicon.has(normal, in: set) }

  /// Another text with the same words.
  func part(_ text: some StringProtocol) -> RemarkText { RemarkText(text, lookup: lookup) }
}

/// A rule that reads a remark.
typealias RemarkRule = ReadingRule<RemarkText, FieldRemark>

extension RemarkRule {
  /// The rules in the order of their priority.
  static let all = [mark, statedDefault, typeAndValue, labelledType, type, words]

  /// `required`, `<optional>`, `nullable`, `not required`.
  static let mark = RemarkRule(
    id: "field.remark.mark",
    takes: [
      ("required", "required"), ("<required>", "required"), ("Mandatory", "required"), ("optional", "optional"),
      ("not-required", "optional"), ("or null", "nullable"),
    ],
    leaves: ["required if asked", "string"]
  ) { remark in
    let profile = remark.lookup.profile
    if remark.isWord(in: .required) || remark.text == profile.requiredMarker { return .required }
    if remark.isWord(in: .optional) || remark.isWord(in: .notRequired) { return .optional }
    if !profile.optionalMarker.isEmpty, remark.text == profile.optionalMarker { return .optional }
    return remark.isWord(in: .nullable) ? .nullable : nil
  }

  /// `default 3`, `default: "asc"`, `defaults to 20`, `by default true`, `default = none`.
  static let statedDefault = RemarkRule(
    id: "field.remark.default",
    takes: [
      ("default 3", "default 3"), ("default: \"asc\"", "default asc"), ("defaults to 20", "default 20"),
      ("by default true", "default true"), ("default is false", "default false"), ("default: none", "default none"),
    ],
    leaves: ["default", "the default of all ships that sail"]
  ) { remark in
    let lexicon = remark.lookup.lexicon
    let words = remark.text.split { $0.isWhitespace || "=:".contains($0) }
    var rest = words[...]
    if rest.count > 1, lexicon.has(rest.prefix(2).joined(separator: " ").lowercased(), in: .defaultWords) {
      rest = rest.dropFirst(2)
    } else if let first = rest.first, lexicon.has(first.lowercased(), in: .defaultWords) {
      rest = rest.dropFirst()
    } else {
      return nil
    }
    while rest.count > 1, let first = rest.first, lexicon.has(first.lowercased(), in: .defaultLinks) {
      rest = rest.dropFirst()
    }
    guard rest.count == 1, let value = rest.first else { return nil }
    return .defaultValue(FieldRemarks.value(String(value), remark.lookup))
  }

  /// `string: "1h"`, `int: 12`, `bool: <required>`, `array: []`.
  static let typeAndValue = RemarkRule(
    id: "field.remark.type-value",
    takes: [
      ("string: \"1h\"", "type string, default 1h"), ("int: 12", "type int, default 12"),
      ("bool: <required>", "type bool, required"), ("array: []", "type list, default none"),
      ("list of strings: <optional>", "type list<strings>, optional"),
    ],
    leaves: ["note: 12", "string"]
  ) { remark in
    guard let colon = FieldRemarks.colon(in: remark.text),
      let type = TypeParser(remark.lookup).knownType(in: String(remark.text[..<colon]))
    else { return nil }
    let value = remark.part(remark.text[remark.text.index(after: colon)...])
    guard !value.text.isEmpty else { return .type(type) }
    if let mark = mark.read(value) { return .several([.type(type), mark]) }
    // `<required for some>` says when, and `"" or array: []` is of two types.
    let isQuoted = TypeText.isQuoted(value.text)
    if value.text.hasPrefix("<") || value.text.contains(" ") && !isQuoted { return .type(type) }
    return .several([.type(type), .defaultValue(FieldRemarks.value(value.text, remark.lookup))])
  }

  /// `type: string`.
  static let labelledType = RemarkRule(
    id: "field.remark.labelled-type", takes: [("type: string", "type string")], leaves: ["kind of thing"]
  ) { remark in
    guard let colon = remark.text.firstIndex(of: ":"),
      remark.part(remark.text[..<colon]).isWord(in: .typeLabels)
    else { return nil }
    return TypeParser(remark.lookup).expression(of: String(remark.text[remark.text.index(after: colon)...]))
      .map { .type($0) }
  }

  /// `string`, `array of strings`, `integer or null`.
  static let type = RemarkRule(
    id: "field.remark.type",
    takes: [
      ("string", "type string"), ("array of strings", "type list<strings>"), ("integer[]", "type list<integer>"),
      ("integer or null", "type integer|null"), ("Array<string>|undefined", "type list<string>|undefined"),
    ],
    leaves: ["in years", "null", "a string that sails"]
  ) { remark in
    guard !remark.lookup.lexicon.has(remark.normal, in: .nullTypes) else { return nil }
    return TypeParser(remark.lookup).knownType(in: remark.text).map { .type($0) }
  }

  /// `nullable string`, `required integer`: each word is a remark.
  static let words = RemarkRule(
    id: "field.remark.words",
    takes: [("nullable string", "nullable, type string"), ("integer required", "type integer, required")],
    leaves: ["required string of ships"]
  ) { remark in
    let words = remark.text.split(separator: " ").map { remark.part($0) }
    guard words.count > 1, words.count < 5 else { return nil }
    let found = words.compactMap { word in mark.read(word) ?? type.read(word) }
    return found.count == words.count ? .several(found) : nil
  }
}
