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
      print("The service asks to wait for", error.retryAfter ?? .seconds(60))
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
}

@Suite("Tutorial") struct TutorialTests {
  @Test("The first call is answered without a network") func testing() async throws {
    try await Tutorial.testing()
  }
}
