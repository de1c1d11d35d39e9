/// A stretch of printed Swift: its documentation, its first line and what belongs to it.
///
/// Printed files are formatted in one way, so that indentation tells where a declaration ends.
struct PrintedBlock {
  private let comment: ArraySlice<Substring>
  private let body: ArraySlice<Substring>

  /// The declarations at `indent` blanks in `lines`.
  static func all(in lines: ArraySlice<Substring>, indent: Int) -> [PrintedBlock] {
    var blocks: [PrintedBlock] = []
    var start = lines.startIndex
    var index = lines.startIndex
    while index < lines.endIndex {
      let line = lines[index]
      guard line.prefix(while: { $0 == " " }).count == indent, !line.isEmpty else {
        index += 1
        start = index
        continue
      }
      let text = line.dropFirst(indent)
      if text.hasPrefix("///") || text.hasPrefix("@") {
        index += 1
        continue
      }
      let end = PrintedBlock.end(of: index, in: lines, indent: indent)
      blocks.append(PrintedBlock(comment: lines[start..<index], body: lines[index..<end]))
      (index, start) = (end, end)
    }
    return blocks
  }

  /// The line after the declaration that starts at `index`: after its closing bracket at the same depth, if it has one.
  private static func end(of index: Int, in lines: ArraySlice<Substring>, indent: Int) -> Int {
    guard let last = lines[index].last, "{([".contains(last) else { return index + 1 }
    var end = index + 1
    while end < lines.endIndex {
      let line = lines[end]
      end += 1
      guard line.prefix(while: { $0 == " " }).count == indent, line.dropFirst(indent).first.map("})]".contains) == true
      else { continue }
      // `) async throws -> Entry {` closes one bracket and opens the next.
      if line.last != "{" { break }
    }
    return end
  }

  /// The first line without what stands around it.
  var title: String { body.first.map { $0.trimmingPrefix(while: { $0 == " " }) }.map(String.init) ?? "" }

  /// The declaration in one line, for comparing.
  var oneLine: String { body.joined(separator: " ").split(separator: " ").joined(separator: " ") }

  /// What stands in it, at two blanks more.
  var members: [PrintedBlock] { PrintedBlock.all(in: body.dropFirst().dropLast(), indent: 2) }

  /// All of it, moved to the left by `indent` blanks.
  func text(indent: Int = 0) -> String { PrintedBlock.text(comment + body, indent) }

  /// Its documentation and its first line.
  var head: String {
    guard body.count > 1 else { return text() }
    return PrintedBlock.text(comment + body.prefix(1), 0) + "\n  …\n}"
  }

  private static func text(_ lines: ArraySlice<Substring>, _ indent: Int) -> String {
    lines.map { $0.dropFirst(indent) }.joined(separator: "\n")
  }
}
