import Language

/// The one reader of types, whatever they stand in: a column, brackets behind a name, a component's attribute.
public struct TypeParser: Sendable {
  private let lexicon: Lexicon
  private let optionalMarker: String
  private let lookup: ProfileLookup

  private static let deepest = 6
  private static let longest = 300

  /// A reader with the words of a profile.
  public init(_ profile: DocProfile = .standard) { self.init(ProfileLookup(profile)) }

  init(_ lookup: ProfileLookup) {
    lexicon = lookup.lexicon
    optionalMarker = lookup.profile.optionalMarker
    self.lookup = lookup
  }

  private func isWord(_ text: String) -> Bool { lookup.isType(text) }

  // MARK: Reading

  /// What a text that stands where types stand says; nil for one without a word.
  public func expression(of text: String) -> TypeExpression? {
    guard text.utf8.count <= Self.longest else { return TypeExpression(word: text) }
    var plain = TypeText(NormalWords.trimmed(text.filter { $0 != "`" }))
    var isNullable = plain.takeMark(optionalMarker)
    let endsInNull = plain.takeNull(lexicon)
    isNullable = isNullable || endsInNull
    plain.unwrap()
    guard !plain.text.isEmpty else { return nil }
    let found = shape(plain.text, 0)
    let inner = found.type
    return TypeExpression(
      inner.shape, spelling: plain.text, isNullable: isNullable || inner.isNullable, mayBeAbsent: inner.mayBeAbsent,
      note: found.note)
  }

  /// The type that a column of types gives, known or not, without the marks beside it: `tag, required`.
  func columnType(of text: String) -> TypeExpression? {
    let parts = text.split(whereSeparator: { ",;()".contains($0) }).map { NormalWords.trimmed($0) }
    let kept = parts.filter { RemarkRule.mark.read(RemarkText($0, lookup: lookup)) == nil }
    return expression(of: kept.count < parts.count ? kept.joined(separator: ", ") : text)
  }

  /// The type in a text that may say something else: each of its words is known.
  func knownType(in text: String) -> TypeExpression? {
    guard let type = expression(of: text), isKnown(type) else { return nil }
    return type
  }

  /// Whether all words of a type are in the vocabulary, or name a type that is described elsewhere.
  func isKnown(_ type: TypeExpression) -> Bool {
    if isWord(type.spelling) { return true }
    switch type.shape {
    case .word(let word): return isWord(word) || namesObject(word) || isNarrowed(word)
    case .list(let element): return element.map(isKnown) ?? true
    case .map(let value): return value.map(isKnown) ?? true
    case .union(let parts): return parts.allSatisfy(isKnown)
    case .literals: return true
    }
  }

  /// "user object" is a type that is described elsewhere.
  private func namesObject(_ word: String) -> Bool {
    let words = NormalWords.normal(word).split(separator: " ").map(String.init)
    return words.last.map { lexicon.has($0, in: .objectNouns) } ?? false
  }

  /// `varchar(255)`, `integer<int64>`: what stands in brackets narrows the word in front of it.
  private func isNarrowed(_ word: String) -> Bool {
    guard let open = word.firstIndex(where: { "(<".contains($0) }) else { return false }
    return isWord(String(word[..<open]))
  }

  // MARK: Shapes

  private func shape(_ text: String, _ depth: Int) -> (type: TypeExpression, note: String?) {
    let text = TypeText.withoutArticle(text, lexicon)
    // A list of nothing in particular is a list, too: what is said of its length is no range of values.
    if isWord(text), lexicon.has(text.lowercased(), in: .listTypeOpenings) {
      return (TypeExpression(.list(nil), spelling: text), nil)
    }
    let word = TypeExpression(word: text)
    guard depth < Self.deepest, !isWord(text) || TypeText.isBracketed(text) else { return (word, nil) }
    if let list = list(text, depth) { return (list, nil) }
    if let map = map(text, depth) { return (map, nil) }
    if let union = union(text, depth) { return (union, nil) }
    return noted(text, depth) ?? described(text, depth) ?? (word, nil)
  }

  private func inner(_ text: String, _ depth: Int) -> TypeExpression? {
    let trimmed = NormalWords.trimmed(text)
    return trimmed.isEmpty ? nil : shape(trimmed, depth + 1).type
  }

  /// `string[]`, `[]string`, `[Card]`, `array of strings`, `Array<string>`, `string array`.
  private func list(_ text: String, _ depth: Int) -> TypeExpression? {
    guard TypeText.split(text, at: "|").count == 1 else { return nil }
    if let element = TypeText.squareElement(text) {
      return TypeExpression(.list(inner(element, depth)), spelling: text)
    }
    if let (opening, element) = TypeText.opened(text), lexicon.has(opening, in: .listTypeOpenings) {
      return TypeExpression(.list(inner(element, depth)), spelling: text)
    }
    let words = text.split { $0 == " " || $0 == "_" || $0 == "-" }
    guard let last = words.last, lexicon.has(last.lowercased(), in: .listClosings) else { return nil }
    guard words.count > 1 else { return TypeExpression(.list(nil), spelling: text) }
    let element = text[..<last.startIndex].dropLast()
    return element.contains(where: { "<([{,".contains($0) })
      ? nil : TypeExpression(.list(inner(String(element), depth)), spelling: text)
  }

  /// `map<string, Card>`, `map[string]Card`, `map of string to Card`, `hash of strings`.
  private func map(_ text: String, _ depth: Int) -> TypeExpression? {
    guard let (opening, rest) = TypeText.opened(text) else { return nil }
    let isKeyed = lexicon.has(opening, in: .keyedOpenings) && TypeText.split(rest, at: ",").count == 2
    guard isKeyed || lexicon.has(opening, in: .mapOpenings) else { return nil }
    return TypeExpression(.map(inner(TypeText.value(ofMap: rest), depth)), spelling: text)
  }

  /// `integer or string`, `string | null`, `"left" | "right"`.
  private func union(_ text: String, _ depth: Int) -> TypeExpression? {
    let parts = TypeText.alternatives(text, isWord: isWord)
    guard parts.count > 1 else { return nil }
    let quoted = parts.filter(TypeText.isQuoted)
    let kept = parts.filter {
      !lexicon.has(NormalWords.normal($0), in: .nullTypes) && !lexicon.has(NormalWords.normal($0), in: .absentTypes)
    }
    let isNullable = parts.contains { lexicon.has(NormalWords.normal($0), in: .nullTypes) }
    let mayBeAbsent = parts.contains { lexicon.has(NormalWords.normal($0), in: .absentTypes) }
    let types = kept.compactMap { inner($0, depth) }
    let shape: TypeExpression.Shape
    if !quoted.isEmpty, quoted.count == kept.count {
      shape = .literals(quoted.map(RowReader.unquoted))
    } else if types.count == 1 {
      shape = types[0].shape
    } else {
      shape = .union(types)
    }
    guard !types.isEmpty else { return nil }
    return TypeExpression(shape, spelling: text, isNullable: isNullable, mayBeAbsent: mayBeAbsent)
  }

  /// `comma-separated string`: a known type with words in front that say how it is written.
  private func described(_ text: String, _ depth: Int) -> (type: TypeExpression, note: String?)? {
    let ends = text.indices.filter { text[$0] == " " || text[$0] == "-" }
    guard !isWord(text),
      let end = ends.last(where: { lexicon.has(NormalWords.normal(text[..<$0]), in: .typeAdjectives) }),
      let type = inner(String(text[text.index(after: end)...]), depth), isKnown(type)
    else { return nil }
    return (type, String(text[..<end]))
  }

  /// `number (cents)`, `string, comma separated`: a known type with a remark behind it.
  private func noted(_ text: String, _ depth: Int) -> (type: TypeExpression, note: String?)? {
    guard let mark = text.firstIndex(where: { "(,;".contains($0) }) else { return nil }
    let head = NormalWords.trimmed(text[..<mark])
    guard !head.isEmpty, let type = inner(head, depth), isKnown(type) else { return nil }
    let rest = text[text.index(after: mark)...]
    let note = NormalWords.trimmed(text[mark] == "(" && rest.hasSuffix(")") ? rest.dropLast() : rest)
    // `varchar(255)`, `string(date-time)`: what touches the word belongs to it.
    guard text[mark] != "(" || text[..<mark].last == " " else { return nil }
    return note.isEmpty ? nil : (type, note)
  }
}
