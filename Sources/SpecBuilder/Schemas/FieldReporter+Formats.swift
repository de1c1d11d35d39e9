import APISpec
import Diagnostics
import Language
import OrderedJSON

/// Values against the way in which docs say that they are written.
extension FieldReporter {
  /// Reports dates in another form than is said, times that cannot be in seconds, and negative ids.
  func reportFormats() {
    reportNoDates()
    reportImpossibleDays()
    reportOddDates()
    reportTimes()
    reportSentinels()
  }

  private var values: [(value: JSONValue, sight: Sight)] { input.seen.scalars }

  private var described: [Diagnostic.Note] { row.map { [.init("described here", at: $0.facts.range)] } ?? [] }

  // MARK: Dates

  /// A type word for dates beside texts that are none.
  private func reportNoDates() {
    guard input.meaning.table == .date, let row, let word = row.facts.type?.spelling else { return }
    let texts = values.compactMap { entry in entry.value.string.map { ($0, entry.sight) } }.filter { !$0.0.isEmpty }
    let odd = texts.filter { !CalendarText.isDay($0.0) && !CalendarText.isTime($0.0) }
    guard let first = odd.first else { return }
    let place = builder.book.range(first.1)
    let message = "\(label): table says \(word); \(odd.count) of \(texts.count) texts in examples are no dates"
    if odd.count * 2 < texts.count {
      context.report(.oddFormat, message, at: place, notes: described, wayOut: "mend the example")
    } else {
      context.report(
        .typeMismatch, message + "; \(field.type.spelling) it is", at: row.facts.range,
        notes: [.init("no date here", at: place)], wayOut: "correct the table's type")
    }
  }

  /// Days that no calendar has, in fields of dates.
  private func reportImpossibleDays() {
    let meaning = input.meaning
    guard meaning.table == .date || meaning.hasDateName || !meaning.dateFormats.isEmpty else { return }
    for (value, sight) in values {
      guard let text = value.string, CalendarText.isImpossible(text) else { continue }
      context.report(
        .oddFormat, "\(label) is \(text) here, and there is no such day; it stays text",
        at: builder.book.range(sight), notes: described, wayOut: "mend the example")
    }
  }

  /// Texts that are in none of the forms that prose gives.
  private func reportOddDates() {
    let formats = input.meaning.dateFormats
    let matchers = formats.map(DateFormat.init)
    guard !formats.isEmpty else { return }
    for (value, sight) in values {
      guard let text = value.string, CalendarText.isDay(text) || CalendarText.isTime(text),
        !matchers.contains(where: { $0.matches(text) })
      else { continue }
      context.report(
        .oddFormat, "\(label) is not written as \(formats.joined(separator: " or ")) here; it stays text",
        at: builder.book.range(sight), notes: described, wayOut: "mend the example, or name its format too")
    }
  }

  // MARK: Times

  /// Numbers that are no seconds since 1970: so great that they count milliseconds, or days spelt as numbers.
  private func reportTimes() {
    let inSeconds = values.contains { $0.value.number?.text.count == 10 }
    guard input.meaning.isTimestamp || input.meaning.hasDateName && inSeconds, !input.meaning.isInMilliseconds else {
      return
    }
    for (value, sight) in values {
      guard let number = value.number, let reason = FieldReporter.doubt(number) else { continue }
      context.report(
        .implausibleTime, "\(label) is \(number.text) here, \(reason); it is read as seconds",
        at: builder.book.range(sight), notes: described,
        wayOut: "mend the example, or say in the table what is counted")
    }
  }

  private static func doubt(_ number: JSONNumber) -> String? {
    let digits = number.text
    guard digits.allSatisfy(\.isNumber) else { return nil }
    if digits.count > 11 { return "which looks like milliseconds" }
    guard digits.count == 8, let value = Int(digits), (1900...2200).contains(value / 10000),
      (1...12).contains(value / 100 % 100), (1...31).contains(value % 100)
    else { return nil }
    return "which looks like a day"
  }

  // MARK: Ids

  /// Negative ids that no prose gives a meaning.
  private func reportSentinels() {
    let observation: Observation
    switch field.type {
    case .identifier: observation = input.seen
    case .array(.identifier): observation = input.seen.element ?? Observation()
    default: return
    }
    for (value, sight) in observation.scalars {
      guard let number = value.number, number.text.hasPrefix("-"),
        !input.meaning.sentinels.contains(where: { JSONNumber($0.value) == number })
      else { continue }
      context.report(
        .undocumentedSentinel, "\(label) is \(number.text) here, and nothing says what that means; it is kept as an id",
        at: builder.book.range(sight), notes: described, wayOut: "say in the table what \(number.text) stands for")
    }
  }
}

/// A way of writing dates, such as `MM/DD/YYYY`.
struct DateFormat {
  private let parts: [String]
  private let marks: [Character]
  /// Formats with times of the day are not looked into.
  private let isOpen: Bool

  init(_ text: String) {
    let lower = text.lowercased()
    isOpen = WordSet.datePatternOpenings.words.contains(where: lower.contains)
    parts = lower.split { !$0.isLetter }.map(String.init)
    marks = lower.filter { !$0.isLetter }.map { $0 }
  }

  /// Whether a date is written so.
  func matches(_ text: String) -> Bool {
    if isOpen { return CalendarText.isTime(text) }
    let numbers = text.split { !$0.isNumber }.map(String.init)
    guard numbers.count == parts.count, text.filter({ !$0.isNumber }).map({ $0 }) == marks else { return false }
    return zip(parts, numbers).allSatisfy { part, number in
      let value = Int(number) ?? 0
      let letter = part.prefix(1)
      if WordSet.datePatternYears.has(letter) { return number.count == part.count }
      return number.count <= 2 && (1...(WordSet.datePatternMonths.has(letter) ? 12 : 31)).contains(value)
    }
  }
}
