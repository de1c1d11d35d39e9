import Copper
import Foundation

/// How each operation is called. Compiling is the test; the README shows the same lines.
enum CallSites {
  /// `GET /opportunities/{opportunity_id}`
  static func opportunitiesFetch(_ copper: CopperClient) async throws {
    let opportunity = try await copper.opportunities.fetch(2827698)
    print(opportunity)
  }

  /// `POST /opportunities`
  static func opportunitiesCreate(_ copper: CopperClient) async throws {
    let opportunity = try await copper.opportunities.create(name: "New Demo Opportunity", primaryContactID: 27140359) {
      $0.customerSourceID = 331242
    }
    print(opportunity)
  }

  /// `PUT /opportunities/{opportunity_id}`
  static func opportunitiesUpdate(_ copper: CopperClient) async throws {
    let opportunity = try await copper.opportunities.update(2827698) {
      $0.details = "These details were updated"
      $0.assigneeID = .clear
    }
    print(opportunity)
  }

  /// `DELETE /opportunities/{opportunity_id}`
  static func opportunitiesDelete(_ copper: CopperClient) async throws {
    try await copper.opportunities.delete(99999999)
  }

  /// `POST /opportunities/search`
  static func opportunitiesSearch(_ copper: CopperClient) async throws {
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

  /// `GET /customer_sources`
  static func customerSourcesList(_ copper: CopperClient) async throws {
    let customerSources = try await copper.customerSources.list()
    print(customerSources)
  }

  /// `GET /loss_reasons`
  static func lossReasonsList(_ copper: CopperClient) async throws {
    let lossReasons = try await copper.lossReasons.list()
    print(lossReasons)
  }

  /// `GET /pipelines`
  static func pipelinesList(_ copper: CopperClient) async throws {
    let pipelines = try await copper.pipelines.list()
    print(pipelines)
  }

  /// `GET /pipeline_stages`
  static func pipelineStagesList(_ copper: CopperClient) async throws {
    let pipelineStages = try await copper.pipelineStages.list()
    print(pipelineStages)
  }

  /// `GET /pipeline_stages/pipeline/{pipeline_id}`
  static func pipelineStagesListOfPipeline(_ copper: CopperClient) async throws {
    let pipelineStages = try await copper.pipelineStages.list(pipelineID: 213214)
    print(pipelineStages)
  }
}
