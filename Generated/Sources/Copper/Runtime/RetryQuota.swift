/// Stops retries when everything fails: each takes one from a store that only successful calls fill up again.
actor RetryQuota {
  private let capacity: Int
  private var available: Int

  init(capacity: Int) {
    self.capacity = capacity
    available = capacity
  }

  /// Takes one; false when there is none left.
  func take() -> Bool {
    guard available > 0 else { return false }
    available -= 1
    return true
  }

  /// Puts one back, after a call that succeeded.
  func refill() {
    if available < capacity { available += 1 }
  }
}
