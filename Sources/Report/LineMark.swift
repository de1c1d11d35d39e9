import Diagnostics

/// A stretch of bytes in a line that a finding speaks of.
struct LineMark {
  let bytes: Range<Int>
  let severity: Severity

  /// The marks of a document's lines. Findings about whole lines have none.
  static func byLine(_ findings: [Diagnostic], of document: ReportDocument) -> [Int: [LineMark]] {
    var marks: [Int: [LineMark]] = [:]
    for finding in findings {
      guard let range = finding.range, range.file == document.path, range.start.line == range.end.line,
        range.end.column >= range.start.column, range.end.column > 1
      else { continue }
      let bytes = max(0, range.start.column - 1)..<max(1, range.end.column)
      // A mark under a whole row tells nothing that the row's badge does not.
      guard document.lines.indices.contains(range.start.line - 1),
        !isWhole(bytes, document.lines[range.start.line - 1])
      else { continue }
      marks[range.start.line, default: []].append(LineMark(bytes: bytes, severity: finding.severity))
    }
    return marks
  }

  private static func isWhole(_ bytes: Range<Int>, _ line: String) -> Bool {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let end = line.utf8.count - line.utf8.reversed().prefix(while: isBlank).count
    return bytes.lowerBound <= line.utf8.prefix(while: isBlank).count && bytes.upperBound >= end
  }

  /// A line with its marked stretches; where marks overlap, the gravest shows.
  static func html(_ line: String, _ marks: [LineMark]) -> HTML {
    guard !marks.isEmpty else { return "\(text: line)" }
    var pieces: [HTML] = []
    var run = ""
    var current: Severity?
    var offset = 0
    func flush() {
      guard !run.isEmpty else { return }
      pieces.append(current.map { "<mark class=\"\(text: $0.rawValue)\">\(text: run)</mark>" } ?? "\(text: run)")
      run = ""
    }
    for scalar in line.unicodeScalars {
      let severity = marks.filter { $0.bytes.contains(offset) }.map(\.severity).max()
      if severity != current {
        flush()
        current = severity
      }
      run.unicodeScalars.append(scalar)
      offset += scalar.utf8.count
    }
    flush()
    return .joined(pieces)
  }
}
