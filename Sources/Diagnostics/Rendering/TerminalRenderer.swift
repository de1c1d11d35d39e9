/// Prints findings for a person at a terminal: the place, the source line with a mark, notes and the way out.
public struct TerminalRenderer: Sendable {
  private let texts: SourceTexts
  private let usesColor: Bool
  private let width: Int

  /// A renderer that quotes from `texts`. Whether to colour is the caller's to decide: the output is a terminal and
  /// `NO_COLOR` is not set. Source lines are cut to `width` columns.
  public init(texts: SourceTexts, usesColor: Bool = false, width: Int = 120) {
    self.texts = texts
    self.usesColor = usesColor
    self.width = width
  }

  /// The findings, sorted by place, each ending with a line break; empty for none.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.reported().map(text).joined()
  }

  private func text(_ diagnostic: Diagnostic) -> String {
    let code = paint("[\(diagnostic.code.id) \(diagnostic.code.name)]", .faint)
    let message = paint(DisplayText.harmless(diagnostic.message), .bold)
    var out = head(diagnostic.range, label: diagnostic.severity.rawValue, color: Color(diagnostic.severity))
    out += "\(message) \(code)\n" + excerpt(diagnostic.range)
    for note in diagnostic.notes {
      out += head(note.range, label: "note", color: .cyan) + DisplayText.harmless(note.message) + "\n"
      // The same line twice in a row tells nothing new.
      if note.range?.start.line != diagnostic.range?.start.line || note.range?.file != diagnostic.range?.file {
        out += excerpt(note.range)
      }
    }
    if let wayOut = diagnostic.wayOut {
      out += paint("way out:", .green) + " " + DisplayText.harmless(wayOut) + "\n"
    }
    return out
  }

  private func head(_ range: SourceRange?, label: String, color: Color) -> String {
    let place = range.map { DisplayText.harmless($0.file) + ":\($0.start.line):\(max(1, $0.start.column)): " } ?? ""
    return paint(place, .bold) + paint(label + ":", color) + " "
  }

  private func excerpt(_ range: SourceRange?) -> String {
    guard let range, let line = texts.line(range.start.line, of: range.file) else { return "" }
    let number = String(range.start.line)
    let excerpt = SourceExcerpt(
      line: line, marked: range.markedBytes(of: line), width: width - number.count - 5)
    let gutter = String(repeating: " ", count: number.count)
    return paint("  \(number) |", .faint) + " \(excerpt.text)\n"
      + paint("  \(gutter) |", .faint) + " " + paint(excerpt.mark, .green) + "\n"
  }

  private enum Color: String {
    case bold = "1"
    case faint = "2"
    case red = "1;31"
    case green = "1;32"
    case yellow = "1;33"
    case cyan = "1;36"

    init(_ severity: Severity) {
      switch severity {
      case .error: self = .red
      case .warning: self = .yellow
      case .note, .off: self = .cyan
      }
    }
  }

  private func paint(_ text: String, _ color: Color) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension SourceRange {
  /// The bytes of the range's first line that a mark goes under.
  fileprivate func markedBytes(of line: String) -> Range<Int> {
    let length = line.utf8.count
    let end = length - line.utf8.reversed().prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    if isWholeLines {
      let first = line.utf8.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
      return first < end ? first..<first + 1 : 0..<1
    }
    let lower = max(0, start.column - 1)
    let upper = self.end.line > start.line ? end : self.end.column
    return lower..<max(lower + 1, upper)
  }
}

extension [Diagnostic] {
  /// What is reported, in the order of reports: by place, code and message, and as found where these are equal.
  func reported() -> [Diagnostic] {
    filter { $0.severity != .off }.enumerated()
      .sorted { left, right in
        if left.element < right.element { return true }
        return right.element < left.element ? false : left.offset < right.offset
      }
      .map(\.element)
  }
}
