import APISpec

/// What narrows a listing to the records that are still open, where the docs name such a state.
struct OpenFilter {
  /// The assignment to `$0`, such as `$0.statuses = [.open]`.
  let assignment: String
  /// The enumeration's member, such as `.open`.
  let member: String
  /// The enumeration.
  let enumeration: SchemaName

  private static let openWords: Set<String> = ["open", "opened", "active"]

  /// The filter of an operation; nil when it has none. One that an example uses comes first, since that is known to
  /// work, then one whose state the record has as well.
  init?(_ operation: OperationPlan, record: ObjectPlan, plan: PackagePlan) {
    var candidates: [(wireName: String, name: Identifier, type: SpecType)] = []
    if let object = operation.bodyObject, object.form != .patch {
      candidates += object.properties.filter { $0.storage == .optional }.map { ($0.field.name, $0.name, $0.type) }
    }
    if operation.configuresRequest {
      candidates += operation.query.filter { !$0.isRequired }.map { ($0.field.name, $0.name, $0.field.type) }
    }
    let found = candidates.filter { candidate in
      ["status", "state"].contains { candidate.wireName.lowercased().contains($0) }
    }.compactMap { candidate in
      OpenFilter.value(candidate.type, plan: plan).map { (candidate: candidate, value: $0) }
    }
    let shown = Set(
      operation.operation.requestExamples.flatMap { example in
        (example.body?.object?.members.map(\.key) ?? []) + Array(example.query.keys)
      })
    func rank(_ index: Int) -> (Int, Int) {
      let isOfRecord = record.properties.contains { $0.type == .reference(found[index].value.enumeration) }
      return ((shown.contains(found[index].candidate.wireName) ? 2 : 0) + (isOfRecord ? 1 : 0), -index)
    }
    guard let best = found.indices.max(by: { rank($0) < rank($1) }).map({ found[$0] }) else { return nil }
    assignment = "$0.\(best.candidate.name.member) = \(best.value.text)"
    (member, enumeration) = (best.value.member, best.value.enumeration)
  }

  /// The condition on a record that has the same state itself; nil when it has none. Documented answers are not
  /// always what was asked for.
  func condition(_ record: ObjectPlan) -> String? {
    let state = record.properties.first { $0.type == .reference(enumeration) && $0.storage != .list }
    return state.map { "$0.\($0.name.member) == \(member)" }
  }

  private typealias Value = (text: String, member: String, enumeration: SchemaName)

  private static func value(_ type: SpecType, plan: PackagePlan) -> Value? {
    switch type {
    case .array(let element): return value(element, plan: plan).map { ("[\($0.text)]", $0.member, $0.enumeration) }
    case .reference(let name):
      let member = plan.enumeration(name)?.members.first { openWords.contains($0.name.name.lowercased()) }
      return member.map { ("." + $0.name.member, "." + $0.name.member, name) }
    default: return nil
    }
  }
}
