import APISpec
import Diagnostics
import Foundation
import SpecDiff

/// One side of a comparison: a spec, and the declarations that would be printed from it.
public struct ComparedAPI: Sendable {
  /// The spec.
  public let spec: APISpec
  /// The public declarations of its client.
  public let declarations: [DeclarationEntry]

  /// The API in documents or folders of documents, old to new, or in a spec file (`.json`); each may be one at a git
  /// revision (`REV:path`).
  /// - Throws: ``DiagnosticError`` when it cannot be read.
  public init(paths: [String], pipeline: Pipeline) throws(DiagnosticError) {
    self = try Revision.checkedOut(paths) { (paths) throws(DiagnosticError) in
      try ComparedAPI(onDisk: paths, pipeline)
    }
  }

  private init(onDisk paths: [String], _ pipeline: Pipeline) throws(DiagnosticError) {
    if paths.count == 1, paths[0].hasSuffix(".json") {
      self = try ComparedAPI(
        try ComparedAPI.spec(FileManager.default.contents(atPath: paths[0]), in: paths[0]), pipeline)
    } else {
      var configuration = pipeline.configuration
      configuration.documents = paths
      let documents = Pipeline(configuration, resources: pipeline.resources)
      self = try ComparedAPI(try documents.build().spec, documents)
    }
  }

  /// A spec with the declarations that were printed from it.
  init(spec: APISpec, declarations: [DeclarationEntry]) {
    self.spec = spec
    self.declarations = declarations
  }

  init(_ spec: APISpec, _ pipeline: Pipeline) throws(DiagnosticError) {
    self.spec = spec
    // The name stands in no spec; both sides of a comparison get the same.
    declarations = try pipeline.named.declarations(of: spec).map {
      DeclarationEntry(kind: $0.kind.rawValue, name: $0.name, signature: $0.signature, place: $0.place)
    }
  }

  /// The spec in the contents of a file; nil for one that cannot be read.
  static func spec(_ contents: Data?, in path: String) throws(DiagnosticError) -> APISpec {
    guard let data = contents else {
      throw DiagnosticError(
        [Diagnostic(.missingFile, "\(path) cannot be read", wayOut: "check the path")], exitCode: 2)
    }
    do {
      return try APISpec(canonicalText: String(decoding: data, as: UTF8.self))
    } catch {
      throw DiagnosticError(
        [
          Diagnostic(
            .badConfiguration, "\(path) is no spec: \(error)",
            wayOut: "a spec is what `copperplate spec` prints, such as spec/api.json")
        ], exitCode: 2)
    }
  }
}
