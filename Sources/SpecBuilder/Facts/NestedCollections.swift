import Language
import OrderedJSON

/// The collections below the records of others that are resources of their own, as in `/projects/{id}/issues`.
///
/// One is a resource when one of its records can be fetched or changed: `/projects/{id}/issues/{issue_id}`.
struct NestedCollections {
  /// The segments up to the collection's own.
  private let paths: Set<[String?]>

  init(_ drafts: [OperationDraft]) {
    paths = Set(drafts.compactMap { NestedCollections.path(of: $0, among: drafts) })
  }

  /// The path of the innermost collection that an operation belongs to; nil for one of a resource of the first level.
  func collection(of draft: OperationDraft) -> [String?]? {
    let segments = draft.key.segments
    return stride(from: segments.count, to: 2, by: -1).lazy.map { Array(segments.prefix($0)) }.first(
      where: paths.contains)
  }

  /// The collection whose record an operation fetches or changes.
  private static func path(of draft: OperationDraft, among drafts: [OperationDraft]) -> [String?]? {
    let segments = draft.key.segments
    guard [.get, .put, .patch].contains(draft.httpMethod), segments.count > 3, segments.last == .some(nil),
      segments.first != .some(nil), segments[segments.count - 3] == nil,
      let literal = segments[segments.count - 2], case let words = NameWords(literal), words.singular != words,
      let parameter = draft.path.parameters.last?.name, case let name = NameWords(parameter),
      ([draft] + drafts.filter { $0.key.segments == segments.dropLast() }).contains(where: {
        showsRecord($0, of: words.singular, by: name)
      })
    else { return nil }
    return segments.dropLast()
  }

  /// Whether an answer has what the parameter names: `id`, or `iid` for `issue_iid`. What the whole collection shows
  /// tells it as well as what one record does.
  private static func showsRecord(_ draft: OperationDraft, of owner: NameWords, by parameter: NameWords) -> Bool {
    guard parameter.words.dropLast().isEmpty || Array(parameter.words.dropLast()) == owner.words,
      let key = parameter.words.last
    else { return false }
    // Without an example the name alone tells: `{message_id}` after `/messages/`.
    guard !draft.evidence.isEmpty else { return WordSet.recordID.has(key) && parameter.words.count > 1 }
    return draft.evidence.contains { ($0.body.object ?? $0.body.array?.first?.object)?[key] != nil }
  }
}
