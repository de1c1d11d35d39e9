/// What an update does to a field that always has a value: leave it alone or set it.
///
/// Literals set. A field that can be cleared is a ``Patch`` instead.
nonisolated public enum RequiredPatch<Value: Sendable>: Sendable {
  /// The field is not sent and keeps its value.
  case leave
  /// The field is sent with a new value.
  case set(Value)

  /// Sets the field to an optional's value, and leaves it alone when there is none.
  public static func setOrLeave(_ value: Value?) -> Self {
    if let value { .set(value) } else { .leave }
  }

  /// The new value, if one is set.
  public var newValue: Value? {
    if case .set(let value) = self { value } else { nil }
  }
}

nonisolated extension RequiredPatch: Equatable where Value: Equatable {}
nonisolated extension RequiredPatch: Hashable where Value: Hashable {}
