/// A JSON number as it was written.
public struct JSONNumber: Sendable {
  /// The number's text, valid by JSON's grammar.
  public let text: String

  /// A whole number.
  public init(_ value: Int) { text = String(value) }

  /// A number by its JSON spelling; nil when the text is no JSON number.
  public init?(_ text: String) {
    guard JSONNumber.isValid(text) else { return nil }
    self.text = text
  }

  /// Whether it is written without fraction and exponent.
  public var isSpeltWhole: Bool { text.utf8.allSatisfy { $0 < 0x40 && $0 != UInt8(ascii: ".") } }

  /// Whether its value is a whole number, however it is written (`5000.0` and `5e3` are).
  public var isWhole: Bool { canonical.exponent >= 0 || canonical.digits.isEmpty }

  /// The value as a binary floating-point number.
  public var double: Double { Double(text) ?? .nan }

  static func isValid(_ text: String) -> Bool {
    var rest = text.utf8[...]
    func takeDigits() -> Int {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest[digits.endIndex...]
      return digits.count
    }
    func take(_ signs: Unicode.Scalar...) -> Bool {
      guard let first = rest.first, signs.contains(Unicode.Scalar(first)) else { return false }
      rest.removeFirst()
      return true
    }
    _ = take("-")
    let first = rest.first
    let whole = takeDigits()
    guard whole == 1 || whole > 1 && first != UInt8(ascii: "0") else { return false }
    if take("."), takeDigits() == 0 { return false }
    if take("e", "E") {
      _ = take("+", "-")
      guard takeDigits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  /// Digits without leading and trailing zeros, and the power of ten that they are multiplied with.
  private var canonical: (isNegative: Bool, digits: Substring, exponent: Int) {
    if let plain { return plain }
    let isNegative = text.first == "-"
    let parts = text.drop { $0 == "-" }.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { "eE".contains($0) })
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    // Beyond any magnitude that means something, two numbers are the same only if they are written the same; and
    // counting digits cannot overflow.
    let power = parts.count > 1 ? Int(parts[1]) : 0
    guard let power, abs(Double(power)) < 1e15 else {
      return (isNegative, text[...], parts[1].first == "-" ? -1 : 0)
    }
    var exponent = power - fraction.count
    var digits = Substring(mantissa[0] + fraction).drop { $0 == "0" }
    while digits.last == "0" {
      digits.removeLast()
      exponent += 1
    }
    return (isNegative && !digits.isEmpty, digits, digits.isEmpty ? 0 : exponent)
  }
}

extension JSONNumber {
  /// The same for digits alone, which ids and times are: they are looked up all the time.
  private var plain: (isNegative: Bool, digits: Substring, exponent: Int)? {
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    let zeros = text.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    let digits = text.dropLast(zeros)
    return (false, digits, digits.isEmpty ? 0 : zeros)
  }
}

extension JSONNumber: Hashable, Comparable {
  /// Whether two numbers have the same value, however they are written.
  public static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.text == rhs.text || lhs.canonical == rhs.canonical
  }

  /// Feeds the value, not the spelling.
  public func hash(into hasher: inout Hasher) {
    let (isNegative, digits, exponent) = canonical
    hasher.combine(isNegative)
    hasher.combine(digits)
    hasher.combine(exponent)
  }

  /// Whether one number is smaller; compared as binary floating-point numbers.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.double < rhs.double }
}
