import CommonMark
import Testing

@Suite struct BlockTests {
  @Test func blocksAreReadInOrder() throws {
    let text = """
      # One

      Words *here*
      and there.

      > quoted
      >
      > - item

      1. first
      2. second

         more

      ```js
      a()
      ```

      ***

      <div>
      x
      </div>

          indented
      """
    #expect(
      try outline(text) == [
        "heading 1: One", "paragraph: Words here and there.",
        "quote", "  paragraph: quoted", "  bullets", "    item", "      paragraph: item",
        "ordered", "  item", "    paragraph: first", "  item", "    paragraph: second", "    paragraph: more",
        "code [js]: a()⏎", "break", "html: <div>⏎x⏎</div>⏎", "code []: indented⏎",
      ])
    #expect(
      try lines(text) == ["1-1", "3-4", "6-8", "10-13", "15-17", "19-19", "21-23", "25-25"])
  }

  @Test(arguments: [
    ("a\n---", "1-2"), ("a\n---\n", "1-2"), ("a\nb\n===\n\n\n", "1-3"), ("a\n---\nb", "1-2 3-3"),
    ("a\n---\n---", "1-2 3-3"), ("a\n---\n[x]: y", "1-2"), ("# a\n# b", "1-1 2-2"), ("## a ##", "1-1"),
  ])
  func headingsEndWithTheirUnderline(text: String, expected: String) throws {
    #expect(try lines(text).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("```\na\n```", "1-3"), ("```\na", "1-2"), ("```", "1-1"), ("```\n```\nx", "1-2 3-3"), ("```\na\n\n\n", "1-4"),
    ("~~~\n```\n~~~~\nx", "1-3 4-4"), ("> ```\n> a\nx", "1-2 3-3"), ("- ```\n  a\n  ```\n\n\nx", "1-3 6-6"),
    ("    a\n\n    b\n\n\nx", "1-3 6-6"), ("- a\n\n      code\n\nx", "1-3 5-5"), ("```\n  ```\nx\n", "1-2 3-3"),
    ("```a\n    ```\n```\n", "1-3"),
  ])
  func codeEndsWithItsFence(text: String, expected: String) throws {
    #expect(try lines(text).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("<!-- x -->\nb", "1-1 2-2"), ("<!--\nx\n\n-->\n\nb", "1-4 6-6"), ("<p>\nx\n\nb", "1-2 4-4"), ("<b>\n\n\n", "1-1"),
  ])
  func htmlEndsWhereItIsClosed(text: String, expected: String) throws {
    #expect(try lines(text).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("- a\n- b\n\n\nx", "1-2 5-5"), ("-\n\nx", "1-1 3-3"), ("> a\nlazy\n\nx", "1-2 4-4"),
    ("- a\n\n  > b\n\nx", "1-3 5-5"),
  ])
  func containersEndWithTheirLastBlock(text: String, expected: String) throws {
    #expect(try lines(text).joined(separator: " ") == expected)
  }

  @Test func columnsCountBytes() throws {
    let document = try read("> é\n>\n> - b\n")
    let quote = try #require(document.blocks.first)
    #expect(place(quote.range) == "1:1-3:5")
    guard case .quote(let inner) = quote.kind, case .list(_, let items) = try #require(inner.last).kind else {
      Issue.record("no list in a quote")
      return
    }
    #expect(place(inner[0].range) == "1:3-1:4")
    #expect(place(try #require(items.first?.first).range) == "3:5-3:5")
  }

  @Test func linesKeepTheSource() throws {
    #expect(try read("a\r\nb\rc\n\n").lines == ["a", "b", "c", ""])
    #expect(try read("").lines == [])
    #expect(try read("").blocks == [])
    #expect(try read("\n").lines == [""])
    #expect(try read("x").lines == ["x"])
  }

  @Test func theFileIsNamed() throws {
    let document = try MarkdownReader().read("a", file: "docs/x.md").value
    #expect(document.file == "docs/x.md")
    #expect(document.blocks.first?.range.file == "docs/x.md")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEndsMakeNoDifference(end: String) throws {
    let lines = ["# a", "", "b", "", "| x | y |", "|---|---|", "| 1 | 2 |", "", "```", "c", "", "d", "```"]
    let document = try read(lines.joined(separator: end))
    #expect(document.blocks == (try read(lines.joined(separator: "\n")).blocks))
    #expect(document.lines == lines)
  }
}
