import ClientRuntime
import ClientTesting
import Foundation
import HTTPTypes
import Testing

@Suite struct ErrorTests {
  @Test func anErrorSaysWhatTheServiceSaid() async throws {
    let answer = MemoryAnswer.status(
      422, body: #"{"success":false,"errors":[{"detail":"Name is too long"}]}"#, headers: ["X-Request-Id": "r-1"])
    let error = try #require(await error(answer))
    #expect(error.code == .rejected)
    #expect(error.status == 422)
    #expect(error.serviceMessage == "Name is too long")
    #expect(error.requestID == "r-1")
    #expect(error.headers[.init("X-Request-Id") ?? .accept] == "r-1")
    #expect(error.bodyStart?.hasPrefix(#"{"success":false"#) == true)
    #expect(error.operation?.name == "opportunities.fetch")
    #expect("\(error)".contains("Name is too long"))
  }

  @Test(arguments: [
    (#"{"message":"a"}"#, "a"), (#"{"error":"b"}"#, "b"), (#"{"error":{"message":"c"}}"#, "c"),
    (#"["d"]"#, "d"), (#"{"errors":["e"]}"#, "e"),
  ])
  func theMessageIsFoundWhereServicesPutIt(_ body: String, _ message: String) async throws {
    #expect(await error(.status(400, body: body))?.serviceMessage == message)
  }

  @Test(arguments: ["", "{}", "[]", "oops", "<html>", #"{"message":7}"#, #"{"message""#])
  func aBodyWithoutAMessageHasNone(_ body: String) async throws {
    #expect(await error(.status(400, body: body))?.serviceMessage == nil)
  }

  @Test func onlyTheStartOfALongBodyIsKept() async throws {
    let error = await error(.status(500, body: String(repeating: "é", count: 5000)))
    #expect((error?.bodyStart?.count ?? 0) <= 300)
  }

  @Test func whatACustomerWroteIsNoMessageOfTheServiceAndInNoDescription() async throws {
    let record = Fixtures.opportunity(id: 1).replacing(
      #""status":"Open""#, with: #""status":["Ask for Ms Doe"],"details":"She is ill""#)
    let error = try #require(await error(.status(200, body: record)))
    #expect(error.code == .decodingFailed)
    #expect(error.serviceMessage == nil)
    #expect(!"\(error) \(error.localizedDescription)".contains("Doe"))
    #expect(error.decodingProblem?.value == #"["Ask for Ms Doe"]"#)
    #expect("\(error)".contains("At status: Expected String"))
  }

  @Test func theWholeResponseOfAFailureIsThere() async throws {
    let body = "[" + String(repeating: "7,", count: 5000) + "7]"
    let error = try #require(await error(.status(200, body: body, headers: ["X-A": "b"])))
    #expect(error.response?.body == Data(body.utf8))
    #expect(error.response?.status == 200)
    #expect(error.header("x-a") == "b")
    #expect("\(error)".count < 300)
  }

  @Test func aResponseIsThereWithoutBeingRead() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .serverError)
    await transport.answerAny(with: .html)
    let response = try await Fixtures.client(transport).rawResponse(to: FetchOpportunityRequest(5))
    #expect(response.header("content-type") == "text/html")
    #expect(response.attempts == 2)
    await transport.answerAny(with: .notFound)
    let error = await clientError {
      _ = try await Fixtures.client(transport).rawResponse(to: FetchOpportunityRequest(5))
    }
    #expect(error?.code == .notFound)
  }

  @Test func aDecodingFailureNamesThePathAndTheValue() async throws {
    let record = Fixtures.opportunity(id: 1).replacing(
      #""custom_fields":[]"#, with: #""custom_fields":[{"value":true}]"#)
    let missing = try #require(await error(.status(200, body: record)))
    #expect(missing.code == .decodingFailed)
    #expect(missing.decodingProblem?.path == "custom_fields[0]")
    #expect(missing.decodingProblem?.reason.contains("custom_field_definition_id") == true)
    let wrong = try #require(
      await error(.status(200, body: Fixtures.opportunity(id: 1).replacing(#""Open""#, with: #"["Open"]"#))))
    #expect(wrong.decodingProblem?.path == "status")
    #expect(wrong.decodingProblem?.value == #"["Open"]"#)
  }

  @Test(arguments: [("<html>Sign in</html>", "<html>"), ("", nil), (#"{"id":1,"#, #"{"id""#)])
  func whatIsNotJSONIsShown(_ body: String, _ start: String?) async throws {
    let error = try #require(await error(.status(200, body: body, headers: ["X-Request-Id": "r-2"])))
    #expect(error.code == .notJSON)
    #expect(error.status == 200)
    #expect(error.requestID == "r-2")
    #expect(error.bodyStart?.hasPrefix(start ?? "") ?? (start == nil))
  }

  @Test func aChangeWhoseAnswerCannotBeReadMayHaveTakenEffect() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .html)
    let error = await clientError { try await CallKind.create.perform(with: Fixtures.client(transport)) }
    #expect(error?.mayHaveTakenEffect == true)
    #expect(await self.error(.html)?.mayHaveTakenEffect == false)
  }

  @Test func anAnswerWithoutDocumentationIsNotRead() async throws {
    struct Ping: ClientRequest {
      typealias Response = EmptyResponse
      static let operation = OperationDescription(name: "ping", method: "POST", pathTemplate: "/ping")
      var path: RequestPath { "/ping" }
    }
    let transport = MemoryTransport()
    for body in ["", "<html>", "{}"] {
      await transport.answerAny(with: .status(204, body: body))
      #expect(try await Fixtures.client(transport).send(Ping()) == EmptyResponse())
    }
  }

  @Test func theResponseIsThereBesideTheValue() async throws {
    let transport = MemoryTransport()
    await transport.answerAny(with: .serverError)
    await transport.answerAny(with: .status(200, body: Fixtures.opportunity(id: 5), headers: ["X-A": "b"]))
    let response = try await Fixtures.client(transport).response(to: FetchOpportunityRequest(5))
    #expect(response.value.id == 5)
    #expect(response.raw.header("x-a") == "b")
    #expect(response.raw.attempts == 2)
    #expect(String(decoding: response.raw.body, as: UTF8.self) == Fixtures.opportunity(id: 5))
  }

  private func error(_ answer: MemoryAnswer) async -> ClientError? {
    let transport = MemoryTransport()
    await transport.answerAny(with: answer)
    return await clientError {
      _ = try await Fixtures.client(transport).opportunities.fetch(1, options: CallOptions(maximumAttempts: 1))
    }
  }
}
