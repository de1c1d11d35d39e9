import CommonMark
import Language

/// The text behind a field's name while type, marks and description are taken from it.
struct ItemReading {
  private(set) var claim: FieldClaim
  private var rest: Substring
  private let plain: String
  private let lookup: ProfileLookup
  /// What brackets say beside types and marks.
  private var notes: [String] = []
  /// Where the first brackets with notes stand.
  private var notesStart: Int?
  /// Whether brackets within the description say the type, so that the words in front of them are words of a sentence.
  private var saysTypeInBrackets = false

  static let longest = 4000
  private static let separators: Set<Character> = [":", "-", "–", "—"]

  init(_ claim: FieldClaim, rest: Substring, of plain: String, lookup: ProfileLookup) {
    self.claim = claim
    self.rest = rest.drop { $0.isWhitespace }
    self.plain = plain
    self.lookup = lookup
  }

  /// Takes what stands in front of the description, the description, and a type in brackets within it.
  mutating func takeAll() {
    saysTypeInBrackets = typeInBrackets(of: String(rest))?.remarks.type != nil
    while takeRemark() {}
    claim.description = String(rest)
    claim.descriptionStart = plain.utf8.count - rest.utf8.count
    takeBrackets()
    takeMarkSentence()
    guard !notes.isEmpty else { return }
    let text = notes.joined(separator: ", ")
    claim.description = claim.description.isEmpty ? text : "\(claim.description) (\(text))"
    claim.descriptionStart = min(claim.descriptionStart, notesStart ?? claim.descriptionStart)
  }

  /// Takes the names behind the first that are set off as it is, with nothing but commas or "and" between them.
  mutating func takeNames(_ spans: ArraySlice<MarkdownText.Span>) {
    var spans = spans
    while let mark = spans.popFirst(), let next = spans.popFirst(), mark.kind == .text,
      lookup.lexicon.has(NormalWords.trimmed(mark.text), in: .nameJoints), next.kind != .text,
      let name = FieldName(NormalWords.trimmed(next.readable), code: nil, lookup: lookup),
      let end = rest.firstRange(of: next.readable)?.upperBound
    {
      claim.others.append(FieldPath(dotted: name.path.joined(separator: ".")))
      rest = rest[end...]
    }
  }

  /// Takes "to leave out the details" behind a name for what a separator would say.
  mutating func notePurpose() {
    let word = claim.description.prefix { $0.isLetter }.lowercased()
    if lookup.lexicon.has(word, in: .purposeWords) { claim.hasSeparator = true }
  }

  // MARK: In front of the description

  /// Takes a separator, brackets with remarks, a mark or a type word from the start.
  private mutating func takeRemark() -> Bool {
    rest = rest.drop { $0.isWhitespace }
    guard let first = rest.first else { return false }
    if ":-–—.,;".contains(first) {
      if claim.type == nil || first != "." {
        claim.hasSeparator = claim.hasSeparator || Self.separators.contains(first)
      }
      rest = rest.dropFirst()
      return true
    }
    if let inner = Self.brackets(rest), take(inner) {
      rest = rest.dropFirst(inner.count + 2)
      return true
    }
    for count in stride(from: 4, through: 1, by: -1) {
      guard let (word, length) = Self.words(count, of: rest), takeWords(word) else { continue }
      rest = rest.dropFirst(length)
      return true
    }
    return false
  }

  /// What stands in the brackets that open a text.
  static func brackets(_ text: Substring) -> Substring? {
    guard let open = text.first, let close: Character = ["(": ")", "[": "]"][open] else { return nil }
    var depth = 0
    for index in text.indices {
      if text[index] == open { depth += 1 }
      if text[index] == close { depth -= 1 }
      if depth == 0 { return text[text.index(after: text.startIndex)..<index] }
    }
    return nil
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

  /// Takes words without brackets: a mark or a type, nothing else. What a comma parts from a type goes on the sentence.
  private mutating func takeWords(_ words: String) -> Bool {
    let remark = RemarkText(words, lookup: lookup)
    guard let found = RemarkRule.mark.read(remark) ?? RemarkRule.type.read(remark) else { return false }
    if case .type = found, saysTypeInBrackets { return false }
    if case .type(let type) = found, type.note != nil, words.contains(where: { ",;".contains($0) }) { return false }
    return claim.remarks.add(found)
  }

  /// Takes what stands in brackets: remarks, or a type with notes.
  private mutating func take(_ inner: Substring) -> Bool {
    let found = FieldRemarks(inner, lookup: lookup)
    guard found.isWhole || found.opensWithRemark && found.type != nil,
      found.type == nil || claim.type == nil
    else { return false }
    if !found.rest.isEmpty { notesStart = notesStart ?? plain.utf8.count - rest.utf8.count }
    notes += found.rest
    claim.remarks = claim.remarks.joined(with: found)
    return true
  }

  // MARK: Within the description

  /// Takes a type in brackets from the description: "Name of the user (string)".
  private mutating func takeBrackets() {
    guard claim.type == nil else { return }
    let text = claim.description
    guard let (open, inner, found) = typeInBrackets(of: text) else { return }
    claim.remarks = claim.remarks.joined(with: found)
    notes += found.rest
    let tail = NormalWords.trimmed(text[text.index(open, offsetBy: inner.count + 2)...])
    claim.description = [NormalWords.trimmed(text[..<open]), tail].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The last brackets of a text that open with a remark on the field.
  private func typeInBrackets(of text: String) -> (open: String.Index, inner: Substring, remarks: FieldRemarks)? {
    for open in text.indices.filter({ text[$0] == "(" }).reversed() {
      guard let inner = Self.brackets(text[open...]), case let found = FieldRemarks(inner, lookup: lookup),
        found.opensWithRemark, found.isWhole || found.type != nil
      else { continue }
      let end = text.index(open, offsetBy: inner.count + 2)
      // In the middle of a sentence a single word is a word like any other.
      guard end == text.endIndex || found.type != nil && inner.contains(",") else { continue }
      return (open, inner, found)
    }
    return nil
  }

  /// Takes note of a sentence that is nothing but a mark: "Evaluation time. Optional."
  private mutating func takeMarkSentence() {
    for sentence in claim.description.split(whereSeparator: { ".!".contains($0) }) {
      guard let found = RemarkRule.mark.read(RemarkText(sentence, lookup: lookup)) else { continue }
      _ = claim.remarks.add(found)
    }
  }

  /// Whether an item tells what the caller needs: words behind the name in the same emphasis, and one about rights.
  static func isAboutRights(_ text: MarkdownText, _ plain: String, _ lookup: ProfileLookup) -> Bool {
    let spans = text.spans.drop { NormalWords.isBlank($0.text) }
    guard let name = spans.first, name.kind == .code, let next = spans.dropFirst().first,
      next.kind == .strong || next.kind == .emphasis, next.text.first == " "
    else { return false }
    return plain.lowercased().split { !$0.isLetter }.contains { lookup.lexicon.has(String($0), in: .rights) }
  }
}
