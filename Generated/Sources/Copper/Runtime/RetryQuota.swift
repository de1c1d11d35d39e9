import Foundation

// Unchecked, since an actor would have to be waited for after each call; its state is behind the lock.

/// Stops retries when everything fails: each takes one from a store that only successful calls fill up again.
nonisolated final class RetryQuota: @unchecked Sendable {
  private let capacity: Int
  private let lock = NSLock()
  private var available: Int

  init(capacity: Int) {
    self.capacity = capacity
    available = capacity
  }

  /// Takes one; false when there is none left.
  func take() -> Bool {
    lock.withLock {
      guard available > 0 else { return false }
      available -= 1
      return true
    }
  }

  /// Puts one back, after a call that succeeded.
  func refill() {
    lock.withLock { available = min(available + 1, max(available, capacity)) }
  }
}
