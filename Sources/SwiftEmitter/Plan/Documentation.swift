import APISpec

/// The documentation comment of a declaration.
struct Documentation {
  /// The paragraphs, ready as Markdown, one line each.
  var paragraphs: [String]
  /// Where it comes from.
  var place: DocPlace?
  /// The lines of lists that stand last: parameters, what is returned, what is thrown.
  var fields: [String] = []

  init(_ paragraphs: [String], place: DocPlace? = nil) {
    self.paragraphs = paragraphs
    self.place = place
  }

  /// The comment's lines at a level of indentation, joined.
  func text(indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent)
    var parts = paragraphs.filter { !$0.isEmpty }
    let from = place.map { MarkdownText.line($0.text) } ?? ""
    if !from.isEmpty { parts.append("From: " + from) }
    let list = fields.map { margin + "/// " + $0 }.joined(separator: "\n")
    if !list.isEmpty, parts.isEmpty { return list }
    let text = parts.flatMap { [margin + "/// " + $0, margin + "///"] }.dropLast().joined(separator: "\n")
    return list.isEmpty ? text : text + "\n\(margin)///\n" + list
  }
}

extension Documentation {
  /// Text of the docs as paragraphs.
  static func prose(_ text: String?) -> [String] {
    TextSafety.paragraphs(text ?? "").map(MarkdownText.line)
  }

  /// Text of the docs as one sentence or more in one paragraph.
  static func line(_ text: String?) -> String? {
    let line = TextSafety.line(text ?? "")
    return line.isEmpty ? nil : MarkdownText.line(line)
  }
}
