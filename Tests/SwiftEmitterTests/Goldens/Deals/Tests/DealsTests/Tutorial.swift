import Deals
import DealsTesting
import Foundation
import Testing

/// The first steps, as the README and the documentation show them. Compiling is the test.
enum Tutorial {
  /// A client with its credentials.
  static func credentials(token: String, email: String) -> DealsClient {
    let deals = DealsClient(accessToken: token, userEmail: email)
    return deals
  }

  /// The first call.
  static func reading(_ deals: DealsClient) async throws {
    let criteria = DealSearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.assigneeIDs = [.unassigned]
      $0.monetaryValue = 100...
    }
    for try await deal in deals.deals.search(criteria) {
      print(deal)
    }
    let page = try await deals.deals.search(criteria).page(1)
    print(page.records.count, page.totalUpperBound ?? 0)
  }

  /// A call that changes something.
  static func changing(_ deals: DealsClient) async throws {
    let deal = try await deals.deals.update(27) {
      $0.details = "This is an update"
      $0.assigneeID = .clear
      $0.monetaryValue = 5000
      $0.priority = .low
      $0.status = .won
      $0.dateDue = .set(Date(timeIntervalSince1970: 1500000000))
      $0.tags = []
      $0.closeDate = .clear
    }
    print(deal)
  }

  /// What can be done about a call that fails.
  static func failures(_ deals: DealsClient) async throws {
    do {
      let deal = try await deals.deals.fetch(27)
      print(deal)
    } catch let error as DealsError where error.code == .rateLimited {
      print("No more requests for", error.retryAfter ?? .seconds(60))
    } catch let error as DealsError {
      print(error.code, error.message, error.requestID ?? "")
    }
  }

  /// The response as it came, beside the decoded one.
  static func rawResponse(_ deals: DealsClient) async throws {
    let request = FetchDealRequest(27)
    let response = try await deals.response(to: request)
    print(response.raw.header("Content-Type") ?? "", response.value)
  }

  /// The same call without a network.
  static func testing() async throws {
    let transport = MemoryTransport.documented()
    let deals = DealsClient(accessToken: "token", userEmail: "email", transport: transport)
    let criteria = DealSearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.assigneeIDs = [.unassigned]
      $0.monetaryValue = 100...
    }
    for try await deal in deals.deals.search(criteria) {
      print(deal)
    }
    let page = try await deals.deals.search(criteria).page(1)
    print(page.records.count, page.totalUpperBound ?? 0)
    let requests = await transport.requests
    print(requests.map(\.path))
  }

  /// How do I set timeouts, headers and what stands between?
  static func configuring(token: String, email: String, renew: @escaping @Sendable () async throws -> String) -> DealsClient {
    var configuration = ClientConfiguration(timeout: .seconds(20), retry: RetryPolicy(maximumAttempts: 5))
    configuration.headers["User-Agent"] = "my-app/1.0"
    configuration.middlewares = [CredentialRefresher(header: "X-EX-AccessToken") { Credential(try await renew()) }, ObservingMiddleware { print($0) }]
    let deals = DealsClient(accessToken: token, userEmail: email, configuration: configuration)
    return deals
  }

  /// How do I send what is in a variable, null, or a key that nobody has documented?
  static func patching(_ value: String, _ optional: String?) -> DealUpdate {
    var update = DealUpdate()
    update.details = .set(value)
    update.details = .setOrClear(optional)
    update.details = .setOrLeave(optional)
    update.details = .clear
    update.additionalKeys["new_key"] = ["any": "JSON"]
    return update
  }

  /// How do I send a call that I keep, in a way of its own?
  static func sending(_ deals: DealsClient) async throws {
    let body = DealUpdate {
      $0.details = "This is an update"
      $0.assigneeID = .clear
      $0.monetaryValue = 5000
      $0.priority = .low
      $0.status = .won
      $0.dateDue = .set(Date(timeIntervalSince1970: 1500000000))
      $0.tags = []
    }
    let request = UpdateDealRequest(27, body)
    let options = CallOptions(timeout: .seconds(5), maximumAttempts: 1, headers: ["X-Trace": "42"])
    let raw = try await deals.rawResponse(to: request, options: options)
    print(raw.status, raw.body.count)
  }

  /// How do I read many records, or some that are damaged?
  static func walking(_ deals: DealsClient) async throws {
    let all = deals.deals.search()
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
