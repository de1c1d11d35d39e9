import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite struct MemoryTransportTests {
  private let transport = MemoryTransport([
    DocumentedOperation(
      method: "GET", pathTemplate: "/opportunities/{opportunity_id}",
      examples: [
        DocumentedExample(
          title: "One", pathArguments: ["opportunity_id": "1"], responseBody: Fixtures.opportunity(id: 1)),
        DocumentedExample(
          title: "Two", pathArguments: ["opportunity_id": "2"], responseBody: Fixtures.opportunity(id: 2)),
      ]),
    DocumentedOperation(
      method: "PUT", pathTemplate: "/opportunities/{opportunity_id}",
      examples: [DocumentedExample(title: "Update", requestBody: "{}", responseBody: Fixtures.opportunity(id: 3))]),
    DocumentedOperation(
      method: "POST", pathTemplate: "/{entity}/search", examples: [DocumentedExample(title: "Any", responseBody: "[]")]),
    DocumentedOperation(
      method: "POST", pathTemplate: "/opportunities/search",
      paging: DocumentedPaging(
        pageNumberField: "page_number", pageSizeField: "page_size", defaultPageSize: 20, totalHeader: "X-PW-TOTAL"),
      examples: [
        DocumentedExample(title: "All", requestBody: #"{"page_size":25}"#, responseBody: Self.list(1...45)),
        DocumentedExample(title: "By name", requestBody: #"{"name":"x"}"#, responseBody: Self.list(7...7)),
        DocumentedExample(title: "By tag", requestBody: #"{"tags":["a"],"name":"x"}"#, responseBody: Self.list(8...8)),
      ]),
  ])

  private static func list(_ ids: ClosedRange<Int>) -> String {
    "[\(ids.map { Fixtures.opportunity(id: $0) }.joined(separator: ","))]"
  }

  @Test func theDocumentedExampleOfMethodAndPathAnswers() async throws {
    let client = Fixtures.client(transport)
    #expect(try await client.opportunities.fetch(1).id == 1)
    #expect(try await client.opportunities.fetch(2).id == 2)
    #expect(try await client.opportunities.fetch(99).id == 1)
    #expect(try await client.opportunities.update(1) { $0.details = "x" }.id == 3)
  }

  @Test func theRequestsBodyChoosesAmongExamples() async throws {
    let opportunities = Fixtures.client(transport).opportunities
    #expect(try await opportunities.search(OpportunitySearch { $0.name = "x" }).page(1).records.map(\.id) == [7])
    let tagged = OpportunitySearch {
      $0.name = "x"
      $0.tags = ["a"]
    }
    #expect(try await opportunities.search(tagged).page(1).records.map(\.id) == [8])
  }

  @Test func aSearchPagesThroughItsExample() async throws {
    let search = Fixtures.client(transport).opportunities.search()
    #expect(try await search.reduce(into: 0) { count, _ in count += 1 } == 45)
    let page = try await search.pageSize(10).page(5)
    #expect(page.records.map(\.id.rawValue) == Array(41...45))
    #expect(page.totalUpperBound == 45)
    #expect(try await search.page(9).records.isEmpty)
  }

  @Test func aRequestThatNothingAnswersIsAMistakeOfTheTest() async throws {
    let error = await clientError { _ = try await Fixtures.client(transport).pipelineStages.list(pipelineID: 1) }
    #expect(error?.code == .noExample)
    #expect(error?.attempts == 1)
    let message = try #require(error?.message)
    #expect(message.contains("No example answers GET /v1/pipeline_stages/pipeline/1."))
    #expect(message.contains("There are examples of GET /opportunities/{opportunity_id}, PUT "))
    #expect(message.contains("answer(_:with:)"))
    let empty = await clientError { _ = try await Fixtures.client(MemoryTransport()).opportunities.fetch(1) }
    #expect(empty?.message.contains("There are no examples.") == true)
  }

  @Test(arguments: [
    MemoryAnswer.status(99), .status(1000), .status(-1), .status(200, headers: ["a b": "c"]),
  ])
  func anAnswerThatIsNoneIsAMistakeOfTheTest(_ answer: MemoryAnswer) async throws {
    await transport.answerAny(with: answer)
    let error = await clientError { _ = try await Fixtures.client(transport).opportunities.fetch(1) }
    #expect(error?.code == .noExample)
  }

  @Test func answersAreForAsManyRequestsAsTheyAreGivenFor() async throws {
    let client = Fixtures.client(transport) { $0.retry = .never }
    await transport.answerAny(with: .notFound, times: 0)
    await transport.answerAny(with: .notFound, times: -1)
    await transport.answer(FetchOpportunityRequest.self, with: .unauthorized, times: 2)
    #expect(await transport.unusedAnswers == 2)
    for _ in 0..<2 { #expect(await clientError { _ = try await client.opportunities.fetch(1) }?.code == .unauthorized) }
    #expect(await transport.unusedAnswers == 0)
    await transport.answerAny(with: .serverError)
    await transport.answerAny(with: .forbidden, times: .max)
    #expect(await transport.unusedAnswers == .max)
    for code in [ClientError.Code.serviceFailed, .forbidden, .forbidden] {
      #expect(await clientError { _ = try await client.opportunities.fetch(1) }?.code == code)
    }
  }

  @Test func aClosureAnswersByWhatIsAsked() async throws {
    let client = Fixtures.client(transport)
    await transport.answerAny { request in
      request.path.hasSuffix("/7") ? .notFound : .status(200, body: Fixtures.opportunity(id: 3))
    }
    #expect(try await client.opportunities.fetch(1).id == 3)
    #expect(await clientError { _ = try await client.opportunities.fetch(7) }?.code == .notFound)
  }

  @Test(arguments: failures) func itFailsInEveryWay(_ failure: Failure) async throws {
    await transport.answerAny(with: failure.answer, times: 3)
    let error = try #require(await clientError { _ = try await Fixtures.client(transport).opportunities.fetch(1) })
    #expect(error.code == failure.code)
    #expect(error.status == failure.status)
  }

  struct Failure: Sendable {
    let answer: MemoryAnswer
    let code: ClientError.Code
    var status: Int?
  }

  static let failures = [
    Failure(answer: .rejected, code: .rejected, status: 400),
    Failure(answer: .unauthorized, code: .unauthorized, status: 401),
    Failure(answer: .forbidden, code: .forbidden, status: 403),
    Failure(answer: .notFound, code: .notFound, status: 404),
    Failure(answer: .rateLimited(), code: .rateLimited, status: 429),
    Failure(answer: .rateLimited(retryAfter: "1e99"), code: .rateLimited, status: 429),
    Failure(answer: .serverError, code: .serviceFailed, status: 500),
    Failure(answer: .badGateway, code: .serviceFailed, status: 502),
    Failure(answer: .unavailable(), code: .serviceFailed, status: 503),
    Failure(answer: .gatewayTimeout, code: .serviceFailed, status: 504),
    Failure(answer: .redirect(to: "/"), code: .redirected, status: 302),
    Failure(answer: .html, code: .notJSON, status: 200),
    Failure(answer: .emptyBody, code: .notJSON, status: 200),
    Failure(answer: .malformedJSON, code: .notJSON, status: 200),
    Failure(answer: .unexpectedJSON, code: .decodingFailed, status: 200),
    Failure(answer: .truncatedBody, code: .bodyLost, status: 200),
    Failure(answer: .connectionRefused, code: .notSent),
    Failure(answer: .connectionLost, code: .connectionLost),
    Failure(answer: .timeout, code: .timedOut),
    Failure(answer: .bodyTooLarge, code: .bodyTooLarge, status: 200),
  ]

  @Test func answersOfATestComeFirstForTheirOperationOnly() async throws {
    let client = Fixtures.client(transport)
    await transport.answer(UpdateOpportunityRequest.self, with: .rejected)
    try await transport.answer(FetchOpportunityRequest.self, with: client.opportunities.fetch(2))
    #expect(try await client.opportunities.fetch(1).id == 2)
    #expect(try await client.opportunities.fetch(1).id == 1)
    let error = await clientError { try await client.opportunities.update(1) { $0.details = "x" } }
    #expect(error?.code == .rejected)
  }

  @Test func requestsAreRecorded() async throws {
    let client = Fixtures.client(transport)
    try await client.opportunities.update(5, options: CallOptions(headers: ["X-A": "b"])) { $0.details = "x" }
    let request = try #require(await transport.requests.first)
    #expect(request.method == "PUT")
    #expect(request.path == "/v1/opportunities/5")
    #expect(request.query == nil)
    #expect(request.json == ["details": "x"])
    #expect(request.header("x-a") == "b")
    #expect(request.header("X-PW-AccessToken") == nil)
    await transport.reset()
    #expect(await transport.requests.isEmpty)
  }

  @Test func theQueryIsRecorded() async throws {
    let core = Fixtures.core(transport)
    _ = try? await core.send(ListEntriesRequest(pageNumber: 3))
    let request = try #require(await transport.requests.first)
    #expect(request.query == "page_number=3")
    #expect(request.queryItem("page_number") == "3")
    #expect(request.queryItem("page") == nil)
  }
}
