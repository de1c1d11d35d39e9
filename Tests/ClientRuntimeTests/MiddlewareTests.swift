import ClientRuntime
import ClientTesting
import Foundation
import HTTPTypes
import Testing

@Suite struct MiddlewareTests {
  @Test func everyAttemptIsReported() async throws {
    let (reports, continuation) = AsyncStream.makeStream(of: AttemptReport.self)
    let transport = MemoryTransport()
    await transport.answerAny(with: .serverError)
    await transport.answerAny(with: .connectionLost)
    await transport.answerAny(with: .status(200, body: "[]"))
    let client = Fixtures.client(transport) {
      $0.middlewares = [ObservingMiddleware(clock: ManualClock()) { continuation.yield($0) }]
    }
    try await CallKind.get.perform(with: client)
    continuation.finish()
    let all = await reports.reduce(into: []) { $0.append($1) }
    #expect(all.map(\.attempt.number) == [1, 2, 3])
    #expect(
      all.map(\.outcome) == [
        .responded(status: 500, bytes: 35), .failed(.connectionLost), .responded(status: 200, bytes: 2),
      ])
    #expect("\(all[2])".hasPrefix("GET /pipeline_stages/pipeline/{pipeline_id} attempt 3: status 200, 2 bytes in "))
  }

  @Test func middlewaresStandInOrder() async throws {
    struct Mark: ClientMiddleware {
      let mark: String
      func intercept(
        _ request: TransportRequest, attempt: AttemptDescription,
        next: @Sendable (TransportRequest) async throws -> TransportResponse
      ) async throws -> TransportResponse {
        var request = request
        request.head.headerFields[.userAgent] = (request.head.headerFields[.userAgent] ?? "") + mark
        return try await next(request)
      }
    }
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: "[]"))
    let client = Fixtures.client(transport) { $0.middlewares = [Mark(mark: "a"), Mark(mark: "b")] }
    try await CallKind.get.perform(with: client)
    #expect(await transport.requests.first?.header("user-agent") == "ab")
  }

  @Test func arefusedTokenIsRefreshedOnceForAllCalls() async throws {
    let service = TokenService(valid: "new")
    let refresher = CredentialRefresher(header: "x-pw-accesstoken") {
      await service.countRefresh()
      return "new"
    }
    let client = Fixtures.client(service) { $0.middlewares = [refresher] }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<10 { group.addTask { try await CallKind.create.perform(with: client) } }
      try await group.waitForAll()
    }
    #expect(await service.refreshes == 1)
    #expect(await service.accepted == 10)
  }

  @Test(arguments: [("new", "Bearer new"), ("Basic new", "Basic new")])
  func aNewCredentialKeepsTheScheme(_ renewed: String, _ sent: String) async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .unauthorized)
    await transport.answerAny(with: .status(200, body: "{}"), times: 2)
    let refresher = CredentialRefresher(header: "Authorization") { Credential(renewed) }
    let request = TransportRequest(
      head: HTTPRequest(method: .get, scheme: "https", authority: "a.example", path: "/"),
      credentials: CredentialHeaders(["Authorization": "Bearer old"]))
    let attempt = AttemptDescription(
      operation: OperationDescription(name: "a", method: "GET", pathTemplate: "/"), number: 1)
    for _ in 0..<2 {
      _ = try await refresher.intercept(request, attempt: attempt) { try await transport.send($0) }
    }
    let secrets = await transport.requests.map { $0.request.signedHead.headerFields[.authorization] }
    #expect(secrets == ["Bearer old", sent, sent])
  }

  @Test func aMiddlewareOfTenLinesBringsATokenOfItsOwn() async throws {
    struct TokenFromVault: ClientMiddleware {
      let token: @Sendable () async throws -> String
      func intercept(
        _ request: TransportRequest, attempt: AttemptDescription,
        next: @Sendable (TransportRequest) async throws -> TransportResponse
      ) async throws -> TransportResponse {
        var request = request
        request.credentials["X-PW-AccessToken"] = Credential(try await token())
        return try await next(request)
      }
    }
    let service = TokenService(valid: "from the vault")
    let client = Fixtures.client(service) { $0.middlewares = [TokenFromVault { "from the vault" }] }
    try await CallKind.create.perform(with: client)
    #expect(await service.accepted == 1)
  }

  @Test func aRefreshThatFailsSaysSoAndIsNoLostConnection() async throws {
    struct VaultIsLocked: Error {}
    let service = TokenService(valid: "new")
    let client = Fixtures.client(service) {
      $0.middlewares = [CredentialRefresher(header: "X-PW-AccessToken") { throw VaultIsLocked() }]
    }
    let error = await clientError { try await CallKind.create.perform(with: client) }
    #expect(error?.code == .unauthorized)
    #expect(error?.message.contains("VaultIsLocked") == true)
    #expect(error?.mayHaveTakenEffect == false)
    #expect(error?.attempts == 1)
  }

  @Test(arguments: CallKind.allCases) func whatAMiddlewareThrowsReachesTheCaller(_ kind: CallKind) async throws {
    struct Denied: Error, Equatable {}
    struct Gate: ClientMiddleware {
      func intercept(
        _ request: TransportRequest, attempt: AttemptDescription,
        next: @Sendable (TransportRequest) async throws -> TransportResponse
      ) async throws -> TransportResponse {
        throw Denied()
      }
    }
    let (reports, report) = AsyncStream.makeStream(of: AttemptReport.self)
    let transport = MemoryTransport()
    let client = Fixtures.client(transport) {
      $0.middlewares = [ObservingMiddleware(clock: ManualClock()) { report.yield($0) }, Gate()]
    }
    await #expect(throws: Denied()) { try await kind.perform(with: client) }
    report.finish()
    #expect(await reports.reduce(into: []) { $0.append($1.outcome) } == [.failed(.middlewareFailed)])
    #expect(await transport.requests.isEmpty)
  }

  @Test(arguments: 0..<2) func anAttemptThatTakesTooLongIsNotReportedAsCancelled(_ position: Int) async throws {
    let (reports, report) = AsyncStream.makeStream(of: AttemptReport.self)
    let transport = MemoryTransport()
    await transport.answerAny(with: .silence, times: 3)
    let client = Fixtures.client(transport, clock: ManualClock(timeoutsFire: true)) {
      $0.attemptTimeout = .seconds(5)
      $0.middlewares = [CredentialRefresher(header: "X") { "" }]
      $0.middlewares.insert(ObservingMiddleware(clock: ManualClock()) { report.yield($0) }, at: position)
    }
    #expect(await clientError { try await CallKind.get.perform(with: client) }?.code == .timedOut)
    report.finish()
    let outcomes = await reports.reduce(into: []) { $0.append($1.outcome) }
    #expect(outcomes == Array(repeating: .failed(.timedOut), count: 3))
  }

  @Test func aRefreshThatHangsEndsWithTheTimeOfTheCall() async throws {
    let client = Fixtures.client(TokenService(valid: "new"), clock: ManualClock(timeoutsFire: true)) {
      $0.retry = .never
      $0.middlewares = [CredentialRefresher(header: "X-PW-AccessToken") { try await hang() }]
    }
    #expect(await clientError { try await CallKind.get.perform(with: client) }?.code == .timedOut)
  }

  @Test func aCallThatIsCancelledLeavesTheRefreshToTheOthers() async throws {
    let service = TokenService(valid: "new")
    let (starts, started) = AsyncStream.makeStream(of: Void.self)
    let gate = Gate()
    let refresher = CredentialRefresher(header: "X-PW-AccessToken") {
      started.yield()
      await gate.wait()
      await service.countRefresh()
      return "new"
    }
    let client = Fixtures.client(service) { $0.middlewares = [refresher] }
    let first = Task { try await CallKind.create.perform(with: client) }
    for await _ in starts.prefix(1) {}
    let second = Task { try await CallKind.create.perform(with: client) }
    while await service.refused < 2 { await Task.yield() }
    first.cancel()
    await #expect(throws: CancellationError.self) { try await first.value }
    await gate.open()
    try await second.value
    #expect(await service.refreshes == 1)
    #expect(await service.accepted == 1)
  }

  @Test func aRefreshThatEverybodyLeftIsGivenUpAndTheNextOneCounts() async throws {
    let service = TokenService(valid: "new")
    let (starts, started) = AsyncStream.makeStream(of: Void.self)
    let refresher = CredentialRefresher(header: "X-PW-AccessToken") {
      await service.countRefresh()
      started.yield()
      if await service.refreshes == 1 { try await hang() }
      return "new"
    }
    let client = Fixtures.client(service) { $0.middlewares = [refresher] }
    let first = Task { try await CallKind.create.perform(with: client) }
    for await _ in starts.prefix(1) {}
    first.cancel()
    await #expect(throws: CancellationError.self) { try await first.value }
    try await CallKind.create.perform(with: client)
    #expect(await service.refreshes == 2)
  }

  @Test func aTokenThatIsRefusedAgainIsAnError() async throws {
    let service = TokenService(valid: "never")
    let client = Fixtures.client(service) {
      $0.middlewares = [CredentialRefresher(header: "X-PW-AccessToken") { "new" }]
    }
    let error = await clientError { try await CallKind.get.perform(with: client) }
    #expect(error?.code == .unauthorized)
    #expect(error?.attempts == 1)
  }
}

/// Never ends but by being cancelled.
@discardableResult @Sendable private func hang() async throws -> Credential {
  while true { try await Task.sleep(for: .seconds(3600)) }
}

/// Something that is waited for until it is opened.
private actor Gate {
  private var isOpen = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func wait() async {
    if !isOpen { await withCheckedContinuation { waiting.append($0) } }
  }

  func open() {
    isOpen = true
    for continuation in waiting { continuation.resume() }
    waiting = []
  }
}

/// A service that accepts one token.
private actor TokenService: ClientTransport {
  private let valid: Credential
  private(set) var refreshes = 0
  private(set) var accepted = 0
  private(set) var refused = 0

  init(valid: Credential) { self.valid = valid }

  func countRefresh() { refreshes += 1 }

  func send(_ request: TransportRequest) async throws -> TransportResponse {
    guard request.credentials["X-PW-AccessToken"] == valid else {
      refused += 1
      return TransportResponse(head: .init(status: .unauthorized))
    }
    accepted += 1
    return TransportResponse(head: .init(status: .ok), body: Data(CallKind.create.body.utf8))
  }
}
