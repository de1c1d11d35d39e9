import APISpec

/// The columns of a table of records, by the kinds of their fields: what tells a record apart, what it is called, the
/// state that it is in, an amount, a date.
struct TableColumns {
  /// One column.
  struct Column: Hashable {
    let title: String
    /// The cell of `record`, as an expression of type `String`.
    let cell: String
  }

  let columns: [Column]

  private static let states = ["status", "state", "stage", "phase", "priority"]
  private static let names = ["name", "title", "subject", "label", "full_name", "description", "text", "email"]

  init(_ record: ObjectPlan, plan: PackagePlan) {
    let properties = record.properties
    var chosen: [PropertyPlan] = []
    func take(_ count: Int, where matches: (PropertyPlan) -> Bool) {
      chosen += properties.filter { found in
        matches(found) && !chosen.contains { $0.name == found.name }
      }.prefix(count)
    }
    take(1) { $0.name.name == "id" && $0.storage != .list && Self.isPlain($0.type) }
    let texts = Dictionary(
      properties.lazy.filter { $0.type == .string }.map { (Words($0.field.name).lowercased, $0) },
      uniquingKeysWith: { first, _ in first })
    let name = Self.names.lazy.compactMap { texts[Words($0).lowercased] }.first
    if let name { chosen.append(name) } else { take(1) { $0.type == .string && $0.storage == .required } }
    for state in Self.states where chosen.count < 4 {
      take(1) { Self.isEnumeration($0, plan) && Words($0.field.name).lowercased.contains(state) }
    }
    if chosen.count < 4 { take(4 - chosen.count) { Self.isEnumeration($0, plan) } }
    take(1) { $0.type == .decimal && $0.storage != .list }
    let days = chosen.count
    take(1) { $0.type == .calendarDate && $0.storage != .list }
    if chosen.count == days { take(1) { [.timestamp, .dateTime].contains($0.type) && $0.storage != .list } }
    if chosen.count < 2 { take(3) { Self.isPlain($0.type) && $0.storage != .list } }
    columns = chosen.map(Self.column)
  }

  private static func column(_ property: PropertyPlan) -> Column {
    let access = "record.\(property.name.member)"
    let function = property.type == .timestamp ? "day" : "text"
    return Column(title: Titles.of(property.field.name), cell: "\(function)(\(access))")
  }

  private static func isEnumeration(_ property: PropertyPlan, _ plan: PackagePlan) -> Bool {
    guard property.storage != .list, case .reference(let name) = property.type else { return false }
    return plan.enumeration(name) != nil
  }

  private static func isPlain(_ type: SpecType) -> Bool {
    switch type {
    case .string, .boolean, .integer, .double, .decimal, .decimalText, .timestamp, .calendarDate, .dateTime,
      .identifier:
      true
    default: false
    }
  }
}
