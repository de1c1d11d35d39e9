/// Recognises the form of a document.
enum FormRecognition {
  /// What tells page text from Markdown, counted by lines.
  struct Marks {
    var pilcrows = 0
    var markdown = 0
    var commands = 0
    var bodies = 0

    /// Whether the text is that of a rendered page: headings that end in a pilcrow, or commands and JSON bodies that
    /// start at the margin, and neither fences nor headings of Markdown.
    var arePageText: Bool {
      pilcrows > 0 ? pilcrows > markdown : markdown == 0 && commands > 0 && bodies > 0
    }

    /// Whether the text has marks of both.
    var areMixed: Bool { pilcrows > 0 && markdown > 0 }
  }

  /// Whether the bytes are the text of a rendered page.
  static func isPageText(_ bytes: [UInt8]) -> Bool { marks(bytes).arePageText }

  /// Counts what tells the forms from each other.
  static func marks(_ bytes: [UInt8]) -> Marks {
    var marks = Marks()
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if line.suffix(while: { $0 == 0x20 }).suffix(2).elementsEqual([0xC2, 0xB6]) { marks.pilcrows += 1 }
      if isMarkdown(line) { marks.markdown += 1 }
      if line.starts(with: "curl ".utf8) { marks.commands += 1 }
      if line.count <= 2, let first = line.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
        marks.bodies += 1
      }
    }
    return marks
  }

  /// A heading or a fence of Markdown.
  private static func isMarkdown(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop { $0 == 0x20 }
    if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) { return true }
    let marks = text.prefix { $0 == UInt8(ascii: "#") }.count
    return (1...6).contains(marks) && text.dropFirst(marks).first == 0x20
  }
}

extension ArraySlice<UInt8> {
  /// What is left when the bytes at the end that fulfil the condition are dropped.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    guard let last = lastIndex(where: { !condition($0) }) else { return [] }
    return self[startIndex...last]
  }
}
