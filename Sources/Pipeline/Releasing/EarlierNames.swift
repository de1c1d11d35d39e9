import APISpec
import Diagnostics
import Foundation
import OrderedJSON
import SpecDiff
import SwiftEmitter

/// The names that declarations of the client had in releases since the last major version.
struct EarlierNames: Sendable, Hashable {
  /// The file of the spec folder that remembers those that are older than the last release.
  static let fileName = "renamed.json"

  /// Each with its name today, ordered by the earlier one.
  private(set) var renamed: [RenamedDeclaration] = []

  /// None.
  init() {}

  /// The names in a text that ``text`` made; nil for any other.
  init?(text: String) {
    guard case .object(let root)? = (try? JSONReader().read(text))?.value,
      case .object(let names)? = root["renamed"]
    else { return nil }
    for member in names.members {
      guard case .string(let new) = member.value else { return nil }
      renamed.append(RenamedDeclaration(old: member.key, new: new))
    }
  }

  /// The names as a text that can be reviewed.
  var text: String {
    let members = renamed.map { JSONObject.Member(key: $0.old, value: .string($0.new)) }
    return JSONWriter(.pretty).text(["renamed": .object(JSONObject(members))]) + "\n"
  }

  /// The names followed through what a diff says was renamed since.
  func following(_ diff: APIDiff) -> EarlierNames {
    func names(where isMeant: (DeclarationChange) -> Bool) -> [(String, String)] {
      diff.declarations.compactMap { change in
        guard isMeant(change), let old = change.old, let new = change.new else { return nil }
        return (old.name, new.name)
      }
    }
    let steps = names { $0.kind == .renamed }
    // A call that takes more than before has other labels, and is what its earlier names stand for all the same.
    let extended = names { $0.kind == .changed && $0.impact < .breaking }
    let today = Dictionary(steps + extended, uniquingKeysWith: { first, _ in first })
    var byOld: [String: String] = [:]
    for name in renamed { byOld[name.old] = EarlierNames.follow(name.new, today) }
    for (old, new) in steps { byOld[old] = new }
    var names = EarlierNames()
    names.renamed = byOld.filter { $0.key != $0.value }.map { RenamedDeclaration(old: $0.key, new: $0.value) }
      .sorted { $0.old < $1.old }
    return names
  }

  /// The name of today: of the declaration itself, or of the type that it is a member of.
  private static func follow(_ name: String, _ today: [String: String]) -> String {
    if let new = today[name] { return new }
    guard let dot = name.prefix(while: { $0 != "(" }).lastIndex(of: "."), let owner = today[String(name[..<dot])]
    else { return name }
    return owner + name[dot...]
  }
}

extension Pipeline {
  /// The names since the last major version, up to a spec.
  func namesSinceMajor(_ spec: APISpec) throws(DiagnosticError) -> EarlierNames {
    guard let baseline = try recordedBaseline() else { return EarlierNames() }
    let recorded = try recordedNames()
    // Mostly nothing was released and nothing changed since: then there is nothing to compare.
    guard baseline != spec else { return recorded }
    return recorded.following(try sinceRelease(baseline, spec))
  }

  /// What changed since the last release, by its spec (`released.json`).
  /// - Throws: ``DiagnosticError`` (exit code 2) when nothing was released yet.
  public func sinceRelease() throws(DiagnosticError) -> APIDiff {
    guard let baseline = try recordedBaseline() else {
      throw DiagnosticError(
        [
          Diagnostic(
            .missingFile, "there is no \(configuration.releasedSpec): nothing was released yet",
            wayOut: "name both sides, or make the first release with `copperplate release 1.0.0`")
        ], exitCode: 2)
    }
    return try sinceRelease(baseline, try build().spec)
  }

  /// What changed from the spec of the last release, names aside that stay as aliases.
  func sinceRelease(_ baseline: APISpec, _ spec: APISpec) throws(DiagnosticError) -> APIDiff {
    let (old, new) = (try ComparedAPI(baseline, self), try ComparedAPI(spec, self))
    let reread = baseline.edition == spec.edition ? nil : ReleasedDocuments(pipeline: self).spec()
    let diff = APIDiff(
      from: old.spec, reread: reread, to: new.spec, oldDeclarations: old.declarations, newDeclarations: new.declarations
    )
    let names = EarlierNames().following(diff).renamed
    let kept = try SwiftEmitter(try named.emitterOptions(), resources: resources).kept(names, in: spec)
    return diff.keeping(Set(kept.map(\.old)))
  }

  func recordedNames() throws(DiagnosticError) -> EarlierNames {
    guard let folder = configuration.spec else { return EarlierNames() }
    let path = folder + "/" + EarlierNames.fileName
    guard let data = contents(of: path) else { return EarlierNames() }
    guard let names = EarlierNames(text: String(decoding: data, as: UTF8.self)) else {
      throw DiagnosticError(
        [
          Diagnostic(
            .badConfiguration, "\(path) is not what `copperplate release` writes",
            wayOut: "restore it from version control, or remove it to forget the names of earlier releases")
        ], exitCode: 2)
    }
    return names
  }

  /// The spec of the last release; nil when there is none.
  func recordedBaseline() throws(DiagnosticError) -> APISpec? {
    guard configuration.spec != nil else { return nil }
    let path = configuration.releasedSpec
    guard let data = contents(of: path) else {
      return FileManager.default.fileExists(atPath: path) ? try ComparedAPI.spec(nil, in: path) : nil
    }
    return try ComparedAPI.spec(data, in: path)
  }
}
