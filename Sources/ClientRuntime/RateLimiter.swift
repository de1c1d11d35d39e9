/// Keeps calls within the documented limits by giving each a time at which it may go.
///
/// A call reserves its time and then waits for it, so calls go in the order in which they asked, and a call that is
/// cancelled while it waits gives its time back.
actor RateLimiter {
  /// What a call is told.
  enum Answer: Hashable, Sendable {
    /// It may go at this time.
    case slot(Duration)
    /// Its time would come only after so long, which is too late.
    case tooLate(wait: Duration)
  }

  private let limits: [RateLimit]
  private let longestWindow: Duration
  /// The shortest of the windows; nil when there is none.
  nonisolated let shortestWindow: Duration?
  /// The times given so far that still count, in order.
  private var slots: [Duration] = []
  private var pausedUntil: Duration = .zero

  init(limits: [RateLimit]) {
    self.limits = limits.filter { $0.requests > 0 }
    longestWindow = limits.map(\.window).max() ?? .zero
    shortestWindow = self.limits.map(\.window).min()
  }

  /// Gives a call its time, unless that is later than the latest it can use, or the service pauses all calls for
  /// longer than it would wait for that.
  func reserve(now: Duration, latest: Duration?, latestPause: Duration? = nil) -> Answer {
    forgetSlots(before: now - longestWindow)
    if let latestPause, pausedUntil > latestPause { return .tooLate(wait: pausedUntil - now) }
    let slot = earliestSlot(from: max(now, pausedUntil))
    if let latest, slot > latest { return .tooLate(wait: slot - now) }
    slots.append(slot)
    return .slot(slot)
  }

  /// Takes back a time that will not be used.
  func release(_ slot: Duration) {
    if let index = slots.lastIndex(of: slot) { slots.remove(at: index) }
  }

  /// Lets nobody go before a time, since the service said so.
  func pause(until time: Duration) {
    pausedUntil = max(pausedUntil, time)
  }

  /// Whether a time that was given has become one at which nobody may go.
  func isPaused(at slot: Duration) -> Bool { slot < pausedUntil }

  private func earliestSlot(from time: Duration) -> Duration {
    var slot = max(time, slots.last ?? time)
    for limit in limits where slots.count >= limit.requests {
      slot = max(slot, slots[slots.count - limit.requests] + limit.window)
    }
    return slot
  }

  private func forgetSlots(before time: Duration) {
    guard let first = slots.first, first <= time else { return }
    slots.removeFirst(slots.firstIndex { $0 > time } ?? slots.count)
  }
}
