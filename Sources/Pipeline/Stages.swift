import APISpec
import Diagnostics
import DocParser
import OutputFiles
import SpecBuilder
import SwiftEmitter

/// What the documents say, and what was found while reading them.
public struct ReadDocuments: Sendable {
  /// The facts of each document, old to new.
  public let documents: [DocumentFacts]
  /// What was found.
  public let diagnostics: [Diagnostic]

  /// The documents' lines, to show findings with.
  public var texts: SourceTexts {
    SourceTexts(Dictionary(documents.map { ($0.file, $0.lines) }, uniquingKeysWith: { $1 }))
  }

  /// The documents with what the spec has no use for accounted as unused.
  func leavingOut(_ reasons: [SourceRange: String]) -> ReadDocuments {
    ReadDocuments(documents: documents.map { $0.leavingOut(reasons) }, diagnostics: diagnostics)
  }

  /// How much of the documents is used.
  public var coverage: Coverage { Coverage(documents) }
}

/// The spec, and what was found on the way to it.
public struct BuiltAPI: Sendable {
  /// The documents.
  public let read: ReadDocuments
  /// The spec.
  public let spec: APISpec
  /// Where its places stand in the documents.
  public let sources: SourceMap
  /// What was found, sorted by place, severities as configured.
  public let diagnostics: [Diagnostic]
  /// The findings that a correction can settle.
  public let contradictions: [Contradiction]

  /// The documents' lines, to show findings with.
  public var texts: SourceTexts { read.texts }
}

/// Everything that is printed, in memory.
public struct PrintedAPI: Sendable {
  /// The spec and its documents.
  public let built: BuiltAPI
  /// The files of the package.
  public let package: OutputFileSet
  /// The files of the spec folder.
  public let specFiles: OutputFileSet
  /// The public declarations of the package.
  public let declarations: [Declaration]
  /// How much was printed.
  public let counts: EmittedSummary
  /// What was found, sorted by place.
  public let diagnostics: [Diagnostic]

  /// The names of the spec files that every run writes.
  static let specFileNames = ["api.json", "openapi.json"]

  /// The documents' lines, to show findings with.
  public var texts: SourceTexts { built.texts }
}
