// A literal sets the value.

nonisolated extension RequiredPatch: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
  /// Sets a number.
  public init(integerLiteral value: Value.IntegerLiteralType) { self = .set(Value(integerLiteral: value)) }
}

nonisolated extension RequiredPatch: ExpressibleByFloatLiteral where Value: ExpressibleByFloatLiteral {
  /// Sets a number with a fraction, with the digits that stand in the source.
  public init(floatLiteral value: Value.FloatLiteralType) { self = .set(.asWritten(value)) }
}

nonisolated extension RequiredPatch: ExpressibleByBooleanLiteral where Value: ExpressibleByBooleanLiteral {
  /// Sets true or false.
  public init(booleanLiteral value: Value.BooleanLiteralType) { self = .set(Value(booleanLiteral: value)) }
}

nonisolated extension RequiredPatch: ExpressibleByUnicodeScalarLiteral where Value: ExpressibleByUnicodeScalarLiteral {
  /// Sets a text of one scalar.
  public init(unicodeScalarLiteral value: Value.UnicodeScalarLiteralType) {
    self = .set(Value(unicodeScalarLiteral: value))
  }
}

nonisolated extension RequiredPatch: ExpressibleByExtendedGraphemeClusterLiteral
where Value: ExpressibleByExtendedGraphemeClusterLiteral {
  /// Sets a text of one character.
  public init(extendedGraphemeClusterLiteral value: Value.ExtendedGraphemeClusterLiteralType) {
    self = .set(Value(extendedGraphemeClusterLiteral: value))
  }
}

nonisolated extension RequiredPatch: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral {
  /// Sets a text.
  public init(stringLiteral value: Value.StringLiteralType) { self = .set(Value(stringLiteral: value)) }
}

nonisolated extension RequiredPatch: ExpressibleByStringInterpolation where Value: ExpressibleByStringInterpolation {
  /// Sets a text with values in it.
  public init(stringInterpolation: Value.StringInterpolation) {
    self = .set(Value(stringInterpolation: stringInterpolation))
  }
}

nonisolated extension RequiredPatch: ExpressibleByArrayLiteral where Value: RangeReplaceableCollection {
  /// Sets a list.
  public init(arrayLiteral elements: Value.Element...) { self = .set(Value(elements)) }
}
