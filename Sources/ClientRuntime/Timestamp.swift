import Foundation

/// A point in time as it stands on the wire: seconds since 1970, whole where they are.
nonisolated struct Timestamp: Encodable, Sendable {
  let seconds: Double

  init(_ date: Date) { seconds = date.timeIntervalSince1970 }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let whole = Int64(exactly: seconds) {
      try container.encode(whole)
    } else {
      try container.encode(seconds)
    }
  }
}
