public import Foundation

/// The time as a client sees it. A test gives a clock that it sets by hand.
nonisolated public protocol ClientClock: Sendable {
  /// The time since some moment in the past; it never goes back.
  var now: Duration { get }

  /// The date, which a service's `Retry-After` may name.
  var date: Date { get }

  /// Waits. Ends early with `CancellationError` when the task is cancelled.
  func sleep(for duration: Duration) async throws

  /// Waits until the time for an attempt is up; it is cancelled when the attempt has ended. The same as
  /// ``sleep(for:)`` unless a clock says otherwise, as one for tests does.
  func waitOut(_ timeout: Duration) async throws
}

nonisolated extension ClientClock {
  /// Waits as ``sleep(for:)`` does.
  public func waitOut(_ timeout: Duration) async throws { try await sleep(for: timeout) }
}

/// The time of the system.
nonisolated public struct SystemClock: ClientClock {
  private static let origin = ContinuousClock.now

  /// The time of the system.
  public init() {}

  /// The time since the clock was first asked.
  public var now: Duration { Self.origin.duration(to: .now) }

  /// The date.
  public var date: Date { Date() }

  /// Waits, for ten years at most: the system's own clock cannot count to the end of longer times.
  public func sleep(for duration: Duration) async throws {
    try await Task.sleep(for: min(duration, RetryAfter.forever), clock: .continuous)
  }
}
