import Diagnostics
import OrderedJSON
import Testing

@Suite struct JSONRendererTests {
  @Test func holdsEverythingInOrder() throws {
    let text = JSONDiagnosticRenderer().render([Samples.mismatch, Samples.missing, Samples.undocumented])
    let value = try JSONReader().read(text).value
    let findings = try #require(value["diagnostics"]?.array)
    #expect(findings.map { $0["code"] } == ["CP0001", "CP0204", "CP0201"])
    #expect(value["summary"] == ["errors": 1, "warnings": 1, "notes": 1])
    #expect(
      findings.last == [
        "code": "CP0201", "name": "type-mismatch", "severity": "warning",
        "message": .string(Samples.mismatch.message), "file": "docs/deals.md",
        "start": ["line": 5, "column": 11], "end": ["line": 5, "column": 16],
        "notes": [
          [
            "message": "an example sends 17", "file": "docs/deals.md", "start": ["line": 7, "column": 10],
            "end": ["line": 7, "column": 11],
          ],
          ["message": "3 of 3 records agree"],
        ],
        "wayOut": "correct the table, or pin the type in corrections.yaml",
      ])
    #expect(text.hasSuffix("}\n"))
  }

  @Test func isValidForNothing() throws {
    let value = try JSONReader().read(JSONDiagnosticRenderer().render([])).value
    #expect(value["diagnostics"] == [])
  }
}

@Suite struct GitHubRendererTests {
  private func render(_ diagnostics: [Diagnostic]) -> String {
    GitHubRenderer(texts: Samples.texts).render(diagnostics)
  }

  @Test func printsACommandForEachFinding() {
    #expect(
      render([Samples.mismatch, Samples.missing, Samples.undocumented]) == """
        ::error title=CP0001 missing-file::there is no file 'x.md'
        ::notice file=docs/deals.md,line=3,endLine=3,col=3,endColumn=7,title=CP0204 unseen-field::nothing shows it
        ::warning file=docs/deals.md,line=5,endLine=5,col=11,endColumn=16,title=CP0201 type-mismatch::\
        owner: the table says string, examples say integer; integer it is%0A\
        docs/deals.md:7: note: an example sends 17%0Anote: 3 of 3 records agree%0A\
        way out: correct the table, or pin the type in corrections.yaml

        """)
  }

  @Test func escapesWhatACommandIsMadeOf() {
    let text = render([
      Diagnostic(.unusedRow, "100%, a:b\r\n::error::forged\u{1B}[2J", at: Samples.range(1, 1...2, file: "a:b,c%\n.md"))
    ])
    #expect(
      text == """
        ::warning file=a%3Ab%2Cc%25%0A.md,line=1,endLine=1,title=CP0101 unused-row::\
        100%25, a:b␍␊::error::forged␛[2J

        """)
  }

  @Test func columnsCountUTF16AndAreLeftOutOverSeveralLines() {
    let wide = Diagnostic(.unknownType, "m", at: Samples.range(6, 30...33))
    #expect(render([wide]).contains("col=24,endColumn=25,"))
    let several = SourceRange(
      file: Samples.file, start: SourcePosition(line: 5, column: 3), end: SourcePosition(line: 6, column: 4))
    #expect(render([Diagnostic(.unknownType, "m", at: several)]).contains("line=5,endLine=6,title"))
  }
}
