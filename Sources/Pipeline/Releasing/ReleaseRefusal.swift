import Diagnostics
import SpecDiff

/// Why a version cannot be released, with what to do about it.
enum ReleaseRefusal {
  /// The version is not greater than that of the newest entry.
  static func notNewer(_ version: SemanticVersion, than newest: SemanticVersion) -> DiagnosticError {
    refusal("\(version) does not follow \(newest), the newest release in the changelog", "take a greater version")
  }

  /// The version does not say how much changed.
  static func tooSmall(_ version: SemanticVersion, after previous: SemanticVersion, _ diff: APIDiff) -> DiagnosticError
  {
    let needed = previous.next(diff.advice)
    var reasons: [Diagnostic.Note] = []
    if let worst = diff.worst {
      reasons = diff.all.filter { $0.impact.worst == worst }.map { .init($0.sentence.text) }
      if reasons.isEmpty {
        reasons = diff.declarations.filter { $0.impact == worst }.map { .init("\($0.name): \($0.kind.rawValue)") }
      }
    }
    let more = reasons.count - 5
    return refusal(
      "\(version) is too small: the changes since \(previous) are \(diff.worst?.rawValue ?? "none")",
      "release \(needed) or greater; `copperplate diff` lists every change",
      reasons.prefix(5) + (more > 0 ? [.init("and \(more) more")] : []))
  }

  /// There is a baseline, but nothing says which version it is.
  static func unknownVersion(in folder: String) -> DiagnosticError {
    let file = "\(folder)/\(Changelog.fileName)"
    return refusal(
      "there is a released.json in \(folder), but \(file) has no entry that says which version it is",
      "put a line such as `## 1.0.0` into \(file), or remove released.json to begin anew")
  }

  private static func refusal(_ message: String, _ wayOut: String, _ notes: [Diagnostic.Note] = []) -> DiagnosticError {
    DiagnosticError([Diagnostic(.refusedVersion, message, notes: notes, wayOut: wayOut)])
  }
}
