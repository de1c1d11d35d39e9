import CommonMark
import Diagnostics
import Testing

@Suite struct BoundsTests {
  private func refusal(_ text: String, _ bounds: MarkdownBounds = .default) throws -> Diagnostic {
    do throws(DiagnosticError) {
      _ = try MarkdownReader(bounds: bounds).read(text, file: "x.md")
    } catch {
      #expect(error.exitCode == 2)
      let finding = try #require(error.diagnostics.first)
      #expect(finding.code == .tooLarge)
      return finding
    }
    throw NotRefused()
  }

  private struct NotRefused: Error {}

  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test func sizesAreBounded() throws {
    var bounds = MarkdownBounds.default
    bounds.fileBytes = 10
    #expect(try refusal("12345678901", bounds).message.contains("11 bytes, more than 10"))
    _ = try MarkdownReader(bounds: bounds).read("1234567890", file: "x.md")
    bounds = .default
    bounds.lineBytes = 5
    #expect(try refusal("a\n123456\n", bounds).range?.lines == 2...2)
    _ = try MarkdownReader(bounds: bounds).read("12345\n12345", file: "x.md")
    bounds = .default
    bounds.lines = 2
    #expect(try refusal("a\n\nb\n", bounds).message.contains("3 lines"))
    bounds = .default
    bounds.markup = 3
    #expect(try refusal("**\n**", bounds).range?.lines == 2...2)
  }

  @Test func aFileOfTenMegabytesIsRefused() throws {
    let message = try refusal(repeated("a\n", 5 << 20)).message
    #expect(message.contains("more than 8388608"))
  }

  @Test(arguments: ["> ", ">", "- ", "1. ", "> - ", ">\t", "-\t"])
  func nestingIsBounded(mark: String) throws {
    #expect(try refusal(repeated(mark, 100_000) + "a").message.contains("stand in each other"))
    let depth = repeated(mark, 20) + "a"
    #expect(try outline(depth).last?.hasSuffix("paragraph: a") == true)
  }

  @Test func nestingOverManyLinesIsBounded() throws {
    let deep = (0..<100).map { repeated("  ", $0) + "- a\n" }.joined()
    #expect(try refusal(deep).range?.lines == 65...65)
    let shallow = (0..<60).map { repeated("  ", $0) + "- a\n" }.joined()
    #expect(try outline(shallow).last?.contains("paragraph: a") == true)
  }

  @Test func whatOnlyLooksDeepIsRead() throws {
    let spaces = repeated(" ", 300)
    let code = "```\n" + repeated("\(spaces)- x\n", 200) + repeated(" ", 150) + "> x\n```"
    #expect(try lines(code) == ["1-203"])
    #expect(try outline(repeated("- ", 500)) == ["break"])
    #expect(try outline("* " + repeated("- ", 500)) == ["bullets", "  item", "    break"])
    #expect(try read(repeated("- a\n", 500)).blocks.count == 1)
    #expect(try read(repeated("- a\n  - b\n", 500)).blocks.count == 1)
  }

  @Test func tablesAreBounded() throws {
    let head = "| a | b |\n|---|---|\n"
    #expect(try refusal(head + repeated("| 1 | 2 |\n", 100_000)).message.contains("more than 5000 rows"))
    #expect(try table(head + repeated("| 1 | 2 |\n", 5000)).rows.count == 5000)
    let wide = repeated("|a", 10_000) + "\n" + repeated("|-", 10_000) + "\n"
    #expect(try refusal(wide).message.contains("10000 columns"))
    let most = repeated("|a", 256) + "\n" + repeated("|-", 256) + "\n"
    #expect(try table(most).header.cells.count == 256)
  }

  @Test func cellsThatFillShortRowsAreBounded() throws {
    let head = repeated("|a", 200) + "\n" + repeated("|-", 200) + "\n"
    #expect(try refusal(head + repeated("x\n", 4_000)).message.contains("more than 400000 cells"))
  }

  @Test func tablesDeepInQuotesAreBounded() throws {
    var bounds = MarkdownBounds.default
    bounds.fileBytes = 2000
    let quotes = repeated("> ", 60)
    let text = quotes + repeated("a|", 250) + "\n" + quotes + repeated("-|", 250) + "\n"
    #expect(try refusal(text, bounds).message.contains("nesting"))
  }

  @Test func tablesThatKeepEndingInParagraphsAreRead() throws {
    let part = "| a |\n|---|\n| b |\n    code\n"
    let document = try read(repeated(part, 30))
    #expect(tables(in: document.blocks).count == 30)
  }

  /// The kinds of input that have cost Markdown readers more than linear time.
  static let pathological: [(String, @Sendable (Int) -> String)] = [
    ("nested strong emphasis", { rep("*a **a ", $0) + "b" + rep(" a** a*", $0) }),
    ("emphasis closers", { rep("a_ ", $0) }),
    ("emphasis openers", { rep("_a ", $0) }),
    ("link closers", { rep("a]", $0) }),
    ("link openers", { rep("[a", $0) }),
    ("mismatched", { rep("*a_ ", $0) }),
    ("two marks", { rep("*a ", $0) + rep("_a*_ ", $0) }),
    ("multiples of three", { rep("a**b", $0) + rep("c* ", $0) }),
    ("links and emphasis", { rep("[ a_", $0) }),
    ("brackets and parentheses", { rep("[ (](", $0) }),
    ("strong in links", { rep("**x [a*b**c*](d)", $0) }),
    ("nested brackets", { rep("[", $0) + "a" + rep("]", $0) }),
    ("code spans", { (1..<min($0, 1000)).map { "e" + rep("`", $0) }.joined() }),
    ("link targets", { rep("[a](<b", $0) }),
    ("open link targets", { rep("[a](b", $0) }),
    ("comments", { "</" + rep("<!--", $0) }),
    ("instructions", { "a " + rep("<?", $0) }),
    ("declarations", { "a " + rep("<!A ", $0) }),
    ("character data", { "a " + rep("<![CDATA[", $0) }),
    ("tags", { "a " + rep("<a b=\"", $0) }),
    ("entities", { rep("&", $0) }),
    ("NUL", { rep("abc\0de\0", $0) }),
    ("definitions", { count in (0..<count).map { "[\($0)]: u\n" }.joined() + rep("[0] ", count) }),
    ("uses of one long definition", { "[a]: /" + rep("u", $0) + "\n\n" + rep("[a]", $0) }),
    ("labels", { rep("[a\n", $0) }),
    ("titles", { rep("[a]: u 't\n", $0) }),
    ("setext", { rep("a\n", $0) + "===" }),
    ("delimiter rows", { "a\n" + rep("-|-|-\n:-\n", $0) }),
    ("pipes", { rep("|", $0) + "\n" + rep("|", $0) }),
    ("parentheses", { rep("[a]((", $0) }),
    ("autolinks", { rep("<a@", $0) }),
    ("lists", { rep("-\n", $0) }),
    ("thematic breaks", { rep("_ ", $0) + "a" }),
  ]

  private static func rep(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test(arguments: pathological.indices)
  func pathologicalInputIsRead(index: Int) throws {
    let (name, make) = Self.pathological[index]
    let document = try read(make(5000))
    #expect(!document.lines.isEmpty, "\(name)")
  }

  @Test func whatCostsQuadraticTimeIsRefused() throws {
    #expect(try refusal(repeated("![[]()", 40_000)).message.contains("images"))
    _ = try read(repeated("![[]()", 5000))
    #expect(try refusal(repeated("- ", 30_000) + "x" + repeated("\n", 30_000)).message.contains("each other"))
    #expect(try refusal(">" + repeated("- ", 30_000) + "x\n" + repeated(">\n", 30_000)).code == .tooLarge)
    #expect(try refusal(repeated(">", 50_000) + repeated("a*", 50_000)).code == .tooLarge)
  }

  @Test func manyFinishedImagesAreRead() throws {
    #expect(try read(repeated("[![badge](a.svg)](b)\n", 5000)).blocks.count == 1)
  }
}
