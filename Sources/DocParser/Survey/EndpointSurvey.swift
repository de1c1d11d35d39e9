import CommonMark
import Diagnostics

/// A way in which endpoint lines are written.
public struct SurveyedEndpointLine: Sendable {
  /// The pattern, as the profile's `endpoint-lines` have it.
  public let pattern: String
  /// What holds such lines, with numbers: "heading", "code block".
  public let carriers: [SurveyedWord]
  /// How many there are.
  public let count: Int
  /// The first of them.
  public let sample: String
  /// Where that one stands.
  public let first: SourceRange
  /// Whether the profile has the pattern; one that it lacks was made of lines that are alike.
  public let isKnown: Bool
}

/// Finds the lines that name endpoints, and those that seem to and that no pattern fits.
struct EndpointSurvey {
  let lookup: ProfileLookup

  /// What was found.
  struct Outcome {
    var lines: [SurveyedEndpointLine] = []
    var placeholders: [SurveyedWord] = []
    var unread: [SurveyedWord] = []
  }

  /// A line that may name an endpoint.
  struct Candidate {
    let text: String
    let carrier: String
    let place: SourceRange
    var isHeading: Bool { carrier == "heading" }
    var isCode: Bool { carrier == "code block" || carrier == "code span" || carrier == Self.component }

    static let component = "component"
  }

  func read(_ documents: [SurveyedDocument]) -> Outcome {
    var found: [(pattern: String, target: String, candidate: Candidate)] = []
    var open: [Candidate] = []
    for document in documents {
      let claims = EndpointRules.claims(document.elements, lookup: lookup, source: document.source)
      for (element, claim) in zip(document.elements, claims) {
        for candidate in candidates(element, document) {
          // What a pattern fits and no rule reads is none: it is not counted, and no other pattern is made of it.
          if let (pattern, target) = known(candidate) {
            if claim != nil { found.append((pattern, target, candidate)) }
          } else {
            open.append(candidate)
          }
        }
      }
      let known = [EndpointFacts?](repeating: nil, count: document.elements.count)
      let halves = SplitEndpoints(lookup: lookup, source: document.source).find(document.elements, known: known)
      found += halves.map { half in
        let place = half.endpoint.range
        let text = "\(half.endpoint.method) \(half.endpoint.target)"
        return (half.pattern, half.endpoint.target, Candidate(text: text, carrier: "pair of lines", place: place))
      }
    }
    let derived = PatternDerivation(lookup: lookup).patterns(of: open)
    found += derived.found
    let knownPatterns = Set(lookup.profile.endpointLines)
    let lines = SurveyedWord.counted(found.map { ($0.pattern, $0.candidate.place) }).map { word in
      let own = found.filter { $0.pattern == word.text }.map(\.candidate)
      return SurveyedEndpointLine(
        pattern: word.text, carriers: SurveyedWord.counted(own.map { ($0.carrier, $0.place) }), count: word.count,
        sample: own.first?.text ?? "", first: word.first, isKnown: knownPatterns.contains(word.text))
    }
    let marks = found.flatMap { item in Self.placeholders(in: item.target).map { ($0, item.candidate.place) } }
    return Outcome(
      lines: lines, placeholders: SurveyedWord.counted(marks), unread: SurveyedWord.counted(derived.unread))
  }

  // MARK: Candidates

  /// The lines of a block with a verb in them.
  private func candidates(_ element: DocElement, _ document: SurveyedDocument) -> [Candidate] {
    let place = document.source.range(element.range)
    switch element.kind {
    case .heading(_, let text): return [candidate(text, "heading", place)].compactMap { $0 }
    case .paragraph(let text): return [candidate(text, "paragraph", place)].compactMap { $0 }
    case .listItem(let text, _): return [candidate(text, "list item", place)].compactMap { $0 }
    // Comments are no part of what is read.
    case .html(let text) where text.hasPrefix("<!--"): return []
    case .html(let text): return hasVerb(text) ? [Candidate(text: text, carrier: "paragraph", place: place)] : []
    case .code(_, let text): return lines(of: text, in: element, document)
    case .endpoint(let method, let target):
      return [Candidate(text: "\(method) \(target)", carrier: Candidate.component, place: place)]
    case .table, .status, .other: return []
    }
  }

  private func candidate(_ text: MarkdownText, _ carrier: String, _ place: SourceRange) -> Candidate? {
    guard text.plain.utf8.count < 300, hasVerb(text.plain) else { return nil }
    let spans = text.spans.filter { !NormalWords.isBlank($0.text) }
    if carrier != "heading", spans.count == 1, case .code? = spans.first?.kind {
      return Candidate(text: text.plain, carrier: "code span", place: place)
    }
    let line = carrier == "heading" ? HeadingText.withoutOutlineNumber(text.plain) : text.plain
    return Candidate(text: line, carrier: carrier, place: place)
  }

  /// The lines of a code block that is no body and no command.
  private func lines(of text: String, in element: DocElement, _ document: SurveyedDocument) -> [Candidate] {
    guard text.utf8.count < 8000, !CommandLine.isCommand(text), case let lines = NormalWords.lines(text),
      lines.count <= 40, lines.contains(where: hasVerb)
    else { return [] }
    let start = CodeBlock(info: "", text: text, range: element.range, lines: document.source.parsedLines).start.line
    let places = lines.indices.map {
      document.source.range(document.source.parsedRange(lines: start + $0...start + $0))
    }
    return zip(lines, places).prefix(8).compactMap { line, place in
      hasVerb(line) ? Candidate(text: NormalWords.trimmed(line), carrier: "code block", place: place) : nil
    }
  }

  private func hasVerb(_ text: String) -> Bool {
    text.split { !$0.isLetter }.contains { lookup.methods.contains(String($0)) }
  }

  // MARK: Patterns

  /// The profile's pattern that a line is written by, with the target.
  private func known(_ candidate: Candidate) -> (pattern: String, target: String)? {
    let bytes = Array(EndpointPattern.squeezed(candidate.text.filter { $0 != "`" }).utf8)
    let line = EndpointLine(lookup: lookup)
    if bytes.count > 9, String(decoding: bytes, as: UTF8.self).uppercased().hasSuffix(" HTTP/1.1") {
      return known(
        Candidate(text: String(candidate.text.dropLast(9)), carrier: candidate.carrier, place: candidate.place))
    }
    guard
      line.methodAndTarget(candidate.text.filter { $0 != "`" }, isCode: candidate.isCode) != nil || candidate.isHeading
    else { return nil }
    for text in lookup.profile.endpointLines {
      let pattern = EndpointPattern(text)
      guard candidate.isHeading || !pattern.hasTitle, let match = pattern.match(bytes),
        lookup.methods.contains(match.method), line.looksLikeTarget(match.target, isCode: candidate.isCode)
      else { continue }
      return (text, match.target)
    }
    return nil
  }

  /// The ways in which a target writes its parameters.
  private static func placeholders(in target: String) -> [String] {
    let path = target.prefix { $0 != "?" }
    return path.split(separator: "/").compactMap { segment in
      if segment.hasPrefix("{{") { return "{{name}}" }
      if segment.hasPrefix("{") { return "{name}" }
      if segment.hasPrefix(":"), segment.count > 1 { return ":name" }
      if segment.hasPrefix("<") { return "<name>" }
      if segment.hasPrefix("[") { return "[name]" }
      return segment.hasPrefix("$") ? "$name" : nil
    }
  }
}

/// Makes patterns of lines that are alike and that the profile has no pattern for.
struct PatternDerivation {
  let lookup: ProfileLookup

  typealias Found = (pattern: String, target: String, candidate: EndpointSurvey.Candidate)

  /// The text around the method and the target of a line.
  fileprivate struct Frame: Hashable {
    let middle: String
    let suffix: String
    let methodIsFirst: Bool
    let isHeading: Bool
  }

  fileprivate struct Split {
    let frame: Frame
    let prefix: String
    let method: String
    let target: String
    let candidate: EndpointSurvey.Candidate

    /// Whether the words around the method and the target are more than a label.
    var isSentence: Bool {
      let words = "\(frame.isHeading ? "" : prefix) \(frame.middle) \(frame.suffix)".split { !$0.isLetter }
      return words.count > PatternDerivation.mostLabelWords
    }
  }

  private static let longest = 60
  private static let mostWords = 8
  /// A label in front of an endpoint has no more words: `HTTP request :: GET => /berths`.
  fileprivate static let mostLabelWords = 3

  func patterns(
    of candidates: [EndpointSurvey.Candidate]
  ) -> (found: [Found], unread: [(text: String, place: SourceRange)]) {
    let splits = candidates.compactMap(split)
    let groups = Dictionary(grouping: splits, by: \.frame)
    var found: [Found] = []
    var unread: [(text: String, place: SourceRange)] = []
    for split in splits {
      let group = groups[split.frame] ?? []
      guard let pattern = pattern(split, among: group) else {
        // Many words make a sentence, which tells of a call and is none.
        let words = split.candidate.text.split(separator: " ").count
        if words <= Self.mostWords { unread.append((split.candidate.text, split.candidate.place)) }
        continue
      }
      found.append((pattern, split.target, split.candidate))
    }
    return (found, unread)
  }

  /// One line alone may be prose; two that differ in nothing but method and target are a form.
  private func pattern(_ split: Split, among group: [Split]) -> String? {
    let same = group.filter { $0.prefix == split.prefix }
    // What is the same in all lines is part of them, and what is said in words is a sentence.
    let calls = Set((same.count > 1 ? same : group).map { "\($0.method) \($0.target)" })
    guard calls.count > 1, !split.isSentence else { return nil }
    let core =
      split.frame.methodIsFirst
      ? "{method}\(split.frame.middle){target}" : "{target}\(split.frame.middle){method}"
    if same.count > 1 { return split.prefix + core + split.frame.suffix }
    guard split.frame.isHeading, group.count > 1, let joint = split.prefix.last(where: { !$0.isWhitespace }),
      !joint.isLetter, !joint.isNumber, !split.frame.suffix.contains(where: \.isLetter)
    else { return nil }
    let tail = split.prefix.reversed().prefix { !$0.isLetter && !$0.isNumber }
    return "{title}" + String(tail.reversed()) + core + split.frame.suffix
  }

  /// A line taken apart at its only verb and its only path.
  private func split(_ candidate: EndpointSurvey.Candidate) -> Split? {
    let text = EndpointPattern.squeezed(candidate.text.filter { $0 != "`" })
    guard text.utf8.count < 200, let method = method(in: text), let target = target(in: text),
      !method.overlaps(target)
    else { return nil }
    let methodIsFirst = method.lowerBound < target.lowerBound
    let (first, second) = methodIsFirst ? (method, target) : (target, method)
    let (prefix, middle, suffix) = (
      text[..<first.lowerBound], text[first.upperBound..<second.lowerBound], text[second.upperBound...]
    )
    guard [prefix, middle, suffix].allSatisfy({ $0.utf8.count < Self.longest && !$0.contains { "{}".contains($0) } })
    else { return nil }
    let frame = Frame(
      middle: middle.lowercased(), suffix: suffix.lowercased(), methodIsFirst: methodIsFirst,
      isHeading: candidate.isHeading)
    let literal = candidate.isHeading ? String(prefix) : prefix.lowercased()
    return Split(
      frame: frame, prefix: literal, method: String(text[method]), target: String(text[target]),
      candidate: candidate)
  }

  private func method(in text: String) -> Range<String.Index>? {
    let words = text.split { !$0.isLetter }.filter { lookup.methods.contains(String($0)) }
    guard words.count == 1, let word = words.first else { return nil }
    return word.startIndex..<word.endIndex
  }

  /// The only word that starts with a slash or is a URL; the end of a tag is neither.
  private func target(in text: String) -> Range<String.Index>? {
    guard !text.contains("</") else { return nil }
    let words = text.split { $0.isWhitespace || "\"'()[]<>|,;".contains($0) }.filter { word in
      word.count > 1 && word.hasPrefix("/") || word.hasPrefix("http://") || word.hasPrefix("https://")
    }
    guard words.count == 1, let word = words.first else { return nil }
    return word.startIndex..<word.endIndex
  }
}
