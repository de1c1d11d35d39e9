import APISpec
import Diagnostics
import DocParser
import OpenAPIEmitter
import OutputFiles
import SpecBuilder
import SwiftEmitter

/// The stages from documents to files, one after the other; each hands a value to the next and knows only that.
///
///     documents ─ read ─▶ facts ─ build ─▶ spec ─ emit ─▶ files ─ write ─▶ folders
public struct Pipeline: Sendable {
  /// What to read, how to weigh it and where to write.
  public let configuration: Configuration

  /// What a client is printed from besides the docs.
  let resources: Resources

  /// The stages for a configuration whose paths are resolved.
  public init(_ configuration: Configuration, resources: Resources) {
    self.configuration = configuration
    self.resources = resources
  }

  /// The same stages with a name for the client, where what is printed stays in memory and needs any.
  var named: Pipeline {
    var configuration = configuration
    configuration.name = configuration.name ?? "API"
    return Pipeline(configuration, resources: resources)
  }

  /// Documents to facts: what each document says, nothing weighed.
  /// - Throws: ``DiagnosticError`` for documents that cannot be read.
  public func read() throws(DiagnosticError) -> ReadDocuments {
    let documents = try DocumentSet(paths: configuration.documents).documents
    let parser = DocParser(profile: try profile())
    let form = try form()
    var facts: [DocumentFacts] = []
    var diagnostics: [Diagnostic] = []
    for document in documents {
      let parsed = try parser.parse(bytes: document.bytes, file: document.path, form: form)
      facts.append(parsed.value)
      diagnostics += parsed.diagnostics + (try unreadDocument(document, parsed.value, parser))
    }
    return ReadDocuments(documents: facts, diagnostics: diagnostics)
  }

  /// Facts to the spec: evidence weighed, sources merged, corrections applied.
  /// - Throws: ``DiagnosticError`` when no document describes an endpoint, or a correction does not hold.
  public func build() throws(DiagnosticError) -> BuiltAPI {
    let read = try read()
    let builder = SpecBuilder(options: try specOptions())
    let corrections = try corrections()
    let built: BuiltSpec
    do {
      built = try builder.build(read.documents, corrections: corrections)
    } catch {
      throw try diagnosed(error)
    }
    let selection = OperationSelection(
      patterns: configuration.operations.map(OperationPattern.init), file: configuration.file)
    return BuiltAPI(
      read: read.leavingOut(built.leftOut), spec: try selection.applied(to: built.spec), sources: built.sources,
      diagnostics: configuration.severity.applied(to: read.diagnostics + built.diagnostics).sorted(),
      contradictions: built.contradictions)
  }

  /// The spec to files in memory: the package, and the spec files.
  /// - Throws: ``DiagnosticError`` when something cannot be printed.
  public func emit(_ built: BuiltAPI) throws(DiagnosticError) -> PrintedAPI {
    try emit(built, changelog: try recordedChangelog(), keeping: try namesSinceMajor(built.spec))
  }

  func emit(
    _ built: BuiltAPI, changelog: Changelog?, keeping names: EarlierNames
  ) throws(DiagnosticError) -> PrintedAPI {
    let emitter = try SwiftEmitter(try emitterOptions(keeping: names), resources: resources)
    let package = try emitter.emit(built.spec, sources: built.sources)
    let history = changelog.map { [OutputFile(path: Changelog.fileName, contents: $0.text)] } ?? []
    let specFiles = [
      OutputFile(path: "api.json", contents: built.spec.canonicalText),
      OutputFile(path: "openapi.json", contents: openAPI(of: built)),
    ]
    return PrintedAPI(
      built: built, package: try OutputFileSet(package.files + history), specFiles: try OutputFileSet(specFiles),
      declarations: package.declarations, counts: package.summary,
      diagnostics: (built.diagnostics + configuration.severity.applied(to: package.diagnostics)).sorted())
  }

  /// The public declarations that would be printed from a spec.
  /// - Throws: ``DiagnosticError`` when something cannot be printed.
  public func declarations(of spec: APISpec) throws(DiagnosticError) -> [Declaration] {
    try SwiftEmitter(try emitterOptions(), resources: resources).declarations(of: spec)
  }

  /// Everything up to the files in memory. Findings that forbid output are thrown.
  /// - Throws: ``DiagnosticError``.
  public func run() throws(DiagnosticError) -> PrintedAPI {
    try checked(try emit(try build()))
  }

  func checked(_ printed: PrintedAPI) throws(DiagnosticError) -> PrintedAPI {
    guard !printed.diagnostics.contains(where: { $0.severity == .error }) else {
      throw DiagnosticError(printed.diagnostics.filter { $0.severity > .note })
    }
    return printed
  }

  /// Files to folders, all of them or none.
  /// - Throws: ``DiagnosticError`` (exit code 2) when a folder cannot be written; all are then as they were.
  public func write(_ printed: PrintedAPI) throws(DiagnosticError) -> [OutputPlan] {
    try OutputTransaction(try outputs(printed)).write()
  }

  /// Where the folders differ from the files; nothing is written.
  /// - Throws: ``DiagnosticError`` when a folder cannot be read.
  public func check(_ printed: PrintedAPI) throws(DiagnosticError) -> [OutputCheck] {
    var checks: [OutputCheck] = []
    for (folder, files) in try outputs(printed) { checks.append(try folder.check(files)) }
    return checks
  }

  /// The API as OpenAPI 3.1.
  public func openAPI(of built: BuiltAPI) -> String {
    OpenAPIEmitter().text(for: built.spec, title: configuration.name ?? "API")
  }
}
