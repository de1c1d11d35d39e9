import APISpec
import Diagnostics

/// What became of a block, by the names that the style sheet knows.
enum Fate: String {
  /// It became a fact.
  case used
  /// There is a good reason why it did not.
  case unused
  /// It should have become one.
  case dropped
}

/// Where everything stands on the page: the names of lines, places and findings, and which belong together.
struct ReportIndex {
  let documents: [ReportDocument]
  /// The findings in the order of places.
  let findings: [Diagnostic]
  /// What the documents are called.
  let names: DocumentNames
  /// The places that have a card, in the order of the spec.
  let places: [DocPlace]
  private let ranges: [DocPlace: [SourceRange]]
  private let placeNumbers: [DocPlace: Int]
  private let documentNumbers: [String: Int]
  /// The lines that findings name as lost, by document.
  private let leftOver: [String: [ClosedRange<Int>]]

  /// The kinds of findings that say that something was lost.
  private static let losses: Set<DiagnosticCode> = [.unusedRow, .unusedCodeBlock, .invalidExample, .malformedTable]

  init(
    documents: [ReportDocument], findings: [Diagnostic], places: [DocPlace], sources: SourceMap,
    superseded: SupersededPlaces
  ) {
    self.documents = documents
    names = DocumentNames(documents.map(\.path))
    self.findings = findings.filter { $0.severity != .off }.enumerated()
      .sorted { $0.element < $1.element || !($1.element < $0.element) && $0.offset < $1.offset }.map(\.element)
    var seen: Set<DocPlace> = []
    self.places = places.filter { seen.insert($0).inserted }
    placeNumbers = Dictionary(
      self.places.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let lost = self.findings.filter { ReportIndex.losses.contains($0.code) }.compactMap(\.range)
    leftOver = Dictionary(grouping: lost, by: \.file).mapValues { $0.map(\.lines) }
    ranges = superseded.ranges(of: sources, cards: Set(self.places))
    documentNumbers = Dictionary(
      documents.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// What became of an account's lines: what is not used is left over when a finding says so, and else explained.
  func fate(of account: ReportAccount, in file: String) -> Fate {
    if account.isUsed { return .used }
    return leftOver[file]?.contains { $0.overlaps(account.lines) } == true ? .dropped : .unused
  }

  /// The stretches of a place that stand in a document of the report.
  func ranges(of place: DocPlace) -> [SourceRange] {
    (ranges[place] ?? []).filter { documentNumbers[$0.file] != nil }
  }

  /// The card's name of a place that has one.
  func id(of place: DocPlace) -> String? { placeNumbers[place].map { "p\($0)" } }

  /// The name of a line that is on the page.
  func id(file: String, line: Int) -> String? {
    guard let number = documentNumbers[file], documents[number].lines.indices.contains(line - 1) else { return nil }
    return "d\(number)-L\(line)"
  }

  /// A stretch as a link to its first line, or as text where the document is not on the page.
  func link(_ range: SourceRange) -> HTML {
    let lines =
      range.start.line == range.end.line ? "\(range.start.line)" : "\(range.start.line)–\(range.end.line)"
    let label = "\(names[range.file]):\(lines)"
    guard let id = id(file: range.file, line: range.start.line) else {
      return "<span class=\"loc\">\(text: label)</span>"
    }
    return "<a class=\"loc\" href=\"#\(text: id)\">\(text: label)</a>"
  }

  /// What stands where in one document, for looking up what a block is about.
  func lookup(_ file: String) -> LineLookup {
    let located = places.enumerated().flatMap { index, place in
      ranges(of: place).filter { $0.file == file }.map { (index, $0.lines) }
    }
    let found = findings.enumerated().flatMap { index, finding in
      ([finding.range] + finding.notes.map(\.range)).compactMap { $0 }.filter { $0.file == file }
        .map { (index, $0.lines) }
    }
    let lines = documentNumbers[file].map { documents[$0].lines.count } ?? 0
    return LineLookup(places: located, findings: found, lineCount: lines)
  }
}

/// The places and findings of each line of one document.
struct LineLookup {
  private var places: [Int: [(index: Int, length: Int)]] = [:]
  private var findings: [Int: Set<Int>] = [:]

  init(places: [(Int, ClosedRange<Int>)], findings: [(Int, ClosedRange<Int>)], lineCount: Int) {
    guard lineCount > 0 else { return }
    let all = 1...lineCount
    for (index, lines) in places where lines.overlaps(all) {
      for line in lines.clamped(to: all) { self.places[line, default: []].append((index, lines.count)) }
    }
    for (index, lines) in findings where lines.overlaps(all) {
      // A finding about a long stretch is shown where it starts and not on each of its lines.
      self.findings[max(1, lines.lowerBound), default: []].insert(index)
    }
  }

  /// The places of some lines, the most particular first.
  func places(_ lines: ClosedRange<Int>) -> [Int] {
    var best: [Int: Int] = [:]
    for (index, length) in lines.flatMap({ places[$0] ?? [] }) { best[index] = min(best[index] ?? length, length) }
    return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }

  /// The findings about some lines, in order.
  func findings(_ lines: ClosedRange<Int>) -> [Int] {
    lines.reduce(into: Set<Int>()) { $0.formUnion(findings[$1] ?? []) }.sorted()
  }
}
