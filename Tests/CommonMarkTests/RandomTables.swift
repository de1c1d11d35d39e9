import TestSupport

/// Makes documents with tables of all shapes, the same ones for the same seed.
struct RandomTables {
  private var generator: SeededGenerator
  /// Whether the document has no lists and quotes.
  private var isFlat = false
  private var mayIndent = true

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "" }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  /// A document of a few tables, some in lists and quotes, with neighbours of all kinds.
  mutating func document() -> String {
    isFlat = chance(40)
    return (0..<number(1...3)).map { _ in part() }.joined(separator: chance(70) ? "\n\n" : "\n")
      + (chance(80) ? "\n" : "")
  }

  /// The text with a few characters lost, doubled or replaced.
  mutating func broken(_ text: String) -> String {
    var characters = Array(text)
    for _ in 0..<number(0...6) where !characters.isEmpty {
      let index = number(0...characters.count - 1)
      switch number(0...2) {
      case 0: characters.remove(at: index)
      case 1: characters.insert(characters[index], at: index)
      default:
        characters[index] = Character(pick(["\t", "\n", "\r", "|", "-", ">", " ", "`", "\0", "é", "[", "<", "="]))
      }
    }
    return String(characters)
  }

  /// A document of lists and quotes in each other.
  mutating func nested() -> String {
    (0..<number(1...12)).map { _ in
      let lead = (0..<number(0...5)).map { _ in
        pick(["> ", ">", "- ", "* ", "1. ", "2. ", "  ", "    ", "\t", "   ", " "])
      }
      return lead.joined() + pick(["x", "y z", "# x", "```", "---", "", "<p>", "===", "a | b", "-|-", "[a]: b"])
    }.joined(separator: "\n")
  }

  private mutating func part() -> String {
    let container =
      isFlat ? "" : pick(["", "", "", "- ", "1. ", "> ", "> - ", "- > ", "  * ", "-   ", "-\t", ">", "10) "])
    // cmark-gfm sees an empty cell where a header that continues a list's paragraph from outside is indented.
    let mayFollowList = !isFlat && chance(40)
    mayIndent = !mayFollowList && container.isEmpty
    var lines = (0..<number(0...2)).map { _ in pick(mayFollowList ? Self.before + Self.lists : Self.before) }
    lines += table()
    lines += (0..<number(0...3)).map { _ in pick(after) }
    lines = lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    return wrap(lines, container).joined(separator: "\n")
  }

  private mutating func wrap(_ lines: [String], _ container: String) -> [String] {
    guard !container.isEmpty else { return lines }
    let later = String(container.map { $0 == ">" || $0 == "\t" ? $0 : " " })
    return lines.enumerated().map { index, line in
      if index == 0 { return container + line }
      return chance(3) ? String(line.drop { $0 == " " || $0 == "\t" }) : later + line
    }
  }

  private var after: [String] { isFlat ? Self.flat : Self.after }

  private mutating func table() -> [String] {
    let columns = number(1...4)
    var lines = [row(chance(95) ? columns : columns + 1)]
    lines.append(delimiter(chance(95) ? columns : max(1, columns - 1)))
    for _ in 0..<number(0...4) {
      lines.append(chance(5) ? pick(after) : row(max(1, columns + (chance(25) ? number(-2...2) : 0))))
    }
    return lines
  }

  private mutating func delimiter(_ columns: Int) -> String {
    line((0..<columns).map { _ in pick(["---", ":-", "-:", ":---:", "-", "--", " --- "]) })
  }

  private mutating func row(_ columns: Int) -> String { line((0..<columns).map { _ in cell() }) }

  private mutating func line(_ cells: [String]) -> String {
    let indentation = !mayIndent || chance(90) ? "" : pick([" ", "   ", "    ", "\t"])
    let joined = cells.joined(separator: pick(["|", " | ", "\t|  "]))
    return indentation + (isFlat || chance(70) ? "| " : "") + joined + (chance(70) ? " |" : "")
      + (chance(10) ? "  " : "")
  }

  private mutating func cell() -> String {
    chance(50) ? pick(Self.cells) : pick(Self.cells) + pick(["", " ", ""]) + pick(Self.cells)
  }

  private static let cells = [
    "", "id", "name\\*", "a\\_b", "`x`", "`a\\|b`", "`a|b`", "\\|", "\\\\|", "\\", "*x*", "**y**", "_z_", "&amp;",
    "&lt;b&gt;", "x<br>", "<your_token>", "[l](http://x.y/)", "![i](p)", "[ref]", "#", "# x", "x #", "## x ##", "-",
    "- x",
    "+", "1.", "1. x", "2) y", ">", "> q", "```", "~~~", "``", "`", "===", "---", "***", "=", "é", "中文", "\\`",
    "a  b",
    "{{x}}", "undefined", "\"q\"", "<div>", "<!-- c -->", "</p>", "http://x.y", "[a]: b", "[0-100\\]", "x\\",
    "!", "$1",
  ]

  /// Lines that cmark and cmark-gfm read differently where they could continue a paragraph from outside.
  private static let tags = [
    "<br>", "<a href=\"x\">", "</span>", "<br/>", "<x y='z' w>", "<x =y>", "</a b>", "<a  b = c/ >",
  ]

  private static let flat =
    after.filter { !$0.contains("item") && !$0.contains("> ") && $0 != "-" && $0 != "+ " } + tags

  private static let before = [
    "para", "two | cells", "# head", "", "```\ncode\n```", "text\n", "[ref]: /target \"title\"\n", "<b>x</b>",
  ]

  private static let lists = ["* item", "- a\n- b", "> quote"]

  private static let after = [
    "text", "", "# head", "### Example", "```json\n{\"a\": 1}\n```", "- item", "* item", "2. item", "1) item",
    "> quote", "---",
    "***", "===", "    code", "\tcode", "<div>", "<!-- x -->", "|", "||", "| |", "-", "+ ",
    "~~~", "a | b\n--- | ---\nc | d", "<?php", "#x", "####### x", "1.x", "_ _ _", "\n[ref]: /t\n", "\\# x",
    "word\n===",
  ]
}
