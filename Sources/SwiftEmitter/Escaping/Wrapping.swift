/// Long declarations over several lines.
enum Wrapping {
  /// The longest line of a printed declaration, where it can be broken.
  static let lineLength = 120

  /// The elements of a list, a line each. Where there is one only, the formatter wants no comma after it.
  static func elements(_ items: [String], indent: Int) -> [TextView] {
    let margin = String(repeating: " ", count: indent)
    return items.map { TextView(text: margin + $0 + (items.count > 1 ? "," : "")) }
  }

  /// Imports, a line each, in the order of the modules' names.
  static func imports(_ modules: [String: Bool]) -> String {
    modules.sorted { $0.key < $1.key }.map { ($0.value ? "public " : "") + "import " + $0.key }.joined(separator: "\n")
  }

  /// `head(items)tail` on one line, or each item on a line of its own where that would be too long.
  static func list(_ head: String, _ items: [String], _ tail: String, indent: Int) -> String {
    let line = head + items.joined(separator: ", ") + tail
    guard line.count + indent > lineLength, !items.isEmpty else { return line }
    let margin = String(repeating: " ", count: indent)
    let lines = items.map { margin + "  " + $0 }.joined(separator: ",\n")
    return "\(head)\n\(lines)\n\(margin)\(tail)"
  }
}
