import APISpec

/// The names of the two ends of a range: `minimum_x` and `maximum_x`, `min_x` and `max_x`.
enum RangeNames {
  private static let prefixes = [
    ("minimum_", "maximum_"), ("min_", "max_"), ("minimum-", "maximum-"), ("min-", "max-"),
  ]
  private static let camelPrefixes = [("minimum", "maximum"), ("min", "max")]

  /// The name of the upper end by that of the lower one.
  static func upper(ofLower name: String) -> String? {
    for (lower, upper) in prefixes where name.hasPrefix(lower) { return upper + name.dropFirst(lower.count) }
    for (lower, upper) in camelPrefixes where isCamel(name, after: lower) {
      return upper + name.dropFirst(lower.count)
    }
    return nil
  }

  /// The name of the lower end by that of the upper one.
  static func lower(ofUpper name: String) -> String? {
    for (lower, upper) in prefixes where name.hasPrefix(upper) { return lower + name.dropFirst(upper.count) }
    for (lower, upper) in camelPrefixes where isCamel(name, after: upper) {
      return lower + name.dropFirst(upper.count)
    }
    return nil
  }

  /// What the range is of: `x`.
  static func stem(ofLower name: String) -> String? {
    for (lower, _) in prefixes where name.hasPrefix(lower) { return String(name.dropFirst(lower.count)) }
    for (lower, _) in camelPrefixes where isCamel(name, after: lower) { return String(name.dropFirst(lower.count)) }
    return nil
  }

  /// Whether values of a type have an order.
  static func isOrdered(_ type: SpecType) -> Bool {
    switch type {
    case .integer, .double, .decimal, .timestamp, .calendarDate, .dateTime, .string: true
    default: false
    }
  }

  private static func isCamel(_ name: String, after prefix: String) -> Bool {
    name.hasPrefix(prefix) && (name.dropFirst(prefix.count).first?.isUppercase ?? false)
  }
}
