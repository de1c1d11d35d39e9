import Foundation

// Unchecked, since it is asked without waiting, as an actor cannot be; its state is behind the lock.

/// The time for one attempt. It remembers that it ran out, so that the attempt it cancels ends as one that took too
/// long, and not as one that the caller gave up.
nonisolated final class AttemptTimer: @unchecked Sendable {
  private let timeout: Duration
  private let lock = NSLock()
  private var hasRunOut = false

  init(_ timeout: Duration) { self.timeout = timeout }

  /// Waits until time is up.
  func run(_ clock: any ClientClock) async throws {
    try await clock.waitOut(timeout)
    lock.withLock { hasRunOut = true }
  }

  /// What an attempt that takes too long ends with.
  var failure: TransportFailure {
    TransportFailure(.mayHaveBeenSent, isTimeout: true, message: "There was no response within \(timeout).")
  }

  /// What an error means, now that time may be up.
  func judge(_ error: any Error) -> any Error { lock.withLock { hasRunOut } ? failure : error }
}
