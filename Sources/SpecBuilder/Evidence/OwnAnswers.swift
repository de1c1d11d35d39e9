import DocParser
import Language
import OrderedJSON

/// Tells whether what a table says of an answer is of that answer alone, where no table describes the record.
struct OwnAnswers {
  private let drafts: [OperationDraft]

  init(_ drafts: [OperationDraft]) { self.drafts = drafts }

  /// Whether fields that a table in an operation's section names are not those of its resource's record: they stand
  /// around a list, or in the answer of an action that shows something else than other operations do.
  func areOwn(_ names: [String], of draft: OperationDraft) -> Bool {
    switch draft.kind {
    case .list, .search: return standAround(names, in: draft)
    case .action:
      let others = drafts.filter { other in
        if case .action = other.kind { return false }
        return other.resource == draft.resource
      }
      let known = Set(others.flatMap(\.evidence).flatMap { keys(of: $0.body, depth: 2) })
      return names.count { known.contains($0) } * 2 <= names.count
    default: return false
    }
  }

  /// Whether an answer has names in the objects that hold its records, and none of the others in the records.
  private func standAround(_ names: [String], in draft: OperationDraft) -> Bool {
    let bodies = draft.evidence.map(\.body).filter { $0.object != nil }
    let outer = Set(bodies.flatMap(Self.outerKeys))
    let inner = Set(bodies.flatMap { keys(of: $0, depth: 3) }).subtracting(outer)
    return names.contains(where: outer.contains) && !names.contains(where: inner.contains)
  }

  /// The keys of an object and of the objects right within it.
  private static func outerKeys(_ body: JSONValue) -> [String] {
    let members = body.object?.members ?? []
    return members.map(\.key) + members.flatMap { $0.value.object?.keys ?? [] }
  }

  /// The keys of all objects down to a depth.
  private func keys(of value: JSONValue, depth: Int) -> [String] {
    if let elements = value.array { return elements.prefix(20).flatMap { keys(of: $0, depth: depth) } }
    guard let object = value.object else { return [] }
    return object.keys + (depth > 0 ? object.members.flatMap { keys(of: $0.value, depth: depth - 1) } : [])
  }
}
