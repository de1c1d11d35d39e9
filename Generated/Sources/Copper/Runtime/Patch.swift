/// What an update does to a field: leave it alone, set it, or clear it.
///
/// Literals set. A field that cannot be cleared is a ``RequiredPatch`` instead.
nonisolated public enum Patch<Value: Sendable>: Sendable {
  /// The field is not sent and keeps its value.
  case leave
  /// The field is sent with a new value.
  case set(Value)
  /// The field is sent as `null`, which removes its value.
  case clear

  /// Sets the field to an optional's value, and clears it when there is none.
  public static func setOrClear(_ value: Value?) -> Self {
    if let value { .set(value) } else { .clear }
  }

  /// Sets the field to an optional's value, and leaves it alone when there is none.
  public static func setOrLeave(_ value: Value?) -> Self {
    if let value { .set(value) } else { .leave }
  }

  /// The new value, if one is set.
  public var newValue: Value? {
    if case .set(let value) = self { value } else { nil }
  }
}

nonisolated extension Patch: Equatable where Value: Equatable {}
nonisolated extension Patch: Hashable where Value: Hashable {}
