import CommonMark
import Diagnostics
import Language

extension RowReader {
  /// What the column of types says, or the brackets behind the name.
  func remarks(_ row: MarkdownTable.Row, _ name: FieldName) -> FieldRemarks {
    guard var text = word(.type, row) else {
      guard name.remarks.type == nil, let sample = word(.value, row).flatMap(SampleType.type) else {
        return name.remarks
      }
      return name.remarks.replacing(type: sample)
    }
    FieldName.dropNotes(atEndOf: &text, lookup.profile)
    let remarks = FieldRemarks(text, lookup: lookup)
    if remarks.isWhole, remarks.type != nil { return remarks.joined(with: name.remarks) }
    // What stands in the column of types is one, known or not.
    let type = TypeParser(lookup).columnType(of: text)
    return remarks.replacing(type: type).joined(with: name.remarks)
  }

  /// Where a type word stands that is in no vocabulary; nil for one that is known.
  func unknownType(_ type: TypeExpression?, _ row: MarkdownTable.Row) -> SourceRange? {
    guard let type, !TypeParser(lookup).isKnown(type) else { return nil }
    let cell = layout.cell(.type, in: row) ?? layout.cell(.name, in: row)
    return source.range(cell?.range ?? row.range)
  }

  /// The default of a row: from its column, or from words such as "Default: 20" in the description.
  func defaultText(_ row: MarkdownTable.Row, _ description: ProseText?) -> String? {
    guard layout.has(.defaultValue) else {
      // The mark may have the default beside it: "Optional, default: 20".
      let marks = [ProfileLookup.Column.required, .optional].compactMap { layout.cell($0, in: row) }
      return ([description].compactMap { $0 } + marks.map { ProseText($0.text) }).lazy
        .compactMap { Self.statedDefault($0, lookup) }.first
    }
    guard let text = layout.cell(.defaultValue, in: row)?.text.plain, !text.isEmpty else { return nil }
    return Self.kept(RowReader.unquoted(text), lookup)
  }

  private static func kept(_ text: String, _ lookup: ProfileLookup) -> String? {
    lookup.noDefaultWords.contains(NormalWords.normal(text)) || lookup.isPlaceholder(text) ? nil : text
  }

  /// "Default: 20", "defaults to `name`", "(default 20)", "the default is asc", "20 by default".
  static func statedDefault(_ text: ProseText, _ lookup: ProfileLookup) -> String? {
    let words = text.all.filter {
      text.tokens[$0].isWord(in: lookup.lexicon[.statedDefaults]) && !isConditional($0, text, lookup)
    }
    return words.lazy.compactMap { defaultAfter($0, text, lookup) ?? defaultBefore($0, text, lookup) }.first
  }

  /// Whether the clause says in which case something is the default: "for `WARM` dishes the default is `WHOLE`".
  private static func isConditional(_ word: Int, _ text: ProseText, _ lookup: ProfileLookup) -> Bool {
    let start = (0..<word).last { text.tokens[$0].isMark(in: [".", ";", "!", "?", "("]) }.map { $0 + 1 } ?? 0
    guard start < word, text.tokens[start].isWord(in: lookup.lexicon[.conditionWords]) else { return false }
    return (start..<word).contains { text.tokens[$0].kind == .quoted }
  }

  private static func defaultAfter(_ word: Int, _ text: ProseText, _ lookup: ProfileLookup) -> String? {
    var index = word + 1
    while index < text.tokens.count, index < word + 4,
      text.tokens[index].isWord(in: lookup.lexicon[.defaultLinks]) || text.tokens[index].isMark(in: [":", "="])
    {
      index += 1
    }
    guard index < text.tokens.count else { return nil }
    let token = text.tokens[index]
    let isLast = index + 1 == text.tokens.count || text.tokens[index + 1].kind == .punctuation
    // Without a link the value stands alone: "(default 20)", "at most 100, default 20", "Default `name`."
    let isOfAll =
      word == 1 && text.says(.by, at: 0)
      || word > 1 && text.says(.by, at: word - 1)
        && text.tokens[word - 2].kind == .punctuation
    let isRemark = word == 0 || isOfAll || text.tokens[word - 1].kind == .punctuation
    let isOpened = word > 0 && text.tokens[word - 1].isMark("(")
    guard index > word + 1 || isRemark && (isLast || isOpened) else { return nil }
    // "The default of all" names no value: a bare word counts after a colon, "is" or "to" only.
    let isNamed =
      isOfAll || text.tokens[index - 1].kind == .punctuation
      || text.tokens[index - 1].isWord(in: lookup.lexicon[.defaultCopulas])
    let isListed = text.tokens.contains { $0.kind == .quoted && $0.text == token.text }
    guard token.kind == .quoted || token.kind == .number || token.kind == .word && isLast && (isNamed || isListed)
    else {
      return nil
    }
    return kept(token.text, lookup)
  }

  /// "20 by default", "`name` by default".
  private static func defaultBefore(_ word: Int, _ text: ProseText, _ lookup: ProfileLookup) -> String? {
    guard word > 1, text.says(.by, at: word - 1),
      case let token = text.tokens[word - 2], token.kind == .quoted || token.kind == .number
    else { return nil }
    return kept(token.text, lookup)
  }
}
