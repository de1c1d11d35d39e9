/// Prints findings as workflow commands, which GitHub shows as annotations of a change.
public struct GitHubRenderer: Sendable {
  private let texts: SourceTexts

  /// A renderer that counts columns by `texts`.
  public init(texts: SourceTexts) { self.texts = texts }

  /// The findings, sorted by place, one command a line; empty for none.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.reported().map { command($0) + "\n" }.joined()
  }

  private func command(_ finding: Diagnostic) -> String {
    let properties = place(finding.range) + [("title", "\(finding.code.id) \(finding.code.name)")]
    let list = properties.map { "\($0.0)=\(GitHubRenderer.escapedProperty($0.1))" }.joined(separator: ",")
    return "::\(name(finding.severity)) \(list)::\(GitHubRenderer.escapedData(message(finding)))"
  }

  private func name(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note, .off: "notice"
    }
  }

  private func place(_ range: SourceRange?) -> [(String, String)] {
    guard let range else { return [] }
    var properties = [
      ("file", range.file), ("line", String(range.start.line)), ("endLine", String(range.end.line)),
    ]
    // GitHub takes columns for ranges within one line only.
    if range.start.line == range.end.line, let columns = texts.utf16Columns(of: range) {
      properties += [("col", String(columns.start)), ("endColumn", String(columns.end - 1))]
    }
    return properties
  }

  private func message(_ finding: Diagnostic) -> String {
    var lines = [finding.message]
    for note in finding.notes {
      let place = note.range.map { "\($0.file):\($0.start.line): " } ?? ""
      lines.append("\(place)note: \(note.message)")
    }
    if let wayOut = finding.wayOut { lines.append("way out: \(wayOut)") }
    return lines.map(DisplayText.harmless).joined(separator: "\n")
  }

  /// Text as the message of a command.
  static func escapedData(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      default: out.unicodeScalars.append(scalar)
      }
    }
  }

  /// Text as the value of a property of a command.
  static func escapedProperty(_ text: String) -> String {
    escapedData(text).unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case ":": out += "%3A"
      case ",": out += "%2C"
      // The file's name must stay itself, but nothing in it may reach a log as a control character.
      default: out += DisplayText.standIn(for: scalar)
      }
    }
  }
}
