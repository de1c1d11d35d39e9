import Copper
import CopperTesting
import Foundation
import HTTPTypes
import Logging
import Testing

/// The printed client with its traits on, used from a module whose default isolation is the main actor.
@Suite struct TraitTests {
  @Test func thePrintedClientSendsThroughAsyncHTTPClient() async throws {
    let transport = AsyncHTTPClientTransport(connectTimeout: .seconds(5))
    let client = CopperClient(
      accessToken: "t", userEmail: "a@b.c", baseURL: "http://127.0.0.1:1/v1", transport: transport,
      configuration: ClientConfiguration(retry: .never))
    let error = await #expect(throws: CopperError.self) { try await client.opportunities.fetch(1) }
    #expect(error?.code == .notSent)
    try await transport.shutdown()
  }

  @Test func thePrintedClientLogs() async throws {
    let configuration = ClientConfiguration(
      middlewares: [LoggingMiddleware(Logger(label: "copper") { _ in SwiftLogNoOpLogHandler() })])
    let client = CopperClient(
      accessToken: "t", userEmail: "a@b.c", transport: MemoryTransport.documented(), configuration: configuration)
    var count = 0
    for try await _ in client.opportunities.search() { count += 1 }
    #expect(count > 0)
  }

  @Test func aMiddlewareIsWrittenInTenLines() async throws {
    let stamp = Stamp()
    let transport = MemoryTransport.documented()
    let client = CopperClient(
      accessToken: "t", userEmail: "a@b.c", transport: transport,
      configuration: ClientConfiguration(middlewares: [stamp]))
    _ = try await client.pipelines.list()
    #expect(await transport.requests.first?.header("X-Stamp") == "1")
  }
}

private nonisolated struct Stamp: ClientMiddleware {
  func intercept(
    _ request: TransportRequest, attempt: AttemptDescription,
    next: @Sendable (TransportRequest) async throws -> TransportResponse
  ) async throws -> TransportResponse {
    var request = request
    if let name = HTTPField.Name("X-Stamp") { request.head.headerFields[name] = "\(attempt.number)" }
    return try await next(request)
  }
}
