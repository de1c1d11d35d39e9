import Diagnostics
import Foundation
import HostileDocs

@testable import Pipeline

/// What came of printing one hostile document.
struct HostileRun: Sendable, CustomStringConvertible {
  let document: HostileDocument
  /// Everything that was printed; nil when a finding forbids it.
  let printed: PrintedAPI?
  /// The printed Swift, taken apart.
  let swift: [SwiftText]
  /// What was found.
  let findings: [Diagnostic]
  /// The lines that findings speak of.
  let texts: SourceTexts
  /// The page of the report.
  let report: String

  var description: String { document.description }

  /// The chosen hostile documents, printed once for all tests.
  static let all = Result { try HostileDocument.chosen.map { try HostileRun($0) } }

  /// Those that could be printed.
  static var printed: [(run: HostileRun, api: PrintedAPI)] {
    get throws { try all.get().compactMap { run in run.printed.map { (run, $0) } } }
  }

  init(_ document: HostileDocument) throws {
    self.document = document
    let folder = try TemporaryFolder(["victims.md": document.markdown])
    var configuration = Configuration()
    configuration.name = "Victim"
    configuration.documents = [folder.path + "/victims.md"]
    let pipeline = Pipeline(configuration)
    let built = try pipeline.build()
    texts = built.texts
    switch Result(catching: { () throws(DiagnosticError) in try pipeline.emit(built) }) {
    case .success(let api):
      let isForbidden = api.diagnostics.contains { $0.severity == .error }
      printed = isForbidden ? nil : api
      swift = isForbidden ? [] : api.swift.map { SwiftText($0.text) }
      findings = api.diagnostics
      report = pipeline.report(of: built, code: PrintedCode(api), findings: api.diagnostics)
    case .failure(let error):
      guard error.exitCode == 1 else { throw error }
      (printed, swift) = (nil, [])
      findings = built.diagnostics + error.diagnostics
      report = pipeline.report(of: built, code: nil, findings: findings)
    }
  }
}

extension HostileDocument {
  /// All documents where COPPERPLATE_HOSTILE is `all`, as script/test has it, since they take a while; else every
  /// eighth, with all texts in one manner or the other taking their turn.
  static let chosen: [HostileDocument] = {
    let isThorough = ProcessInfo.processInfo.environment["COPPERPLATE_HOSTILE"] == "all"
    return isThorough ? all : all.enumerated().filter { $0.offset % 8 == 3 }.map(\.element)
  }()
}

extension PrintedAPI {
  /// The printed Swift that depends on the docs; the runtime is the same for everybody.
  var swift: [(path: String, text: String)] {
    files.filter { $0.path.hasSuffix(".swift") }
  }

  /// All files that depend on the docs, those of the spec folder included.
  var files: [(path: String, text: String)] {
    (package.files + specFiles.files).filter { !$0.path.contains("/Runtime/") }.map { ($0.path, $0.contents) }
  }
}
