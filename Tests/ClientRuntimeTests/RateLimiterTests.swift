import ClientTesting
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct RateLimiterTests {
  @Test func bothWindowsAreKept() async throws {
    let limits = [
      RateLimit(requests: 600, per: .seconds(600)), RateLimit(requests: 36, per: .seconds(6)),
    ]
    let times = try await slots(2000, limits)
    for limit in limits {
      for (index, time) in times.enumerated().dropFirst(limit.requests) {
        #expect(time - times[index - limit.requests] >= limit.window)
      }
    }
    #expect(times[35] == .zero)
    #expect(times[36] == .seconds(6))
    #expect(times[600] == .seconds(600))
    #expect(times[1999] == .seconds(1800 + 6 * 5))
  }

  @Test func aCallThatComesTooLateIsToldHowLongItWouldWait() async throws {
    let limiter = RateLimiter(limits: [RateLimit(requests: 1, per: .seconds(6))])
    #expect(await limiter.reserve(now: .zero, latest: .zero) == .slot(.zero))
    #expect(
      await limiter.reserve(now: .seconds(1), latest: .seconds(4)) == .tooLate(wait: .seconds(5)))
    #expect(await limiter.reserve(now: .seconds(1), latest: .seconds(9)) == .slot(.seconds(6)))
  }

  @Test func aReleasedTimeIsGivenToTheNext() async throws {
    let limiter = RateLimiter(limits: [RateLimit(requests: 1, per: .seconds(6))])
    #expect(await limiter.reserve(now: .zero, latest: nil) == .slot(.zero))
    #expect(await limiter.reserve(now: .zero, latest: nil) == .slot(.seconds(6)))
    await limiter.release(.seconds(6))
    #expect(await limiter.reserve(now: .seconds(1), latest: nil) == .slot(.seconds(6)))
  }

  @Test func theClientKeepsTheLimitsOfItsService() async throws {
    let clock = ManualClock()
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: "[]"), times: 100)
    let client = Fixtures.client(transport, clock: clock)
    for _ in 0..<100 { try await CallKind.get.perform(with: client) }
    #expect(clock.now == .seconds(12))
  }

  @Test func withoutDocumentedLimitsThereIsNoLimiter() async throws {
    let core = ClientCore(service: ServiceDescription(baseURL: "https://example.com"))
    #expect(core.limiter == nil)
  }

  @Test func aCallWithoutTimeToWaitFailsWithoutBeingSent() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: "[]"), times: 100)
    let client = Fixtures.client(transport) {
      $0.rateLimits = [RateLimit(requests: 2, per: .seconds(90))]
    }
    for _ in 0..<2 { try await CallKind.get.perform(with: client) }
    for options in [CallOptions(timeout: .seconds(60)), CallOptions(waitsForLimits: false)] {
      let error = await clientError { try await CallKind.get.perform(with: client, options: options) }
      #expect(error?.code == .rateLimited)
      #expect(error?.retryAfter == .seconds(90))
    }
    let error = await clientError {
      try await CallKind.get.perform(with: client, options: CallOptions(waitsForLimits: false))
    }
    #expect(error?.retryAfter == .seconds(90))
    #expect(error?.attempts == 0)
    #expect(await transport.requests.count == 2)
  }

  @Test func aCallWithoutATimeoutOfItsOwnWaitsForItsTurnHoweverLong() async throws {
    let clock = ManualClock()
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: "[]"), times: 9)
    let client = Fixtures.client(transport, clock: clock) {
      $0.rateLimits = [RateLimit(requests: 2, per: .seconds(90))]
    }
    for _ in 0..<5 { try await CallKind.get.perform(with: client) }
    try await CallKind.get.perform(with: client, options: CallOptions(timeout: .seconds(5), waitsForLimits: true))
    #expect(clock.waits == [.seconds(90), .seconds(90)])
    #expect(await transport.requests.map(\.request.timeout).last == .seconds(5))
  }

  @Test func aLongPauseOfTheServiceIsNotWaitedForUnlessTheCallSaysSo() async throws {
    let clock = ManualClock()
    let transport = MemoryTransport()
    await transport.answerAny(with: .rateLimited(retryAfter: "120"))
    await transport.answerAny(with: .status(200, body: "[]"), times: 9)
    let client = Fixtures.client(transport, clock: clock)
    for _ in 0..<2 {
      let error = await clientError { try await CallKind.get.perform(with: client) }
      #expect(error?.code == .rateLimited)
      #expect(error?.retryAfter == .seconds(120))
    }
    #expect(clock.waits == [])
    try await CallKind.get.perform(with: client, options: CallOptions(waitsForLimits: true))
    #expect(clock.waits == [.seconds(120)])
  }

  @Test func aCallThatHasItsTurnWaitsOnWhenTheServiceAsksForIt() async throws {
    let clock = EventfulClock()
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: #"[{"id":1}]"#), times: 2)
    let core = ClientCore(
      service: ServiceDescription(
        baseURL: "https://example.com", rateLimits: [RateLimit(requests: 1, per: .seconds(6))]),
      transport: transport, configuration: ClientConfiguration(clock: clock))
    _ = try await core.send(ListEntriesRequest())
    await clock.event.set { await core.limiter?.pause(until: .seconds(20)) }
    _ = try await core.send(ListEntriesRequest())
    #expect(clock.now == .seconds(20))
  }

  private func slots(_ count: Int, _ limits: [RateLimit]) async throws -> [Duration] {
    let limiter = RateLimiter(limits: limits)
    var now = Duration.zero
    var times: [Duration] = []
    for _ in 0..<count {
      guard case .slot(let time) = await limiter.reserve(now: now, latest: nil) else { continue }
      now = time
      times.append(time)
    }
    return times
  }
}

/// A manual clock during whose next wait something happens.
private struct EventfulClock: ClientClock {
  actor Event {
    private var work: (@Sendable () async -> Void)?

    func set(_ work: @escaping @Sendable () async -> Void) { self.work = work }

    func happen() async {
      let work = work
      self.work = nil
      await work?()
    }
  }

  let clock = ManualClock()
  let event = Event()
  var now: Duration { clock.now }
  var date: Date { clock.date }

  func sleep(for duration: Duration) async throws {
    await event.happen()
    try await clock.sleep(for: duration)
  }

  func waitOut(_ timeout: Duration) async throws { try await clock.waitOut(timeout) }
}
