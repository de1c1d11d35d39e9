import Deals
import Foundation

/// How each operation is called. Compiling is the test; the README shows the same lines.
enum CallSites {
  /// `GET /deals/{deal_id}`
  static func dealsFetch(_ deals: DealsClient) async throws {
    let deal = try await deals.deals.fetch(27)
    print(deal)
  }

  /// `POST /deals`
  static func dealsCreate(_ deals: DealsClient) async throws {
    let deal = try await deals.deals.create(name: "New", primaryContactID: 27140359) {
      $0.customerSourceID = 331242
      $0.tags = ["x"]
    }
    print(deal)
  }

  /// `PUT /deals/{deal_id}`
  static func dealsUpdate(_ deals: DealsClient) async throws {
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

  /// `DELETE /deals/{deal_id}`
  static func dealsDelete(_ deals: DealsClient) async throws {
    try await deals.deals.delete(1)
  }

  /// `POST /deals/search`
  static func dealsSearch(_ deals: DealsClient) async throws {
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

  /// `POST /deals/fetch_by_email`
  static func dealsFetchByEmail(_ deals: DealsClient) async throws {
    let deal = try await deals.deals.fetchByEmail(email: "a@b.c")
    print(deal)
  }

  /// `GET /stages`
  static func stagesList(_ deals: DealsClient) async throws {
    let stages = try await deals.stages.list()
    print(stages)
  }

  /// `GET /stages/pipeline/{pipeline_id}`
  static func stagesListOfPipeline(_ deals: DealsClient) async throws {
    let stages = try await deals.stages.list(pipelineID: 213214, q: "text")
    print(stages)
  }

  /// `GET /tasks/{task_id}`
  static func tasksFetch(_ deals: DealsClient) async throws {
    let task = try await deals.tasks.fetch(1)
    print(task)
  }
}
