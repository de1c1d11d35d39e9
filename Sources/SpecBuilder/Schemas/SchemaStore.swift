import APISpec
import OrderedJSON

/// The schemas of a spec while it is built: their names, their order, and the values of enumerations.
final class SchemaStore {
  private struct EnumerationDraft {
    var values: [Enumeration.Value]
    let description: String?
    let place: DocPlace
  }

  private var order: [SchemaName] = []
  private var taken: Set<SchemaName> = []
  private var names = IdentityTable<ObjectEvidence, SchemaName>()
  private var built: [SchemaName: Schema] = [:]
  private var enumerations: [SchemaName: EnumerationDraft] = [:]

  // MARK: Names

  /// A name that nothing else has: the first of `preferred` that is free, else the last with a number.
  func claim(_ preferred: [String]) -> SchemaName {
    let preferred = preferred.filter { !$0.isEmpty }
    for text in preferred where taken.insert(SchemaName(text)).inserted { return SchemaName(text) }
    let base = preferred.last ?? "Part"
    var number = 2
    while !taken.insert(SchemaName(base + String(number))).inserted { number += 1 }
    return SchemaName(base + String(number))
  }

  /// The name of a type of objects; the same each time.
  func name(of evidence: ObjectEvidence, owner: SchemaName? = nil) -> SchemaName {
    if let known = names[evidence] { return known }
    let own = evidence.name.upperCamel
    let name = claim([own] + (owner.map { [$0.text + own] } ?? []))
    names[evidence] = name
    return name
  }

  // MARK: Schemas

  /// Gives a schema its place in the order, before those that its fields turn out to need.
  func open(_ name: SchemaName) { order.append(name) }

  /// Sets a schema whose place was opened.
  func close(_ schema: Schema) { built[schema.name] = schema }

  subscript(name: SchemaName) -> Schema? { built[name] }

  /// The schemas in order.
  var schemas: [Schema] {
    order.compactMap { name in
      if let schema = built[name] { return schema }
      guard let draft = enumerations[name] else { return nil }
      return Schema(
        name: name, kind: .enumeration(Enumeration(values: draft.values)), description: draft.description,
        place: draft.place)
    }
  }

  // MARK: Enumerations

  /// The values of an enumeration.
  func values(of name: SchemaName) -> [Enumeration.Value]? { enumerations[name]?.values }

  /// An enumeration with documented values; one of the same name and values is the same.
  func enumeration(
    _ preferred: [String], values: [Enumeration.Value], description: String?, place: DocPlace
  ) -> SchemaName {
    let raws = values.map(\.raw)
    for text in preferred {
      let name = SchemaName(text)
      if let known = enumerations[name], known.values.filter(\.isDocumented).map(\.raw) == raws { return name }
    }
    let name = claim(preferred)
    enumerations[name] = EnumerationDraft(values: values, description: description, place: place)
    order.append(name)
    return name
  }

  /// Adds a value that only an example shows; false when it is known.
  @discardableResult
  func observe(_ value: JSONValue, in name: SchemaName) -> Bool {
    guard let known = enumerations[name]?.values, !known.contains(where: { $0.raw == value }) else { return false }
    enumerations[name]?.values.append(Enumeration.Value(raw: value, isDocumented: false))
    return true
  }

  /// The groups that values of a type may have.
  func groups(of type: SpecType) -> Set<ValueGroup> {
    switch type {
    case .string, .decimalText, .calendarDate, .dateTime, .binary: [.string]
    case .boolean: [.boolean]
    case .integer, .double, .decimal, .timestamp: [.number]
    case .identifier: [.number, .string]
    case .array: [.array]
    case .map: [.object]
    case .any: Set(ValueGroup.allCases)
    case .reference(let name): groups(of: name)
    }
  }

  private func groups(of name: SchemaName) -> Set<ValueGroup> {
    if let values = values(of: name) { return [values.first?.raw.number != nil ? .number : .string] }
    guard case .union(let members)? = built[name]?.kind else { return [.object] }
    return members.reduce(into: []) { groups, member in
      // A union has no union among its members.
      if case .reference(let inner) = member, values(of: inner) == nil {
        groups.insert(.object)
      } else {
        groups.formUnion(self.groups(of: member))
      }
    }
  }
}
