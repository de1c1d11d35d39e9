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
