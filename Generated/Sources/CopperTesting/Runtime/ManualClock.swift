public import Copper
public import Foundation

// Unchecked, since `now` and `date` must answer without waiting, as an actor cannot; all state is behind the lock.

/// A clock that a test sets: waits end at once and are recorded, and time passes by as much as was waited.
nonisolated public final class ManualClock: ClientClock, @unchecked Sendable {
  private let lock = NSLock()
  private let start: Date
  private let timeoutsFire: Bool
  private var elapsed: Duration = .zero
  private var recorded: [Duration] = []

  /// A clock at a date. When `timeoutsFire`, every attempt that does not answer at once runs out of time; otherwise
  /// none does.
  public init(date: Date = Date(timeIntervalSince1970: 1_700_000_000), timeoutsFire: Bool = false) {
    start = date
    self.timeoutsFire = timeoutsFire
  }

  /// The time since the clock was made.
  public var now: Duration { lock.withLock { elapsed } }

  /// The date.
  public var date: Date {
    let passed = now.components
    return start.addingTimeInterval(Double(passed.seconds) + Double(passed.attoseconds) / 1e18)
  }

  /// The waits so far.
  public var waits: [Duration] { lock.withLock { recorded } }

  /// Lets time pass.
  public func advance(by duration: Duration) { lock.withLock { elapsed += duration } }

  /// Records a wait, lets its time pass and ends at once.
  public func sleep(for duration: Duration) async throws {
    try Task.checkCancellation()
    lock.withLock {
      elapsed += duration
      recorded.append(duration)
    }
  }

  /// Lets an attempt run out of time, if timeouts fire; waits until the attempt has ended, if not.
  public func waitOut(_ timeout: Duration) async throws {
    while !timeoutsFire { try await Task.sleep(for: .seconds(3600)) }
    advance(by: timeout)
  }
}
