import CommonMark

/// Recognises lines that tell a response's status: `200: OK`, "Status: 201 Created", "HTTP/1.1 404 Not Found".
enum StatusLine {
  private static let words: Set<String> = [
    "status", "code", "http", "response", "returns", "return", "success", "error", "responds", "with", "http/1.1",
    "http/1.0", "http/2", "statuscode", "result", "example", "a", "an",
  ]
  private static let reasons: Set<String> = [
    "ok", "created", "accepted", "no", "content", "bad", "request", "unauthorized", "forbidden", "not", "found",
    "conflict", "too", "many", "requests", "internal", "server", "error", "unprocessable", "entity", "gone", "method",
    "allowed", "moved", "permanently", "service", "unavailable", "gateway", "timeout", "partial", "multi-status",
    "payment", "required", "gateway", "acceptable", "successful", "success", "failed",
  ]

  /// The status that is all that a line tells.
  static func status(_ line: String) -> Int? {
    if let number = labelled(line) { return number }
    guard line.utf8.count <= 80, line.utf8.contains(where: { (0x31...0x35).contains($0) }) else { return nil }
    let parts = line.lowercased().split { " :,()[]*`–—-.".contains($0) && $0 != "/" }.map(String.init)
    let merged = parts.filter { !["http/1", "1", "0", "http/2"].contains($0) }
    var found: Int?
    for part in merged {
      if found == nil, let number = code(part) {
        found = number
      } else if !words.contains(part), !reasons.contains(part) {
        return nil
      }
    }
    return found
  }

  /// The status in the first line of an answer as it goes over the wire, whatever the reason behind it is called:
  /// `HTTP/1.1 412 Precondition Failed`,
  /// `HTTP 204 No Content`.
  static func ofMessage(_ line: String) -> Int? {
    let parts = line.split(separator: " ")
    guard parts.count > 1,
      ["HTTP", "HTTP/1.0", "HTTP/1.1", "HTTP/2", "HTTP/2.0", "HTTP/3"].contains(parts[0].uppercased())
    else { return nil }
    return code(String(parts[1]))
  }

  /// The status that a marked text begins with, whatever its reason: `507 Insufficient Storage`.
  static func leading(_ text: String) -> Int? {
    text.split { !$0.isLetter && !$0.isNumber }.first.flatMap { code(String($0)) }
  }

  /// The status that a short line begins with, whatever it calls it: `201: All went well`.
  private static func labelled(_ line: String) -> Int? {
    guard let colon = line.firstIndex(of: ":"), let number = code(String(line[..<colon])) else { return nil }
    let words = line[line.index(after: colon)...].split(separator: " ")
    return line.utf8.count <= 40 && (1...4).contains(words.count) ? number : nil
  }

  /// The status named somewhere in a heading or a title, in brackets or with its reason.
  static func status(within text: String) -> Int? {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for (index, part) in parts.enumerated() {
      guard let number = code(part) else { continue }
      let before = index > 0 ? parts[index - 1] : ""
      let after = index + 1 < parts.count ? parts[index + 1] : ""
      if ["status", "code", "http", "response", "returns"].contains(before) || reasons.contains(after) {
        return number
      }
      if parts.count <= 2, ["response", "responses"].contains(before) { return number }
    }
    return nil
  }

  /// The status in bold or code that opens a sentence before an example: "**404** if there is none:".
  static func opening(_ text: MarkdownText) -> Int? {
    guard text.plain.hasSuffix(":"), let first = text.spans.first(where: { !NormalWords.isBlank($0.text) }),
      first.kind == .strong || first.kind == .code
    else { return nil }
    return status(first.text)
  }

  /// The reasons that go with the usual codes.
  private static let reasonPhrases: [Int: String] = [
    200: "ok", 201: "created", 202: "accepted", 204: "no content", 206: "partial content", 301: "moved permanently",
    302: "found", 304: "not modified", 400: "bad request", 401: "unauthorized", 402: "payment required",
    403: "forbidden", 404: "not found", 405: "method not allowed", 406: "not acceptable", 409: "conflict",
    410: "gone", 422: "unprocessable entity", 429: "too many requests", 500: "internal server error",
    502: "bad gateway", 503: "service unavailable", 504: "gateway timeout",
  ]

  /// What is odd about a line of a number and a reason, in words that go on from "The line": a number that is no
  /// status, or the reason of another one.
  static func flaw(_ line: String) -> String? {
    // Behind a dash stands what the status means here: "200 – Found".
    guard line.utf8.count <= 80, ![" – ", " — ", " - "].contains(where: line.contains) else { return nil }
    let parts = line.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard parts.count > 1, let number = Int(parts[0]) else { return nil }
    let reason = parts.dropFirst().joined(separator: " ")
    guard let usual = reasonPhrases.first(where: { $0.value == reason })?.key, usual != number else { return nil }
    guard code(parts[0]) != nil else { return "names no status: \(parts[0])" }
    return "gives the reason of \(usual) for \(number)"
  }

  private static func code(_ text: String) -> Int? {
    guard text.count == 3, let number = Int(text), (100...599).contains(number) else { return nil }
    return number
  }
}
