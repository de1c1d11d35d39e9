import APISpec
import Diagnostics
import DocParser
import Foundation
import OpenAPIEmitter
import OutputFiles
import Parallel
import SpecBuilder
import SwiftEmitter

/// The stages from documents to files, one after the other; each hands a value to the next and knows only that.
///
///     documents ─ read ─▶ facts ─ build ─▶ spec ─ emit ─▶ files ─ write ─▶ folders
public struct Pipeline: Sendable {
  /// What to read, how to weigh it and where to write.
  public private(set) var configuration: Configuration

  /// What a client is printed from besides the docs.
  let resources: Resources

  /// What was taken in before; nil has each stage read what it needs.
  private var inputs: RunInputs?

  /// The stages for a configuration whose paths are resolved.
  public init(_ configuration: Configuration, resources: Resources) {
    self.configuration = configuration
    self.resources = resources
  }

  /// The same stages, reading nothing but what was taken in.
  func reading(_ inputs: RunInputs) -> Pipeline {
    var pipeline = self
    pipeline.inputs = inputs
    return pipeline
  }

  /// The documents, old to new.
  func documents() throws(DiagnosticError) -> DocumentSet {
    if let inputs { return inputs.documents }
    return try DocumentSet(paths: configuration.documents)
  }

  /// The contents of a file that the configuration names; nil when there is none.
  func contents(of path: String) -> Data? {
    if let inputs { inputs.contents(of: path) } else { FileManager.default.contents(atPath: path) }
  }

  /// The user's own templates.
  func ownTemplates() throws(DiagnosticError) -> [TemplateFile] {
    if let inputs { return inputs.templates }
    guard let folder = configuration.templates else { return [] }
    return try TemplateFile.read(directory: folder)
  }

  /// The same stages with a name for the client, where what is printed stays in memory and needs any.
  var named: Pipeline {
    var pipeline = self
    pipeline.configuration.name = configuration.name ?? "API"
    return pipeline
  }

  /// Documents to facts: what each document says, nothing weighed.
  /// - Throws: ``DiagnosticError`` for documents that cannot be read.
  public func read() throws(DiagnosticError) -> ReadDocuments {
    let documents = try documents()
    let parser = DocParser(profile: try profile())
    let form = try form()
    var facts: [DocumentFacts] = []
    var diagnostics = documents.unread
    var failures: [DiagnosticError] = []
    // What a document says depends on no other one, and one that cannot be read costs itself.
    for parsed in documents.documents.parallelMap({ read($0, as: form, by: parser) }) {
      switch parsed {
      case .success(let parsed):
        facts.append(parsed.value)
        diagnostics += parsed.diagnostics
      case .failure(let error):
        guard error.isOfOneDocument else { throw error }
        failures.append(error)
        diagnostics += error.diagnostics
      }
    }
    if facts.isEmpty, let error = failures.first { throw error }
    return ReadDocuments(documents: facts, diagnostics: diagnostics)
  }

  private func read(
    _ document: DocumentSet.Document, as form: DocumentForm?, by parser: DocParser
  ) -> Result<Diagnosed<DocumentFacts>, DiagnosticError> {
    do throws(DiagnosticError) {
      let parsed = try parser.parse(bytes: document.bytes, file: document.path, form: form)
      let unread = try unreadDocument(document, parsed.value, parser)
      return .success(Diagnosed(parsed.value, parsed.diagnostics + unread))
    } catch {
      return .failure(error)
    }
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
    let history = changelog.map { [OutputFile(path: Changelog.fileName, contents: $0.text)] } ?? []
    // The package and the spec files are printed from the same spec and from nothing of each other.
    let (printed, texts) = bothAtOnce(
      { Result { () throws(DiagnosticError) in try emitter.emit(built.spec, sources: built.sources) } },
      { bothAtOnce({ built.spec.canonicalText }, { openAPI(of: built) }) })
    let specFiles = zip(PrintedAPI.specFileNames, [texts.0, texts.1]).map { OutputFile(path: $0, contents: $1) }
    let package = try printed.get()
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
    guard !printed.diagnostics.contains(where: { $0.severity == .error && !$0.isOfUnreadDocument }) else {
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
