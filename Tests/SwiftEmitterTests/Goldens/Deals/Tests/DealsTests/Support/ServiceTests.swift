import Deals
import DealsTesting
import HTTPTypes
import Testing

/// The client that the tests use.
enum TestClient {
  /// The documented headers whose values may be shown, with what the client below sends.
  static let plainHeaders: [String: String] = ["X-EX-Application": "developer_api", "X-EX-UserEmail": "test x-ex-useremail", "Content-Type": "application/json"]
  /// The documented headers whose values are secret.
  static let secretHeaders: [String: String] = ["X-EX-AccessToken": "test x-ex-accesstoken"]

  /// A client without a network.
  static func make(transport: any ClientTransport = MemoryTransport()) -> DealsClient {
    DealsClient(accessToken: "test x-ex-accesstoken", userEmail: "test x-ex-useremail", transport: transport)
  }
}

/// A call to nothing in particular.
nonisolated private struct Probe: ClientRequest {
  typealias Response = JSONValue
  static let operation = OperationDescription(name: "probe", method: "GET", pathTemplate: "/probe")
  var path: RequestPath { "/probe" }
}

@Suite("Service") struct ServiceTests {
  @Test("Every call carries the documented headers") func headers() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: "{}", headers: ["Content-Type": "application/json"]))
    _ = try await TestClient.make(transport: transport).send(Probe())
    let sent = try #require(await transport.requests.first?.request.signedHead)
    for (name, value) in TestClient.plainHeaders.merging(TestClient.secretHeaders, uniquingKeysWith: { $1 }) {
      let found = sent.headerFields.first { $0.name.canonicalName == name.lowercased() }?.value
      expectEqual(found, value)
    }
  }

  @Test("No secret is shown") func secrets() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .unauthorized)
    let client = TestClient.make(transport: transport)
    var shown = "\(client)"
    dump(client, to: &shown)
    await #expect(throws: ClientError.self) { _ = try await client.send(Probe()) }
    for request in await transport.requests { dump(request, to: &shown) }
    for value in TestClient.secretHeaders.values { #expect(!shown.contains(value)) }
  }
}
