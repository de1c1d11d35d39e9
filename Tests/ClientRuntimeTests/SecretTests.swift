import ClientRuntime
import ClientTesting
import Foundation
import HTTPTypes
import Testing

/// The token is sent, and shown nowhere.
@Suite struct SecretTests {
  @Test func theTokenIsSent() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: "[]"))
    try await CallKind.get.perform(with: Fixtures.client(transport))
    let sent = try #require(await transport.requests.first).request.signedHead
    #expect(sent.headerFields[try #require(HTTPField.Name("X-PW-AccessToken"))] == Fixtures.token)
  }

  @Test func theTokenIsShownNowhere() async throws {
    let transport = MemoryTransport()
    let client = Fixtures.client(transport)
    await transport.answerAny(with: .status(200, body: "[]"))
    try await CallKind.get.perform(with: client)
    let recorded = try #require(await transport.requests.first)
    let service = ServiceDescription(
      baseURL: "https://a.example",
      headers: [.secret(name: "Authorization", value: Credential("Bearer \(Fixtures.token)"))])
    let options = CallOptions(headers: ["Authorization": Fixtures.token])
    let shown: [Any] = [
      client, client.opportunities, client.opportunities.search(options: options),
      client.opportunities.search(options: options).pages.makeAsyncIterator(), recorded, recorded.request,
      recorded.request.credentials, Credential(Fixtures.token), service, ClientCore(service: service), options,
    ]
    for value in shown { expectNoToken(in: value) }
  }

  @Test func aTokenThatTheServiceRepeatsIsHidden() async throws {
    let bodies = [#"{"message":"Bad token \#(Fixtures.token)"}"#, "<p>\(Fixtures.token)</p>"]
    for body in bodies {
      for status in [200, 400, 500] {
        let transport = MemoryTransport()
        await transport.answerAny(with: .status(status, body: body, headers: ["X-Echo": Fixtures.token]), times: 3)
        let error = try #require(
          await clientError { _ = try await Fixtures.client(transport).opportunities.fetch(1) })
        expectNoToken(in: error)
        expectNoToken(in: error.localizedDescription)
        #expect(error.headers.contains { $0.value == "<hidden>" })
      }
    }
  }

  @Test func aShortTokenIsLookedForInNoText() async throws {
    let error = try #require(await self.error("t", .status(400, body: #"{"message":"Whether or not"}"#)))
    #expect(error.serviceMessage == "Whether or not")
  }

  /// A cut through the token would leave most of it, so it is hidden before anything is shortened.
  @Test(arguments: [200, 400]) func aTokenWhereATextIsCutIsHidden(_ status: Int) async throws {
    let token = String(repeating: "0123456789ab", count: 3)
    for before in 440...510 {
      for body in [
        String(repeating: ".", count: before) + token,
        #"{"id":"\#(String(repeating: "x", count: before - 290))\#(token)"}"#,
      ] {
        let error = try #require(await self.error(token, .status(status, body: body)))
        var shown = "\(error) \(error.bodyStart ?? "") \(error.decodingProblem?.value ?? "")"
        dump(error, to: &shown)
        #expect(!shown.contains("0123456"), "\(before)")
        #expect(error.response.map { !$0.body.contains(Data("0123456".utf8)) } == true)
      }
    }
  }

  @Test(arguments: [
    #"a\/b\/c+d=="#, #"a\u002fb\u002Fc\u002Bd\u003d="#, "a%2Fb%2fc%2Bd%3D%3D", "a&#x2F;b&#47;c&#x2b;d&#61;=",
    "a/b/c+d==",
    "Bearer a/b/c+d==", "é a/b/c+d==é", "a/b/c+d==\u{301}",
  ])
  func aTokenIsHiddenHoweverItIsSpelt(_ spelling: String) async throws {
    for token in ["a/b/c+d==", "Bearer a/b/c+d=="] {
      let error = try #require(await self.error(token, .status(400, body: #"{"message":"<\#(spelling)>"}"#)))
      #expect(error.response.map { $0.body.range(of: Data("b".utf8)) == nil } == true)
      #expect(error.response.map { $0.body.range(of: Data("c".utf8)) == nil } == true)
      #expect(error.serviceMessage?.unicodeScalars.starts(with: "<".unicodeScalars) == true)
      #expect(error.serviceMessage.map { Data($0.utf8).range(of: Data("<hidden>".utf8)) != nil } == true)
    }
  }

  @Test func aSkippedRecordHidesTheToken() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: #"[{"id":"\#(Fixtures.token)"}]"#))
    let page = try await Fixtures.client(transport).opportunities.search().skippingInvalidRecords().page(1)
    #expect(page.skipped.first?.problem.value == #""<hidden>""#)
    expectNoToken(in: page.skipped)
  }

  private func error(_ token: String, _ answer: MemoryAnswer) async -> ClientError? {
    let transport = MemoryTransport()
    await transport.answerAny(with: answer)
    let client = CopperClient(accessToken: token, userEmail: "a@b.c", transport: transport)
    return await clientError { _ = try await client.opportunities.fetch(1) }
  }

  @Test func aTokenInTheWordsOfATransportIsHidden() async throws {
    struct Leaky: ClientTransport {
      func send(_ request: TransportRequest) async throws -> TransportResponse {
        throw TransportFailure(.notSent, message: "Could not send \(request.signedHead.headerFields.map(\.value))")
      }
    }
    let error = try #require(
      await clientError { _ = try await Fixtures.client(Leaky()).opportunities.fetch(1) })
    expectNoToken(in: error)
  }

  @Test func aRenewedTokenThatIsRepeatedIsHiddenToo() async throws {
    struct Echo: ClientTransport {
      let status: Int
      func send(_ request: TransportRequest) async throws -> TransportResponse {
        let token = request.credentials["X-PW-AccessToken"]
        guard token == Credential(Fixtures.token) else { return TransportResponse(head: .init(status: .unauthorized)) }
        if status == 0 { throw URLError(.badURL, userInfo: ["header": Fixtures.token]) }
        let body = Data(#"{"message":"\#(Fixtures.token)"}"#.utf8)
        return TransportResponse(head: HTTPResponse(status: .init(code: status)), body: body)
      }
    }
    for status in [0, 200, 400, 503] {
      let configuration = ClientConfiguration(
        middlewares: [CredentialRefresher(header: "X-PW-AccessToken") { Credential(Fixtures.token) }],
        clock: ManualClock())
      let client = CopperClient(
        accessToken: "expired", userEmail: "a@b.c", transport: Echo(status: status), configuration: configuration)
      let error = try #require(await clientError { _ = try await client.opportunities.fetch(1) })
      expectNoToken(in: error)
    }
  }

  @Test(arguments: ["Authorization", "Cookie", "x-pw-accesstoken"]) func aSecretAmongExtraHeadersStaysOne(
    _ name: String
  ) async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(400, body: Fixtures.token))
    let options = CallOptions(headers: [name: Fixtures.token])
    let client = Fixtures.client(transport)
    let error = try #require(await clientError { _ = try await client.opportunities.fetch(1, options: options) })
    expectNoToken(in: error)
    let request = try #require(await transport.requests.first).request
    expectNoToken(in: request)
    #expect(request.signedHead.headerFields[try #require(HTTPField.Name(name))] == Fixtures.token)
  }

  @Test(arguments: ["a\r\nX-Evil: 1", "a\n", "a\u{0}b", "\rtoken", " padded ", "a\u{7f}"])
  func aTokenThatCannotBeAHeaderIsRefusedAndNotShown(_ token: String) async throws {
    let transport = MemoryTransport()
    let client = CopperClient(accessToken: token, userEmail: "a@b.c", transport: transport)
    let error = try #require(await clientError { _ = try await client.opportunities.fetch(1) })
    #expect(error.code == .invalidRequest)
    #expect(!"\(error)".contains(token))
    #expect(await transport.requests.isEmpty)
  }

  private func expectNoToken(in value: Any, _ location: SourceLocation = #_sourceLocation) {
    var dumped = ""
    dump(value, to: &dumped)
    for text in [
      dumped, "\(value)", String(reflecting: value),
      String(describing: Mirror(reflecting: value).children.map { "\($0)" }),
    ] {
      #expect(!text.contains(Fixtures.token), sourceLocation: location)
    }
  }
}
