import CommonMark
import Diagnostics
import Testing

@Suite struct TableTests {
  private func rows(_ text: String) throws -> [[String]] {
    let table = try table(text)
    return ([table.header] + table.rows).map { $0.cells.map(\.text.plain) }
  }

  @Test(arguments: [
    "| a | b |\n|---|---|\n| c | d |", "a | b\n--- | ---\nc | d", "|a|b\n|:-|-:\n|c|d", "a|b|\n-|-|\nc|d|",
    "  | a |  b\n :-: |--\n   c|d  ", "|\ta\t|\tb\t|\n|---|---|\n|c|d|\n\n\n",
  ])
  func outerPipesAndPaddingAreFree(text: String) throws {
    #expect(try rows(text) == [["a", "b"], ["c", "d"]])
  }

  @Test func pipesSplitUnlessEscapedOrWithinTheCodeOfARowThatIsTooLong() throws {
    let text = "a | b\n-|-\n`x|y`\n`x|y` | z\n`x\\|y` | \\|\n\\\\| | q\n"
    #expect(try rows(text).dropFirst() == [["`x", "y`"], ["x|y", "z"], ["x|y", "|"], ["|", "q"]])
  }

  /// A pipe between quotation marks parts no cells where a row has too many.
  @Test func quotationsOfARowThatIsTooLongStayTogether() throws {
    let text = "a | b\n-|-\nx | “on” | 'off' | \"auto\"\n“on” | off\n“p”|“q” | z\n"
    #expect(
      try rows(text).dropFirst() == [["x", "“on” | 'off' | \"auto\""], ["“on”", "off"], ["“p”|“q”", "z"]])
  }

  @Test func missingCellsAreEmptyAndSurplusIsDropped() throws {
    let text = "a | b\n-|-\nc\n|d|e|f|\n| |\n"
    let result = try MarkdownReader().read(text, file: "t.md")
    let table = try #require(tables(in: result.value.blocks).first)
    #expect(table.rows.map { $0.cells.map(\.text.plain) } == [["c", ""], ["d", "e"], ["", ""]])
    #expect(table.rows.map(\.sourceCellCount) == [1, 3, 1])
    #expect(result.diagnostics.map(\.code) == [.malformedTable])
    #expect(result.diagnostics.map { $0.range.map(place) } == ["4:6-4:7"])
  }

  @Test(arguments: [
    "a | b\n---\n", "a\n--- | ---\n", "a | b\n--- | --- | ---\n", "a | b\n--- | -x-\n", "a | b\n| | |\n",
    "a | b\n\n--- | ---\n", "a | b\n    --- | ---\n", "--- | ---\n", "a | b\n: | :\n",
  ])
  func otherTextIsNoTable(text: String) throws {
    #expect(try tables(in: read(text).blocks).isEmpty)
  }

  @Test func anUnderlineWinsOverASingleColumn() throws {
    #expect(try outline("a\n---\nb") == ["heading 2: a", "paragraph: b"])
    #expect(try outline("| a |\n| --- |\nb") == ["table", "  ‹a›", "  ‹b›"])
  }

  @Test func aDelimiterRowOfAnotherWidthIsReported() throws {
    let result = try MarkdownReader().read("x\na | b | c\n--- | ---\nd | e | f\n", file: "t.md")
    #expect(Outline.lines(result.value.blocks) == ["paragraph: x a | b | c --- | --- d | e | f"])
    #expect(result.diagnostics.map(\.code) == [.malformedTable])
    #expect(result.diagnostics.first?.range?.lines == 2...3)
    #expect(try MarkdownReader().read("a\n\n--\n\n-\n", file: "t.md").diagnostics.isEmpty)
  }

  @Test func linesAboveStayAParagraph() throws {
    #expect(
      try outline("one\ntwo\na | b\n-|-\nc | d\n") == ["paragraph: one two", "table", "  ‹a›‹b›", "  ‹c›‹d›"])
    #expect(try lines("one\ntwo\na | b\n-|-\nc | d\n") == ["1-2", "3-5"])
  }

  @Test(arguments: [
    ("", []), ("\nc | d", ["paragraph: c | d"]), ("### h | i", ["heading 3: h | i"]),
    ("```\nx\n```", ["code []: x⏎"]), ("- x | y", ["bullets", "  item", "    paragraph: x | y"]),
    ("2. x", ["ordered", "  item", "    paragraph: x"]), ("> q", ["quote", "  paragraph: q"]), ("---", ["break"]),
    ("***", ["break"]), ("    code", ["code []: code⏎"]), ("<div>", ["html: <div>⏎"]),
    ("</span>", ["html: </span>⏎"]),
    ("<a href='x'>\n", ["html: <a href='x'>⏎"]), ("|", ["paragraph: |"]), ("<!-- x -->", ["html: <!-- x -->⏎"]),
  ])
  func otherBlocksEndATable(after: String, expected: [String]) throws {
    let head = ["table", "  ‹a›‹b›", "  ‹1›‹2›"]
    #expect(try outline("a | b\n-|-\n1 | 2\n" + after) == head + expected)
  }

  @Test(arguments: [
    ("word", "‹word›‹›"), ("===", "‹===›‹›"), ("#x", "‹#x›‹›"), ("1.x", "‹1.x›‹›"), ("<x>y", "‹<x>y›‹›"),
    ("||", "‹›‹›"),
    ("\\# x", "‹# x›‹›"), ("####### x", "‹####### x›‹›"), ("``x``|", "‹x›‹›"),
    ("<your_token>|", "‹<your_token>›‹›"),
  ])
  func otherLinesAreRows(line: String, expected: String) throws {
    #expect(try outline("a | b\n-|-\n\(line)\n1 | 2\n") == ["table", "  ‹a›‹b›", "  \(expected)", "  ‹1›‹2›"])
  }

  @Test(arguments: [
    "# x", "#", "# x #", "- x", "-", "+", "1. x", "2) x", "> x", "```", "~~~", "---", "***", "===", "<div>", "<!--",
    "[a]: b", "x\\", "\\", "`", "``", "&", "!", "    ",
  ])
  func cellsAreInlineTextWhateverTheyStartWith(cell: String) throws {
    let plain = cell == "    " ? "" : cell
    #expect(try rows("| \(cell) | b |\n|---|---|\n| c | \(cell) |\n") == [[plain, "b"], ["c", plain]])
  }

  @Test func tablesStandInListsAndQuotes() throws {
    let text = """
      - a | b
        -|-
        c | d

        after
      - > x | y
        > -|-
        > 1 | 2
        lazy | line
      """
    #expect(
      try outline(text) == [
        "bullets", "  item", "    table", "      ‹a›‹b›", "      ‹c›‹d›", "    paragraph: after",
        "  item", "    quote", "      table", "        ‹x›‹y›", "        ‹1›‹2›", "    paragraph: lazy | line",
      ])
    #expect(try table(text).header.cells.map { place($0.range) } == ["1:3-1:3", "1:7-1:7"])
    #expect(try table(text).rows[0].range.lines == 3...3)
  }

  @Test func tabsIndentTables() throws {
    #expect(
      try outline("-\ta | b\n\t-|-\n\tc | d") == ["bullets", "  item", "    table", "      ‹a›‹b›", "      ‹c›‹d›"])
    #expect(try outline(">\ta | b\n>\t-|-") == ["quote", "  table", "    ‹a›‹b›"])
  }

  @Test func rangesHaveColumns() throws {
    let table = try table("x\n\n | é | `a\\|b`|\n |---|---|\n |  | c\n")
    #expect(table.header.cells.map { place($0.range) } == ["3:4-3:5", "3:9-3:14"])
    #expect(place(table.header.range) == "3:2-3:15")
    #expect(table.rows[0].cells.map { place($0.range) } == ["5:5-5:5", "5:7-5:7"])
    let block = try #require(try read("x\n\n | é | `a\\|b`|\n |---|---|\n |  | c\n").blocks.last)
    #expect(place(block.range) == "3:2-5:7")
  }

  @Test func aTableMayHaveNoRowsAndNoText() throws {
    let table = try table("| | |\n|-|-|\n")
    #expect(table.header.cells.map(\.text.plain) == ["", ""])
    #expect(table.rows.isEmpty)
    #expect(try lines("| | |\n|-|-|\n\nx") == ["1-2", "4-4"])
  }

  @Test func tablesFollowEachOtherThroughOtherBlocks() throws {
    let part = "a | b\n-|-\n1 | 2\n"
    let rows = ["table", "  ‹a›‹b›", "  ‹1›‹2›"]
    #expect(try outline(part + "# h\n" + part + "---\n" + part) == rows + ["heading 1: h"] + rows + ["break"] + rows)
    let indented = part + "    x\n"
    #expect(
      try outline(indented + indented + indented)
        == [[String]](repeating: rows + ["code []: x⏎"], count: 3).flatMap { $0 })
  }

  @Test func aTableInCodeIsCode() throws {
    #expect(try tables(in: read("```\na | b\n-|-\n```\n\n    a | b\n    -|-\n").blocks).isEmpty)
  }
}
