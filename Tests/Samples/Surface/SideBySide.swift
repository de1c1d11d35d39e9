import Copper
import CopperTesting
import Foundation
import Harbour
import Marina

// Two clients of the same documents and a third one in a file of an app: `Harbour` and `Marina` both have records called
// Task, Error, Data, Result, Locale, Type, Actor and Sendable. What the app's names mean is what Swift and Foundation
// mean by them.

func swiftsOwnNames() async throws {
  let task = Task<Int, any Error> { 1 }
  let result: Result<Int, any Error> = await task.result
  let data = Data([1, 2, 3])
  let locale = Locale(identifier: "en_GB")
  let type: Int.Type = Int.self
  let range = 1...
  let failure: any Error = CancellationError()
  print(try result.get(), data, locale, type, range.lowerBound, failure, Date(), URL(fileURLWithPath: "/"))
}

actor Keeper: Sendable {
  var count = 0
}

/// A record that an app keeps of its own has the name that it wants.
struct Page: Hashable, Sendable, Identifiable {
  var id = UUID()
}

func harbour(_ harbour: HarbourClient) async throws {
  let task: HarbourTask = try await harbour.tasks.fetch(1)
  let error = try await harbour.errors.list()
  do {
    _ = try await harbour.data.fetch(1)
  } catch let failure as HarbourError {
    print(failure.code, task, error)
  }
}

func marina(_ marina: MarinaClient) async throws {
  let task: MarinaTask = try await marina.tasks.fetch(1)
  let locale: MarinaLocale = try await marina.locales.create(language: "en")
  do {
    try await marina.berths.delete(1)
  } catch let failure as MarinaError {
    print(failure.code, task, locale)
  }
}

func copper(_ copper: CopperClient) async throws {
  let search = OpportunitySearch {
    $0.statuses = [.won]
    $0.assigneeIDs = [.unassigned, 17]
    $0.monetaryValue = 50_000...
    $0.closeDate = ...Date()
    $0.interactionCount = 1...5
    $0.tags = .any("north", "south")
    $0.sortBy = .monetaryValue
    $0.sortDirection = .descending
  }
  for try await deal in copper.opportunities.search(search) { print(deal.name, Page()) }
  let page: Copper.Page<Opportunity> = try await copper.opportunities.search(search).page(1)
  try await copper.opportunities.update(2_827_698) {
    $0.details = "Signed"
    $0.companyID = .clear
    $0.priority = .noPriority
  }
  print(page.records.count, page.number, page.totalUpperBound ?? 0)
}

func inMemory() -> CopperClient {
  CopperClient(accessToken: "token", userEmail: "email", transport: CopperTesting.MemoryTransport.documented())
}
