import APISpec
import Diagnostics
import DocParser

/// What was built: the spec, where its places stand, and what was found on the way.
public struct BuiltSpec: Sendable {
  /// The spec.
  public let spec: APISpec
  /// Where the places that the spec names stand in the documents.
  public let sources: SourceMap
  /// What was found, in the order of the documents.
  public let diagnostics: [Diagnostic]
  /// The findings among them that a correction can settle.
  public let contradictions: [Contradiction]
  /// Rows and blocks that were read and became no part of the spec, with the reason.
  public let leftOut: [SourceRange: String]

  /// A spec with its sources and findings.
  public init(
    spec: APISpec, sources: SourceMap, diagnostics: [Diagnostic], contradictions: [Contradiction] = [],
    leftOut: [SourceRange: String] = [:]
  ) {
    self.spec = spec
    self.sources = sources
    self.diagnostics = diagnostics
    self.contradictions = contradictions
    self.leftOut = leftOut
  }
}

/// Makes one spec of the facts of several documents: groups them by operation, weighs what they say against
/// each other, and reports where they disagree.
public struct SpecBuilder: Sendable {
  /// What a person set.
  public let options: SpecBuilderOptions

  /// A builder with options.
  public init(options: SpecBuilderOptions = SpecBuilderOptions()) { self.options = options }

  /// The spec of `documents`, which are ordered old to new, with `corrections` applied.
  public func build(
    _ documents: [DocumentFacts], corrections: [Correction] = []
  ) throws(DiagnosticError) -> BuiltSpec {
    let corrected = try CorrectionOfFacts(corrections).apply(to: documents)
    let conventions = Conventions(corrected)
    let options = options.replacing(vocabulary: conventions.applied(to: options.vocabulary))
    let forms = FormBodies(vocabulary: options.vocabulary)
    let values = ValueTables(corrected)
    let read = corrected.map { document in
      document.sections.map { section in
        let valued = values.resolve(ToldParts.resolve(Footnotes.resolve(section)))
        let formed = forms.resolve(valued.value)
        return Diagnosed(formed.value, valued.diagnostics + formed.diagnostics)
      }
    }
    let valued = zip(corrected, read).map { document, sections in
      document.replacing(sections: sections.map(\.value))
    }
    let shared = SharedParameters(valued).applied()
    let resolved = LinkedTables(shared, vocabulary: options.vocabulary).applied()
    let listed = ListedServers(resolved, lexicon: options.lexicon)
    let placed = listed.unified(resolved)
    let servers = ServerPlan(placed, given: options.baseURL)
    let context = BuildContext(
      options: options, documents: servers.applied(to: placed), conventions: conventions, servers: listed)
    read.flatMap { $0.flatMap(\.diagnostics) }.forEach(context.report)
    let assembly = SpecAssembly(context: context, servers: servers)
    guard !assembly.drafts.isEmpty else { throw DiagnosticError([noEndpoint(documents)]) }
    let weighed = assembly.assemble()
    LossChecks(context: context, places: weighed.fieldPlaces).report()
    let settlement = Settlement(context.contradictions, by: corrections, in: documents)
    let spec = try CorrectionOfSpec(corrections, deciding: settlement.deciding).apply(to: weighed)
    return BuiltSpec(
      spec: spec, sources: context.sources,
      diagnostics: context.diagnostics.filter { !settlement.settled.contains($0) }.sorted(),
      contradictions: settlement.open, leftOut: context.leftOut)
  }

  private func noEndpoint(_ documents: [DocumentFacts]) -> Diagnostic {
    let sections = documents.flatMap(\.sections)
    let tables = sections.flatMap(\.tables).count
    let examples = sections.flatMap(\.examples).count
    return Diagnostic(
      .noEndpoint,
      "no document describes an endpoint: found \(sections.count) sections, \(tables) tables and "
        + "\(examples) example bodies in \(documents.count) documents",
      at: sections.first?.range,
      wayOut: "write the method and the path of each endpoint on a line of its own, such as `GET /things/{id}`")
  }
}
