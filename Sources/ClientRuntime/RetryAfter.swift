import Foundation
import HTTPTypes

/// What a service says about when to come back.
nonisolated enum RetryAfter {
  /// The longest time that is told apart from forever.
  static let forever: Duration = .seconds(10 * 365 * 24 * 3600)

  /// The wait that a `Retry-After` header asks for: seconds or a date. Nil when there is none, when it makes no sense,
  /// and when its time has passed already.
  static func wait(in headers: HTTPFields, date now: Date) -> Duration? {
    guard let text = headers[.retryAfter]?.trimmingCharacters(in: .whitespaces), !text.isEmpty else { return nil }
    guard let seconds = Double(text) ?? httpDate(text)?.timeIntervalSince(now) else { return nil }
    guard seconds > 0 else { return nil }
    let longest = Double(forever.components.seconds)
    return seconds < longest ? .seconds(seconds) : forever
  }

  /// The date in one of the three forms of HTTP.
  private static func httpDate(_ text: String) -> Date? {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.isLenient = false
    for format in ["EEE, dd MMM yyyy HH:mm:ss zzz", "EEEE, dd-MMM-yy HH:mm:ss zzz", "EEE MMM d HH:mm:ss yyyy"] {
      formatter.dateFormat = format
      if let date = formatter.date(from: text) { return date }
    }
    return nil
  }
}
