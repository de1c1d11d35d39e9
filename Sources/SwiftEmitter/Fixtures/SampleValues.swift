import APISpec
import OrderedJSON

/// Values that stand for any of a type, where the docs show none.
struct SampleValues {
  let plan: PackagePlan

  /// A value of a type.
  func value(_ type: SpecType) -> JSONValue { value(type, depth: 0) }

  /// A body with what is required, and a few more of its fields.
  func body(_ object: ObjectPlan, optional count: Int) -> JSONValue {
    let simple = object.properties.filter { $0.storage != .required && isSimple($0.type) }.prefix(count)
    let names = Set((object.required + simple).flatMap { $0.keys.map(\.wireName) })
    return .object(
      JSONObject(
        SampleValues.tag(of: object)
          + object.properties.flatMap(\.keys).filter { names.contains($0.wireName) }.map {
            JSONObject.Member(key: $0.wireName, value: value($0.field.type))
          }))
  }

  private func value(_ type: SpecType, depth: Int) -> JSONValue {
    switch type {
    case .string: return "text"
    case .boolean: return true
    case .integer, .double, .decimal: return 1
    case .timestamp: return 1_500_000_000
    case .decimalText: return "12.50"
    case .calendarDate: return "1/31/2020"
    case .dateTime: return "2020-01-31T09:30:00Z"
    case .identifier(let resource):
      return resource.map(plan.names.textIDs.contains) == true ? "id1" : 1
    case .array(let element): return depth > 3 ? [] : [value(element, depth: depth + 1)]
    case .map: return [:]
    case .binary, .any: return "text"
    case .reference(let name):
      if let enumeration = plan.enumeration(name) {
        return enumeration.members.first?.raw ?? (enumeration.isNumeric ? 1 : "text")
      }
      if let union = plan.union(name) { return union.cases.first.map { value($0.type, depth: depth + 1) } ?? "text" }
      guard let object = plan.object(name), depth <= 3 else { return [:] }
      return .object(
        JSONObject(
          SampleValues.tag(of: object)
            + object.required.map {
              JSONObject.Member(key: $0.keys[0].wireName, value: value($0.type, depth: depth + 1))
            }))
    }
  }

  /// The member that tells an object from others.
  private static func tag(of object: ObjectPlan) -> [JSONObject.Member] {
    object.tag.map { [JSONObject.Member(key: $0.field, value: .string($0.value))] } ?? []
  }

  private func isSimple(_ type: SpecType) -> Bool {
    switch type {
    case .string, .boolean, .integer, .decimalText, .calendarDate, .dateTime, .identifier, .binary: true
    case .reference(let name): plan.enumeration(name) != nil
    case .array(let element): isSimple(element)
    default: false
    }
  }
}
