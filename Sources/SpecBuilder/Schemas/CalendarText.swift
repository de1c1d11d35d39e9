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
    let start = text.prefix(5)
    return start.count == 5 && start.last == "-" && start.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether `text` is a point in time with its time zone: `2018-02-08T09:30:00Z`, `2018-02-08T09:30:00.5+02:00`.
  static func isDateTime(_ text: String) -> Bool {
    text.utf8.count <= 40 && text.wholeMatch(of: dateTime) != nil && !isImpossible(text)
  }

  private static var dateTime: Regex<Substring> {
    /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-2][0-9]:[0-5][0-9]:[0-6][0-9](?:\.[0-9]+)?(?:Z|[+-][0-2][0-9]:?[0-5][0-9])/
  }

  /// Whether `text` is a calendar day such as `2/8/2018`, `08.02.2018` or `2018-02-08`.
  static func isDay(_ text: String) -> Bool {
    for separator in "/.-" {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
        continue
      }
      let lengths = parts.map(\.count)
      return lengths[1] <= 2 && (lengths[0] <= 2 && lengths[2] == 4 || lengths[0] == 4 && lengths[2] <= 2)
    }
    return false
  }

  /// Whether `text` begins as a year, a month and a day in numbers do, and there is no such day: `2024-13-01`.
  static func isImpossible(_ text: String) -> Bool {
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard isTime(text), parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }), let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    guard (1...12).contains(month), day > 0 else { return true }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return day > [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
