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
    if let number = leading(line) { return number }
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

  /// The status that a short line begins with, whatever it calls it: `201: All went well`.
  private static func leading(_ line: String) -> Int? {
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

  private static func code(_ text: String) -> Int? {
    guard text.count == 3, let number = Int(text), (100...599).contains(number) else { return nil }
    return number
  }
}
