import Diagnostics

/// Reads Markdown: text in, blocks with their lines out.
public struct MarkdownReader: Sendable {
  /// What a document may hold.
  public let bounds: MarkdownBounds

  /// A reader that refuses what exceeds `bounds`.
  public init(bounds: MarkdownBounds = .default) {
    self.bounds = bounds
  }

  /// The document in `text`, with findings about malformed tables.
  ///
  /// - Parameter file: the path that ranges and findings name.
  /// - Throws: an error of exit code 2 when a bound is exceeded.
  public func read(_ text: String, file: String) throws(DiagnosticError) -> Diagnosed<MarkdownDocument> {
    try read(bytes: Array(text.utf8), file: file)
  }

  /// The document in `bytes`, which must be UTF-8; a byte order mark is dropped.
  ///
  /// - Parameter file: the path that ranges and findings name.
  /// - Throws: an error of exit code 2 when the bytes are not UTF-8 or a bound is exceeded.
  public func read(bytes: [UInt8], file: String) throws(DiagnosticError) -> Diagnosed<MarkdownDocument> {
    let input = InputCheck(bounds: bounds, file: file)
    try input.check(bytes)
    let source = SourceText(bytes)
    try input.check(source)
    return try build(source, file)
  }

  /// Parses until no paragraph holds a table any more. Where a table ends inside of what libcmark took for
  /// one paragraph, only the next parse shows what follows; most documents need two.
  private func build(_ source: SourceText, _ file: String) throws(DiagnosticError) -> Diagnosed<MarkdownDocument> {
    let limits = TableLimits(bounds: bounds, file: file)
    var tables: [FoundTable] = []
    var parsedBytes = 0
    while true {
      let text = try RewrittenText(source, tables: tables, within: limits)
      let tree = CMarkTree(parsing: text.bytes)
      let finder = try TableFinder.search(tree, of: text, within: limits)
      guard finder.tables.isEmpty else {
        tables = (tables + finder.tables).sorted { $0.header.line < $1.header.line }
        parsedBytes += text.bytes.count
        try limits.check(tables, parsedBytes: parsedBytes)
        continue
      }
      let findings = TableFindings(source: source, file: file)
      let blocks = DocumentBuilder.blocks(of: tree, text, file: file)
      return Diagnosed(
        MarkdownDocument(file: file, lines: source.strings(), blocks: blocks),
        (findings.surplus(in: tables) + findings.mismatches(finder.mismatches)).sorted())
    }
  }
}
