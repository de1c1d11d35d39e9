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

  /// Writes a text to standard output; a newline is added when it has none.
  static func out(_ text: String) { write(text, to: .standardOutput) }

  /// Writes a text to standard error; a newline is added when it has none.
  static func error(_ text: String) { write(text, to: .standardError) }

  private static func write(_ text: String, to handle: FileHandle) {
    let line = text.hasSuffix("\n") ? text : text + "\n"
    // A reader that went away (`| head`) is no reason to crash.
    try? handle.write(contentsOf: Data(line.utf8))
  }

  /// Whether standard output takes colours.
  static var colorsOutput: Bool { takesColor(1) }

  private static var usesColor: Bool { takesColor(2) }

  private static func takesColor(_ descriptor: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb" && isatty(descriptor) == 1
  }
}
