public import Foundation

/// The order in which a day is written as numbers.
nonisolated public enum CalendarDateOrder: Sendable, Hashable, CaseIterable {
  /// The month first: `2/8/2018` is the 8th of February.
  case monthDayYear
  /// The day first: `2/8/2018` is the 2nd of August.
  case dayMonthYear
  /// The year first: `2018/2/8` is the 8th of February.
  case yearMonthDay
}

/// A calendar day written as text, such as `2/8/2018`.
///
/// The text is kept as it is, since the order of day and month is a setting that only the caller knows. Two values
/// are equal when their texts are; which is earlier is told by ``components(in:)`` or ``date(in:timeZone:)`` alone.
nonisolated public struct CalendarDate: Hashable, Sendable {
  /// The text as it is on the wire.
  public let text: String

  /// A day in the words of the service.
  public init(_ text: String) { self.text = text }

  /// A day written in an order, two digits for day and month and four for the year; nil when there is no such day.
  public init?(year: Int, month: Int, day: Int, order: CalendarDateOrder) {
    guard let length = Self.length(ofMonth: month, year: year), (1...length).contains(day) else { return nil }
    let numbers =
      switch order {
      case .monthDayYear: [Self.padded(month, to: 2), Self.padded(day, to: 2), Self.padded(year, to: 4)]
      case .dayMonthYear: [Self.padded(day, to: 2), Self.padded(month, to: 2), Self.padded(year, to: 4)]
      case .yearMonthDay: [Self.padded(year, to: 4), Self.padded(month, to: 2), Self.padded(day, to: 2)]
      }
    text = numbers.joined(separator: "/")
  }

  /// The day that a point in time falls on in a time zone, written in an order; nil for days before the year 1.
  public init?(_ date: Date, order: CalendarDateOrder, timeZone: TimeZone = .current) {
    let parts = Self.gregorian(timeZone).dateComponents([.era, .year, .month, .day], from: date)
    guard parts.era == 1, let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    self.init(year: year, month: month, day: day, order: order)
  }

  /// The point in time at which the day begins in a time zone, when the text is read in an order; nil when it means none.
  public func date(in order: CalendarDateOrder, timeZone: TimeZone = .current) -> Date? {
    components(in: order).flatMap { Self.gregorian(timeZone).date(from: $0) }
  }

  private static func gregorian(_ timeZone: TimeZone) -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar
  }

  /// The day that the text means when it is read in an order, of the Gregorian calendar; nil when it means none, such as
  /// `2/30/2018`.
  public func components(in order: CalendarDateOrder) -> DateComponents? {
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let numbers = parts.compactMap { part in part.allSatisfy(\.isWholeNumber) ? Int(part) : nil }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    let (year, month, day) =
      switch order {
      case .monthDayYear: (numbers[2], numbers[0], numbers[1])
      case .dayMonthYear: (numbers[2], numbers[1], numbers[0])
      case .yearMonthDay: (numbers[0], numbers[1], numbers[2])
      }
    guard let length = Self.length(ofMonth: month, year: year), (1...length).contains(day) else { return nil }
    return DateComponents(calendar: Calendar(identifier: .gregorian), year: year, month: month, day: day)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int? {
    guard (1...9999).contains(year) else { return nil }
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: return 31
    case 4, 6, 9, 11: return 30
    case 2: return year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: return nil
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

nonisolated extension CalendarDate: ExpressibleByStringLiteral {
  /// A day written as a literal.
  public init(stringLiteral value: String) { text = value }
}

nonisolated extension CalendarDate: CustomStringConvertible {
  /// The text as it is on the wire.
  public var description: String { text }
}

nonisolated extension CalendarDate: RequestParameter {
  /// The text as it stands in a path or a query, before percent-encoding.
  public var parameterText: String { text }
}

nonisolated extension CalendarDate: WireValue {
  /// Reads the text.
  public init(from reader: WireReader) throws { text = try String(from: reader) }

  /// Writes the text.
  public func write(to writer: inout WireWriter) { text.write(to: &writer) }
}
