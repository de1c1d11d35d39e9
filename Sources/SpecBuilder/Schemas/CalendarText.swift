import Language

/// Days as docs write them.
enum CalendarText {
  /// Whether a format such as `MM/DD/YYYY` is one of days alone, without a time of the day.
  static func isDayFormat(_ format: String) -> Bool {
    let format = format.lowercased()
    func has(_ letters: WordSet) -> Bool { letters.words.contains(where: format.contains) }
    return !format.contains(":") && !has(.datePatternHours) && has(.datePatternDays) && has(.datePatternYears)
  }

  /// Whether `text` begins with a year and a month, as days and times in texts do.
  static func isTime(_ text: String) -> Bool {
    let start = text.utf8.prefix(5)
    return start.count == 5 && start.last == UInt8(ascii: "-") && start.dropLast().allSatisfy(isDigit)
  }

  /// Whether `text` is a point in time with its time zone: `2018-02-08T09:30:00Z`, `2018-02-08T09:30:00.5+02:00`.
  static func isDateTime(_ text: String) -> Bool {
    guard (20...40).contains(text.utf8.count) else { return false }
    var rest = text.utf8[...]
    guard take("0000-00-00T20:50:60", from: &rest) else { return false }
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      guard !fraction.isEmpty else { return false }
      rest = rest[fraction.endIndex...]
    }
    let isZoned = zones.contains { zone in
      var end = rest
      return take(zone, from: &end) && end.isEmpty
    }
    return isZoned && !isImpossible(text)
  }

  private static let zones: [StaticString] = ["Z", "+20:50", "-20:50", "+2050", "-2050"]

  /// Takes what a pattern says from the start of a text: 0 is any digit, 2, 5 and 6 are the largest digit that may stand
  /// there, all else is itself.
  private static func take(_ pattern: StaticString, from text: inout Substring.UTF8View) -> Bool {
    var rest = text
    let fits = pattern.withUTF8Buffer { pattern in
      pattern.allSatisfy { sign in
        guard let byte = rest.popFirst() else { return false }
        switch sign {
        case UInt8(ascii: "0"): return isDigit(byte)
        case UInt8(ascii: "2"), UInt8(ascii: "5"), UInt8(ascii: "6"): return isDigit(byte) && byte <= sign
        default: return byte == sign
        }
      }
    }
    if fits { text = rest }
    return fits
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Whether `text` is a calendar day such as `2/8/2018`, `08.02.2018` or `2018-02-08`.
  static func isDay(_ text: String) -> Bool {
    // What is longer than the longest day is none, and a day begins with a digit.
    guard (8...10).contains(text.utf8.count), let first = text.utf8.first, isDigit(first) else { return false }
    for separator in "/.-".utf8 {
      let parts = text.utf8.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { continue }
      let lengths = parts.map(\.count)
      return lengths[1] <= 2 && (lengths[0] <= 2 && lengths[2] == 4 || lengths[0] == 4 && lengths[2] <= 2)
    }
    return false
  }

  /// Whether `text` begins as a year, a month and a day in numbers do, and there is no such day: `2024-13-01`.
  static func isImpossible(_ text: String) -> Bool {
    guard isTime(text) else { return false }
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }), let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    guard (1...12).contains(month), day > 0 else { return true }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return day > [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
