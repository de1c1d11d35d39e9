import APISpec
import OrderedJSON

/// How the values that a type allows relate to those that another allows.
enum WireRelation {
  /// The same JSON is allowed.
  case same
  /// The new type allows all that the old one did, and more.
  case wider
  /// The new type allows less.
  case narrower
  /// Neither contains the other.
  case different

  fileprivate static func of(wider: Bool, narrower: Bool) -> WireRelation {
    switch (wider, narrower) {
    case (true, true): .same
    case (true, false): .wider
    case (false, true): .narrower
    case (false, false): .different
    }
  }
}

/// Compares what types look like as JSON.
struct WireComparison {
  let old: [SchemaName: Schema]
  let new: [SchemaName: Schema]
  /// The new names of old types; types that are the same thing are compared on their own.
  let names: [SchemaName: SchemaName]

  /// Deeper types are taken to differ; nothing real goes as deep.
  private static let deepest = 24
  /// What a union counts for in depth, so that unions of unions cannot multiply for long.
  private static let unionDepth = 8

  /// What it means that a value of type `before` is now of type `after`: who sends may not be told to send other
  /// values, who receives may not be sent more.
  func impact(from before: SpecType, to after: SpecType, _ direction: Direction) -> ChangeClass {
    var worst = ChangeClass.documentation
    if direction.contains(.request) {
      switch relation(from: before, to: after) {
      case .same: break
      case .wider: worst = .addition
      case .narrower, .different: return .breaking
      }
    }
    if direction.contains(.response) {
      // Values that nobody listed may come in any response, so a list of values says no more than their kind.
      switch relation(from: before, to: after, valuesAreOpen: true) {
      case .same, .narrower: break
      case .wider, .different: return .breaking
      }
    }
    return worst
  }

  /// How `after`, of the new spec, relates to `before`, of the old one.
  func relation(from before: SpecType, to after: SpecType, valuesAreOpen: Bool = false) -> WireRelation {
    .of(
      wider: contains(.new(after), .old(before), valuesAreOpen, depth: 0),
      narrower: contains(.old(before), .new(after), valuesAreOpen, depth: 0))
  }

  /// A type and the spec that it is of.
  private enum Side {
    case old(SpecType)
    case new(SpecType)

    var type: SpecType {
      switch self {
      case .old(let type), .new(let type): type
      }
    }

    func with(_ type: SpecType) -> Side {
      if case .old = self { .old(type) } else { .new(type) }
    }
  }

  /// Whether every value of `part` is one of `whole`.
  private func contains(_ whole: Side, _ part: Side, _ open: Bool, depth: Int) -> Bool {
    guard depth < WireComparison.deepest else { return false }
    if case .any = whole.type { return true }
    if isSameSchema(whole, part) { return true }
    let next = depth + WireComparison.unionDepth
    if let types = alternatives(part) { return types.allSatisfy { contains(whole, part.with($0), open, depth: next) } }
    if let types = alternatives(whole) { return types.contains { contains(whole.with($0), part, open, depth: next) } }
    if let values = values(part) {
      if !open, let others = self.values(whole) { return Set(values).isSubset(of: others) }
      return contains(whole, part.with(WireComparison.kind(of: values)), open, depth: depth + 1)
    }
    if let values = values(whole) {
      return open && contains(whole.with(WireComparison.kind(of: values)), part, open, depth: depth + 1)
    }
    switch (whole.type, part.type) {
    case (.array(let one), .array(let other)), (.map(let one), .map(let other)):
      return contains(whole.with(one), part.with(other), open, depth: depth + 1)
    case (.map(.any), .reference): return true
    default:
      guard let kinds = WireComparison.kinds(part.type) else { return false }
      return WireComparison.kinds(whole.type)?.isSuperset(of: kinds) == true
    }
  }

  private static func kind(of values: [JSONValue]) -> SpecType { values.first?.number == nil ? .string : .integer }

  private func schema(_ side: Side) -> Schema? {
    guard case .reference(let name) = side.type else { return nil }
    if case .old = side { return old[name] }
    return new[name]
  }

  private func alternatives(_ side: Side) -> [SpecType]? {
    if case .union(let types) = schema(side)?.kind { types } else { nil }
  }

  private func values(_ side: Side) -> [JSONValue]? {
    if case .enumeration(let enumeration) = schema(side)?.kind { enumeration.values.map(\.raw) } else { nil }
  }

  private func isSameSchema(_ one: Side, _ other: Side) -> Bool {
    guard case .reference(let left) = one.type, case .reference(let right) = other.type else { return false }
    switch (one, other) {
    case (.old, .new): return names[left] == right
    case (.new, .old): return names[right] == left
    default: return left == right
    }
  }

  /// The kinds of JSON that a type without parts allows; nil for types with parts.
  private static func kinds(_ type: SpecType) -> Set<JSONValue.Kind>? {
    switch type {
    case .string, .decimalText, .calendarDate, .dateTime, .binary: [.string]
    case .boolean: [.boolean]
    case .integer, .timestamp, .identifier: [.integer]
    case .double, .decimal: [.integer, .number]
    case .any: Set(JSONValue.Kind.allCases)
    case .array, .map, .reference: nil
    }
  }
}

extension SpecType {
  /// The kind of value in words, such as "an object".
  func words(_ kind: Schema.Kind?) -> String {
    switch (self, kind) {
    case (.reference, .enumeration?): "one of several values"
    case (.reference, .union?): "a value of several shapes"
    case (.string, _): "a string"
    case (.boolean, _): "a boolean"
    case (.integer, _): "a whole number"
    case (.double, _), (.decimal, _): "a number"
    case (.decimalText, _): "a number as text"
    case (.timestamp, _): "a timestamp"
    case (.calendarDate, _): "a date"
    case (.dateTime, _): "a time"
    case (.identifier, _): "an id"
    case (.array, _): "a list"
    case (.map, _), (.reference, _): "an object"
    case (.binary, _): "a file"
    case (.any, _): "anything"
    }
  }
}
