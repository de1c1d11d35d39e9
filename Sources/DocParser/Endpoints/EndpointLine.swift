import CommonMark
import Diagnostics

/// Recognises lines that name an endpoint: method and target.
struct EndpointLine {
  let lookup: ProfileLookup

  /// The endpoint that a whole line names, by the profile's patterns, without the optional parts of its path.
  ///
  /// - Parameters:
  ///   - isCode: whether it stands in code, where a path needs no slash to be told from prose.
  ///   - allowsTitle: whether words that title the endpoint may stand in the line.
  func endpoint(_ line: String, isCode: Bool, range: SourceRange, allowsTitle: Bool = false) -> EndpointFacts? {
    endpoints(line, isCode: isCode, range: range, allowsTitle: allowsTitle).first
  }

  /// The endpoints that a whole line names: several where parts of the path may be left out.
  func endpoints(_ line: String, isCode: Bool, range: SourceRange, allowsTitle: Bool = false) -> [EndpointFacts] {
    guard line.utf8.count < 2000, let match = match(line, isCode: isCode, allowsTitle: allowsTitle) else { return [] }
    return EndpointTarget(lookup: lookup).endpoints(method: match.method, target: match.target, range: range)
  }

  /// The endpoints that a heading or a paragraph names: in a code span that is all of it, or in plain text.
  ///
  /// - Parameter allowsTextBefore: whether words may stand before it, as a heading may have them.
  func endpoints(_ text: MarkdownText, range: SourceRange, allowsTextBefore: Bool = false) -> [EndpointFacts] {
    guard text.plain.utf8.count < 2000 else { return [] }
    let spans = text.spans.filter { !NormalWords.trimmed($0.text).isEmpty }
    if let code = spans.last, case .code = code.kind, spans.count <= 3 {
      let before = spans.dropLast().map(\.text).joined(separator: " ")
      let found = endpoints(code.text, isCode: true, range: range)
      if !found.isEmpty, allowsTextBefore || isLabel(before) { return found }
      // `GET` in one span or in bold, the path in the next.
      let joined = endpoints("\(before) \(code.text)", isCode: true, range: range)
      if !joined.isEmpty { return joined }
    }
    if allowsTextBefore, case let found = opening(spans, range: range), !found.isEmpty { return found }
    let line = allowsTextBefore ? HeadingText.withoutOutlineNumber(text.plain) : text.plain
    return endpoints(line, isCode: false, range: range, allowsTitle: allowsTextBefore)
  }

  /// The endpoints that a heading opens with in code, its title behind it: "`GET /berths` — list them".
  private func opening(_ spans: [MarkdownText.Span], range: SourceRange) -> [EndpointFacts] {
    guard let index = spans.firstIndex(where: { $0.kind == .code }), index <= 2 else { return [] }
    let before = spans[..<index].map(\.text).joined(separator: " ")
    return endpoints("\(before) \(spans[index].text)", isCode: true, range: range)
  }

  /// The words that title the endpoint in a heading which names it in plain text.
  func title(_ heading: String) -> String? {
    guard heading.utf8.count < 2000 else { return nil }
    return match(HeadingText.withoutOutlineNumber(heading), isCode: false, allowsTitle: true)?.title
  }

  /// The method and target that stand in a line as one of the profile's patterns has them.
  func methodAndTarget(_ line: String, isCode: Bool) -> (method: String, target: String)? {
    match(line, isCode: isCode, allowsTitle: false).map { ($0.method, $0.target) }
  }

  private func match(_ line: String, isCode: Bool, allowsTitle: Bool) -> EndpointPattern.Match? {
    guard namesMethod(line) else { return nil }
    var bytes = Array(EndpointPattern.squeezed(line).utf8)
    if let space = bytes.lastIndex(of: UInt8(ascii: " ")), bytes.count > space + 1, bytes[space + 1] | 0x20 == 0x68,
      String(decoding: bytes[space...], as: UTF8.self).uppercased().hasPrefix(" HTTP/")
    {
      bytes.removeSubrange(space...)
    }
    for pattern in lookup.endpointPatterns where allowsTitle || !pattern.hasTitle {
      guard var match = pattern.match(bytes), case let method = match.method.uppercased(),
        lookup.methods.contains(method), match.method == method || isCode,
        looksLikeTarget(match.target, isCode: isCode)
      else { continue }
      match.method = method
      match.title = match.title.map { NormalWords.trimmed($0) }
      return match
    }
    return nil
  }

  /// Whether a method can stand in a line, which nearly all lines of docs show at once not to be so: its letters, without
  /// others beside them, whatever their case and whatever marks are between.
  private func namesMethod(_ line: String) -> Bool {
    var line = line
    return line.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var (letters, end) = (0, start)
        while end < bytes.count, (0x61...0x7A).contains(bytes[end] | 0x20) { (letters, end) = (letters + 1, end + 1) }
        if letters > 0, lookup.mayBeMethod(bytes[start..<end]) || isMark(bytes, at: end) { return true }
        start = end + 1
      }
      return false
    }
  }

  /// Whether a mark of Markdown stands at a place, within what may be a method all the same.
  private func isMark(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    return bytes[place] == UInt8(ascii: "*") || bytes[place] == UInt8(ascii: "`") || bytes[place] == UInt8(ascii: "]")
      || bytes[place] == UInt8(ascii: "[")
  }

  /// Whether a text can be what follows a method.
  func looksLikeTarget(_ text: String, isCode: Bool) -> Bool {
    let lower = text.lowercased()
    if "/{<$:".contains(where: { lower.first == $0 }) || lower.hasPrefix("http") {
      return text.count > 1 || lower == "/"
    }
    let isPath = lower.allSatisfy { ($0.isLetter && $0.isASCII) || $0.isNumber || "_-./{}:?=&%<>, ".contains($0) }
    return isPath && (isCode || lower.contains("/")) && lower.contains { $0.isLetter }
  }

  private func isLabel(_ text: String) -> Bool {
    text.isEmpty || (text.split(separator: " ").count <= 3 && NormalWords.trimmed(text).hasSuffix(":"))
  }
}
