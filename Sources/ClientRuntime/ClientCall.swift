import HTTPTypes

/// One call in progress: its attempts, the waits between them and its deadline.
nonisolated final class ClientCall {
  let operation: OperationDescription
  let request: TransportRequest
  let core: ClientCore
  let options: CallOptions
  /// When the call must have ended; nil for never.
  private(set) var deadline: Duration?
  private(set) var attempts = 0
  /// Whether an attempt that failed may have taken effect.
  private(set) var mayHaveTakenEffect = false

  init(operation: OperationDescription, request: TransportRequest, core: ClientCore, options: CallOptions) {
    self.operation = operation
    self.request = request
    self.core = core
    self.options = options
  }

  /// What a call comes to.
  enum Result: Sendable {
    /// A response that reports success.
    case response(RawResponse)
    /// The thing to delete is gone, and an earlier attempt may have done it.
    case alreadyGone(RawResponse)
  }

  /// Makes attempts until one succeeds, none is left or time is up.
  nonisolated(nonsending) func run() async throws -> Result {
    startTheClock()
    while true {
      try await waitForTurn()
      try checkTime()
      attempts += 1
      switch try await attempt() {
      case .success(let response):
        core.quota.refill()
        return .response(response)
      case .failure(let failure):
        if let gone = alreadyGone(failure) { return .alreadyGone(gone) }
        try await prepareRetry(after: failure)
      }
    }
  }

  private func startTheClock() {
    let timeout = options.timeout ?? core.configuration.timeout
    deadline = timeout.map { core.clock.now + min($0, RetryAfter.forever) }
  }

  /// Waits until the limits allow another request.
  nonisolated(nonsending) private func waitForTurn() async throws {
    try Task.checkCancellation()
    guard let limiter = core.limiter else { return }
    let isFirst = attempts == 0
    let isPatient = isFirst && options.waitsForLimits ?? (options.timeout == nil)
    let latestPause = isFirst && options.waitsForLimits == true ? nil : deadline
    while true {
      let slot = try await reserve(in: limiter, latest: isPatient ? nil : deadline, latestPause: latestPause)
      let wait = slot - core.clock.now
      guard wait > .zero else { return }
      do { try await core.clock.sleep(for: wait) } catch {
        await limiter.release(slot)
        throw error
      }
      if isPatient { startTheClock() }
      // Meanwhile the service may have asked all calls to wait longer.
      guard await limiter.isPaused(at: slot) else { return }
      await limiter.release(slot)
    }
  }

  nonisolated(nonsending) private func reserve(
    in limiter: RateLimiter, latest: Duration?, latestPause: Duration?
  ) async throws -> Duration {
    switch await limiter.reserve(now: core.clock.now, latest: latest, latestPause: latestPause) {
    case .slot(let slot):
      return slot
    case .tooLate(let wait):
      var error = ClientError(
        .rateLimited, "The limits on requests leave no room before the deadline; nothing was sent.")
      error.retryAfter = wait
      throw described(error)
    }
  }

  /// Throws when the call has been given up or its time is over, so that nothing more is sent.
  private func checkTime() throws {
    try Task.checkCancellation()
    guard let deadline, core.clock.now >= deadline else { return }
    throw described(ClientError(.timedOut, "Time ran out before the request could be sent."))
  }

  /// Sends the request once and judges what comes of it.
  nonisolated(nonsending) private func attempt() async throws -> Swift.Result<RawResponse, AttemptFailure> {
    var timed = request
    timed.timeout = timeLeft()
    do {
      let answer = try await core.exchange(timed, AttemptDescription(operation: operation, number: attempts))
      let response = RawResponse(answer, attempts: attempts)
      return AttemptFailure(judging: response, date: core.clock.date).map { .failure($0) } ?? .success(response)
    } catch {
      if Task.isCancelled || error is CancellationError { throw CancellationError() }
      if let failure = error as? TransportFailure { return .failure(AttemptFailure(judging: failure)) }
      if let error = error as? ClientError { throw described(error) }
      // A middleware's own error, which its author knows and catches.
      throw error
    }
  }

  private func timeLeft() -> Duration? {
    let left = deadline.map { $0 - core.clock.now }
    switch (left, core.configuration.attemptTimeout) {
    case (let left?, let limit?): return max(min(left, limit), .zero)
    case (let left, let limit): return left.map { max($0, .zero) } ?? limit
    }
  }

  /// Waits before the next attempt; throws when there is to be none.
  nonisolated(nonsending) private func prepareRetry(after failure: AttemptFailure) async throws {
    if failure.fault.mayHaveTakenEffect { mayHaveTakenEffect = true }
    let failure = withKnownWait(failure)
    await pauseAll(after: failure)
    let maximum = options.maximumAttempts ?? core.configuration.retry.maximumAttempts
    let delay = delay(after: failure)
    guard attempts < maximum, operation.repeatability.allowsRetry(after: failure.fault), isInTime(delay, failure),
      core.quota.take()
    else { throw described(failure) }
    try await core.clock.sleep(for: delay)
  }

  /// A failure that says how long to wait where only the documented limits do: once the shortest of their windows has
  /// passed, the client's own requests no longer count in it.
  private func withKnownWait(_ failure: AttemptFailure) -> AttemptFailure {
    guard failure.fault == .rateLimited, failure.error.retryAfter == nil, let window = core.limiter?.shortestWindow
    else { return failure }
    var failure = failure
    failure.error.retryAfter = window + delay(after: failure)
    return failure
  }

  /// Lets all calls wait when the service counts too many of them, but not for longer than it may say. A wait that it
  /// asks for because it failed holds for the one call: other parts of it may be well.
  nonisolated(nonsending) private func pauseAll(after failure: AttemptFailure) async {
    guard let wait = failure.error.retryAfter, failure.fault == .rateLimited else { return }
    let longest = core.configuration.retry.maximumRetryAfter
    await core.limiter?.pause(until: core.clock.now + min(wait, longest))
  }

  private func delay(after failure: AttemptFailure) -> Duration {
    let retry = core.configuration.retry
    return failure.error.retryAfter ?? retry.delay(afterAttempt: attempts, random: core.configuration.randomness())
  }

  private func isInTime(_ delay: Duration, _ failure: AttemptFailure) -> Bool {
    if failure.error.retryAfter != nil, delay > core.configuration.retry.maximumRetryAfter { return false }
    return deadline.map { core.clock.now + delay < $0 } ?? true
  }

  /// The response of a DELETE that found nothing because an earlier attempt had deleted it.
  private func alreadyGone(_ failure: AttemptFailure) -> RawResponse? {
    guard operation.method == "DELETE", mayHaveTakenEffect, failure.error.code == .notFound else { return nil }
    return failure.error.response
  }
}

nonisolated extension ClientCall {
  /// The error of a failed call.
  private func described(_ failure: AttemptFailure) -> ClientError {
    guard operation.repeatability == .once else { return described(failure.error) }
    var error = failure.error
    if failure.fault == .unclear {
      error.code = .outcomeUnknown
      error.message += " Whether the call took effect is not known; it was not sent again."
    }
    error.mayHaveTakenEffect = mayHaveTakenEffect
    return described(error)
  }

  /// An error with what is known about the call, and without its secrets.
  func described(_ error: ClientError) -> ClientError {
    var error = error.redacted(by: request.credentials)
    error.operation = operation
    error.attempts = attempts
    error.mayHaveTakenEffect = error.mayHaveTakenEffect || (mayHaveTakenEffect && operation.repeatability != .readOnly)
    return error
  }
}
