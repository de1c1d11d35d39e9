import APISpec
import OrderedJSON

/// Writes what a decoded response must be, scalar by scalar, as literal values.
struct ResponseChecks {
  let writer: LiteralWriter

  private var plan: PackagePlan { writer.plan }

  /// The statements for a response of a type, or nil when the example has a value that the type cannot hold.
  func statements(_ body: JSONValue, _ type: SpecType) -> [String]? {
    let name = plan.types.name(type)
    var lines = ["let response = try fixture.decode(\(name).self)"]
    if case .array(let element) = type {
      guard let elements = body.array else { return nil }
      lines.append("expectEqual(response.count, \(elements.count))")
      if let first = elements.first {
        lines.append("let first = try #require(response.first)")
        guard let checks = checks(first, element, at: "first") else { return nil }
        // Every other element must be writable too, or it would not decode.
        lines += checks.isEmpty ? ["_ = first"] : checks
      }
    } else {
      guard let checks = checks(body, type, at: "response") else { return nil }
      lines += checks
    }
    return lines
  }

  private func checks(_ value: JSONValue, _ type: SpecType, at access: String) -> [String]? {
    if case .reference(let name) = type, let object = plan.object(name) {
      return value.object.flatMap { members(of: $0, object, at: access) }
    }
    return writer.typed(value, type).map { ["expectEqual(\(access), \($0))"] }
  }

  private func members(of object: JSONObject, _ plan: ObjectPlan, at access: String) -> [String]? {
    var lines: [String] = []
    for property in plan.properties {
      let key = property.keys[0].wireName
      guard let value = object[key] else {
        if property.storage == .required { return nil }
        continue
      }
      guard let checks = propertyChecks(property, value, at: access) else { return nil }
      lines += checks
    }
    return lines
  }

  private func propertyChecks(_ property: PropertyPlan, _ value: JSONValue, at access: String) -> [String]? {
    let access = "\(access).\(property.name.member)"
    if value.isNull {
      switch property.storage {
      case .required: return nil
      case .list: return ["expectEqual(\(access).count, 0)"]
      default: return ["expectEqual(\(access), nil)"]
      }
    }
    guard property.storage == .list else {
      let isOptional = property.storage == .optional && isObject(property.type)
      return checks(value, property.type, at: access + (isOptional ? "?" : ""))
    }
    guard let elements = value.array else { return nil }
    if !isObject(property.type), !elements.isEmpty {
      return writer.typed(value, .array(property.type)).map { ["expectEqual(\(access), \($0))"] }
    }
    var lines = ["expectEqual(\(access).count, \(elements.count))"]
    if let first = elements.first {
      guard let checks = checks(first, property.type, at: access + ".first?") else { return nil }
      lines += checks
    }
    return lines
  }

  private func isObject(_ type: SpecType) -> Bool {
    if case .reference(let name) = type { plan.object(name) != nil } else { false }
  }
}
