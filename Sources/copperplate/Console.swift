import Diagnostics
import Foundation

/// What a person or a pipe gets to see: results on standard output, all else on standard error.
struct Console {
  /// The lines of documents that findings are shown with.
  var texts = SourceTexts()

  /// Shows findings on standard error, in colour on a terminal unless `NO_COLOR` is set.
  func print(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    Console.error(TerminalRenderer(texts: texts, usesColor: Console.usesColor).render(diagnostics))
  }

  /// Writes a text to standard output; a newline is added when it has none. A reader that went away (`| head`) has
  /// what it wanted.
  /// - Throws: ``DiagnosticError`` (exit code 2) when not all of it could be written, as on a full disk.
  static func out(_ text: String) throws(DiagnosticError) {
    let bytes = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        return
      } else if errno != EINTR {
        let reason = String(cString: strerror(errno))
        throw DiagnosticError(
          [
            Diagnostic(
              .unwritable, "standard output took only a part: \(reason)",
              wayOut: "make room where it goes to, then run again")
          ], exitCode: 2)
      }
    }
  }

  /// Writes a text to standard error; a newline is added when it has none.
  static func error(_ text: String) {
    let line = text.hasSuffix("\n") ? text : text + "\n"
    // There is nobody left to tell that it failed.
    try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
  }

  /// Whether standard output takes colours.
  static var colorsOutput: Bool { takesColor(1) }

  private static var usesColor: Bool { takesColor(2) }

  private static func takesColor(_ descriptor: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb" && isatty(descriptor) == 1
  }
}
