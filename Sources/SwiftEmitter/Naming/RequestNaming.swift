import APISpec
import Language

/// Names for requests and methods, by what an operation does.
struct RequestNaming {
  let spec: APISpec

  /// The words of a request's type, without `Request`: `Fetch Opportunity`, `List Pipeline Stages Of Pipeline`.
  func typeName(_ operation: Operation) -> String {
    let singular = operation.resource.text
    let resource = spec.resources.first { $0.name == operation.resource }
    let plural = resource.map { $0.plural.isEmpty ? singular : $0.plural } ?? singular
    let name =
      switch operation.kind {
      case .fetch: "Fetch " + singular
      case .create: "Create " + singular
      case .update: "Update " + singular
      case .delete: "Delete " + singular
      case .list: "List " + plural
      case .search: "Search " + plural
      case .action(let words) where Verbs.all.contains(words.first ?? ""):
        ([words.first ?? "send", singular] + words.dropFirst()).joined(separator: " ")
      // Other words name what is read, or what a call is about.
      case .action(let words) where operation.isReadOnly:
        ([isList(operation) ? "List" : "Fetch", singular] + words).joined(separator: " ")
      case .action(let words): ([singular] + words).joined(separator: " ")
      }
    return name + ownerSuffix(operation)
  }

  private func isList(_ operation: Operation) -> Bool {
    if case .array? = operation.response { return true }
    return operation.paging != nil
  }

  /// The words that tell an operation from another of the same name by what it lies in: ` Of Pipeline`.
  func ownerSuffix(_ operation: Operation) -> String { owners(operation).map { " Of " + $0 }.joined() }

  /// The method's name.
  func method(_ operation: Operation) -> String {
    switch operation.kind {
    case .fetch: "fetch"
    case .create: "create"
    case .update: "update"
    case .delete: "delete"
    case .list: "list"
    case .search: "search"
    case .action(let words): MemberNaming.method(words) ?? "send"
    }
  }

  /// A longer name for a method that another operation of the resource has already: with the path's last word.
  func longMethod(_ operation: Operation) -> String {
    let literals = operation.path.segments.compactMap { segment -> String? in
      if case .literal(let text) = segment { FileSuffix.dropped(from: text) } else { nil }
    }
    return MemberNaming.method([method(operation), literals.last ?? operation.method.lowercased()]) ?? "send"
  }

  /// What a path's parameters other than the resource's own id name, each once: `pipeline_id` is `pipeline`.
  private func owners(_ operation: Operation) -> [String] {
    let own = Words(operation.resource.text).lowercased
    var seen: Set<[String]> = [own]
    return operation.path.parameters.compactMap { parameter in
      if parameter == key(operation) { return nil }
      if parameter.type == .identifier(operation.resource) { return nil }
      let words = Words(parameter.name)
      let isKey = RequestNaming.keyWords.contains(words.last.lowercased.first ?? "") && words.words.count > 1
      let owner = (isKey ? words.dropLast() : words).lowercased
      if isNamed(owner, by: operation) { return nil }
      return seen.insert(owner).inserted ? owner.joined(separator: " ") : nil
    }
  }

  /// Whether an action names the owner already: `delete goal` of a `goal_id`.
  private func isNamed(_ owner: [String], by operation: Operation) -> Bool {
    guard case .action(let words) = operation.kind else { return false }
    return owner.allSatisfy { word in words.contains { $0.lowercased() == word || $0.lowercased() == word + "s" } }
  }

  /// The parameter that names the record itself though it is no id of its kind: the last of a path.
  private func key(_ operation: Operation) -> PathParameter? {
    guard [.fetch, .update, .delete].contains(operation.kind),
      let last = operation.path.segments.last?.parameters.last,
      !operation.path.parameters.contains(where: { $0.type == .identifier(operation.resource) })
    else { return nil }
    return last
  }

  /// Last words of a parameter that say how a record is named, not which kind of record it is.
  private static let keyWords: Set<String> = ["id", "ids", "iid", "uuid", "guid", "key", "slug"]
}
