import APISpec
import Diagnostics
import DocParser
import Language

/// What every step of one build shares: the input, the findings and the source map.
final class BuildContext {
  let options: SpecBuilderOptions
  let documents: [DocumentFacts]
  /// How values are written wherever nothing else is said.
  let conventions: Conventions
  /// The servers that the documents list.
  let servers: ListedServers
  /// The name of each document in places: its file's name, with as many folders as tell it from the others.
  let names: [String]
  private(set) var diagnostics: [Diagnostic] = []
  /// The findings that a correction can settle.
  private(set) var contradictions: [Contradiction] = []
  /// Rows and blocks that were read and became nothing, with the reason.
  private(set) var leftOut: [SourceRange: String] = [:]
  private var ranges: [DocPlace: [SourceRange]] = [:]
  private var reported: Set<Diagnostic> = []

  init(
    options: SpecBuilderOptions, documents: [DocumentFacts], conventions: Conventions? = nil,
    servers: ListedServers? = nil
  ) {
    self.options = options
    self.documents = documents
    self.conventions = conventions ?? Conventions(documents)
    self.servers = servers ?? ListedServers(documents, lexicon: options.lexicon)
    names = BuildContext.shortNames(of: documents.map(\.file))
  }

  /// The words that names and texts are compared with.
  var lexicon: Lexicon { options.lexicon }

  var sources: SourceMap { SourceMap(ranges) }

  /// Keeps a finding, once, with what a correction of `target` does that agrees with the decision taken.
  func report(
    _ code: DiagnosticCode, _ message: String, at range: SourceRange?, notes: [Diagnostic.Note] = [],
    wayOut: String? = nil, target: String? = nil, remedy: Correction.Action? = nil
  ) {
    let finding = Diagnostic(code, message, at: range, notes: notes, wayOut: wayOut)
    guard reported.insert(finding).inserted else { return }
    diagnostics.append(finding)
    if let target, let remedy {
      contradictions.append(Contradiction(finding: finding, target: target, remedy: remedy))
    }
  }

  /// Keeps a finding, once.
  func report(_ finding: Diagnostic) {
    if reported.insert(finding).inserted { diagnostics.append(finding) }
  }

  /// Keeps that a row or a block becomes no part of the spec.
  func leaveOut(_ range: SourceRange, because reason: String) { leftOut[range] = reason }

  /// All places that something of the spec stands at.
  var locatedRanges: Set<SourceRange> { Set(ranges.values.joined()) }

  /// Keeps where a place stands, and gives it back.
  @discardableResult
  func locate(_ place: DocPlace, at range: SourceRange) -> DocPlace {
    if ranges[place]?.contains(range) != true { ranges[place, default: []].append(range) }
    return place
  }

  /// The place of a section: file and headings, without the document's own title above them.
  func place(of section: SectionFacts, in document: Int, caption: String? = nil) -> DocPlace {
    let title = documents[document].title
    var path = [names[document]] + section.ancestors.filter { $0 != title }
    if let heading = section.heading, heading != title || caption == nil { path.append(heading) }
    if let caption { path.append(caption) }
    return DocPlace(path)
  }

  private static func shortNames(of files: [String]) -> [String] {
    let parts = files.map { $0.split(separator: "/").map(String.init) }
    let longest = parts.map(\.count).max() ?? 0
    return parts.indices.map { index in
      for length in 1...max(longest, 1) {
        let name = parts[index].suffix(length).joined(separator: "/")
        let isUnique = parts.indices.allSatisfy {
          $0 == index || parts[$0] == parts[index] || parts[$0].suffix(length).joined(separator: "/") != name
        }
        if isUnique { return name.isEmpty ? files[index] : name }
      }
      return files[index]
    }
  }
}
