import APISpec

/// How a field is printed, as far as sources that use it can tell.
enum PrintedShape: Hashable {
  /// A property that is not optional, and an argument of the initialiser.
  case argument
  /// An optional property.
  case optional
  /// A list, empty when there is none.
  case list
  /// A property of an update that can be set and cleared.
  case patch
  /// A property of an update that can be set only.
  case settable

  /// The shape of a field in an object of a role.
  init(_ field: Field, in role: ObjectSchema.Role) {
    let isSure = field.isRequired && !field.isNullable
    switch (role, field.type) {
    case (.response, .array): self = .list
    case (.patch, _): self = isSure ? .argument : field.isNullable ? .patch : .settable
    default: self = isSure ? .argument : .optional
    }
  }
}

extension Field {
  /// Whether values of a search can be told apart from ids by ``sentinels``: then a filter is printed for the id.
  func isFilter(in role: ObjectSchema.Role) -> Bool {
    guard role == .criteria else { return false }
    switch type {
    case .identifier, .array(.identifier): return true
    default: return false
    }
  }

  /// The name of the other end, when this is one of a pair such as `minimum_x` and `maximum_x`; such pairs are printed
  /// as one range.
  var otherEnd: String? {
    guard [.integer, .double, .decimal, .timestamp, .calendarDate, .dateTime, .string].contains(type) else {
      return nil
    }
    for (low, high) in [("minimum", "maximum"), ("min", "max")] {
      for (one, other) in [(low, high), (high, low)] where name.hasPrefix(one) {
        let rest = name.dropFirst(one.count)
        guard let next = rest.first, next == "_" || next == "-" || next.isUppercase else { continue }
        return other + rest
      }
    }
    return nil
  }
}
