import APISpec

/// A value of several shapes that is printed.
struct UnionPlan {
  /// One shape.
  struct Case {
    let name: Identifier
    let type: SpecType
    let swiftType: String
    let comment: String
    /// The value of the field that tells the shapes apart; nil where they tell themselves.
    var tag: String?
  }

  let schema: Schema
  let type: Identifier
  let cases: [Case]
  /// Whether it can be read, not only written.
  let isReadable: Bool
  /// Whether it may hold itself.
  let isIndirect: Bool

  /// The union of a schema.
  init?(_ schema: Schema, _ members: [SpecType], types: SwiftTypes, cycles: Cycles) {
    guard let type = types.names.schemas[schema.name] else { return nil }
    self.schema = schema
    self.type = type
    var scope = NameScope(taken: ["other", "none", "some", "null", "hashValue", "encode"])
    isIndirect = members.contains { cycles.isRecursive($0, in: schema.name) }
    isReadable = members.allSatisfy(types.reader.isReadable)
    if let discriminator = schema.discriminator {
      cases = zip(members, discriminator.values).compactMap { member, value in
        let wanted =
          MemberNaming.value(.string(value), label: nil, type: type.name).first ?? MemberNaming.substitute(value)
        return Case(
          name: scope.claim([wanted], place: schema.place), type: member, swiftType: types.name(member),
          comment: "What comes with \(MarkdownText.code(value)).", tag: value)
      }
      return
    }
    var seen: Set<String> = []
    let ordered = members.filter { $0 != .any }.sorted { UnionPlan.rank($0) < UnionPlan.rank($1) }
    cases = ordered.compactMap { member in
      let swiftType = types.name(member)
      guard seen.insert(swiftType).inserted, swiftType != "JSONValue" else { return nil }
      let name = scope.claim([UnionPlan.name(member, swiftType: swiftType, union: type.name)], place: schema.place)
      return Case(name: name, type: member, swiftType: swiftType, comment: UnionPlan.comment(member))
    }
  }

  /// The case for the values of a type.
  func plan(_ type: SpecType) -> Case? { cases.first { $0.type == type } }

  /// What is asked for first: plain values, then lists, then objects. An enumeration takes any text, so plain text
  /// that is a shape of its own comes after it.
  private static func rank(_ type: SpecType) -> Int {
    switch type {
    case .decimal, .double, .integer, .identifier: 0
    case .timestamp: 1
    case .calendarDate, .dateTime, .decimalText, .binary: 2
    case .reference: 5
    case .string: 3
    case .boolean: 4
    case .array: 6
    case .map: 7
    case .any: 8
    }
  }

  private static func name(_ type: SpecType, swiftType: String, union: String) -> String {
    switch type {
    case .string: return "string"
    case .boolean: return "bool"
    case .integer: return "integer"
    case .double, .decimal: return "number"
    case .decimalText: return "amount"
    case .timestamp: return "date"
    case .calendarDate: return "calendarDate"
    case .dateTime: return "dateTime"
    case .identifier(nil): return "id"
    case .map: return "object"
    case .binary: return "file"
    case .any: return "json"
    case .array(let element):
      let single = name(element, swiftType: String(swiftType.dropFirst().dropLast()), union: union)
      return single.hasSuffix("s") ? single + "List" : single + "s"
    case .identifier, .reference:
      let isPart = swiftType.hasPrefix(union) && swiftType.count > union.count
      let short = isPart ? String(swiftType.dropFirst(union.count)) : swiftType
      return MemberNaming.accessor(short) ?? MemberNaming.accessor(swiftType) ?? "value"
    }
  }

  private static func comment(_ type: SpecType) -> String {
    switch type {
    case .string: "A text."
    case .boolean: "A truth value."
    case .integer: "A whole number."
    case .double, .decimal: "A number."
    case .decimalText: "An amount."
    case .timestamp, .dateTime: "A point in time."
    case .calendarDate: "A calendar day."
    case .identifier: "An id."
    case .array: "A list."
    case .map: "An object with free keys."
    case .reference: "An object or a value with a type of its own."
    case .binary: "A file."
    case .any: "Any JSON."
    }
  }
}
