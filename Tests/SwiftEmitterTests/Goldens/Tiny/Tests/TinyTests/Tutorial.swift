import Foundation
import Testing
import Tiny
import TinyTesting

/// The first steps, as the README and the documentation show them. Compiling is the test.
enum Tutorial {
  /// A client with its credentials.
  static func credentials(authorization: String, baseURL: ServiceURL) -> TinyClient {
    let tiny = TinyClient(accessToken: authorization, baseURL: baseURL)
    return tiny
  }

  /// The first call.
  static func reading(_ tiny: TinyClient) async throws {
    let note = try await tiny.notes.fetch(1)
    print(note)
  }

  /// What can be done about a call that fails.
  static func failures(_ tiny: TinyClient) async throws {
    do {
      let note = try await tiny.notes.fetch(1)
      print(note)
    } catch let error as TinyError where error.code == .rateLimited {
      print("No more requests for", error.retryAfter ?? .seconds(60))
    } catch let error as TinyError {
      print(error.code, error.message, error.requestID ?? "")
    }
  }

  /// The response as it came, beside the decoded one.
  static func rawResponse(_ tiny: TinyClient) async throws {
    let request = FetchNoteRequest(1)
    let response = try await tiny.response(to: request)
    print(response.raw.header("Content-Type") ?? "", response.value)
  }

  /// The same call without a network.
  static func testing() async throws {
    let transport = MemoryTransport.documented()
    let tiny = TinyClient(accessToken: "authorization", baseURL: "https://api.example.com", transport: transport)
    let note = try await tiny.notes.fetch(1)
    print(note)
    let requests = await transport.requests
    print(requests.map(\.path))
  }

  /// How do I set timeouts, headers and what stands between?
  static func configuring(authorization: String, baseURL: ServiceURL, renew: @escaping @Sendable () async throws -> String) -> TinyClient {
    var configuration = ClientConfiguration(timeout: .seconds(20), retry: RetryPolicy(maximumAttempts: 5))
    configuration.headers["User-Agent"] = "my-app/1.0"
    configuration.middlewares = [CredentialRefresher(header: "Authorization") { Credential(try await renew()) }, ObservingMiddleware { print($0) }]
    let tiny = TinyClient(accessToken: authorization, baseURL: baseURL, configuration: configuration)
    return tiny
  }

  /// How do I send a call that I keep, in a way of its own?
  static func sending(_ tiny: TinyClient) async throws {
    let request = FetchNoteRequest(1)
    let options = CallOptions(timeout: .seconds(5), maximumAttempts: 1, headers: ["X-Trace": "42"])
    let raw = try await tiny.rawResponse(to: request, options: options)
    print(raw.status, raw.body.count)
  }
}

@Suite("Tutorial") struct TutorialTests {
  @Test("The first call is answered without a network") func testing() async throws {
    try await Tutorial.testing()
  }
}
