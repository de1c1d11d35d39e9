import Copper
import Foundation

// The calls that the client is made for, as short as its users write them. Compiling is the test: what no longer does
// breaks every caller.

func calls(token: String, newDate: CalendarDate?) async throws {
  let copper = CopperClient(accessToken: token, userEmail: "ana@example.com")

  let deal = try await copper.opportunities.fetch(2827698)
  let new = try await copper.opportunities.create(name: "New deal", primaryContactID: 27140359) {
    $0.customerSourceID = 331242
  }
  try await copper.opportunities.update(deal.id) {
    $0.details = "This is an update"
    $0.companyID = .clear
    $0.closeDate = .setOrClear(newDate)
    $0.priority = .noPriority
    $0.status = .won
    $0.additionalKeys["colour"] = "red"
  }

  let won = OpportunitySearch {
    $0.statuses = [.won]
    $0.assigneeIDs = [.unassigned]
    $0.monetaryValue = 50_000...
    $0.sortBy = .monetaryValue
    $0.sortDirection = .descending
  }
  for try await deal in copper.opportunities.search(won) { print(deal.name) }
  let page = try await copper.opportunities.search(won).page(1)
  print(page.records, page.number, page.totalUpperBound ?? 0, new.id)
  for try await page in copper.opportunities.search(won).from(page: 2).lookingAhead().pages { print(page.number) }
  try await copper.opportunities.delete(deal.id)
}

func searches(owner: UserID, from: Date, field: CustomFieldDefinitionID) -> OpportunitySearch {
  var search = OpportunitySearch {
    $0.assigneeIDs = [.id(owner), .unassigned, 17]
    $0.customerSourceIDs = [.noValue]
    $0.lossReasonIDs = [.noValue]
    $0.interactionCount = ...3
    $0.closeDate = from...
    $0.createdDate = from...from
    $0.followed = .followed
  }
  search.tags = ["north"]
  search.tags = .any("north", "south")
  search.tags = .all(["north", "south"])
  search.tags = .noneOf("north")
  search.customFields = [
    CustomFieldFilter(customFieldDefinitionID: field) { $0.valueRange = 1...9 },
    CustomFieldFilter(customFieldDefinitionID: field) {
      $0.value = [8]
      $0.option = .any
    },
    CustomFieldFilter(customFieldDefinitionID: field) { $0.allowEmpty = true },
  ]
  return search
}

func values(_ deal: Opportunity) throws {
  let id: Opportunity.ID = deal.id
  let same: OpportunityID = id
  switch deal.status {
  case .open: break
  case .won, .lost, .abandoned: break
  default: print(deal.status.rawValue)
  }
  if deal.priority == .noPriority { print("none") }
  let day = deal.closeDate?.components(in: .monthDayYear)
  print(same, day?.year ?? 0, deal.extras.unknown.keys.sorted(), deal.monetaryValue ?? 0)
}
