import ClientRuntime
import ClientTesting
import Foundation
import HTTPTypes
import Testing

/// What both real transports must do beside carrying requests.
@Suite(.serialized) struct TransportTests {
  @Test(arguments: RealTransport.all) func aRequestArrivesAsItIs(_ transport: RealTransport)
    async throws
  {
    let server = try LoopbackServer { _ in .response("200 OK", Fixtures.opportunity(id: 7)) }
    defer { server.stop() }
    let deal = try await transport.with { transport in
      try await client(transport, server).opportunities.update(
        7, options: CallOptions(headers: ["X-Trace": "abc"])
      ) { $0.details = "é" }
    }
    #expect(deal.id == 7)
    let request = try #require(server.requests.first)
    let head = request.lowercased()
    #expect(request.hasPrefix("PUT /v1/opportunities/7 HTTP/1.1\r\n"))
    #expect(head.contains("\r\nx-pw-accesstoken: \(Fixtures.token)\r\n"))
    #expect(head.contains("\r\nx-pw-application: developer_api\r\n"))
    #expect(head.contains("\r\ncontent-type: application/json\r\n"))
    #expect(head.contains("\r\nx-trace: abc\r\n"))
    #expect(request.hasSuffix("\r\n\r\n{\"details\":\"é\"}"))
  }

  @Test func settingsOfTheSessionAreTheCallers() async throws {
    let server = try LoopbackServer { _ in .response("200 OK", "[]") }
    defer { server.stop() }
    let transport = URLSessionTransport { $0.httpAdditionalHeaders = ["X-Via": "me"] }
    try await CallKind.get.perform(with: client(transport, server))
    #expect(server.requests.first?.lowercased().contains("\r\nx-via: me\r\n") == true)
  }

  @Test(arguments: RealTransport.all) func aLongBodyIsNotReadToItsEnd(_ transport: RealTransport)
    async throws
  {
    let announced =
      "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + String(repeating: " ", count: 5000)
    let chunked =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
      + String(repeating: "3E8\r\n\(String(repeating: " ", count: 1000))\r\n", count: 5)
    for text in [announced, chunked] {
      let server = try LoopbackServer { _ in .stall(text) }
      defer { server.stop() }
      let error = try await transport.with { transport in
        await clientError {
          let client = client(transport, server) { $0.maximumBodySize = 3000 }
          _ = try await client.opportunities.fetch(1)
        }
      }
      #expect(error?.code == .bodyTooLarge)
      #expect(error?.status == 200)
      #expect(server.attempts == 1)
    }
  }

  @Test(arguments: RealTransport.all) func whatALongAnswerMeansFollowsFromItsStatus(_ transport: RealTransport)
    async throws
  {
    for (status, attempts, mayHaveTakenEffect) in [("200 OK", 1, true), ("500 Failed", 1, true), ("429 No", 3, false)] {
      let server = try LoopbackServer { _ in .response(status, String(repeating: " ", count: 5000)) }
      defer { server.stop() }
      let error = try await transport.with { transport in
        await clientError {
          try await CallKind.create.perform(with: client(transport, server) { $0.maximumBodySize = 3000 })
        }
      }
      #expect(error?.attempts == attempts)
      #expect(server.attempts == attempts)
      #expect(error?.mayHaveTakenEffect == mayHaveTakenEffect)
    }
  }

  @Test(arguments: RealTransport.all) func aRefusalThatChallengesIsReadToItsEnd(_ transport: RealTransport)
    async throws
  {
    let challenges = ["Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "Bearer", "Negotiate", ""]
    for challenge in challenges {
      let server = try LoopbackServer { _ in
        .response("401 No", #"{"message":"Who are you?"}"#, headers: "WWW-Authenticate: \(challenge)\r\n")
      }
      defer { server.stop() }
      let error = try await transport.with { transport in
        await clientError { _ = try await client(transport, server).opportunities.fetch(1) }
      }
      #expect(error?.code == .unauthorized)
      #expect(error?.serviceMessage == "Who are you?")
      #expect(server.attempts == 1)
    }
  }

  @Test(arguments: RealTransport.all) func timeThatRunsOutIsReportedAsSuch(_ transport: RealTransport) async throws {
    let server = try LoopbackServer { _ in .stall("") }
    defer { server.stop() }
    let (reports, report) = AsyncStream.makeStream(of: AttemptReport.self)
    try await transport.with { transport in
      let client = client(transport, server) {
        $0.clock = SystemClock()
        $0.attemptTimeout = .milliseconds(20)
        $0.retry = .never
        $0.middlewares = [ObservingMiddleware { report.yield($0) }]
      }
      for _ in 0..<12 {
        #expect(await clientError { try await CallKind.get.perform(with: client) }?.code == .timedOut)
      }
    }
    report.finish()
    let outcomes = await reports.reduce(into: []) { $0.append($1.outcome) }
    #expect(outcomes == Array(repeating: .failed(.timedOut), count: 12))
  }

  @Test(arguments: RealTransport.all) func oddHeadersOfAResponseAreNoTrap(_ transport: RealTransport) async throws {
    let oddities = [
      "X-Odd: a\u{1}b\r\n", "Bad Name: x\r\n", "X-\u{E9}: y\r\n", ": empty\r\n", "X-A: b\r\n folded\r\n",
      "no colon\r\n",
      "X-Empty:\r\n", "X-Long: \(String(repeating: "x", count: 60_000))\r\n", "Content-Length: -5\r\n",
      "Content-Length: 99999999999999999999\r\n", "Retry-After: \u{661}\r\n", "X-PW-TOTAL: 1e99\r\n",
    ]
    for headers in oddities {
      let server = try LoopbackServer { _ in
        .send("HTTP/1.1 429 No\r\nConnection: close\r\n\(headers)\r\n{}")
      }
      defer { server.stop() }
      let error = try await transport.with { transport in
        await clientError {
          let options = CallOptions(timeout: .seconds(20), maximumAttempts: 1)
          _ = try await client(transport, server).opportunities.search(options: options).page(1)
        }
      }
      #expect(error?.attempts == 1, "\(headers)")
      #expect(server.attempts == 1)
    }
  }

  @Test(arguments: RealTransport.all) func aLongRequestIsSentAtOnce(_ transport: RealTransport) async throws {
    let server = try LoopbackServer { _ in .response("200 OK", Fixtures.opportunity(id: 7)) }
    defer { server.stop() }
    let details = String(repeating: "x", count: 300_000)
    try await transport.with { transport in
      try await client(transport, server).opportunities.update(7) { $0.details = .set(details) }
    }
    let request = try #require(server.requests.first)
    #expect(request.hasSuffix("{\"details\":\"\(details)\"}"))
    #expect(!request.lowercased().contains("\r\nexpect:"))
    #expect(server.attempts == 1)
  }

  @Test(arguments: RealTransport.all) func aStatusOfAnyNumberIsNoTrap(_ transport: RealTransport) async throws {
    for status in ["0", "99", "999", "1000", "99999", "-1", "2OO", ""] {
      let server = try LoopbackServer { _ in .response("\(status) Odd", "{}") }
      defer { server.stop() }
      let error = try await transport.with { transport in
        await clientError {
          let options = CallOptions(timeout: .seconds(20), maximumAttempts: 1)
          _ = try await client(transport, server).opportunities.fetch(1, options: options)
        }
      }
      #expect(error != nil, "\(status)")
      #expect(server.attempts == 1)
    }
  }

  @Test(arguments: RealTransport.all) func cookiesAreNotKept(_ transport: RealTransport)
    async throws
  {
    let server = try LoopbackServer { _ in
      .response(
        "200 OK", "[]", headers: "Set-Cookie: a=b; Path=/\r\nCache-Control: max-age=1000\r\n")
    }
    defer { server.stop() }
    try await transport.with { transport in
      let client = client(transport, server)
      for _ in 0..<2 { try await CallKind.get.perform(with: client) }
    }
    #expect(server.attempts == 2)
    #expect(!server.requests.contains { $0.lowercased().contains("cookie:") })
  }

  @Test(arguments: RealTransport.all) func aCancelledCallEndsInMidBodyAndSendsNothingMore(
    _ transport: RealTransport
  ) async throws {
    let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
    let server = try LoopbackServer { _ in
      arrived.yield()
      return .stall("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[")
    }
    defer { server.stop() }
    try await transport.with { transport in
      let client = client(transport, server)
      let call = Task { try await client.opportunities.fetch(1) }
      for await _ in arrivals.prefix(1) {}
      call.cancel()
      await #expect(throws: CancellationError.self) { try await call.value }
    }
    #expect(server.attempts == 1)
  }

  @Test(arguments: RealTransport.all) func responsesToManyCallsAtOnceAreNotMixedUp(
    _ transport: RealTransport
  ) async throws {
    let server = try LoopbackServer { .response("200 OK", Fixtures.opportunity(id: $0)) }
    defer { server.stop() }
    let ids = try await transport.with { transport in
      let client = client(transport, server)
      return try await withThrowingTaskGroup(of: OpportunityID.self) { group in
        for _ in 0..<30 { group.addTask { try await client.opportunities.fetch(1).id } }
        return try await group.reduce(into: Set()) { $0.insert($1) }
      }
    }
    #expect(ids.count == 30)
  }

  private func client(
    _ transport: any ClientTransport, _ server: LoopbackServer,
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) -> CopperClient {
    Fixtures.client(
      transport, baseURL: ServiceURL("http://127.0.0.1:\(server.port)/v1"), configure: configure)
  }
}
