import ClientRuntime
import ClientTesting
import Foundation
import Testing

/// Both tables of attempts over real transports, counted at a real server.
@Suite(.serialized) struct FaultTests {
  /// A fault with the number of attempts that it gets.
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let behaviour: LoopbackServer.Behaviour
    let attempts: Int
    let attemptsToCreate: Int
    let code: ClientError.Code
    var codeToCreate: ClientError.Code?
    var isRead = true

    var testDescription: String { name }
  }

  static let faults = [
    Fault(
      name: "429", behaviour: .response("429 Too Many", "{}"), attempts: 3, attemptsToCreate: 3, code: .rateLimited),
    Fault(
      name: "429 with Retry-After", behaviour: .response("429 Too Many", "{}", headers: "Retry-After: 1\r\n"),
      attempts: 3, attemptsToCreate: 3, code: .rateLimited),
    Fault(
      name: "500", behaviour: .response("500 Failed", "{}"), attempts: 3, attemptsToCreate: 1, code: .serviceFailed,
      codeToCreate: .outcomeUnknown),
    Fault(
      name: "502", behaviour: .response("502 Bad Gateway", "<html></html>", type: "text/html"), attempts: 3,
      attemptsToCreate: 1, code: .serviceFailed, codeToCreate: .outcomeUnknown),
    Fault(
      name: "503", behaviour: .response("503 Busy", "", headers: "Retry-After: 1\r\n"), attempts: 3,
      attemptsToCreate: 1, code: .serviceFailed, codeToCreate: .outcomeUnknown),
    Fault(
      name: "504", behaviour: .response("504 Timeout", ""), attempts: 3, attemptsToCreate: 1, code: .serviceFailed,
      codeToCreate: .outcomeUnknown),
    Fault(
      name: "closed without an answer", behaviour: .send(""), attempts: 3, attemptsToCreate: 1, code: .connectionLost,
      codeToCreate: .outcomeUnknown),
    Fault(
      name: "reset", behaviour: .reset, attempts: 3, attemptsToCreate: 1, code: .connectionLost,
      codeToCreate: .outcomeUnknown),
    Fault(
      name: "reset unread", behaviour: .reset, attempts: 3, attemptsToCreate: 1, code: .connectionLost,
      codeToCreate: .outcomeUnknown, isRead: false),
    Fault(
      name: "slow body", behaviour: .stall("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"), attempts: 3,
      attemptsToCreate: 1, code: .timedOut, codeToCreate: .outcomeUnknown),
    Fault(
      name: "no answer", behaviour: .stall(""), attempts: 3, attemptsToCreate: 1, code: .timedOut,
      codeToCreate: .outcomeUnknown),
    Fault(
      name: "truncated body", behaviour: .send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"), attempts: 3,
      attemptsToCreate: 1, code: .bodyLost),
    Fault(
      name: "truncated chunks", behaviour: .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[{\"id"),
      attempts: 3, attemptsToCreate: 1, code: .bodyLost),
    Fault(
      name: "HTML", behaviour: .response("200 OK", "<html></html>", type: "text/html"), attempts: 1,
      attemptsToCreate: 1, code: .notJSON),
    Fault(
      name: "undecodable", behaviour: .response("200 OK", #"[["unexpected"]]"#), attempts: 1, attemptsToCreate: 1,
      code: .decodingFailed),
    Fault(
      name: "redirect that keeps the method",
      behaviour: .response("307 Temporary", "", headers: "Location: /v1/elsewhere\r\n"), attempts: 1,
      attemptsToCreate: 1, code: .redirected),
    Fault(name: "400", behaviour: .response("400 Bad", "{}"), attempts: 1, attemptsToCreate: 1, code: .rejected),
    Fault(name: "empty", behaviour: .response("200 OK", ""), attempts: 1, attemptsToCreate: 1, code: .notJSON),
    Fault(
      name: "redirect", behaviour: .response("302 Found", "", headers: "Location: http://127.0.0.1:1/elsewhere\r\n"),
      attempts: 1, attemptsToCreate: 1, code: .redirected),
    Fault(
      name: "401 with a challenge",
      behaviour: .response(
        "401 No", "{}",
        headers: "WWW-Authenticate: Basic realm=\"x\"\r\n"), attempts: 1, attemptsToCreate: 1, code: .unauthorized),
    Fault(name: "404", behaviour: .response("404 Not Found", "{}"), attempts: 1, attemptsToCreate: 1, code: .notFound),
  ]

  @Test(arguments: faults, RealTransport.all)
  func everyKindOfCallMakesTheRightNumberOfAttempts(_ fault: Fault, _ transport: RealTransport)
    async throws
  {
    for kind in CallKind.allCases {
      let server = try LoopbackServer(readsRequests: fault.isRead) { _ in fault.behaviour }
      defer { server.stop() }
      let error = try await transport.with { transport in
        await clientError { try await kind.perform(with: client(transport, server, fault.behaviour.attemptTimeout)) }
      }
      let expected = kind == .create ? fault.attemptsToCreate : fault.attempts
      #expect(server.attempts == expected, "\(kind)")
      #expect(error?.attempts == expected, "\(kind)")
      #expect(
        error?.code == (kind == .create ? fault.codeToCreate ?? fault.code : fault.code),
        "\(kind) \(error as Any)")
    }
  }

  @Test(arguments: RealTransport.all) func aRefusedConnectionIsTriedThreeTimes(
    _ transport: RealTransport
  ) async throws {
    let server = try LoopbackServer { _ in .reset }
    server.stop()
    for kind in CallKind.allCases {
      let error = try await transport.with { transport in
        await clientError { try await kind.perform(with: client(transport, server)) }
      }
      #expect(error?.attempts == 3)
      #expect(error?.code == .notSent)
    }
  }

  @Test(arguments: RealTransport.all) func whatFailedOnceSucceedsThen(_ transport: RealTransport)
    async throws
  {
    for kind in CallKind.allCases where kind != .create {
      let server = try LoopbackServer { $0 == 1 ? .reset : .response("200 OK", kind.body) }
      defer { server.stop() }
      try await transport.with { try await kind.perform(with: client($0, server)) }
      #expect(server.attempts == 2)
    }
  }

  @Test(arguments: RealTransport.all) func aRepeatedDeleteThatFindsNothingHasSucceeded(
    _ transport: RealTransport
  ) async throws {
    let server = try LoopbackServer { $0 == 1 ? .reset : .response("404 Not Found", "{}") }
    defer { server.stop() }
    let deletion = try await transport.with { try await client($0, server).opportunities.delete(9) }
    #expect(deletion == OpportunityDeletion(id: 9, isDeleted: true))
    #expect(server.attempts == 2)
  }

  @Test(arguments: RealTransport.all) func aDeadConnectionIsNotUsedAgainInSilence(
    _ transport: RealTransport
  ) async throws {
    let open = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    for kind in CallKind.allCases {
      let server = try LoopbackServer { number in
        number == 1
          ? .send(
            "\(open)Content-Length: \(kind.body.utf8.count)\r\n\r\n\(kind.body)", close: false)
          : .reset
      }
      defer { server.stop() }
      try await transport.with { transport in
        let client = client(transport, server)
        try await kind.perform(with: client)
        let error = await clientError {
          try await kind.perform(with: client, options: CallOptions(maximumAttempts: 1))
        }
        #expect(error != nil)
      }
      #expect(server.attempts == 2, "\(kind)")
    }
  }

  private func client(
    _ transport: any ClientTransport, _ server: LoopbackServer, _ attemptTimeout: Duration = .seconds(20)
  ) -> CopperClient {
    Fixtures.client(transport, baseURL: ServiceURL("http://127.0.0.1:\(server.port)/v1")) {
      $0.attemptTimeout = attemptTimeout
      $0.clock = ServerClock()
    }
  }
}
