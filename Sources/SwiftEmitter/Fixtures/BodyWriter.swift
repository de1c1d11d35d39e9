import APISpec
import OrderedJSON

/// Writes documented bodies as Swift, through the printed builders.
struct BodyWriter {
  let writer: LiteralWriter

  /// The parts that a body is made of.
  struct Parts {
    /// The arguments that are required: label and expression.
    var arguments: [(label: String, value: String)] = []
    /// What is set, each an assignment to `$0`.
    var assignments: [String] = []
  }

  /// The parts for a documented body; nil when something in it cannot be written.
  func parts(_ value: JSONValue, _ object: ObjectPlan) -> Parts? {
    guard let members = value.object else { return nil }
    var parts = Parts()
    var done: Set<String> = []
    for property in object.required {
      let key = property.keys[0].wireName
      guard let member = members[key], !member.isNull, let text = writer.bare(member, property.type) else { return nil }
      parts.arguments.append((property.name.label, text))
      done.insert(key)
    }
    if let tag = object.tag {
      guard members[tag.field]?.string == tag.value else { return nil }
      done.insert(tag.field)
    }
    for member in members.members where !done.contains(member.key) {
      done.insert(member.key)
      guard let assignment = assignment(member.key, members, object, done: &done) else { return nil }
      parts.assignments.append(assignment)
    }
    return parts
  }

  /// The body as one expression.
  func expression(_ value: JSONValue, _ object: ObjectPlan) -> String? {
    parts(value, object).map { parts in
      let arguments = parts.arguments.map { "\($0.label): \($0.value)" }
      let head = object.type.spelling
      if parts.assignments.isEmpty { return Layout.call(head, arguments) }
      return Layout.closure(arguments.isEmpty ? head : Layout.call(head, arguments), parts.assignments)
    }
  }

  private func assignment(
    _ key: String, _ members: JSONObject, _ object: ObjectPlan, done: inout Set<String>
  ) -> String? {
    let value = members[key] ?? .null
    guard let property = object.property(key) else {
      return writer.json(value).map { "$0.additionalKeys[\(SwiftLiteral.string(key))] = \($0)" }
    }
    if property.storage == .range { return range(property, members, done: &done) }
    let left = "$0.\(property.name.member)"
    switch (property.storage, value) {
    case (.patch, .null): return "\(left) = .clear"
    case (_, .null): return "$0.additionalKeys[\(SwiftLiteral.string(key))] = JSONValue.null"
    case (.patch, _), (.requiredPatch, _): return set(value, property.type).map { "\(left) = \($0)" }
    default: return text(value, property).map { "\(left) = \($0)" }
    }
  }

  /// A value of an update: a literal sets, anything else is set by name.
  private func set(_ value: JSONValue, _ type: SpecType) -> String? {
    switch type {
    case .string, .boolean, .integer, .double, .calendarDate, .dateTime, .identifier, .array:
      return writer.bare(value, type)
    case .decimal where value.number.flatMap(LiteralWriter.shortDecimal) != nil: return writer.bare(value, type)
    case .reference(let name):
      let isMember = writer.plan.enumeration(name)?.member(value).map { !PatchMembersView.own.contains($0.name.name) }
      return writer.bare(value, type).map { isMember == true ? $0 : Layout.call(".set", [$0]) }
    default: return writer.bare(value, type).map { Layout.call(".set", [$0]) }
    }
  }

  /// A value of a body; ids that stand for something else go by their names.
  private func text(_ value: JSONValue, _ property: PropertyPlan) -> String? {
    guard property.swiftType.contains("IDFilter<") else { return writer.bare(value, property.type) }
    if case .array = property.type, let elements = value.array {
      let texts = elements.map { filter($0, property) }
      return texts.allSatisfy { $0 != nil } ? "[\(texts.compactMap { $0 }.joined(separator: ", "))]" : nil
    }
    return filter(value, property)
  }

  private func filter(_ value: JSONValue, _ property: PropertyPlan) -> String? {
    guard let number = value.integer else { return nil }
    let names = writer.plan.sentinels.values.joined().first { sentinel in
      sentinel.sentinel.value == number && sentinel.field.type == property.field.type
    }
    return names.map { "." + $0.name.member } ?? String(number)
  }

  private func range(_ property: PropertyPlan, _ members: JSONObject, done: inout Set<String>) -> String? {
    var arguments: [String] = []
    for (key, label) in zip(property.keys, ["minimum", "maximum"]) {
      done.insert(key.wireName)
      guard let value = members[key.wireName] else { continue }
      guard !value.isNull, let text = writer.typed(value, property.type) else { return nil }
      arguments.append("\(label): \(text)")
    }
    return "$0.\(property.name.member) = RangeFilter(\(arguments.joined(separator: ", ")))"
  }
}
