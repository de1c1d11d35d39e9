import CommonMark
import Diagnostics

/// Reads what reference documents say: Markdown in, facts with their places out.
///
/// Nothing is weighed here. What two blocks say differently stands in the facts twice.
public struct DocParser: Sendable {
  /// What is particular to the documentation set.
  public let profile: DocProfile
  private let reader: MarkdownReader

  /// A reader of documents that look as `profile` says and stay within `bounds`.
  public init(profile: DocProfile = .standard, bounds: MarkdownBounds = .default) {
    self.profile = profile
    reader = MarkdownReader(bounds: bounds)
  }

  /// The facts of the document in `text`.
  ///
  /// - Parameters:
  ///   - file: the path that ranges and findings name.
  ///   - form: the form to read it as; nil to recognise it.
  /// - Throws: an error of exit code 2 when the document exceeds a bound.
  public func parse(
    _ text: String, file: String, form: DocumentForm? = nil
  ) throws(DiagnosticError) -> Diagnosed<DocumentFacts> {
    try parse(bytes: Array(text.utf8), file: file, form: form)
  }

  /// The facts of the document in `bytes`, which must be UTF-8.
  ///
  /// - Parameters:
  ///   - file: the path that ranges and findings name.
  ///   - form: the form to read it as; nil to recognise it.
  /// - Throws: an error of exit code 2 when the bytes are not UTF-8 or the document exceeds a bound.
  public func parse(
    bytes: [UInt8], file: String, form: DocumentForm? = nil
  ) throws(DiagnosticError) -> Diagnosed<DocumentFacts> {
    let lookup = ProfileLookup(profile)
    let marks = FormRecognition.marks(bytes)
    let isPageText = form.map { $0 == .pageText } ?? marks.arePageText
    let parsed = try parsed(bytes, file, form: isPageText ? .pageText : .markdown, lookup)
    let elements = parsed.elements
    let drafts = Webhooks.marked(Outline.sections(elements, lookup: lookup, source: parsed.source))
    var sections: [SectionFacts] = []
    var accounts = parsed.accounts
    var diagnostics = parsed.diagnostics
    if form == nil, marks.areMixed { diagnostics.append(Self.ambiguity(isPageText, file)) }
    for (index, draft) in drafts.enumerated() {
      let describesRecord = Self.opensProperties(drafts, index, lookup)
      let parts = draft.endpoints.isEmpty ? [draft] : draft.endpoints.indices.map(draft.of)
      for (number, part) in parts.enumerated() {
        var reader = SectionReader(
          part, lookup: lookup, source: parsed.source, describesRecord: describesRecord)
        sections.append(SharedSections.section(reader.read(), among: draft.endpoints))
        guard number == 0 else { continue }
        accounts += reader.accounts
        diagnostics += reader.diagnostics
      }
    }
    diagnostics += OutlineChecks(drafts: drafts, lookup: lookup, source: parsed.source).findings()
    diagnostics += LinkChecks(drafts: drafts, source: parsed.source).findings()
    let facts = DocumentFacts(
      file: file, form: isPageText ? .pageText : .markdown,
      title: title(drafts), sections: sections, accounts: accounts.sorted { $0.range < $1.range },
      lines: parsed.source.lines)
    return Diagnosed(facts, diagnostics.sorted())
  }

  /// Looks whether a document can be read.
  /// - Throws: an error of exit code 2 when the bytes are not UTF-8 or the document exceeds a bound.
  public func check(bytes: [UInt8], file: String) throws(DiagnosticError) {
    _ = try parsed(bytes, file, form: nil, ProfileLookup(profile))
  }

  /// Whether a section stands beside or above one with the properties of what a heading names: "Example" and
  /// "Attributes" below "Berth", or "Properties" below it.
  private static func opensProperties(_ drafts: [SectionDraft], _ index: Int, _ lookup: ProfileLookup) -> Bool {
    guard index + 1 < drafts.count, let next = drafts[index + 1].heading, TableCaption.record(next, lookup) == "" else {
      return false
    }
    let (own, above) = (drafts[index].heading, drafts[index + 1].ancestors.last)
    return above != nil && (above == own || above == drafts[index].ancestors.last)
  }

  private static func ambiguity(_ isPageText: Bool, _ file: String) -> Diagnostic {
    Diagnostic(
      .ambiguousForm,
      "The document has marks of page text and of Markdown; it is read as "
        + (isPageText ? "page text." : "Markdown."), at: SourceRange(file: file, lines: 1...1),
      wayOut: "Name the form of the document in the configuration.")
  }

  struct Parsed {
    /// The blocks, those that dialects took out among them.
    let elements: [DocElement]
    let source: SourceText
    var diagnostics: [Diagnostic]
    /// What became of lines that are in no block.
    var accounts: [BlockAccount] = []
  }

  /// The blocks of a document; nil for the form has it recognised.
  func parsed(
    _ bytes: [UInt8], _ file: String, form: DocumentForm?, _ lookup: ProfileLookup
  ) throws(DiagnosticError) -> Parsed {
    let isPageText = form.map { $0 == .pageText } ?? FormRecognition.isPageText(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    // What is refused is refused in the reader's words.
    guard bytes.count <= reader.bounds.fileBytes, text.utf8.elementsEqual(bytes) else {
      _ = try reader.read(bytes: bytes, file: file)
      return Parsed(
        elements: [], source: SourceText(file: file, lines: [], parsedLines: [], origins: nil), diagnostics: [])
    }
    if isPageText {
      let page = PageTextRestoration(text, lookup: lookup)
      let document = try reader.read(page.lines.joined(separator: "\n"), file: file)
      let source = SourceText(
        file: file, lines: page.sourceLines, parsedLines: document.value.lines, origins: page.origins)
      return restored(document, source, DocElement.all(of: document.value))
    }
    guard var parsed = try cut(text, file, lookup) else {
      let document = try reader.read(bytes: bytes, file: file)
      let lines = document.value.lines
      let source = SourceText(file: file, lines: lines, parsedLines: lines, origins: nil)
      let elements = FieldHeadings.asItems(DocElement.all(of: document.value), lookup: lookup)
      return Parsed(elements: elements, source: source, diagnostics: document.diagnostics)
    }
    parsed.diagnostics.sort()
    return parsed
  }

  /// A document with marks of documentation tools; nil for plain Markdown.
  private func cut(_ text: String, _ file: String, _ lookup: ProfileLookup) throws(DiagnosticError) -> Parsed? {
    guard let cut = CutText.cut(text, file: file, lookup: lookup, reader: reader) else { return nil }
    let document = try reader.read(cut.lines.joined(separator: "\n"), file: file)
    let source = SourceText(
      file: file, lines: cut.source, parsedLines: cut.readLines, origins: LineOrigins(lines: cut.segments))
    let elements = DocElement.merged(DocElement.all(of: document.value), with: cut.blocks)
    var parsed = restored(document, source, FieldHeadings.asItems(elements, lookup: lookup))
    parsed.accounts = cut.accounts
    parsed.diagnostics += cut.diagnostics
    return parsed
  }

  /// A document that is read from other lines than its own; places are led back to the lines as they were.
  private func restored(
    _ document: Diagnosed<MarkdownDocument>, _ source: SourceText, _ elements: [DocElement]
  ) -> Parsed {
    let diagnostics = document.diagnostics.map { finding in
      Diagnostic(
        finding.code, severity: finding.severity, finding.message, at: finding.range.map(source.range),
        notes: finding.notes.map { .init($0.message, at: $0.range.map(source.range)) }, wayOut: finding.wayOut,
        fix: finding.fix.map { .init($0.replacement, at: source.range($0.range)) })
    }
    return Parsed(elements: elements, source: source, diagnostics: diagnostics)
  }

  /// The first heading of level 1 that is not an endpoint's.
  private func title(_ sections: [SectionDraft]) -> String? {
    sections.first { $0.level == 1 && $0.endpoint == nil }?.heading.flatMap { $0.isEmpty ? nil : $0 }
  }
}
