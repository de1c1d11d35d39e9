import Diagnostics

/// Reads a code block that holds nothing but headers, one a line: `Authorization: Bearer <token>`.
struct HeaderBlock {
  let lookup: ProfileLookup

  private static let maximumLines = 32

  /// The block as a table of headers; nil when a line is none, or no header is one that is known.
  func table(_ block: CodeBlock, source: SourceText) -> TableFacts? {
    guard block.text.utf8.count < 8000 else { return nil }
    var rows: [RowFacts] = []
    for (index, line) in NormalWords.lines(block.text).enumerated() where !NormalWords.isBlank(line) {
      guard rows.count < Self.maximumLines, let (name, value) = HTTPMessage.header(NormalWords.trimmed(line)),
        isHeader(name)
      else { return nil }
      let number = block.start.line + index
      let place = source.range(source.parsedRange(lines: number...number))
      rows.append(
        RowFacts(path: [name], value: HeaderValue.kept(RowReader.unquoted(value), lookup: lookup), range: place))
    }
    guard rows.contains(where: { isKnown($0.path.joined()) }) else { return nil }
    return TableFacts(role: .headers, columns: ["Header", "Value"], rows: rows, range: source.range(block.range))
  }

  /// Words with capitals and hyphens between them, or the name of a known header.
  private func isHeader(_ name: String) -> Bool {
    isKnown(name) || name.split(separator: "-").allSatisfy { $0.first?.isUppercase ?? false }
  }

  private func isKnown(_ name: String) -> Bool { TableFacts.Role.isHeader(name, lookup) }
}
