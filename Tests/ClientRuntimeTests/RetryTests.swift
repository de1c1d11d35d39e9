import ClientRuntime
import ClientTesting
import Foundation
import Testing

/// Both tables of attempts, in memory; over real transports they are in `FaultTests`.
@Suite struct RetryTests {
  @Test(arguments: CallKind.allCases) func whatNeverArrivedIsSentThreeTimes(_ kind: CallKind)
    async throws
  {
    for answer in [MemoryAnswer.rateLimited(), .connectionRefused, .rateLimited(retryAfter: "2")] {
      #expect(try await attempts(kind, answer).count == 3)
    }
  }

  @Test(arguments: CallKind.allCases) func whatMayHaveHappenedIsSentAgainUnlessItCreates(
    _ kind: CallKind
  ) async throws {
    let unclear: [MemoryAnswer] = [
      .serverError, .status(502), .unavailable(), .status(504), .connectionLost, .timeout,
    ]
    for answer in unclear {
      let (count, error) = try await attempts(kind, answer)
      #expect(count == (kind == .create ? 1 : 3))
      #expect((error?.code == .outcomeUnknown) == (kind == .create))
      #expect(error?.mayHaveTakenEffect == (kind != .get && kind != .search))
    }
  }

  @Test(arguments: CallKind.allCases) func aLostAnswerIsAskedForAgainUnlessTheCallCreates(
    _ kind: CallKind
  ) async throws {
    for answer in [
      MemoryAnswer.truncatedBody, .status(200, body: "[", headers: ["Content-Length": "20"]),
    ] {
      let (count, error) = try await attempts(kind, answer)
      #expect(count == (kind == .create ? 1 : 3))
      #expect(error?.code == .bodyLost)
    }
  }

  @Test(arguments: CallKind.allCases) func whatWouldGoWrongAgainIsSentOnce(_ kind: CallKind)
    async throws
  {
    let permanent: [(MemoryAnswer, ClientError.Code)] = [
      (.html, .notJSON), (.emptyBody, .notJSON), (.malformedJSON, .notJSON),
      (.status(200, body: "7"), .decodingFailed),
      (.redirect(to: "https://elsewhere.example"), .redirected), (.rejected, .rejected),
      (.unauthorized, .unauthorized), (.status(403), .forbidden), (.notFound, .notFound),
      (.status(409), .unexpectedStatus), (.status(501), .serviceFailed),
    ]
    for (answer, code) in permanent {
      let (count, error) = try await attempts(kind, answer)
      #expect(count == 1)
      #expect(error?.code == code)
    }
  }

  @Test func theCallerSetsAnotherNumberOfAttempts() async throws {
    for number in [1, 2, 5] {
      let transport = MemoryTransport()
      await transport.answerAny(with: .serverError, times: 10)
      let client = Fixtures.client(transport)
      let error = await clientError {
        try await CallKind.get.perform(with: client, options: CallOptions(maximumAttempts: number))
      }
      #expect(error?.attempts == number)
      #expect(await transport.requests.count == number)
    }
  }

  @Test(arguments: CallKind.allCases) func anyFailureOfTheServiceIsLikeTheOthersUnlessItIsForGood(
    _ kind: CallKind
  ) async throws {
    for status in [507, 520, 524, 599] {
      let (count, error) = try await attempts(kind, .status(status))
      #expect(count == (kind == .create ? 1 : 3))
      #expect((error?.code == .outcomeUnknown) == (kind == .create))
    }
    for status in [501, 505, 408, 409, 410, 418] { #expect(try await attempts(kind, .status(status)).count == 1) }
  }

  @Test func aWaitThatTheServiceAsksForHoldsForAllCalls() async throws {
    let clock = ManualClock()
    let transport = MemoryTransport()
    await transport.answerAny(with: .rateLimited(retryAfter: "30"))
    await transport.answerAny(with: .status(200, body: "[]"))
    let client = Fixtures.client(transport, clock: clock)
    let once = CallOptions(maximumAttempts: 1)
    #expect(await clientError { try await CallKind.get.perform(with: client, options: once) }?.code == .rateLimited)
    try await CallKind.get.perform(with: client)
    #expect(clock.waits == [.seconds(30)])
  }

  @Test func aWaitBecauseOnePartFailedHoldsForNoOtherCall() async throws {
    let clock = ManualClock()
    let transport = MemoryTransport()
    await transport.answerAny(with: .unavailable(retryAfter: "120"))
    await transport.answerAny(with: .status(200, body: Fixtures.opportunity(id: 1)))
    let client = Fixtures.client(transport, clock: clock)
    let error = await clientError { try await CallKind.get.perform(with: client) }
    #expect(error?.code == .serviceFailed)
    #expect(error?.retryAfter == .seconds(120))
    _ = try await client.opportunities.fetch(1)
    #expect(clock.waits == [])
  }

  @Test(arguments: [Duration.zero, .seconds(-1)]) func withoutTimeNothingIsSent(
    _ timeout: Duration
  ) async throws {
    let transport = MemoryTransport()
    let client = Fixtures.client(transport) { $0.rateLimits = [] }
    let error = await clientError {
      try await CallKind.create.perform(with: client, options: CallOptions(timeout: timeout))
    }
    #expect(error?.code == .timedOut)
    #expect(error?.attempts == 0)
    #expect(error?.mayHaveTakenEffect == false)
    #expect(await transport.requests.isEmpty)
  }

  @Test func aTimeBeyondCountingIsNoTrap() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: "[]"))
    let client = Fixtures.client(transport) {
      $0.clock = SystemClock()
      $0.timeout = .seconds(Int64.max)
      $0.attemptTimeout = .seconds(Int64.max)
    }
    try await CallKind.get.perform(with: client)
  }

  @Test func aRepeatedDeleteThatFindsNothingHasSucceeded() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .connectionLost)
    await transport.answerAny(with: .notFound)
    let deletion = try await Fixtures.client(transport).opportunities.delete(9)
    #expect(deletion == OpportunityDeletion(id: 9, isDeleted: true))
  }

  @Test func aDeleteThatFindsNothingAfterItSurelyDidNotHappenFails() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .rateLimited())
    await transport.answerAny(with: .notFound)
    let error = await clientError { try await Fixtures.client(transport).opportunities.delete(9) }
    #expect(error?.code == .notFound)
  }

  @Test func waitsGrowAndHaveJitter() async throws {
    let policy = RetryPolicy(maximumAttempts: 6, baseDelay: .seconds(1), maximumDelay: .seconds(5))
    let clock = ManualClock()
    let transport = MemoryTransport()
    await transport.answerAny(with: .serverError, times: 6)
    let client = Fixtures.client(transport, clock: clock) { $0.retry = policy }
    _ = await clientError { try await CallKind.get.perform(with: client) }
    #expect(clock.waits == [0.75, 1.5, 3, 3.75, 3.75].map { Duration.seconds($0) })
  }

  @Test(arguments: [Double.nan, -1, 2, .infinity]) func chanceOutOfBoundsIsNoTrap(_ random: Double) async throws {
    let clock = ManualClock()
    let transport = MemoryTransport()
    await transport.answerAny(with: .serverError, times: 3)
    let client = Fixtures.client(transport, clock: clock) { $0.randomness = { random } }
    _ = await clientError { try await CallKind.get.perform(with: client) }
    #expect(clock.waits == [.milliseconds(500), .seconds(1)])
  }

  @Test func waitsBeyondCountingAreNoTrap() async throws {
    let longest = Duration.seconds(1.7e20)
    let transport = MemoryTransport()
    await transport.answerAny(with: .serverError, times: 3)
    let client = Fixtures.client(transport) {
      $0.retry = RetryPolicy(baseDelay: longest, maximumDelay: longest, maximumRetryAfter: longest)
      $0.timeout = longest
      $0.attemptTimeout = longest
      $0.maximumBodySize = .min
    }
    let error = await clientError { try await CallKind.get.perform(with: client) }
    #expect(error?.code == .serviceFailed)
  }

  @Test func aSpentQuotaStopsRetriesUntilCallsSucceed() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .serverError, times: 7)
    let client = Fixtures.client(transport) { $0.retry.quota = 4 }
    var attempts: [Int?] = []
    for _ in 0..<3 {
      attempts.append(await clientError { try await CallKind.get.perform(with: client) }?.attempts)
    }
    #expect(attempts == [3, 3, 1])
    await transport.answerAny(with: .status(200, body: "[]"))
    try await CallKind.get.perform(with: client)
    await transport.answerAny(with: .serverError, times: 3)
    #expect(await clientError { try await CallKind.get.perform(with: client) }?.attempts == 2)
  }

  private func attempts(_ kind: CallKind, _ answer: MemoryAnswer) async throws -> (
    count: Int, error: ClientError?
  ) {
    let transport = MemoryTransport()
    await transport.answerAny(with: answer, times: 10)
    let client = Fixtures.client(transport)
    let error = try #require(await clientError { try await kind.perform(with: client) })
    let count = await transport.requests.count
    #expect(error.attempts == count)
    return (count, error)
  }
}
