import Diagnostics

/// Refuses what is no text or too much of it, before libcmark sees it.
struct InputCheck {
  let bounds: MarkdownBounds
  let file: String

  /// Refuses bytes that are too many or not UTF-8.
  func check(_ bytes: [UInt8]) throws(DiagnosticError) {
    guard bytes.count <= bounds.fileBytes else {
      throw .tooLarge("The document has \(bytes.count) bytes, more than \(bounds.fileBytes).", file)
    }
    guard let offset = UTF8Check.firstInvalidOffset(in: bytes) else { return }
    throw notUTF8(bytes, offset)
  }

  private func notUTF8(_ bytes: [UInt8], _ offset: Int) -> DiagnosticError {
    let before = bytes[..<offset]
    let line = SourceText.lineCount(before) + 1
    let column = offset - (before.lastIndex { $0 == Ascii.newline || $0 == Ascii.return } ?? -1)
    let position = SourcePosition(line: line, column: column)
    let hex = String(bytes[offset], radix: 16, uppercase: true)
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let message =
      isUTF16
      ? "The document starts with the byte order mark of UTF-16; only UTF-8 is read."
      : "The document is not UTF-8: byte 0x\(hex) at offset \(offset), line \(line), has no place there."
    let finding = Diagnostic(
      .notUTF8, message, at: SourceRange(file: file, start: position, end: position),
      wayOut: "Save the document as UTF-8.")
    return DiagnosticError([finding], exitCode: 2)
  }

  /// Refuses long lines, deep nesting and markup that costs libcmark too much.
  func check(_ source: SourceText) throws(DiagnosticError) {
    guard source.lineCount > 0 else { return }
    guard source.lineCount <= bounds.lines else {
      throw .tooLarge("The document has \(source.lineCount) lines, more than \(bounds.lines).", file)
    }
    var nesting = NestingEstimate()
    var markup = MarkupEstimate()
    for number in 1...source.lineCount {
      let line = source.line(number)
      guard line.count <= bounds.lineBytes else {
        throw .tooLarge("The line has \(line.count) bytes, more than \(bounds.lineBytes).", file, line: number)
      }
      try check(nesting.add(line), on: number)
      markup.add(line)
      try check(markup, on: number)
    }
  }

  private func check(_ depth: Int, on line: Int) throws(DiagnosticError) {
    guard depth > bounds.nesting else { return }
    throw .tooLarge(
      "Up to \(depth) quotes and lists stand in each other, more than \(bounds.nesting).", file, line: line)
  }

  private func check(_ markup: MarkupEstimate, on line: Int) throws(DiagnosticError) {
    guard markup.marks <= bounds.markup else {
      throw .tooLarge(
        "The document has more than \(bounds.markup) characters of inline markup.", file, line: line)
    }
    guard markup.imageSteps <= bounds.imageSteps else {
      throw .tooLarge("Too many images are opened and not closed in one paragraph.", file, line: line)
    }
  }
}
