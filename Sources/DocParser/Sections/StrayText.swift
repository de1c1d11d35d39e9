import CommonMark
import Diagnostics

/// Paragraphs that look like something else which lost its layout: rows of a table, the body of an example.
struct StrayText {
  let source: SourceText

  /// What a paragraph looks like, with the words that account for it and a finding; nil for prose.
  func outcome(_ element: DocElement, follows previous: DocElement?) -> (reason: String, finding: Diagnostic)? {
    let lines = element.range.lines.map(line)
    if areRows(lines, follows: previous) {
      return (
        "rows outside of a table",
        Diagnostic(
          .strayRow,
          "\(lines.count == 1 ? "The line looks" : "These lines look") like rows of a table and belong to "
            + "none, so that they state nothing.", at: source.range(element.range),
          wayOut: "A table is a line of titles, a line such as `| --- | --- |` and rows, without blank lines between.")
      )
    }
    guard isBody(lines) else { return nil }
    return (
      "example outside of a code block",
      Diagnostic(
        .strayExample, "The text looks like the body of an example, and stands in no code block.",
        at: source.range(element.range), wayOut: "Put it between fences.")
    )
  }

  private func line(_ number: Int) -> String {
    guard source.parsedLines.indices.contains(number - 1) else { return "" }
    return NormalWords.trimmed(source.parsedLines[number - 1])
  }

  /// Lines between pipes; where they stand without pipes at their ends, several of them, or one below a table.
  private func areRows(_ lines: [String], follows previous: DocElement?) -> Bool {
    let pipes = lines.map { $0.replacing("\\|", with: "").count { $0 == "|" } }
    if zip(lines, pipes).contains(where: { $0.hasPrefix("|") && $1 > 1 }) { return true }
    guard let least = pipes.min(), least > 0 else { return false }
    if case .table(let table)? = previous?.kind { return least + 1 >= table.header.cells.count }
    return lines.count > 1 && least > 1
  }

  private func isBody(_ lines: [String]) -> Bool {
    guard let first = lines.first, first.hasPrefix("{") || first.hasPrefix("["), !first.hasPrefix("{{") else {
      return false
    }
    return lines.contains { $0.contains("\":") || $0.contains("\" :") }
  }
}
