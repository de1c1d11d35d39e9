import CommonMark
import Language

/// The name of a field as a cell writes it: steps, marks, and a type in brackets.
struct FieldName: Hashable {
  /// The name in steps; a step keeps its `[]`. The first step of a name that goes on from a row above is empty.
  let path: [String]
  /// What stands beside it.
  let remarks: FieldRemarks

  /// Whether the required mark stands at its end.
  var isRequired: Bool { remarks.isRequired }
  /// Whether the optional mark stands at its end.
  var isOptional: Bool { remarks.isOptional }
  /// Whether a remark says that it may be null.
  var isNullable: Bool { remarks.isNullable }
  /// The type in brackets or after the name.
  var type: TypeExpression? { remarks.type }

  /// Whether the name goes on from a row above, as `.value` does.
  var isContinuation: Bool { path.first == "" }

  private static let longest = 400

  /// The name that a cell holds: its first code span or word, with marks and types behind it in whatever markup.
  init?(_ cell: MarkdownText, lookup: ProfileLookup) {
    let codes = Self.names(cell, lookup)
    guard codes.count <= 1 else { return nil }
    self.init(Self.plain(cell, lookup), code: codes.first, lookup: lookup)
  }

  /// The name that a cell of this plain text holds, if it holds one.
  ///
  /// - Parameter code: the cell's first code span, which is the name where there is one.
  init?(_ cell: String, code: String?, lookup: ProfileLookup) {
    guard cell.utf8.count <= Self.longest else { return nil }
    let profile = lookup.profile
    var rest = NormalWords.trimmed(cell)
    var (isRequired, isOptional) = Self.dropMarks(atEndOf: &rest, profile)
    var name = code.map(NormalWords.trimmed) ?? Self.firstWord(rest)
    // `length: number` and `mast (boolean)` in one span.
    if code != nil, !Self.isIdentifier(name) { name = Self.firstWord(name) }
    if name != code, name.hasSuffix(":"), name.count > 1, !rest.hasSuffix(name) { name.removeLast() }
    if let range = rest.firstRange(of: name) { rest.removeSubrange(rest.startIndex..<range.upperBound) }
    rest = NormalWords.trimmed(rest.drop { $0 == ":" || $0.isWhitespace })
    let marks = Self.dropMarks(atEndOf: &name, profile)
    isRequired = marks.isRequired || isRequired
    isOptional = marks.isOptional || isOptional
    guard Self.isIdentifier(name), var remarks = Self.remarks(rest, lookup) else { return nil }
    if isRequired { _ = remarks.add(.required) }
    if isOptional { _ = remarks.add(.optional) }
    path = FieldPath(dotted: name).spelledSteps
    self.remarks = remarks
  }

  /// The remarks in what stands behind a name; nil where it is something else.
  private static func remarks(_ text: String, _ lookup: ProfileLookup) -> FieldRemarks? {
    guard !text.isEmpty else { return FieldRemarks() }
    let inner = ItemReading.brackets(text[...]).map(String.init)
    let isBracketed = inner.map { $0.count + 2 == text.count } ?? false
    let whole = FieldRemarks(isBracketed ? inner ?? text : text, lookup: lookup)
    if whole.isWhole { return whole }
    let words = text.split { "(),;".contains($0) }.map { NormalWords.trimmed($0.drop { $0 == ":" }) }
    var remarks = FieldRemarks(words.filter { !$0.isEmpty }.joined(separator: ","), lookup: lookup)
    guard let odd = remarks.rest.first else { return remarks }
    // A word in brackets is the type, known or not.
    guard text.hasPrefix("("), remarks.type == nil, remarks.rest.count == 1,
      let type = TypeParser(lookup).expression(of: odd)
    else { return nil }
    _ = remarks.add(.type(type))
    return remarks
  }

  /// The code spans that are names rather than marks.
  static func names(_ cell: MarkdownText, _ lookup: ProfileLookup) -> [String] {
    let marks = [lookup.profile.requiredMarker, lookup.profile.optionalMarker] + lookup.profile.footnoteMarks
    return cell.codeSpans.filter { !marks.contains(NormalWords.trimmed($0)) }
  }

  /// The text of a cell with blanks for tags, but for those around the number of a note, and for types that look like one:
  /// `Array<date>`.
  static func plain(_ cell: MarkdownText, _ lookup: ProfileLookup) -> String {
    guard cell.spans.contains(where: { $0.kind == .html }) else { return cell.plain }
    var text = ""
    for span in cell.spans {
      switch span.kind {
      case .html: text += isKept(span.text, behind: text, lookup) ? span.text : " "
      case .lineBreak: text += " "
      default: text += span.text
      }
    }
    return NormalWords.trimmed(text)
  }

  private static func isKept(_ tag: String, behind text: String, _ lookup: ProfileLookup) -> Bool {
    if tag.lowercased().contains("sup") { return true }
    let opening = String(text.reversed().prefix { $0.isLetter }.reversed()).lowercased()
    let opens = [WordSet.listTypeOpenings, .mapOpenings].contains { lookup.lexicon.has(opening, in: $0) }
    return opens && lookup.isType(tag.filter { $0 != "<" && $0 != ">" })
  }

  /// Whether the text can be the name of a field: letters, digits and the marks that names have, no space.
  static func isIdentifier(_ text: String) -> Bool {
    guard text.utf8.count <= 200, text.contains(where: \.isLetter), text.last != ":" else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || "_-.[]$@:/{}#".contains($0) }
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
}

extension String {
  /// Where the text stands last.
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    indices.last { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }
}
