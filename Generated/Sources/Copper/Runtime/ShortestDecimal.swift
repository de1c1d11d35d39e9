import Foundation

// A literal such as 3.133 becomes a Decimal by way of Double, and then is 3.132999999999999488.

nonisolated extension Decimal {
  /// The number with the digits that stand in the source, if it was made of a `Double`; itself, if not.
  ///
  /// A number made of a Double is told by being exactly what a Double becomes, and by more digits than anybody types.
  /// Foundation's way from Double to Decimal is off by some steps, so that several neighbours become the same number: the
  /// one with the fewest digits is what was typed.
  var asWritten: Decimal {
    guard exponent < 0, significand > Self.mostDigits || significand < -Self.mostDigits,
      let nearest = Double(description)
    else { return self }
    let step = nearest.ulp
    let texts = (-16...16).map { nearest + Double($0) * step }.filter { Decimal($0) == self }.map { "\($0)" }
    return texts.min { $0.count < $1.count }.flatMap { Decimal(string: $0) } ?? self
  }

  /// The largest number of 16 digits: a Double tells apart no more than 17.
  private static let mostDigits = Decimal(9_999_999_999_999_999)
}

nonisolated extension ExpressibleByFloatLiteral {
  /// The value of a literal, with the digits that stand in the source.
  static func asWritten(_ literal: FloatLiteralType) -> Self {
    let value = Self(floatLiteral: literal)
    return (value as? Decimal)?.asWritten as? Self ?? value
  }
}
