import APISpec
import Diagnostics
import DocParser
import SpecBuilder

/// The search for the entries of a first profile that make a reading richer.
///
/// All that was recognised is tried, and each entry left out in turn: it stays if more operations are read with it, or
/// as many and more is told of their parameters, or as much and more examples fit; and if nothing is lost that is read
/// without it. What is left is held against the reading without any.
struct ProfileSearch {
  /// What became of the entries.
  struct Outcome {
    /// The entries that the profile has.
    var kept: [ProfileEntry] = []
    /// Those that were tried and left out, with the reason.
    var dropped: [(entry: ProfileEntry, reason: String)] = []
    /// The base of the service, as it is read.
    var baseURL: String?
    /// How much is read without the profile and with it.
    var before = ReadingScore.nothing
    var after = ReadingScore.nothing
  }

  /// More entries than these are not tried one by one; a set that needs them has a person who knows it.
  private static let most = 64

  private var reader: TrialReader

  init(_ documents: [DocumentSet.Document]) { reader = TrialReader(documents) }

  /// Tries what was recognised.
  mutating func outcome(for recognition: ProfileRecognition) throws(DiagnosticError) -> Outcome {
    try outcome(trying: ProfileEntry.proposed(by: recognition))
  }

  /// Tries entries in their order.
  mutating func outcome(trying proposed: [ProfileEntry]) throws(DiagnosticError) -> Outcome {
    var outcome = Outcome()
    let plain = try reader.built(reader.all, with: [])
    outcome.before = try reader.score(reader.all, with: [])
    outcome.baseURL = plain?.spec.service.baseURL
    reader = reader.deciding(baseURL: outcome.baseURL)
    outcome.kept = Array(proposed.prefix(Self.most))
    outcome.dropped = proposed.dropFirst(Self.most).map { ($0, "is one of too many to try") }
    for entry in outcome.kept {
      guard let reason = try reasonAgainst(entry, among: outcome.kept, plain) else { continue }
      outcome.kept.removeAll { $0 == entry }
      outcome.dropped.append((entry, reason))
    }
    try settle(&outcome)
    return outcome
  }

  /// Why an entry is left out; nil where it stays.
  private mutating func reasonAgainst(
    _ entry: ProfileEntry, among entries: [ProfileEntry], _ plain: BuiltSpec?
  ) throws(DiagnosticError) -> String? {
    if entry.isRead(in: plain?.spec) { return "is read without it" }
    let documents = try reader.changed(by: entry, among: entries)
    guard !documents.isEmpty else { return "tells nothing more" }
    let with = try reader.score(documents, with: entries)
    let without = try reader.score(documents, with: entries.filter { $0 != entry })
    if let loss = with.loss(against: without, redefinesMarks: entry.redefinesMarks) { return loss }
    return with.isRicher(than: without) ? nil : "tells nothing more"
  }

  /// Holds the reading with all that is kept against the one without any.
  private mutating func settle(_ outcome: inout Outcome) throws(DiagnosticError) {
    outcome.after = outcome.before
    guard !outcome.kept.isEmpty else { return }
    let score = try reader.score(reader.all, with: outcome.kept)
    let loss = score.loss(
      against: outcome.before, redefinesMarks: outcome.kept.contains(where: \.redefinesMarks))
    if let loss = loss ?? (score.isRicher(than: outcome.before) ? nil : "tells nothing more") {
      outcome.dropped += outcome.kept.map { ($0, "with the others, " + loss) }
      outcome.kept = []
      return
    }
    outcome.after = score
    if outcome.baseURL == nil {
      outcome.baseURL = try reader.built(reader.all, with: outcome.kept)?.spec.service.baseURL
    }
  }
}

extension ProfileEntry {
  /// Whether a spec has what the entry says without it: the header with what stands before its credential.
  fileprivate func isRead(in spec: APISpec?) -> Bool {
    guard key == "credential-headers", let spec else { return false }
    let (name, scheme) = DocProfile.header(value)
    return spec.service.headers.contains { header in
      header.name.lowercased() == name.lowercased() && header.value == .credential
        && header.prefix.trimmingSuffix(" ") == (scheme ?? "")
    }
  }
}

extension ProfileSearch.Outcome {
  /// What was tried and what became of it, in one line.
  var summary: String {
    guard !kept.isEmpty || !dropped.isEmpty else { return "nothing: the standard profile knows all that was found" }
    let tried = Counted.text(kept.count + dropped.count, "line")
    let gain = [
      (after.operations.count - before.operations.count, "operation"), (after.facts - before.facts, "fact"),
      (after.exampleCount - before.exampleCount, "example"),
    ].filter { $0.0 > 0 }.map { Counted.text($0.0, "more \($0.1)") }
    let reasons = dropped.prefix(3).map { "\($0.entry.key) \"\($0.entry.value.prefix(40))\" \($0.reason)" }
    return "\(tried), kept \(kept.count)" + (gain.isEmpty ? "" : " for " + gain.joined(separator: ", "))
      + (reasons.isEmpty ? "" : "; left out: " + reasons.joined(separator: "; "))
      + (dropped.count > 3 ? "; and \(dropped.count - 3) more, named in the profile" : "")
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: Character) -> String {
    last == suffix ? String(dropLast()) : self
  }
}
