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
      print("The service asks to wait for", error.retryAfter ?? .seconds(60))
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
}

@Suite("Tutorial") struct TutorialTests {
  @Test("The first call is answered without a network") func testing() async throws {
    try await Tutorial.testing()
  }
}
