import Diagnostics
import Foundation
import SpecBuilder

/// A corrections file to which entries are added; what stands in it stays as it is.
struct CorrectionsFile {
  /// The file's path.
  let path: String
  /// Its text; nil when there is no file yet.
  let text: String?
  /// The corrections in it.
  let corrections: [Correction]

  /// The file at a path.
  /// - Throws: ``DiagnosticError`` (exit code 2) when it cannot be read or used.
  init(path: String) throws(DiagnosticError) {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else {
      (text, corrections) = (nil, [])
      return
    }
    guard let data = FileManager.default.contents(atPath: path), let text = String(bytes: data, encoding: .utf8) else {
      throw CorrectionsFile.failure(path, "cannot be read as UTF-8 text", wayOut: "mend the file or its permissions")
    }
    self.text = text
    corrections = try CorrectionsReader().read(text, file: path)
  }

  /// The file's text with more entries at its end.
  /// - Throws: ``DiagnosticError`` (exit code 2) when the file is laid out so that nothing can be added to it.
  func adding(_ more: [Correction]) throws(DiagnosticError) -> String {
    guard !more.isEmpty else { return text ?? "" }
    let (start, indent) = layout
    let new = start + more.map { CorrectionText(indent: indent).text($0) }.joined()
    // What was added has to be what is read, or nothing is written.
    guard let read = try? CorrectionsReader().read(new, file: path), read == corrections + more else {
      throw CorrectionsFile.failure(
        path, "is laid out so that no entry can be added at its end",
        wayOut: "write `corrections:` on a line of its own and each entry below it after a `-`")
    }
    return new
  }

  /// Writes the file with more entries, in one step.
  /// - Throws: ``DiagnosticError`` (exit code 2) when it cannot be written; it is then as it was.
  func write(adding more: [Correction]) throws(DiagnosticError) {
    let new = try adding(more)
    guard !more.isEmpty else { return }
    do {
      try Data(new.utf8).write(to: URL(fileURLWithPath: path).resolvingSymlinksInPath(), options: .atomic)
    } catch {
      throw DiagnosticError(
        [Diagnostic(.unwritable, "\(path) cannot be written", wayOut: "check the folder and its permissions")],
        exitCode: 2)
    }
  }

  private static let head = """
    # Named corrections to mistakes in the docs. Each holds as long as the text that it quotes stands there.
    corrections:

    """

  /// The text to add to, and the blanks before each `-`.
  private var layout: (start: String, indent: Int) {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return (CorrectionsFile.head, 2) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    let key = lines.firstIndex { $0.hasPrefix("corrections:") }
    if let key {
      // An empty list in brackets becomes an open one.
      if corrections.isEmpty { lines[key] = lines[key].replacing(/\[\s*\]/, with: "").replacing(/\s+$/, with: "") }
    } else {
      lines.append("corrections:")
    }
    let first = lines[(key.map { $0 + 1 } ?? lines.count)...].first { $0.drop { $0 == " " }.hasPrefix("- ") }
    return (lines.joined(separator: "\n") + "\n", first?.prefix { $0 == " " }.count ?? 2)
  }

  private static func failure(_ path: String, _ message: String, wayOut: String) -> DiagnosticError {
    DiagnosticError(
      [
        Diagnostic(
          .badConfiguration, "\(path) \(message)", at: SourceRange(file: path, lines: 1...1), wayOut: wayOut)
      ], exitCode: 2)
  }
}

/// A correction as YAML.
struct CorrectionText {
  let indent: Int

  /// The entry, with its line break.
  func text(_ correction: Correction) -> String {
    var lines = ["name: \(correction.name)", "reason: \(CorrectionText.quoted(correction.reason))"]
    if let file = correction.file { lines.append("file: \(CorrectionText.quoted(file))") }
    lines.append("quotation: \(CorrectionText.quoted(correction.quotation))")
    if !correction.target.isEmpty { lines.append("target: \(CorrectionText.quoted(correction.target))") }
    lines.append(CorrectionText.action(correction.action))
    let blanks = String(repeating: " ", count: indent)
    return lines.enumerated().map { blanks + ($0.offset == 0 ? "- " : "  ") + $0.element + "\n" }.joined()
  }

  private static func action(_ action: Correction.Action) -> String {
    switch action {
    case .setType(let type): "set-type: \(quoted(type))"
    case .setNullable(let flag): "nullable: \(flag)"
    case .setRequired(let flag): "required: \(flag)"
    case .addValues(let values): "add-values: [\(values.map(quoted).joined(separator: ", "))]"
    case .rename(let name): "rename: \(quoted(name))"
    case .dropRow: "drop-row: true"
    case .mergeInto(let name): "merge-into: \(quoted(name))"
    case .ignoreExample: "ignore-example: true"
    }
  }

  /// Text between quotation marks, so that nothing in it means anything to YAML.
  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case _ where scalar.isPlainInYAML: out.unicodeScalars.append(scalar)
      default:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        out += "\\U" + String(repeating: "0", count: 8 - hex.count) + hex
      }
    }
    return out + "\""
  }
}

extension UnicodeScalar {
  /// Whether it may stand in YAML as it is, and shows.
  fileprivate var isPlainInYAML: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: value != 0xA0
    }
  }
}
