import Diagnostics
import Language

/// Reads what stands after the method of an endpoint line or in a command: a URL or a path.
struct EndpointTarget {
  let lookup: ProfileLookup

  /// The endpoint that method and target name, without optional parts; nil when the target is none.
  func endpoint(method: String, target: String, range: SourceRange) -> EndpointFacts? {
    endpoints(method: method, target: target, range: range).first
  }

  /// The endpoints that method and target name: several where parts of the path may be left out.
  func endpoints(method: String, target: String, range: SourceRange) -> [EndpointFacts] {
    let target = Self.cleaned(target)
    guard !target.isEmpty, !Self.hasSpace(target) else { return [] }
    let (base, rest, isWebhook) = split(target)
    let (path, query) = Self.parts(Self.withoutFragment(rest))
    return PathSyntax.paths(path).map { found in
      EndpointFacts(
        method: method.uppercased(), target: target, baseURL: base, path: found.segments,
        query: found.query + (query.map(Self.query) ?? []), choices: found.choices, leftOut: found.leftOut,
        lacksLeadingSlash: !path.hasPrefix("/") && !found.segments.isEmpty, hasTrailingSlash: found.hasTrailingSlash,
        isWebhook: isWebhook, range: range)
    }
  }

  /// The path and what stands behind a question mark outside of braces.
  private static func parts(_ text: Substring) -> (path: String, query: Substring?) {
    guard let mark = firstIndex(in: text, where: { text[$0] == "?" }) else { return (String(text), nil) }
    return (String(text[..<mark]), text[text.index(after: mark)...])
  }

  /// The text up to a `#` outside of braces that is no mark of a placeholder.
  private static func withoutFragment(_ text: String) -> Substring {
    let end = firstIndex(in: text[...]) { index in
      text[index] == "#" && !text[index...].dropFirst().hasPrefix("{")
    }
    return text[..<(end ?? text.endIndex)]
  }

  /// Whether white space stands outside of braces.
  private static func hasSpace(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }) { return false }
    return text.contains(where: \.isNewline) || firstIndex(in: text[...], where: { text[$0].isWhitespace }) != nil
  }

  /// The first place outside of braces where something holds.
  private static func firstIndex(in text: Substring, where holds: (String.Index) -> Bool) -> String.Index? {
    var depth = 0
    for index in text.indices {
      if PathSyntax.isOpening(text[index]) { depth += 1 }
      if PathSyntax.isClosing(text[index]) { depth = max(0, depth - 1) }
      if depth == 0, holds(index) { return index }
    }
    return nil
  }

  /// Without code marks, brackets around a URL and punctuation at the end.
  private static func cleaned(_ text: String) -> String {
    var text = NormalWords.trimmed(text.filter { $0 != "`" && $0 != "\\" })
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] where text.contains("&") {
      text = text.replacing(entity, with: character)
    }
    if text.lowercased().hasPrefix("<http"), text.hasSuffix(">") { text = String(text.dropFirst().dropLast()) }
    if text.hasPrefix("\""), text.hasSuffix("\""), text.count > 1 { text = String(text.dropFirst().dropLast()) }
    while let last = text.last, ".,;".contains(last), !text.hasSuffix("...") { text.removeLast() }
    return text
  }

  // MARK: Base

  private func split(_ target: String) -> (base: String?, rest: String, isWebhook: Bool) {
    if let end = Self.scheme(target) { return splitURL(target, end) }
    guard let (name, length) = Self.placeholder(target[...]) else { return (nil, target, false) }
    let rest = String(target.dropFirst(length))
    let word = NormalWords.normal(name)
    if lookup.webhookPlaceholders.contains(word) { return (nil, rest, true) }
    let looksLikeBase = word.hasSuffix("url") || word.hasSuffix("host") || word.hasSuffix("server")
    if lookup.baseURLPlaceholders.contains(word) { return (nil, rest, false) }
    if namesUsersServer(word, isAlone: rest.isEmpty) { return (nil, rest, true) }
    return looksLikeBase ? (nil, rest, false) : (nil, target, false)
  }

  /// Whether a placeholder stands for the user's own server. A path of an API is never a placeholder for an address alone.
  private func namesUsersServer(_ word: String, isAlone: Bool) -> Bool {
    let words = word.split(separator: " ").map(String.init)
    if lookup.lexicon.hasAny(of: words, in: .listenerWords) { return true }
    guard lookup.lexicon.hasAny(of: words, in: .addressWords) else { return false }
    return isAlone || lookup.lexicon.hasAny(of: words, in: .userWords)
  }

  private static func scheme(_ target: String) -> String.Index? {
    let lower = target.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return nil }
    return target.index(target.startIndex, offsetBy: lower.hasPrefix("https") ? 8 : 7)
  }

  /// Scheme, host and the segments that all paths share: those of the profile, else those up to a version.
  private func splitURL(_ target: String, _ hostStart: String.Index) -> (String?, String, Bool) {
    let known = lookup.profile.baseURLs.filter { target.hasPrefix($0) }.max { $0.count < $1.count }
    if let known {
      let base = known.hasSuffix("/") ? String(known.dropLast()) : known
      return (base, String(target.dropFirst(base.count)), false)
    }
    let hostEnd = target[hostStart...].firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? target.endIndex
    let host = target[hostStart..<hostEnd].lowercased()
    let path = target[hostEnd...]
    let length = Self.prefixLength(path)
    let isUsers =
      host.hasPrefix("your") || host.contains(".your") || host.hasPrefix("{{your") || host.hasPrefix("<your")
    if isUsers, length == 0 { return (String(target[..<hostEnd]), String(path), true) }
    let cut = target.index(hostEnd, offsetBy: length)
    return (String(target[..<cut]), String(target[cut...]), false)
  }

  /// How many characters of a path belong to the base: up to a version such as `v1`, or an `api` at the start.
  private static func prefixLength(_ path: Substring) -> Int {
    let segments = path.prefix { $0 != "?" && $0 != "#" }
      .split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    var length = 0
    var apiLength = 0
    for (index, segment) in segments.prefix(4).enumerated() {
      if let version = gluedVersion(segment) { return length + 1 + version }
      guard !segment.contains(where: { "{}:<>".contains($0) }) else { break }
      length += 1 + segment.count
      if isVersion(segment) { return length }
      if index == 0, WordSet.apiOpenings.has(segment.lowercased()) { apiLength = length }
    }
    return apiLength
  }

  /// The length of a version with the path's first word right behind it, the slash between them forgotten: `v1users`,
  /// `v1{id}`; nil where there is none.
  private static func gluedVersion(_ segment: Substring) -> Int? {
    guard let mark = segment.first, mark == "v" || mark == "V" else { return nil }
    let digits = segment.dropFirst().prefix(while: \.isNumber)
    let rest = segment.dropFirst(1 + digits.count)
    guard (1...2).contains(digits.count), let first = rest.first else { return nil }
    if first == "{" || first == "<" { return 1 + digits.count }
    // `v1beta2` and `v2b` are versions.
    let word = rest.prefix(while: \.isLetter)
    return word.count > 2 && !WordSet.versionStages.has(word.lowercased()) ? 1 + digits.count : nil
  }

  /// Whether a segment is a version, such as `v2`, or a date.
  static func isVersion(_ segment: Substring) -> Bool {
    let lower = segment.lowercased()
    if lower.first == "v", lower.count > 1, lower.dropFirst().first?.isNumber == true {
      return lower.dropFirst().allSatisfy { $0.isNumber || $0 == "." || $0.isLetter } && lower.count <= 8
    }
    // A date such as 2024-01.
    let parts = lower.split(separator: "-")
    return parts.count >= 2 && parts[0].count == 4 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  // MARK: Path

  private static let marks = [
    ("{{", "}}"), ("${", "}"), ("#{", "}"), ("%{", "}"), ("{", "}"), ("<", ">"), ("[", "]"),
  ]

  /// The name in a placeholder at the start of the text, and how many characters it takes with its marks.
  static func placeholder(_ text: Substring) -> (name: String, length: Int)? {
    for (open, close) in marks where text.hasPrefix(open) {
      let inner = text.dropFirst(open.count)
      guard let end = inner.indices.first(where: { inner[$0...].hasPrefix(close) }) else { return nil }
      let name = NormalWords.trimmed(inner[..<end])
      guard !name.isEmpty, !name.contains("{") else { return nil }
      return (name, open.count + inner.distance(from: inner.startIndex, to: end) + close.count)
    }
    guard text.hasPrefix("$") else { return nil }
    let name = text.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return name.isEmpty ? nil : (String(name), name.count + 1)
  }

  /// The items of a query.
  static func query(_ text: Substring) -> [(name: String, value: String)] {
    text.split(separator: "&").map { item in
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
    }.filter { !$0.0.isEmpty }
  }
}
