import Testing

/// A document that is edited by the names of its rows and headings, so that a test need not repeat its sentences.
struct Document {
  private(set) var lines: [Substring]

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  var text: String { lines.joined(separator: "\n") }

  /// The only row of a table whose first cell is the given one; tables are named by the line that they follow.
  private func row(_ name: String, below heading: String) throws -> Int {
    let start = try #require(lines.firstIndex { $0.hasPrefix(heading) }, "no line starts with \(heading)")
    let cell = "| " + name.replacing("_", with: "\\_")
    return try #require(
      lines[start...].firstIndex {
        $0.hasPrefix(cell + " |") || $0.hasPrefix(cell + " ") || $0.hasPrefix(cell + "\\*")
      },
      "no row \(name)")
  }

  /// Changes the cells of a row, counted from 0.
  mutating func edit(_ name: String, below heading: String, column: Int, _ change: (String) -> String) throws {
    let index = try row(name, below: heading)
    var cells = lines[index].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    try #require(cells.indices.contains(column + 1))
    let before = cells[column + 1].dropFirst().dropLast()
    let after = change(String(before))
    try #require(after != before, "the edit changes nothing")
    cells[column + 1] = " \(after) "
    lines[index] = Substring(cells.joined(separator: "|"))
  }

  mutating func insert(_ row: String, after name: String, below heading: String) throws {
    lines.insert(Substring(row), at: try self.row(name, below: heading) + 1)
  }

  mutating func remove(_ name: String, below heading: String) throws {
    lines.remove(at: try row(name, below: heading))
  }

  /// Replaces what stands once below a heading, the first time it does.
  mutating func replace(_ old: String, with new: String, below heading: String) throws {
    let start = try #require(lines.firstIndex { $0.hasPrefix(heading) }, "no line starts with \(heading)")
    let index = try #require(lines[start...].firstIndex { $0.contains(old) }, "no \(old) below \(heading)")
    lines[index] = Substring(lines[index].replacing(old, with: new, maxReplacements: 1))
  }

  /// Inserts lines before a heading.
  mutating func insert(_ block: String, before heading: String) throws {
    let index = try #require(lines.firstIndex { $0.hasPrefix(heading) }, "no line starts with \(heading)")
    lines.insert(contentsOf: block.split(separator: "\n", omittingEmptySubsequences: false), at: index)
  }
}
