/// The smallest and the largest value that a search accepts, both included; either may be open.
///
/// Written with the range operators: `10...`, `...20` and `10...20`. A bound of one value is `value...value`. A range that
/// a variable holds is written `RangeFilter(range)`.
nonisolated public struct RangeFilter<Bound: Sendable>: Sendable {
  /// The smallest value accepted; nil for no limit.
  public var minimum: Bound?
  /// The largest value accepted; nil for no limit.
  public var maximum: Bound?

  /// A range with either end, both or none.
  public init(minimum: Bound? = nil, maximum: Bound? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The range that accepts one value only.
  public static func exactly(_ value: Bound) -> Self { Self(minimum: value, maximum: value) }
}

nonisolated extension RangeFilter: Equatable where Bound: Equatable {}
nonisolated extension RangeFilter: Hashable where Bound: Hashable {}

nonisolated extension RangeFilter where Bound: Comparable {
  /// The values of a closed range.
  public init(_ range: ClosedRange<Bound>) { self.init(minimum: range.lowerBound, maximum: range.upperBound) }

  /// The values from one on.
  public init(_ range: PartialRangeFrom<Bound>) { self.init(minimum: range.lowerBound) }

  /// The values up to one, which is included.
  public init(_ range: PartialRangeThrough<Bound>) { self.init(maximum: range.upperBound) }
}

// The operators are disfavoured, so that `1...` keeps meaning Swift's own range wherever no filter is asked for.

/// The values from one on.
@_disfavoredOverload
nonisolated public postfix func ... <Bound>(minimum: Bound) -> RangeFilter<Bound> {
  RangeFilter(minimum: minimum)
}

/// The values up to one, which is included.
@_disfavoredOverload
nonisolated public prefix func ... <Bound>(maximum: Bound) -> RangeFilter<Bound> {
  RangeFilter(maximum: maximum)
}

/// The values between two, which are included.
@_disfavoredOverload
nonisolated public func ... <Bound>(minimum: Bound, maximum: Bound) -> RangeFilter<Bound> {
  RangeFilter(minimum: minimum, maximum: maximum)
}
