import Foundation

// Unchecked, since they are asked without waiting, as an actor cannot be; their state is behind the locks.

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
    runOut()
  }

  /// Notes that time is up.
  func runOut() { lock.withLock { hasRunOut = true } }

  /// What an attempt that takes too long ends with.
  var failure: TransportFailure {
    TransportFailure(.mayHaveBeenSent, isTimeout: true, message: "There was no response within \(timeout).")
  }

  /// What an error means, now that time may be up.
  func judge(_ error: any Error) -> any Error { lock.withLock { hasRunOut } ? failure : error }
}

/// Watches over the time of all attempts by the system's clock, which spares each of them a task of its own.
nonisolated final class AttemptWatch: @unchecked Sendable {
  /// The watch of the process.
  static let shared = AttemptWatch()

  private struct Entry {
    let end: Duration
    let runOut: @Sendable () -> Void
  }

  private let clock = SystemClock()
  private let lock = NSLock()
  private var entries: [Int: Entry] = [:]
  private var lastEntry = 0
  /// When the task that sleeps wakes up; nil when there is none.
  private var waking: Duration?
  private var sleeper: Task<Void, Never>?

  /// Calls a function when time is up, unless it is withdrawn by its number before.
  func add(_ timeout: Duration, _ runOut: @escaping @Sendable () -> Void) -> Int {
    let end = clock.now + timeout
    return lock.withLock {
      lastEntry += 1
      entries[lastEntry] = Entry(end: end, runOut: runOut)
      if waking.map({ end < $0 }) ?? true { sleep(until: end) }
      return lastEntry
    }
  }

  /// Withdraws an attempt that has ended.
  func remove(_ entry: Int) { _ = lock.withLock { entries.removeValue(forKey: entry) } }

  private func sleep(until end: Duration) {
    sleeper?.cancel()
    waking = end
    sleeper = Task {
      try? await clock.sleep(for: end - clock.now)
      if !Task.isCancelled { wake() }
    }
  }

  private func wake() {
    let now = clock.now
    let due = lock.withLock {
      let due = entries.filter { $0.value.end <= now }
      for key in due.keys { entries[key] = nil }
      (sleeper, waking) = (nil, nil)
      if let next = entries.values.map(\.end).min() { sleep(until: next) }
      return due.values
    }
    for entry in due { entry.runOut() }
  }
}
