import APISpec
import OrderedJSON

/// An object around the records that were asked for, as in `{"data": […], "page": 1, "total": 7}`.
///
/// Its own keys tell of the page or of the call and nothing of the record, however many they are.
struct Envelope {
  /// The member that holds the records.
  let field: String
  /// The keys of the records within.
  let keys: [String]

  /// The envelope that an answer of a draft is; nil when the answer is the record itself, or a list of records.
  init?(_ body: JSONValue, of draft: OperationDraft, around record: ObjectEvidence) {
    guard let members = body.object?.members else { return nil }
    let lists = draft.asksForMany ? members.filter { $0.value.array != nil } : []
    let candidates = (lists.isEmpty ? members : lists).map { (field: $0.key, keys: Envelope.keys(of: $0.value)) }
    guard let best = Envelope.nearest(candidates, to: record) else { return nil }
    guard !lists.isEmpty || Envelope.holdsRecord(best.keys, record, in: members.map(\.key)) else { return nil }
    (field, keys) = best
  }

  /// The member that looks most like the record; the only one that holds objects where none looks like it.
  private static func nearest(
    _ candidates: [(field: String, keys: [String])], to record: ObjectEvidence
  ) -> (field: String, keys: [String])? {
    let scored = candidates.map { (candidate: $0, score: record.likeness(of: $0.keys)) }
    let highest = scored.map(\.score).max() ?? 0
    if highest > 0 { return scored.first { $0.score == highest }?.candidate }
    let holding = candidates.filter { !$0.keys.isEmpty }
    return holding.isEmpty ? candidates.first : holding.count == 1 ? holding[0] : nil
  }

  /// Whether what a member holds is much more of the record than the object around it.
  private static func holdsRecord(_ keys: [String], _ record: ObjectEvidence, in own: [String]) -> Bool {
    keys.count > 1 && record.share(of: keys) >= 0.6 && record.share(of: own) < 0.4
  }

  /// The keys of an object, or of the objects of a list.
  private static func keys(of value: JSONValue) -> [String] {
    var seen: Set<String> = []
    let objects = value.array?.compactMap(\.object) ?? [value.object].compactMap { $0 }
    return objects.flatMap(\.keys).filter { seen.insert($0).inserted }
  }
}

extension OperationDraft {
  /// Whether it asks for records rather than for one of them.
  var asksForMany: Bool { kind == .list || kind == .search }
}
