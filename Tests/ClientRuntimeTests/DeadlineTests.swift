import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite struct DeadlineTests {
  @Test(arguments: [
    ("3", 3.0), ("0.5", 0.5), (" 7 ", 7), ("Tue, 14 Nov 2023 22:13:30 GMT", 10),
    ("Tuesday, 14-Nov-23 22:13:30 GMT", 10),
    ("Tue Nov 14 22:13:30 2023", 10),
  ])
  func theServiceSaysHowLongToWait(_ header: String, _ seconds: Double) async throws {
    #expect(try await waits(header) == [.seconds(seconds)])
  }

  @Test(arguments: ["0", "-5", "nan", "NaN", "-inf", "soon", "", "Mon, 13 Nov 2023 00:00:00 GMT"])
  func aWaitThatMakesNoSenseIsTheClientsOwn(_ header: String) async throws {
    #expect(try await waits(header) { $0.rateLimits = [] } == [.milliseconds(375)])
  }

  @Test func withoutAWordOfTheServiceTheShortestDocumentedWindowPasses() async throws {
    #expect(try await waits("") == [.milliseconds(6375)])
    let transport = MemoryTransport()
    await transport.answerAny(with: .rateLimited())
    let client = Fixtures.client(transport)
    let options = CallOptions(timeout: .seconds(5))
    let error = await clientError { try await CallKind.get.perform(with: client, options: options) }
    #expect(error?.code == .rateLimited)
    #expect(error?.retryAfter == .milliseconds(6375))
    #expect(error?.attempts == 1)
  }

  @Test(arguments: ["61", "1e99", "inf", "Thu, 01 Jan 2099 00:00:00 GMT"])
  func aWaitBeyondTheDeadlineFailsAtOnce(_ header: String) async throws {
    let clock = ManualClock()
    let transport = MemoryTransport()
    await transport.answerAny(with: .rateLimited(retryAfter: header), times: 3)
    let client = Fixtures.client(transport, clock: clock)
    let error = await clientError { try await CallKind.get.perform(with: client) }
    #expect(error?.code == .rateLimited)
    #expect(try #require(error?.retryAfter) >= .seconds(61))
    #expect(clock.waits == [])
    #expect(await transport.requests.count == 1)
  }

  @Test func withoutADeadlineTheLongestWaitIsThePolicys() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .rateLimited(retryAfter: "601"), times: 3)
    let client = Fixtures.client(transport) { $0.timeout = nil }
    #expect(await clientError { try await CallKind.get.perform(with: client) }?.attempts == 1)
  }

  @Test func oneDeadlineSpansAllAttempts() async throws {
    let clock = ManualClock()
    let transport = MemoryTransport()
    await transport.answerAny(with: .unavailable(retryAfter: "4"), times: 9)
    let client = Fixtures.client(transport, clock: clock)
    let options = CallOptions(timeout: .seconds(10), maximumAttempts: 9)
    let error = await clientError { try await CallKind.get.perform(with: client, options: options) }
    #expect(error?.attempts == 3)
    #expect(clock.now == .seconds(8))
  }

  @Test func eachAttemptGetsTheTimeThatIsLeft() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .unavailable(retryAfter: "4"), times: 2)
    await transport.answerAny(with: .status(200, body: "[]"))
    let client = Fixtures.client(transport)
    try await CallKind.get.perform(with: client, options: CallOptions(timeout: .seconds(10)))
    #expect(
      await transport.requests.map(\.request.timeout) == [.seconds(10), .seconds(6), .seconds(2)])
  }

  @Test func silenceRunsOutOfTime() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .silence, times: 3)
    let client = Fixtures.client(transport, clock: ManualClock(timeoutsFire: true)) {
      $0.attemptTimeout = .seconds(5)
    }
    let error = await clientError { try await CallKind.get.perform(with: client) }
    #expect(error?.code == .timedOut)
    #expect(error?.attempts == 3)
  }

  @Test func aCancelledCallEndsAndSendsNothingMore() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .silence, times: 3)
    let client = Fixtures.client(transport)
    let task = Task { try await CallKind.get.perform(with: client) }
    while await transport.requests.isEmpty { await Task.yield() }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(await transport.requests.count == 1)
  }

  private func waits(
    _ header: String, configure: (inout ClientConfiguration) -> Void = { _ in }
  ) async throws -> [Duration] {
    let clock = ManualClock()
    let transport = MemoryTransport()
    await transport.answerAny(with: .rateLimited(retryAfter: header))
    await transport.answerAny(with: .status(200, body: "[]"))
    try await CallKind.get.perform(with: Fixtures.client(transport, clock: clock, configure: configure))
    return clock.waits
  }
}
