import Diagnostics

/// A request or a response as it goes over the wire: a start line, headers, an empty line, a body.
struct HTTPMessage {
  /// The first line.
  enum Start {
    case request(method: String, target: String)
    case response(status: Int)
  }

  let start: Start
  /// The headers without the one that names the host, which is no header that a caller gives.
  let headers: [(name: String, value: String)]
  /// The host that a header names.
  let host: String?
  let body: String
  /// Whether an empty line and no header stands between the start line and the body.
  let isBodyApart: Bool
  /// How many lines stand before the body.
  let bodyLine: Int

  /// The message in a text, if it is one of more than a start line, or a response's.
  init?(_ text: String, lookup: ProfileLookup) {
    guard let byte = text.utf8.first(where: { !NormalWords.isSpace($0) }), byte != UInt8(ascii: "{"),
      byte != UInt8(ascii: "[")
    else { return nil }
    let lines = NormalWords.lines(text)
    guard let at = lines.firstIndex(where: { !NormalWords.isBlank($0) }) else { return nil }
    let first = lines[at]
    let next = lines.indices.contains(at + 1) ? lines[at + 1] : ""
    guard let start = Self.start(first, lookup) ?? Self.bareStatus(first, before: next) else { return nil }
    var headers: [(name: String, value: String)] = []
    var index = at + 1
    while index < lines.count, let header = Self.header(lines[index]) {
      headers.append(header)
      index += 1
    }
    while index < lines.count, NormalWords.isBlank(lines[index]) { index += 1 }
    let body = lines[min(index, lines.count)...].joined(separator: "\n")
    let isTyped = headers.contains { $0.name.lowercased() == "content-type" && !$0.value.lowercased().contains("json") }
    let startsBody = isTyped || body.first.map { "{[\"".contains($0) } ?? true
    guard startsBody else { return nil }
    self.start = start
    self.headers = headers.filter { !Self.isHost($0.name) }
    host = headers.first { Self.isHost($0.name) }.map(\.value)
    self.body = body
    bodyLine = index
    isBodyApart = headers.isEmpty && index > at + 1
  }

  private static func isHost(_ name: String) -> Bool { name.lowercased() == "host" }

  /// The endpoint that the message calls. All of the target is the path: what stands in front of it is the host that the
  /// message names, unless the profile says more.
  func endpoint(_ method: String, _ target: String, lookup: ProfileLookup, range: SourceRange) -> EndpointFacts? {
    let reader = EndpointTarget(lookup: lookup)
    let url = url(target)
    guard let whole = reader.endpoint(method: method, target: url, range: range) else { return nil }
    guard url != target, !lookup.profile.baseURLs.contains(where: url.hasPrefix),
      let own = reader.endpoint(method: method, target: target, range: range)
    else { return whole }
    return whole.replacing(path: own.path, base: String(url.dropLast(target.count)))
  }

  /// The URL of a target, at the host that the message names unless that is something to fill in.
  func url(_ target: String) -> String {
    guard target.hasPrefix("/"), let host, host.contains("."),
      host.allSatisfy({ $0.isLetter || $0.isNumber || ".-:".contains($0) })
    else { return target }
    return "https://\(host)\(target)"
  }

  private static func start(_ line: String, _ lookup: ProfileLookup) -> Start? {
    if let status = StatusLine.ofMessage(line) { return .response(status: status) }
    let opensAnswer = ["http/", "status:"].contains { line.lowercased().hasPrefix($0) }
    if opensAnswer, let status = StatusLine.status(line) { return .response(status: status) }
    guard let found = EndpointLine(lookup: lookup).methodAndTarget(line, isCode: true) else { return nil }
    return .request(method: found.method, target: found.target)
  }

  /// A status with its reason and nothing in front, where a header stands below it: `200 OK`.
  private static func bareStatus(_ line: String, before next: String) -> Start? {
    guard line.first?.isNumber == true, header(next) != nil else { return nil }
    return StatusLine.status(line).map { .response(status: $0) }
  }

  /// Whether a text is headers and nothing else.
  static func areHeaders(_ text: String) -> Bool {
    let lines = NormalWords.lines(text).filter { !NormalWords.isBlank($0) }
    return !lines.isEmpty && lines.allSatisfy { header($0).map { $0.name.first?.isUppercase == true } ?? false }
  }

  /// The name and the value of a header that stands in a line of its own.
  static func header(_ line: String) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return nil }
    let name = line[..<colon]
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else { return nil }
    return (String(name), NormalWords.trimmed(line[line.index(after: colon)...]))
  }
}
