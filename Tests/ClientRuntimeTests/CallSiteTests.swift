import ClientRuntime
import Foundation
import Testing

/// The call sites that printed clients are held to; compiling is the test.
private func callSites(_ copper: CopperClient, newDate: CalendarDate?) async throws {
  let deal = try await copper.opportunities.fetch(2_827_698)
  let new = try await copper.opportunities.create(name: "New deal", primaryContactID: 27_140_359) {
    $0.customerSourceID = 331_242
  }
  try await copper.opportunities.update(deal.id) {
    $0.details = "This is an update"
    $0.companyID = .clear
    $0.closeDate = .setOrClear(newDate)
    $0.priority = .high
    $0.name = "For \(new.name)"
    $0.tags = ["a", "b"]
    $0.monetaryValue = 12.5
    $0.winProbability = 5
  }

  let won = OpportunitySearch {
    $0.statuses = [.won]
    $0.assigneeIDs = [.unassigned, 7, .id(UserID(8))]
    $0.monetaryValue = 50_000...
    $0.interactionCount = ...3
    $0.createdDate = Date(timeIntervalSince1970: 0)...Date(timeIntervalSince1970: 10)
    $0.tags = ["x"]
    $0.sortBy = .monetaryValue
    $0.sortDirection = .descending
  }
  for try await deal in copper.opportunities.search(won) { _ = deal.name }
  for try await page in copper.opportunities.search(won).pageSize(200).lookingAhead().pages {
    _ = page.records
  }
  let page = try await copper.opportunities.search(won).page(1)
  _ = (page.records, page.number, page.totalUpperBound)
  try await copper.opportunities.delete(deal.id)
  _ = try await copper.pipelineStages.list(pipelineID: 213_214)

  let range = 1...
  let closed = 1...5
  let _: (PartialRangeFrom<Int>, ClosedRange<Int>) = (range, closed)
}

@MainActor private func callSitesOnTheMainActor(_ copper: CopperClient) async throws {
  for try await deal in copper.opportunities.search() { _ = deal.name }
  for try await page in copper.opportunities.search().pages { _ = page.number }
  _ = try await copper.opportunities.create(name: "", primaryContactID: 1) { $0.details = "" }
}

@Test func aSearchWritesRangesSentinelsAndUnions() throws {
  let search = OpportunitySearch {
    $0.assigneeIDs = [.unassigned]
    $0.monetaryValue = 50_000...
    $0.tags = ["x"]
    $0.sortDirection = .descending
    $0.createdDate = ...Date(timeIntervalSince1970: 10)
  }
  let json = String(decoding: try WireJSON.encode(search), as: UTF8.self)
  #expect(
    json == #"{"assignee_ids":[-2],"maximum_created_date":10,"minimum_monetary_value":50000,"#
      + #""sort_direction":"desc","tags":["x"]}"#)
}
