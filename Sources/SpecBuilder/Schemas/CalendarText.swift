/// Days as docs write them.
enum CalendarText {
  /// Whether a format such as `MM/DD/YYYY` is one of days alone, without a time of the day.
  static func isDayFormat(_ format: String) -> Bool {
    let format = format.lowercased()
    return !format.contains(":") && !format.contains("hh") && format.contains("d") && format.contains("y")
  }

  /// Whether `text` begins with a year and a month, as days and times in texts do.
  static func isTime(_ text: String) -> Bool {
    let start = text.prefix(5)
    return start.count == 5 && start.last == "-" && start.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
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
}
