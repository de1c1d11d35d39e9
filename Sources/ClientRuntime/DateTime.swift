public import Foundation

/// A point in time written as text, such as `2018-02-08T09:30:00Z`.
///
/// The text is kept as it came, so that it is written back as it was; ``date`` is the time that it means. Two values are
/// equal when their texts are: the same time in another time zone is another value.
nonisolated public struct DateTime: Hashable, Sendable {
  /// The text as it is on the wire.
  public let text: String

  /// A time in the words of the service.
  public init(_ text: String) { self.text = text }

  /// A point in time in UTC, to the millisecond; without a fraction where that is zero.
  public init(_ date: Date) {
    let seconds = (date.timeIntervalSince1970 * 1000).rounded() / 1000
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: seconds.rounded() != seconds)
    text = Date(timeIntervalSince1970: seconds).formatted(style)
  }

  /// The point in time that the text means; nil when it is not written as RFC 3339 has it, with its time zone.
  public var date: Date? {
    let plain = Date.ISO8601FormatStyle(), fraction = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    return (try? fraction.parse(text)) ?? (try? plain.parse(text))
  }
}

nonisolated extension DateTime: ExpressibleByStringLiteral {
  /// A time written as a literal.
  public init(stringLiteral value: String) { text = value }
}

nonisolated extension DateTime: CustomStringConvertible {
  /// The text as it is on the wire.
  public var description: String { text }
}

nonisolated extension DateTime: RequestParameter {
  /// The text as it stands in a path or a query, before percent-encoding.
  public var parameterText: String { text }
}

nonisolated extension DateTime: WireValue {
  /// Reads the text.
  public init(from reader: WireReader) throws { text = try String(from: reader) }

  /// Writes the text.
  public func write(to writer: inout WireWriter) { text.write(to: &writer) }
}
