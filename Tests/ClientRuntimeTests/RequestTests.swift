import ClientRuntime
import ClientTesting
import Foundation
import HTTPTypes
import Testing

@Suite struct RequestTests {
  private let service = ServiceDescription(baseURL: "https://api.example.com/v1/")

  @Test func aRequestIsAValueWithoutANetwork() throws {
    let request = CreateOpportunityRequest(OpportunityCreation(name: "New", primaryContactID: 3))
    let (head, body) = try request.httpRequest(for: service, options: CallOptions(headers: ["X-A": "b"]))
    #expect(head.method == .post)
    #expect(head.scheme == "https")
    #expect(head.authority == "api.example.com")
    #expect(head.path == "/v1/opportunities")
    #expect(head.headerFields[.contentType] == "application/json")
    #expect(head.headerFields[.accept] == "application/json")
    #expect(head.headerFields[try #require(HTTPField.Name("x-a"))] == "b")
    #expect(String(decoding: try #require(body), as: UTF8.self) == #"{"name":"New","primary_contact_id":3}"#)
  }

  @Test(arguments: [
    ("../users", "/things/..%2Fusers/x"), ("1?x=", "/things/1%3Fx%3D/x"), ("a b", "/things/a%20b/x"),
    ("é", "/things/%C3%A9/x"), ("%2e%2e", "/things/%252e%252e/x"), ("a/b#c", "/things/a%2Fb%23c/x"),
    ("\r\n", "/things/%0D%0A/x"), ("...", "/things/.../x"), ("\u{0}", "/things/%00/x"),
    ("a;b=c", "/things/a%3Bb%3Dc/x"),
  ])
  func aPathParameterStaysOneSegment(_ id: String, _ path: String) throws {
    #expect(try FetchThing(id: id).httpRequest(for: service).head.path == "/v1\(path)")
  }

  @Test(arguments: ["", ".", ".."]) func whatCannotBeASegmentIsRefused(_ id: String) throws {
    let error = #expect(throws: ClientError.self) { try FetchThing(id: id).httpRequest(for: service) }
    #expect(error?.code == .invalidRequest)
  }

  @Test func aQueryKeepsItsOrderAndIsEncoded() {
    var query = RequestQuery()
    query.add("b", 2)
    query.add("a", "x&y=z +é")
    query.add("none", String?.none)
    query.add("id[]", [OpportunityID(1), 2])
    query.add("flag", true)
    #expect(query.text == "?b=2&a=x%26y%3Dz%20%2B%C3%A9&id%5B%5D=1&id%5B%5D=2&flag=true")
    #expect(RequestQuery().text == "")
  }

  @Test(arguments: ["Bad Name", "", "a:b", ":path", "a\r\nb", "é"]) func aHeadersNameMustBeOne(_ name: String) throws {
    #expect(throws: ClientError.self) {
      try FetchThing(id: "1").httpRequest(for: service, options: CallOptions(headers: [name: "x"]))
    }
  }

  @Test(arguments: ["a\r\nb", "a\n", "\u{0}"]) func aHeadersValueHasNoLineBreaks(_ value: String) throws {
    #expect(throws: ClientError.self) {
      try FetchThing(id: "1").httpRequest(for: service, options: CallOptions(headers: ["X-A": value]))
    }
  }

  @Test(arguments: [
    "", "api.example.com", "ftp://a.example", "http://a.example", "https://user:pass@a.example",
    "https://a.example?x=1",
    "https://a.example#x", "https://", "http://localhost.evil.example", "https://a b.example",
  ])
  func aBaseURLThatLeaksOrMakesNoSenseIsRefused(_ url: String) throws {
    let error = #expect(throws: ClientError.self) {
      try FetchThing(id: "1").httpRequest(for: ServiceDescription(baseURL: ServiceURL(url)))
    }
    #expect(error?.code == .invalidRequest)
  }

  @Test(arguments: [
    ("https://a.example", "a.example", "/things/1/x"), ("http://localhost:8080/v1", "localhost:8080", "/v1/things/1/x"),
    ("http://127.0.0.1:1/", "127.0.0.1:1", "/things/1/x"),
    ("HTTPS://A.example/a%20b", "A.example", "/a%20b/things/1/x"),
    ("http://[::1]:9/v", "[::1]:9", "/v/things/1/x"),
  ])
  func aBaseURLIsTakenApart(_ url: String, _ authority: String, _ path: String) throws {
    let head = try FetchThing(id: "1").httpRequest(for: ServiceDescription(baseURL: ServiceURL(url))).head
    #expect(head.authority == authority)
    #expect(head.path == path)
  }

  @Test func aMockServiceElsewhereIsNamedAsUnencrypted() throws {
    let service = ServiceDescription(baseURL: .unencrypted("http://mock:8080"))
    #expect(try FetchThing(id: "1").httpRequest(for: service).head.authority == "mock:8080")
    #expect(throws: ClientError.self) {
      try FetchThing(id: "1").httpRequest(for: ServiceDescription(baseURL: .unencrypted("ftp://mock")))
    }
  }

  @Test func extraHeadersReplaceTheClients() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: "[]"))
    let options = CallOptions(headers: ["x-pw-application": "mine", "x-pw-accesstoken": "other", "X-New": "1"])
    try await CallKind.get.perform(with: Fixtures.client(transport), options: options)
    let sent = try #require(await transport.requests.first).request.signedHead.headerFields
    #expect(sent[values: try #require(HTTPField.Name("X-PW-Application"))] == ["mine"])
    #expect(sent[values: try #require(HTTPField.Name("X-PW-AccessToken"))] == ["other"])
    #expect(sent[try #require(HTTPField.Name("X-New"))] == "1")
  }

  @Test func aClientsHeadersReplaceTheServicesAndACallsReplaceThose() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .status(200, body: "[]"))
    let client = Fixtures.client(transport) {
      $0.headers = ["User-Agent": "mine/1", "X-PW-Application": "mine", "Cookie": "secret", "X-A": "client"]
    }
    try await CallKind.get.perform(with: client, options: CallOptions(headers: ["x-a": "call"]))
    let request = try #require(await transport.requests.first).request
    let sent = request.signedHead.headerFields
    #expect(sent[.userAgent] == "mine/1")
    #expect(sent[values: try #require(HTTPField.Name("X-PW-Application"))] == ["mine"])
    #expect(sent[values: try #require(HTTPField.Name("X-A"))] == ["call"])
    #expect(sent[.cookie] == "secret")
    #expect(request.head.headerFields[.cookie] == nil)
  }

  @Test(arguments: ["Host", "content-length", "Transfer-Encoding", "Connection", "TE", "upgrade"])
  func aHeaderThatFollowsFromTheRequestCannotBeSet(_ name: String) throws {
    let error = #expect(throws: ClientError.self) {
      try FetchThing(id: "1").httpRequest(for: service, options: CallOptions(headers: [name: "x"]))
    }
    #expect(error?.code == .invalidRequest)
    #expect(error?.message.contains("cannot be set") == true)
  }

  @Test func extraParametersAreAddedToTheQuery() throws {
    let options = CallOptions(query: ["b": "x y", "a": "&"])
    #expect(
      try FetchThing(id: "1").httpRequest(for: service, options: options).head.path == "/v1/things/1/x?a=%26&b=x%20y")
    let list = try ListEntriesRequest(pageNumber: 2).httpRequest(for: service, options: options)
    #expect(list.head.path == "/v1/entries?page_number=2&a=%26&b=x%20y")
  }

  @Test func extraKeysAreAddedToTheBody() throws {
    var update = OpportunityUpdate { $0.details = "x" }
    update.additionalKeys = ["new_key": ["a": 1], "details": "y"]
    let body = try UpdateOpportunityRequest(1, update).httpRequest(for: service).body
    #expect(String(decoding: try #require(body), as: UTF8.self) == #"{"details":"y","new_key":{"a":1}}"#)
  }

  @Test(arguments: [Decimal.nan, Decimal.quietNaN]) func aNumberThatIsNoneIsRefused(_ value: Decimal) async throws {
    let transport = MemoryTransport()
    let client = Fixtures.client(transport)
    let error = await clientError { try await client.opportunities.update(1) { $0.monetaryValue = .set(value) } }
    #expect(error?.code == .invalidRequest)
    #expect(await transport.requests.isEmpty)
  }

  @Test func aDateThatIsNoneIsRefused() async throws {
    let search = OpportunitySearch { $0.createdDate = Date(timeIntervalSince1970: .infinity)... }
    let client = Fixtures.client(MemoryTransport())
    let error = await clientError { _ = try await client.opportunities.search(search).page(1) }
    #expect(error?.code == .invalidRequest)
    #expect(error?.message.contains("minimum_created_date") == true)
  }

  @Test func whetherACallMayBeRepeatedFollowsFromItsMethodUnlessTheDocsSayThatItReads() {
    func repeatability(_ method: String, reads: Bool = false) -> OperationDescription.Repeatability {
      OperationDescription(name: "", method: method, pathTemplate: "/", isReadOnly: reads).repeatability
    }
    #expect(["GET", "HEAD"].map { repeatability($0) } == [.readOnly, .readOnly])
    #expect(["PUT", "DELETE"].map { repeatability($0) } == [.idempotent, .idempotent])
    #expect(["POST", "PATCH"].map { repeatability($0) } == [.once, .once])
    #expect(repeatability("POST", reads: true) == .readOnly)
  }
}

private struct FetchThing: ClientRequest {
  typealias Response = EmptyResponse
  static let operation = OperationDescription(name: "things.fetch", method: "GET", pathTemplate: "/things/{id}/x")
  var id: String
  var path: RequestPath { "/things/\(id)/x" }
}
