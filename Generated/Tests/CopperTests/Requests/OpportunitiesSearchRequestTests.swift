import Copper
import Foundation
import Testing

@Suite("opportunities.search: requests") struct OpportunitiesSearchRequestTests {
  /// From: opportunities.md › List Opportunities (Search) › List Opportunities (Search) › request
  @Test("List Opportunities (Search)") func listOpportunitiesSearch() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-list-opportunities-search"))
  }

  /// From: opportunities.md › Search Opportunities by Name › Search Opportunities by Name › request
  @Test("Search Opportunities by Name") func searchOpportunitiesByName() throws {
    let body = OpportunitySearch {
      $0.name = "500 Keyboards (sample)"
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-opportunities-by-name"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Opportunities Search › request
  @Test("Opportunities Search") func opportunitiesSearch() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-opportunities-search"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Assignee Ids › request
  @Test("Search by Assignee Ids") func searchByAssigneeIDs() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.assigneeIDs = [2]
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-assignee-ids"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Priorities › request
  @Test("Search by Priorities") func searchByPriorities() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.priorities = [.high]
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-priorities"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Date Stage Changed › request
  @Test("Search by Date Stage Changed") func searchByDateStageChanged() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.stageChangeDate = RangeFilter(minimum: Date(timeIntervalSince1970: 1515434869), maximum: Date(timeIntervalSince1970: 1515434869))
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-date-stage-changed"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Value › request
  @Test("Search by Value") func searchByValue() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.monetaryValue = RangeFilter(minimum: Decimal(75000), maximum: Decimal(75000))
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-value"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Pipeline Stage Ids › request
  @Test("Search by Pipeline Stage Ids") func searchByPipelineStageIDs() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.pipelineStageIDs = [13]
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-pipeline-stage-ids"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Primary Contact Ids › request
  @Test("Search by Primary Contact Ids") func searchByPrimaryContactIDs() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.primaryContactIDs = [25]
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-primary-contact-ids"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Statuses › request
  @Test("Search by Statuses") func searchByStatuses() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.statuses = [.open]
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-statuses"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Company Ids › request
  @Test("Search by Company Ids") func searchByCompanyIDs() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.companyIDs = [3]
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-company-ids"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Loss Reason Ids › request
  @Test("Search by Loss Reason Ids") func searchByLossReasonIDs() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.lossReasonIDs = [.noValue]
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-loss-reason-ids"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Tags › request
  @Test("Search by Tags") func searchByTags() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.tags = .tagsFilter(
        TagsFilter {
          $0.option = .any
          $0.value = ["tag1"]
        })
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-tags"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › List Opportunities in Groups of 200 › request
  @Test("List Opportunities in Groups of 200") func listOpportunitiesInGroupsOf200() throws {
    let body = OpportunitySearch {
      $0.pageSize = 200
      $0.sortBy = .name
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-list-opportunities-in-groups-of-200"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Close Date › request
  @Test("Search by Close Date") func searchByCloseDate() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.closeDate = RangeFilter(minimum: Date(timeIntervalSince1970: 1515801600), maximum: Date(timeIntervalSince1970: 1515888000))
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-close-date"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Date Last Interacted › request
  @Test("Search by Date Last Interacted") func searchByDateLastInteracted() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.interactionDate = RangeFilter(minimum: Date(timeIntervalSince1970: 1515434870), maximum: Date(timeIntervalSince1970: 1516737685))
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-date-last-interacted"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Name › request
  @Test("Search by Name") func searchByName() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.name = "25 Office Chairs (sample)"
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-name"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Followed › request
  @Test("Search by Followed") func searchByFollowed() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.followed = .followed
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-followed"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Interaction Count › request
  @Test("Search by Interaction Count") func searchByInteractionCount() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.interactionCount = RangeFilter(minimum: 2, maximum: 2)
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-interaction-count"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Customer Source Ids › request
  @Test("Search by Customer Source Ids") func searchByCustomerSourceIDs() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.customerSourceIDs = [5]
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-customer-source-ids"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Created Date › request
  @Test("Search by Created Date") func searchByCreatedDate() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.createdDate = RangeFilter(minimum: Date(timeIntervalSince1970: 1515434870), maximum: Date(timeIntervalSince1970: 1515434870))
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-created-date"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Custom Date Field › request
  @Test("Search by Custom Date Field") func searchByCustomDateField() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.customFields = [CustomFieldFilter(customFieldDefinitionID: 6) { $0.valueRange = RangeFilter(minimum: Decimal(1515744000), maximum: Decimal(1515744000)) }]
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-custom-date-field"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Custom Multi-Select Dropdown › request
  @Test("Search by Custom Multi-Select Dropdown") func searchByCustomMultiSelectDropdown() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.customFields = [
        CustomFieldFilter(customFieldDefinitionID: 12) {
          $0.value = .integers([8] as [Int])
          $0.option = .any
        }
      ]
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-custom-multi-select-dropdown"))
  }

  /// From: list-opportunities-search.txt › List Opportunities (Search) › Search by Multi-Select Dropdown Set to Empty › request
  @Test("Search by Multi-Select Dropdown Set to Empty") func searchByMultiSelectDropdownSetToEmpty() throws {
    let body = OpportunitySearch {
      $0.pageSize = 25
      $0.sortBy = .name
      $0.customFields = [CustomFieldFilter(customFieldDefinitionID: 12) { $0.allowEmpty = true }]
    }
    let request = SearchOpportunitiesRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities/search", body: try Fixture("opportunities-search-request-search-by-multi-select-dropdown-set-to-empty"))
  }
}
