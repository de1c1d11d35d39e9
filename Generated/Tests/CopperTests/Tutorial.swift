import Copper
import CopperTesting
import Foundation
import Testing

/// The first steps, as the README and the documentation show them. Compiling is the test.
enum Tutorial {
  /// A client with its credentials.
  static func credentials(token: String, email: String) -> CopperClient {
    let copper = CopperClient(accessToken: token, userEmail: email)
    return copper
  }

  /// The first call.
  static func reading(_ copper: CopperClient) async throws {
    let criteria = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.assigneeIDs = [.unassigned]
      $0.monetaryValue = 100...
    }
    for try await opportunity in copper.opportunities.search(criteria) {
      print(opportunity)
    }
    let page = try await copper.opportunities.search(criteria).page(1)
    print(page.records.count, page.totalUpperBound ?? 0)
  }

  /// A call that changes something.
  static func changing(_ copper: CopperClient) async throws {
    let opportunity = try await copper.opportunities.update(2827698) {
      $0.details = "These details were updated"
      $0.assigneeID = .clear
    }
    print(opportunity)
  }

  /// What can be done about a call that fails.
  static func failures(_ copper: CopperClient) async throws {
    do {
      let opportunity = try await copper.opportunities.fetch(2827698)
      print(opportunity)
    } catch let error as CopperError where error.code == .rateLimited {
      print("No more requests for", error.retryAfter ?? .seconds(60))
    } catch let error as CopperError {
      print(error.code, error.message, error.requestID ?? "")
    }
  }

  /// The response as it came, beside the decoded one.
  static func rawResponse(_ copper: CopperClient) async throws {
    let request = FetchOpportunityRequest(2827698)
    let response = try await copper.response(to: request)
    print(response.raw.header("Content-Type") ?? "", response.value)
  }

  /// The same call without a network.
  static func testing() async throws {
    let transport = MemoryTransport.documented()
    let copper = CopperClient(accessToken: "token", userEmail: "email", transport: transport)
    let criteria = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.assigneeIDs = [.unassigned]
      $0.monetaryValue = 100...
    }
    for try await opportunity in copper.opportunities.search(criteria) {
      print(opportunity)
    }
    let page = try await copper.opportunities.search(criteria).page(1)
    print(page.records.count, page.totalUpperBound ?? 0)
    let requests = await transport.requests
    print(requests.map(\.path))
  }

  /// How do I set timeouts, headers and what stands between?
  static func configuring(token: String, email: String, renew: @escaping @Sendable () async throws -> String) -> CopperClient {
    var configuration = ClientConfiguration(timeout: .seconds(20), retry: RetryPolicy(maximumAttempts: 5))
    configuration.headers["User-Agent"] = "my-app/1.0"
    configuration.middlewares = [CredentialRefresher(header: "X-PW-AccessToken") { Credential(try await renew()) }, ObservingMiddleware { print($0) }]
    let copper = CopperClient(accessToken: token, userEmail: email, configuration: configuration)
    return copper
  }

  /// How do I send what is in a variable, null, or a key that nobody has documented?
  static func patching(_ value: String, _ optional: String?) -> OpportunityUpdate {
    var update = OpportunityUpdate()
    update.details = .set(value)
    update.details = .setOrClear(optional)
    update.details = .setOrLeave(optional)
    update.details = .clear
    update.additionalKeys["new_key"] = ["any": "JSON"]
    return update
  }

  /// How do I send a call that I keep, in a way of its own?
  static func sending(_ copper: CopperClient) async throws {
    let body = OpportunityUpdate {
      $0.details = "These details were updated"
    }
    let request = UpdateOpportunityRequest(2827698, body)
    let options = CallOptions(timeout: .seconds(5), maximumAttempts: 1, headers: ["X-Trace": "42"])
    let raw = try await copper.rawResponse(to: request, options: options)
    print(raw.status, raw.body.count)
  }

  /// How do I read many records, or some that are damaged?
  static func walking(_ copper: CopperClient) async throws {
    let all = copper.opportunities.search()
    let first = try await all.collect(atMost: 50)
    print(first.count)
    for try await record in all.lookingAhead().skippingInvalidRecords(report: { print($0.problem) }) {
      print(record)
    }
    for try await page in all.from(page: 3).pages { print(page.number, page.records.count) }
  }
}

@Suite("Tutorial") struct TutorialTests {
  @Test("The first call is answered without a network") func testing() async throws {
    try await Tutorial.testing()
  }
}
