import ClientRuntime
import ClientTesting
import Foundation
import HTTPTypes
import Testing

/// A call that is cancelled ends wherever it is, and nothing is sent afterwards. Cancelling in mid-body is among the
/// tests of the real transports.
@Suite(.serialized) struct CancellationTests {
  @Test(arguments: CallKind.allCases) func aCallInBackoffEnds(_ kind: CallKind) async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .rateLimited(), times: 3)
    let waiting = WaitingClient(transport, limits: [])
    try await waiting.expectEnd(of: kind)
    #expect(await transport.requests.count == 1)
  }

  @Test(arguments: CallKind.allCases) func aCallInTheQueueEndsAndGivesItsPlaceBack(_ kind: CallKind) async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: "[]"), times: .max)
    let waiting = WaitingClient(transport, limits: [RateLimit(requests: 1, per: .seconds(50))])
    try await CallKind.get.perform(with: waiting.client)
    try await waiting.expectEnd(of: kind)
    #expect(await transport.requests.count == 1)
    // With the place still taken the next would come after 100 seconds, which is too late.
    try await waiting.expectEnd(of: kind)
  }

  @Test(arguments: CallKind.allCases) func aCallThatIsCancelledBeforeItBeginsIsNotSent(_ kind: CallKind) async throws {
    let transport = MemoryTransport()
    let client = Fixtures.client(transport)
    let call = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await kind.perform(with: client)
    }
    await #expect(throws: CancellationError.self) { try await call.value }
    #expect(await transport.requests.isEmpty)
  }

  @Test func aCancellationThatATransportTurnsIntoAnotherErrorStaysOne() async throws {
    struct Stubborn: ClientTransport {
      func send(_ request: TransportRequest) async throws -> TransportResponse {
        withUnsafeCurrentTask { $0?.cancel() }
        throw TransportFailure(.notSent, message: "The connection was given up.")
      }
    }
    let client = Fixtures.client(Stubborn()) {
      $0.timeout = nil; $0.attemptTimeout = nil
    }
    let call = Task { try await CallKind.get.perform(with: client) }
    await #expect(throws: CancellationError.self) { try await call.value }
  }

  @Test func aWalkThatLooksAheadEndsWithItsTask() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: "[\(Fixtures.opportunity(id: 1))]"))
    await transport.answerAny(with: .silence)
    let search = Fixtures.client(transport).opportunities.search().pageSize(1).lookingAhead()
    let walk = Task { for try await _ in search {} }
    while await transport.requests.count < 2 { await Task.yield() }
    walk.cancel()
    await #expect(throws: CancellationError.self) { try await walk.value }
    #expect(await transport.requests.count == 2)
  }

  @Test(arguments: RealTransport.all) func aCallThatWaitsForItsAnswerEnds(_ transport: RealTransport) async throws {
    for kind in CallKind.allCases {
      let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
      let server = try LoopbackServer { _ in
        arrived.yield()
        return .stall("")
      }
      defer { server.stop() }
      try await transport.with { transport in
        let client = Fixtures.client(transport, baseURL: ServiceURL("http://127.0.0.1:\(server.port)/v1"))
        let call = Task { try await kind.perform(with: client) }
        for await _ in arrivals.prefix(1) {}
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
      }
      #expect(server.attempts == 1)
    }
  }

  @Test(arguments: RealTransport.all) func manyCallsCancelledAtOnceEnd(_ transport: RealTransport) async throws {
    let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
    let server = try LoopbackServer { number in
      arrived.yield()
      return .stall(number.isMultiple(of: 2) ? "" : "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[")
    }
    defer { server.stop() }
    try await transport.with { transport in
      let client = Fixtures.client(transport, baseURL: ServiceURL("http://127.0.0.1:\(server.port)/v1"))
      let calls = (0..<30).map { _ in Task { try await CallKind.get.perform(with: client) } }
      for await _ in arrivals.prefix(15) {}
      for call in calls { call.cancel() }
      for call in calls { await #expect(throws: CancellationError.self) { try await call.value } }
    }
    #expect(server.attempts <= 30)
  }

  #if os(Linux)
    @Test(arguments: RealTransport.all) func aCallThatIsStillConnectingEnds(_ transport: RealTransport) async throws {
      let port = try SilentPort()
      defer { port.close() }
      let attempts = try await transport.with { transport in
        let counter = AttemptCounter()
        let client = Fixtures.client(transport, baseURL: ServiceURL("http://127.0.0.1:\(port.number)/v1")) {
          $0.middlewares = [counter]
        }
        let call = Task { try await CallKind.create.perform(with: client) }
        while try !port.isBeingConnectedTo() { await Task.yield() }
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
        return await counter.count
      }
      #expect(attempts == 1)
    }
  #endif
}

/// Counts what goes to the transport.
private actor AttemptCounter: ClientMiddleware {
  private(set) var count = 0

  func intercept(
    _ request: TransportRequest, attempt: AttemptDescription,
    next: @Sendable (TransportRequest) async throws -> TransportResponse
  ) async throws -> TransportResponse {
    count += 1
    return try await next(request)
  }
}

/// A client whose waits end only by being cancelled.
private struct WaitingClient {
  let client: CopperClient
  private let waits: AsyncStream<Void>

  init(_ transport: MemoryTransport, limits: [RateLimit]) {
    let (waits, waiting) = AsyncStream.makeStream(of: Void.self)
    self.waits = waits
    let configuration = ClientConfiguration(rateLimits: limits, clock: PatientClock { waiting.yield() })
    client = CopperClient(accessToken: "t", userEmail: "a@b.c", transport: transport, configuration: configuration)
  }

  /// Cancels a call when it waits.
  func expectEnd(of kind: CallKind) async throws {
    let call = Task { try await kind.perform(with: client) }
    for await _ in waits { break }
    call.cancel()
    await #expect(throws: CancellationError.self) { try await call.value }
  }
}

/// A clock whose waits end only by being cancelled, and that tells when one begins.
private struct PatientClock: ClientClock {
  let waiting: @Sendable () -> Void
  var now: Duration { .zero }
  var date: Date { Date(timeIntervalSince1970: 0) }

  func sleep(for duration: Duration) async throws {
    waiting()
    while true { try await Task.sleep(for: .seconds(3600)) }
  }

  func waitOut(_ timeout: Duration) async throws {
    while true { try await Task.sleep(for: .seconds(3600)) }
  }
}
