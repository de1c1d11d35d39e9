import Diagnostics
import Testing

@Suite struct TerminalRendererTests {
  private func render(_ diagnostics: [Diagnostic], texts: SourceTexts = Samples.texts, width: Int = 120) -> String {
    TerminalRenderer(texts: texts, width: width).render(diagnostics)
  }

  @Test func printsPlaceLineMarkNotesAndWayOut() {
    #expect(
      render([Samples.mismatch]) == """
        docs/deals.md:5:11: warning: owner: the table says string, examples say integer; integer it is \
        [CP0201 type-mismatch]
          5 | | owner | string | Whose deal it is |
            |           ^~~~~~
        docs/deals.md:7:10: note: an example sends 17
          7 | "owner": 17,
            |          ^~
        note: 3 of 3 records agree
        way out: correct the table, or pin the type in corrections.yaml

        """)
  }

  @Test func sortsByPlaceAndPrintsTheSameForAnyOrder() {
    let all = [Samples.mismatch, Samples.undocumented, Samples.missing]
    let text = render(all)
    #expect(text == render(all.reversed()))
    #expect(text.hasPrefix("error: there is no file 'x.md' [CP0001 missing-file]\n"))
    let positions = ["x.md", "deals.md:3:3", "deals.md:5:11"].compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(positions.count == 3)
    #expect(positions == positions.sorted())
  }

  @Test func whatIsOffIsNotPrinted() {
    #expect(render([Samples.mismatch.withSeverity(.off)]).isEmpty)
    #expect(render([]).isEmpty)
  }

  @Test func coloursOnlyWhenTold() {
    let plain = render([Samples.mismatch])
    #expect(!plain.contains("\u{1B}"))
    let colored = TerminalRenderer(texts: Samples.texts, usesColor: true).render([Samples.mismatch])
    #expect(colored.contains("\u{1B}[1;33mwarning:\u{1B}[0m"))
    var stripped = ""
    var rest = Substring(colored)
    while let escape = rest.firstIndex(of: "\u{1B}") {
      stripped += rest[..<escape]
      rest = rest[escape...].drop { $0 != "m" }.dropFirst()
    }
    #expect(stripped + rest == plain)
  }

  @Test func wideCharactersAndTabsKeepTheMarkInPlace() {
    // Bytes 16 to 21 are two characters of three bytes and two columns each.
    let wide = Diagnostic(.unknownType, "what is this", at: Samples.range(6, 16...21))
    #expect(
      render([wide]).hasSuffix(
        """
          6 | | prix_été | 金額 type | 💶 in full |
            |              ^~~~

        """))
    let tabbed = SourceTexts(["t.md": ["a\tb\tc"]])
    let diagnostic = Diagnostic(.unknownType, "here", at: Samples.range(1, 5...5, file: "t.md"))
    #expect(render([diagnostic], texts: tabbed).hasSuffix("  1 | a   b   c\n    |         ^\n"))
  }

  @Test func longLinesAreCutAroundThePlace() {
    let line = String(repeating: "a", count: 1500) + "HERE" + String(repeating: "z", count: 1500)
    let texts = SourceTexts(["l.md": [line]])
    let middle = render(
      [Diagnostic(.unusedRow, "m", at: Samples.range(1, 1501...1504, file: "l.md"))], texts: texts, width: 60)
    let lines = middle.split(separator: "\n")
    #expect(lines[1].count <= 60)
    #expect(lines[1].contains("aHEREz"))
    #expect(lines[1].hasPrefix("  1 | …a") && lines[1].hasSuffix("z…"))
    #expect(
      lines[2].distance(from: lines[2].startIndex, to: lines[2].firstIndex(of: "^") ?? lines[2].startIndex)
        == lines[1].distance(from: lines[1].startIndex, to: lines[1].firstIndex(of: "H") ?? lines[1].endIndex))
    let start = render(
      [Diagnostic(.unusedRow, "m", at: Samples.range(1, 2...3, file: "l.md"))], texts: texts, width: 60)
    #expect(start.contains("  1 | aaa") && start.contains("    |  ^~\n"))
    let end = render(
      [Diagnostic(.unusedRow, "m", at: Samples.range(1, 3004...3004, file: "l.md"))], texts: texts, width: 60)
    #expect(end.contains("zzz\n"))
    let all = render(
      [Diagnostic(.unusedRow, "m", at: Samples.range(1, 2...3004, file: "l.md"))], texts: texts, width: 60)
    let shown: [Substring] = Array(all.split(separator: "\n").dropFirst())
    #expect(shown.count == 2)
    #expect(shown.allSatisfy { $0.count <= 60 })
  }

  @Test(arguments: [0, 1, 7, 8, 2999, 3000, 3001, 9999])
  func everyPlaceIsShownWithinTheWidth(column: Int) {
    let line = String(repeating: "é金\t", count: 500)
    let texts = SourceTexts(["l.md": [line]])
    let range = Samples.range(1, column...(column + 5), file: "l.md")
    let lines = render([Diagnostic(.unusedRow, "m", at: range)], texts: texts, width: 50).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.last?.contains("^") == true)
    #expect((lines.last?.count ?? 0) <= 50)
  }

  @Test func textOfDocumentsDoesNothingToATerminal() {
    let evil = "a\u{1B}[2J\u{7}\u{9B}1m\u{202E}b\u{2028}\rc\u{0}\u{85}\u{E0041}"
    let texts = SourceTexts(["e\u{1B}.md": [evil]])
    let text = render(
      [
        Diagnostic(
          .unusedRow, evil, at: Samples.range(1, 2...4, file: "e\u{1B}.md"),
          notes: [Diagnostic.Note(evil + "\nerror: forged")], wayOut: evil)
      ], texts: texts)
    let harmful = text.unicodeScalars.filter {
      $0 != "\n" && [.control, .format, .lineSeparator].contains($0.properties.generalCategory)
    }
    #expect(harmful.isEmpty)
    #expect(text.split(separator: "\n").count == 5)
    #expect(text.contains("␛[2J␇<U+009B>1m<U+202E>b"))
  }

  @Test func wholeLinesAndSeveralLinesAreMarkedAtTheirText() {
    let texts = SourceTexts(["x.md": ["  indented  ", "second"]])
    let whole = Diagnostic(.unusedRow, "m", at: SourceRange(file: "x.md", lines: 1...2))
    #expect(render([whole], texts: texts).hasSuffix("  1 |   indented\n    |   ^\n"))
    let several = Diagnostic(
      .unusedRow, "m",
      at: SourceRange(
        file: "x.md", start: SourcePosition(line: 1, column: 5), end: SourcePosition(line: 2, column: 3)))
    #expect(render([several], texts: texts).hasSuffix("    |     ^~~~~~\n"))
  }

  @Test func unknownTextsAndLinesAreLeftOut() {
    let unknown = Diagnostic(.unusedRow, "m", at: Samples.range(99, 1...3))
    #expect(render([unknown]) == "docs/deals.md:99:1: warning: m [CP0101 unused-row]\n")
  }

  @Test func showsWhatIsShownAsNothing() {
    #expect(DisplayText.harmless("a\u{3164}b\u{34F}") == "a<U+3164>b<U+034F>")
    #expect(DisplayText.harmless("\u{2764}\u{FE0F}") == "\u{2764}\u{FE0F}")
  }
}
