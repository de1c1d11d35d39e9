import APISpec
import Diagnostics
import Foundation
import OutputFiles
import SpecDiff

/// A release: what it holds, and the files that make it.
public struct Release: Sendable {
  /// The version.
  public let version: SemanticVersion
  /// The version before it; nil for the first.
  public let previous: SemanticVersion?
  /// What changed since then; nil for the first release.
  public let diff: APIDiff?
  /// The package, with the new entry in its changelog.
  let printed: PrintedAPI
  /// The files that only a release writes into the spec folder.
  let records: [OutputFile]
}

extension Pipeline {
  /// Weighs a release: what changed since the last one, and whether the version says so.
  /// - Throws: ``DiagnosticError`` (exit code 1) when the version is smaller than the advice.
  public func release(_ version: SemanticVersion) throws(DiagnosticError) -> Release {
    let folder = try releaseFolder()
    let built = try build()
    let (changelog, baseline) = (try recordedChangelog(), try recordedBaseline())
    guard baseline == nil || changelog?.latest != nil else { throw ReleaseRefusal.unknownVersion(in: folder) }
    let previous = baseline == nil ? nil : changelog?.latest
    let diff = try baseline.map { (old) throws(DiagnosticError) in try sinceRelease(old, built.spec) }
    if let newest = changelog?.latest, version <= newest { throw ReleaseRefusal.notNewer(version, than: newest) }
    if let previous, let diff, version < previous.next(diff.advice) {
      throw ReleaseRefusal.tooSmall(version, after: previous, diff)
    }
    // A major version forgets what things were called before.
    let isMajor = previous.map { version.major > $0.major } ?? true
    let recorded = try recordedNames()
    let entry =
      (diff.map(ReleaseEntry.since) ?? ReleaseEntry.first(built.spec))
      + (isMajor ? ReleaseEntry.withoutNames(recorded) : "")
    let text = (changelog ?? Changelog()).adding(version, entry)
    let names = isMajor ? EarlierNames() : diff.map(recorded.following) ?? EarlierNames()
    let printed = try checked(try emit(built, changelog: text, keeping: names))
    var records = [
      OutputFile(path: Changelog.fileName, contents: text.text),
      OutputFile(path: "released.json", contents: built.spec.canonicalText),
    ]
    if !names.renamed.isEmpty || !recorded.renamed.isEmpty {
      records.append(OutputFile(path: EarlierNames.fileName, contents: names.text))
    }
    return Release(version: version, previous: previous, diff: diff, printed: printed, records: records)
  }

  /// Writes a release: the package, the spec files, the baseline and the changelog, all of them or none.
  /// - Throws: ``DiagnosticError`` (exit code 2) when a folder cannot be written; all are then as they were.
  public func write(_ release: Release) throws(DiagnosticError) -> [OutputPlan] {
    var specFiles = release.printed.specFiles
    try specFiles.add(contentsOf: release.records)
    return try OutputTransaction(try outputs(package: release.printed.package, specFiles: specFiles)).write()
  }

  /// The changelog of the releases so far; nil when there is none.
  func recordedChangelog() throws(DiagnosticError) -> Changelog? {
    guard let folder = configuration.spec else { return nil }
    let path = folder + "/" + Changelog.fileName
    let contents = contents(of: path)
    guard contents != nil || FileManager.default.fileExists(atPath: path) else { return nil }
    guard let contents, let text = String(bytes: contents, encoding: .utf8) else {
      throw DiagnosticError(
        [Diagnostic(.notUTF8, "\(path) cannot be read as UTF-8 text", wayOut: "save it as UTF-8")], exitCode: 2)
    }
    return Changelog(text)
  }

  private func releaseFolder() throws(DiagnosticError) -> String {
    if let folder = configuration.spec { return folder }
    let range = configuration.file.map { SourceRange(file: $0, lines: 1...1) }
    throw DiagnosticError(
      [
        Diagnostic(
          .badConfiguration, "a release needs a spec folder for its baseline", at: range,
          wayOut: "name one as `spec` in the configuration")
      ], exitCode: 2)
  }
}

extension Release {
  /// One line for a person.
  public var text: String {
    guard let previous, let diff else { return "\(version) is the first release" }
    let count = diff.all.count
    return
      "\(version) follows \(previous): \(count) change\(count == 1 ? "" : "s"), the advice was \(diff.advice.rawValue)"
  }
}
