import CommonMark

/// Follows rows that marks or blanks in front of their names put below others: `↳ street`, `»» name`.
struct RowLevels {
  private var open: [(level: Int, path: [String])] = []

  private static let marks: Set<Character> = ["»", "›", "↳", "└", "├", "─", "⤷", "→", "➔", "▸", "∟", "│"]

  /// How far a name is put below the margin: marks and the blanks around them.
  static func level(of name: String) -> Int {
    let lead = lead(of: name)
    return lead.contains(where: isMark)
      ? lead.count { $0 != " " } : lead.count { $0 == "\u{A0}" || $0 == "\u{2003}" }
  }

  /// Marks that also stand in names, or in front of numbers: they count with a blank behind them.
  private static let asciiMarks: Set<Character> = [">", "-"]

  private static func isMark(_ character: Character) -> Bool {
    marks.contains(character) || asciiMarks.contains(character)
  }

  /// The marks and blanks in front of a name.
  private static func lead(of name: String) -> Substring {
    let lead = name.prefix { isMark($0) || isBlank($0) }
    guard lead.contains(where: asciiMarks.contains), lead.last.map(isBlank) != true else { return lead }
    return name.prefix { marks.contains($0) || isBlank($0) }
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\u{A0}" || character == "\u{2003}" || character == "\u{2002}"
  }

  /// The name without such marks.
  static func withoutMarks(_ name: String) -> String {
    String(name.dropFirst(lead(of: name).count))
  }

  /// Whether a row stands for a body as a whole, whose fields the rows below it are.
  static func isWhole(_ name: MarkdownText, _ location: String?, _ role: TableFacts.Role) -> Bool {
    let spans = name.spans.filter { !NormalWords.isBlank($0.text) }
    if name.plain == "anonymous", spans.allSatisfy({ $0.kind == .emphasis }) { return true }
    return role == .parameters && name.plain == "body" && location.map { NormalWords.normal($0) } == "body"
  }

  /// Lets the next rows stand below a row.
  mutating func open(_ path: [String], at level: Int) {
    open.removeAll { $0.level >= level }
    open.append((level, path))
  }

  /// The path of a row, below the nearest row that is less far in.
  mutating func path(of name: [String], at level: Int) -> [String] {
    open.removeAll { $0.level >= level }
    let path = (open.last?.path ?? []) + name
    open.append((level, path))
    return path
  }
}
