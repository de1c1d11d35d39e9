import APISpec
import OrderedJSON

/// Writes values of examples as Swift expressions of the printed types.
struct LiteralWriter {
  let plan: PackagePlan

  private var reader: SpecReader { plan.types.reader }

  /// An expression that has its type without help from where it stands; nil when the value is not one of the type.
  func typed(_ value: JSONValue, _ type: SpecType) -> String? {
    switch type {
    case .string: return value.string.map(SwiftLiteral.string)
    case .boolean: return value.bool.map(String.init)
    case .integer: return value.integer.map(String.init)
    case .double: return LiteralWriter.double(value).map { "Double(\($0))" }
    case .decimal: return value.number.flatMap(LiteralWriter.decimal)
    case .timestamp: return LiteralWriter.double(value).map { "Date(timeIntervalSince1970: \($0))" }
    case .decimalText: return value.string.map { "DecimalText(\(SwiftLiteral.string($0)))" }
    case .calendarDate: return value.string.map { "CalendarDate(\(SwiftLiteral.string($0)))" }
    case .dateTime: return value.string.map { "DateTime(\(SwiftLiteral.string($0)))" }
    case .identifier(let resource): return identifier(value, resource)
    case .array(let element): return list(value) { typed($0, element) }.map { "\($0) as \(plan.types.name(type))" }
    case .map(let element): return map(value, element).map { "\($0) as \(plan.types.name(type))" }
    case .reference(let name): return reference(value, name, isBare: false)
    case .binary: return value.string.map(file)
    case .any: return json(value)
    }
  }

  /// The expression as a person would write it where its type is known: literals, and members with a leading dot.
  func bare(_ value: JSONValue, _ type: SpecType) -> String? {
    switch type {
    case .decimal: return value.number.flatMap(LiteralWriter.shortDecimal) ?? typed(value, type)
    case .double: return LiteralWriter.double(value)
    case .calendarDate, .dateTime, .decimalText: return value.string.map(SwiftLiteral.string)
    case .identifier(let resource?) where plan.names.ids[resource] != nil:
      return plan.names.textIDs.contains(resource)
        ? value.string.map(SwiftLiteral.string) : value.integer.map(String.init)
    case .array(let element): return list(value) { bare($0, element) }
    case .map(let element): return map(value, element)
    case .reference(let name): return reference(value, name, isBare: true)
    default: return typed(value, type)
    }
  }

  /// A file of the name that the docs show, with bytes that stand for those that they do not.
  private func file(_ name: String) -> String {
    "UploadFile(Data(\(SwiftLiteral.string(name)).utf8), name: \(SwiftLiteral.string(name)))"
  }

  /// A number's spelling, if a binary floating-point number holds it: neither too large nor with too many digits.
  private static func double(_ value: JSONValue) -> String? {
    guard let number = value.number, let held = JSONNumber("\(number.double)"), held == number else { return nil }
    return number.text
  }

  /// A number as a plain literal, where that keeps all its digits: a whole one, or eighths, which are exact in binary.
  static func shortDecimal(_ number: JSONNumber) -> String? {
    let value = number.double
    guard abs(value) < 1e12, let eighths = Int(exactly: value * 8), !number.text.contains("e"),
      !number.text.contains("E")
    else { return nil }
    return eighths.isMultiple(of: 8) ? String(eighths / 8) : number.text
  }

  /// A number with all its decimal digits.
  static func decimal(_ number: JSONNumber) -> String? {
    if number.isSpeltWhole, let whole = Int(number.text) { return "Decimal(\(whole))" }
    let isNegative = number.text.hasPrefix("-")
    let parts = number.text.drop { $0 == "-" }.split(whereSeparator: { "eE".contains($0) })
    let mantissa = parts.first?.split(separator: ".", omittingEmptySubsequences: false) ?? []
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    guard let significand = mantissa.first.flatMap({ Int($0 + fraction) }),
      let exponent = parts.count > 1 ? Int(parts[1]) : 0, (-99...99).contains(exponent)
    else { return nil }
    return "Decimal(sign: .\(isNegative ? "minus" : "plus"), exponent: \(exponent - fraction.count), "
      + "significand: \(significand))"
  }

  /// Any JSON as a value of the runtime's type.
  func json(_ value: JSONValue) -> String? {
    switch value {
    case .null: return "JSONValue.null"
    case .bool(let flag): return "JSONValue.bool(\(flag))"
    case .number(let number): return LiteralWriter.decimal(number).map { "JSONValue.number(\($0))" }
    case .string(let text): return "JSONValue.string(\(SwiftLiteral.string(text)))"
    case .array: return list(value, json).map { "JSONValue.array(\($0))" }
    case .object: return map(value, .any).map { "JSONValue.object(\($0))" }
    }
  }

  private func list(_ value: JSONValue, _ element: (JSONValue) -> String?) -> String? {
    guard let elements = value.array else { return nil }
    let texts = elements.map(element)
    guard texts.allSatisfy({ $0 != nil }) else { return nil }
    return Layout.list(texts.compactMap { $0 })
  }

  private func map(_ value: JSONValue, _ element: SpecType) -> String? {
    guard let object = value.object else { return nil }
    var keys: Set<String> = []
    let members = object.members.filter { keys.insert($0.key).inserted }
    if members.isEmpty { return "[:]" }
    var texts: [String] = []
    for member in members {
      guard let text = typed(object[member.key] ?? member.value, element) else { return nil }
      texts.append("\(SwiftLiteral.string(member.key)): \(text)")
    }
    return "[\(texts.joined(separator: ", "))]"
  }

  private func identifier(_ value: JSONValue, _ resource: ResourceName?) -> String? {
    guard let resource, let name = plan.names.ids[resource] else { return value.integer.map(String.init) }
    let isText = plan.names.textIDs.contains(resource)
    // A text of digits in a path looks like a number.
    let literal =
      isText
      ? (value.string ?? value.number?.text).map(SwiftLiteral.string) : value.integer.map(String.init)
    return literal.map { "\(name.spelling)(\($0))" }
  }
}

extension LiteralWriter {
  private func reference(_ value: JSONValue, _ name: SchemaName, isBare: Bool) -> String? {
    guard let schema = reader.schemas[name] else { return json(value) }
    switch schema.kind {
    case .enumeration: return plan.enumeration(name).flatMap { enumeration(value, $0, isBare: isBare) }
    case .union: return plan.union(name).flatMap { union(value, $0, isBare: isBare) }
    case .object:
      guard let object = plan.object(name) else { return nil }
      return object.form == .model ? model(value, object) : BodyWriter(writer: self).expression(value, object)
    }
  }

  private func enumeration(_ value: JSONValue, _ plan: EnumerationPlan, isBare: Bool) -> String? {
    if let member = plan.member(value) { return (isBare ? "" : plan.type.spelling) + "." + member.name.member }
    let literal = plan.isNumeric ? value.integer.map(String.init) : value.string.map(SwiftLiteral.string)
    return literal.map { "\(plan.type.spelling)(rawValue: \($0))" }
  }

  /// The first shape that takes the value, in the order in which the printed reader asks.
  private func union(_ value: JSONValue, _ plan: UnionPlan, isBare: Bool) -> String? {
    if let discriminator = plan.schema.discriminator {
      let told = value[discriminator.field]?.string
      guard let shape = plan.cases.first(where: { $0.tag == told }), let text = typed(value, shape.type) else {
        return json(value).map { (isBare ? "" : plan.type.spelling) + ".other(\($0))" }
      }
      return Layout.call((isBare ? "" : plan.type.spelling) + ".\(shape.name.member)", [text])
    }
    for shape in plan.cases where fits(value, shape.type) {
      guard let text = typed(value, shape.type) else { continue }
      return Layout.call((isBare ? "" : plan.type.spelling) + ".\(shape.name.member)", [text])
    }
    return json(value).map { (isBare ? "" : plan.type.spelling) + ".other(\($0))" }
  }

  /// Whether the printed reader would take a value for one of the type.
  private func fits(_ value: JSONValue, _ type: SpecType) -> Bool {
    switch type {
    case .string, .decimalText, .calendarDate, .dateTime, .binary: return value.string != nil
    case .boolean: return value.bool != nil
    case .integer: return value.integer != nil || value.number?.isWhole == true
    case .double, .decimal, .timestamp: return value.number != nil
    case .identifier: return typed(value, type) != nil
    case .array(let element): return value.array?.allSatisfy { fits($0, element) } ?? false
    case .map(let element): return value.object?.members.allSatisfy { fits($0.value, element) } ?? false
    case .reference(let name):
      guard let object = plan.object(name) else { return typed(value, type) != nil }
      guard let members = value.object?.members, typed(value, type) != nil else { return false }
      return members.allSatisfy { object.property($0.key) != nil || $0.key == object.tag?.field }
    case .any: return true
    }
  }

  /// A record by its memberwise initialiser.
  private func model(_ value: JSONValue, _ object: ObjectPlan) -> String? {
    arguments(value, object).map { "\(object.type.spelling)(\($0.joined(separator: ", ")))" }
  }

  /// The arguments of a record's memberwise initialiser.
  func arguments(_ value: JSONValue, _ object: ObjectPlan) -> [String]? {
    guard let members = value.object else { return nil }
    var arguments: [String] = []
    for property in object.memberwise {
      let key = property.keys[0].wireName
      guard let member = members[key], !member.isNull else {
        if property.storage == .required { return nil }
        continue
      }
      let type = property.storage == .list ? SpecType.array(property.type) : property.type
      guard let text = property.storage == .list ? list(member, { typed($0, property.type) }) : typed(member, type)
      else { return nil }
      arguments.append("\(property.name.label): \(text)")
    }
    let unknown = members.members.filter { object.property($0.key) == nil && $0.key != object.tag?.field }
    if !unknown.isEmpty, let text = map(.object(JSONObject(unknown)), .any) {
      arguments.append("extras: RecordExtras(unknown: \(text))")
    }
    return arguments
  }
}
