import Diagnostics

/// Findings and the text that they speak of, shared by the tests of all renderers.
enum Samples {
  static let file = "docs/deals.md"
  static let texts = SourceTexts([
    file: [
      "# Deals",
      "",
      "| Field | Type | Details |",
      "|---|---|---|",
      "| owner | string | Whose deal it is |",
      "| prix_été | 金額 type | 💶 in full |\r",
      "\"owner\": 17,",
    ]
  ])

  static func range(_ line: Int, _ columns: ClosedRange<Int>, file: String = file) -> SourceRange {
    SourceRange(
      file: file, start: SourcePosition(line: line, column: columns.lowerBound),
      end: SourcePosition(line: line, column: columns.upperBound))
  }

  static let mismatch = Diagnostic(
    .typeMismatch, "owner: the table says string, examples say integer; integer it is", at: range(5, 11...16),
    notes: [
      Diagnostic.Note("an example sends 17", at: range(7, 10...11)),
      Diagnostic.Note("3 of 3 records agree"),
    ],
    wayOut: "correct the table, or pin the type in corrections.yaml")
  static let undocumented = Diagnostic(.unseenField, "nothing shows it", at: range(3, 3...7))
  static let missing = Diagnostic(.missingFile, "there is no file 'x.md'")
}
