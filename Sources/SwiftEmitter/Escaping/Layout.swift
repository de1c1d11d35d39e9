/// Expressions over several lines, laid out as the formatter wants them.
enum Layout {
  /// Each line of a text further to the right. No literal has a line break of its own.
  static func indented(_ text: String, by count: Int = 2) -> String {
    let margin = String(repeating: " ", count: count)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { margin + $0 }.joined(separator: "\n")
  }

  /// A call: on one line, or with each argument on lines of its own where one of them has several.
  static func call(_ head: String, _ arguments: [String]) -> String {
    guard arguments.contains(where: { $0.contains("\n") }) else {
      return "\(head)(\(arguments.joined(separator: ", ")))"
    }
    return "\(head)(\n\(arguments.map { indented($0) }.joined(separator: ",\n")))"
  }

  /// A list: on one line, or with each element on lines of its own where one of them has several.
  static func list(_ elements: [String]) -> String {
    guard elements.contains(where: { $0.contains("\n") }) else { return "[\(elements.joined(separator: ", "))]" }
    let comma = elements.count > 1 ? "," : ""
    return "[\n\(elements.map { indented($0) }.joined(separator: ",\n"))\(comma)\n]"
  }

  /// A closure after a call: on one line for a single statement, else a line each.
  static func closure(_ head: String, _ statements: [String]) -> String {
    if statements.count == 1, !statements[0].contains("\n") { return "\(head) { \(statements[0]) }" }
    return "\(head) {\n\(statements.map { indented($0) }.joined(separator: "\n"))\n}"
  }
}

extension String {
  /// The lines of a text.
  var lines: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}
