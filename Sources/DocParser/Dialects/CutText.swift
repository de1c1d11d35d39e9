import CommonMark
import Diagnostics

/// A document while dialects cut it: what is left of each line for Markdown, and the blocks that were taken out.
///
/// A line stays a line, so that every place is where it was.
struct CutText {
  /// The lines of the document.
  let source: [String]
  let file: String
  let lookup: ProfileLookup
  /// Where tags open and close.
  let tags: TagPairs
  /// What is left for Markdown.
  private(set) var lines: [String] = []
  /// What the document says, for the search of places: a line that is taken out is here as it was.
  private(set) var readLines: [String] = []
  private(set) var segments: [[LineOrigins.Segment]] = []
  private(set) var blocks: [CutBlock] = []
  /// What became of lines that are in no block.
  private(set) var accounts: [BlockAccount] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var isChanged = false
  private var scopes: [Scope] = []
  /// The lines on which a component ends whose tags are taken out, with its name.
  private var ends: [Int: String] = [:]
  private let reader: MarkdownReader

  /// Lines within a component or a tab, which may be indented.
  private struct Scope {
    /// The index of the last line.
    let end: Int
    /// How far the content is indented.
    let indent: Int
    /// How far it would be if nothing stood around it.
    let base: Int
    /// Where parameters within go.
    let place: FieldAttributes.Place?
  }

  /// The document after all dialects had their turn; nil where it is plain Markdown.
  static func cut(_ text: String, file: String, lookup: ProfileLookup, reader: MarkdownReader) -> CutText? {
    let body = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    var source = NormalWords.lines(body)
    if source.last == "" { source.removeLast() }
    var cut = CutText(source, file: file, lookup: lookup, reader: reader)
    var index = 0
    while index < source.count { index = cut.next(index) }
    return cut.isChanged ? cut : nil
  }

  private init(_ source: [String], file: String, lookup: ProfileLookup, reader: MarkdownReader) {
    self.source = source
    self.file = file
    self.lookup = lookup
    self.reader = reader
    tags = TagPairs(source, skipping: FrontMatter(source)?.lines.upperBound ?? 0)
    lines.reserveCapacity(source.count)
  }

  private mutating func next(_ index: Int) -> Int {
    while let last = scopes.last, index > last.end { scopes.removeLast() }
    guard !tags.isCode(index) else {
      keep(index)
      return index + 1
    }
    if let name = ends[index] {
      keepBefore("</\(name)", of: index)
      return index + 1
    }
    for dialect in Dialect.all {
      if let next = dialect.take(&self, index) { return next }
    }
    keep(index)
    return index + 1
  }

  // MARK: Lines

  /// The line without the white space at its ends.
  func trimmed(_ index: Int) -> String { NormalWords.trimmed(source[index]) }

  /// Leaves a line to Markdown, without what the components around it indent it by.
  mutating func keep(_ index: Int) {
    let line = source[index]
    let skipped = skippedIndent(line)
    guard skipped > 0 else { return leave(line, line, SourcePosition(line: index + 1), isVerbatim: true) }
    isChanged = true
    let rest = String(line.utf8.dropFirst(skipped)) ?? line
    leave(rest, rest, SourcePosition(line: index + 1, column: skipped + 1), isVerbatim: true)
  }

  /// Takes a line out.
  mutating func blank(_ index: Int) {
    isChanged = true
    leave("", source[index], SourcePosition(line: index + 1), isVerbatim: true)
  }

  /// Takes lines out up to one.
  mutating func blank(through last: Int) { while lines.count <= last { blank(lines.count) } }

  /// Leaves some other text in the place of a line.
  mutating func replace(_ index: Int, with text: String) {
    isChanged = true
    let column = source[index].utf8.prefix(while: NormalWords.isSpace).count + 1
    leave(text, text, SourcePosition(line: index + 1, column: column), isVerbatim: false)
  }

  /// Leaves a part of a line.
  mutating func keep(_ part: Substring, of index: Int) {
    isChanged = true
    let column = source[index].utf8.distance(from: source[index].startIndex, to: part.startIndex) + 1
    leave(String(part), String(part), SourcePosition(line: index + 1, column: column), isVerbatim: true)
  }

  /// Leaves what stands in front of the end of a component.
  private mutating func keepBefore(_ end: String, of index: Int) {
    let line = source[index]
    let part = line.firstRange(of: end).map { line[..<$0.lowerBound] } ?? line[...]
    if NormalWords.isBlank(part) { blank(index) } else { keep(part.drop { $0.isWhitespace }, of: index) }
  }

  private mutating func leave(_ text: String, _ read: String, _ origin: SourcePosition, isVerbatim: Bool) {
    lines.append(text)
    readLines.append(read)
    segments.append([LineOrigins.Segment(column: 1, origin: origin, isVerbatim: isVerbatim)])
  }

  // MARK: Scopes

  /// Goes into the lines between one and another, without what they are indented by.
  mutating func enter(after index: Int, end: Int, place: FieldAttributes.Place? = nil, indent: Int? = nil) {
    guard end > index + 1 else { return }
    let first = source[(index + 1)..<min(end, source.count)].first { !NormalWords.isBlank($0) }
    let own = Self.indent(source[tags.opening(index)])
    let inner = indent ?? first.map(Self.indent) ?? own
    let base = own - skippedIndent(source[tags.opening(index)])
    scopes.append(Scope(end: end - 1, indent: max(inner, own), base: base, place: place ?? self.place))
  }

  /// Takes the end of a component out.
  mutating func drop(endOf name: String, at index: Int) { ends[index] = name }

  /// Where parameters around the current line go.
  var place: FieldAttributes.Place? { scopes.last?.place }

  private func skippedIndent(_ line: String) -> Int {
    guard let scope = scopes.last else { return 0 }
    return max(0, min(Self.indent(line), scope.indent) - scope.base)
  }

  private static func indent(_ line: String) -> Int { line.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count }

  // MARK: Blocks

  /// Puts a block in the place of lines.
  mutating func put(_ kind: CutBlock.Kind, from first: Int, through last: Int, holdsTo end: Int? = nil) {
    isChanged = true
    let range = SourceRange(
      file: file, start: SourcePosition(line: first + 1),
      end: SourcePosition(line: last + 1, column: max(1, source[last].utf8.count)))
    blocks.append(CutBlock(kind: kind, range: range, end: end.map { $0 + 1 }))
  }

  /// Accounts for lines that say nothing of the service.
  mutating func account(_ reason: String, _ kind: BlockAccount.Kind = .other, from first: Int, through last: Int) {
    accounts.append(
      BlockAccount(kind: kind, use: .unused(reason), range: SourceRange(file: file, lines: first + 1...last + 1)))
  }

  /// Tells of what is odd.
  mutating func report(_ finding: Diagnostic) { diagnostics.append(finding) }

  // MARK: Texts

  /// The inline content of texts as the document writes them.
  func inlines(_ texts: [String]) -> [MarkdownText] { reader.inlines(texts.map(Shortcodes.resolved)) }

  /// The inline content of a text.
  func inline(_ text: String) -> MarkdownText { inlines([text]).first ?? MarkdownText(spans: []) }
}
