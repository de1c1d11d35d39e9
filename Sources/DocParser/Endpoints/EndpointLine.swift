import CommonMark
import Diagnostics

/// Recognises lines that name an endpoint: method and target.
struct EndpointLine {
  let lookup: ProfileLookup

  /// The endpoint that a whole line names, by the profile's patterns.
  ///
  /// - Parameter isCode: whether it stands in code, where a path needs no slash to be told from prose.
  func endpoint(_ line: String, isCode: Bool, range: SourceRange) -> EndpointFacts? {
    guard line.utf8.count < 2000, let (method, target) = methodAndTarget(line, isCode: isCode) else { return nil }
    return EndpointTarget(lookup: lookup).endpoint(method: method, target: target, range: range)
  }

  /// The endpoint that a heading or a paragraph names: in a code span that is all of it, or in plain text.
  ///
  /// - Parameter allowsTextBefore: whether words may stand before the code span, as a heading may have them.
  func endpoint(_ text: MarkdownText, range: SourceRange, allowsTextBefore: Bool = false) -> EndpointFacts? {
    guard text.plain.utf8.count < 2000 else { return nil }
    let spans = text.spans.filter { !NormalWords.trimmed($0.text).isEmpty }
    if let code = spans.last, case .code = code.kind, spans.count <= 3 {
      let before = spans.dropLast().map(\.text).joined(separator: " ")
      if let found = endpoint(code.text, isCode: true, range: range), allowsTextBefore || isLabel(before) {
        return found
      }
      // `GET` in one span or in bold, the path in the next.
      if let found = endpoint("\(before) \(code.text)", isCode: true, range: range) { return found }
    }
    return endpoint(text.plain, isCode: false, range: range)
  }

  /// The method and target that stand in a line as one of the profile's patterns has them.
  func methodAndTarget(_ line: String, isCode: Bool) -> (method: String, target: String)? {
    guard var words = Self.words(line) else { return nil }
    if words.count > 2, let last = words.last, last.uppercased().hasPrefix("HTTP/") { words.removeLast() }
    guard words.count > 1 else { return nil }
    for pattern in lookup.endpointPatterns where pattern.parts.count == words.count {
      guard let (method, target) = pattern.match(words), lookup.methods.contains(method.uppercased()),
        method == method.uppercased() || isCode, looksLikeTarget(target, isCode: isCode)
      else { continue }
      return (method.uppercased(), target)
    }
    return nil
  }

  /// The words of a line; white space in braces parts none. Nil for more words than a pattern has.
  private static func words(_ line: String) -> [String]? {
    var words: [String] = []
    var current: [UInt8] = []
    var depth = 0
    for byte in line.utf8 {
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "<") { depth += 1 }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: ">") { depth = max(0, depth - 1) }
      if depth > 0 || !NormalWords.isSpace(byte) {
        current.append(byte)
      } else if !current.isEmpty {
        words.append(String(decoding: current, as: UTF8.self))
        current = []
        guard words.count < maximumWords else { return nil }
      }
    }
    return current.isEmpty ? words : words + [String(decoding: current, as: UTF8.self)]
  }

  private static let maximumWords = 8

  private func looksLikeTarget(_ text: String, isCode: Bool) -> Bool {
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
