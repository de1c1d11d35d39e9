public import ClientRuntime

/// What can be done with Opportunities.
///
/// From: opportunities.md › Opportunities
nonisolated public struct OpportunitiesResource: Sendable {
  let core: ClientCore

  /// Fetches an Opportunity.
  ///
  /// `GET /opportunities/{opportunity_id}`
  ///
  /// From: opportunities.md › Fetch an Opportunity by ID
  public func fetch(_ id: OpportunityID, options: CallOptions = CallOptions()) async throws -> Opportunity {
    try await core.send(FetchOpportunityRequest(id), options: options)
  }

  /// Creates an Opportunity.
  ///
  /// `POST /opportunities`
  ///
  /// From: opportunities.md › Create a New Opportunity
  @discardableResult
  nonisolated(nonsending) public func create(
    name: String, primaryContactID: PersonID, options: CallOptions = CallOptions(),
    _ configure: (inout OpportunityCreation) throws -> Void = { _ in }
  ) async throws -> Opportunity {
    var body = OpportunityCreation(name: name, primaryContactID: primaryContactID)
    try configure(&body)
    return try await core.send(CreateOpportunityRequest(body), options: options)
  }

  /// Updates an Opportunity.
  ///
  /// `PUT /opportunities/{opportunity_id}`
  ///
  /// From: opportunities.md › Update an Opportunity
  @discardableResult
  nonisolated(nonsending) public func update(
    _ id: OpportunityID, options: CallOptions = CallOptions(),
    _ configure: (inout OpportunityUpdate) throws -> Void
  ) async throws -> Opportunity {
    try await core.send(UpdateOpportunityRequest(id, try OpportunityUpdate(configure)), options: options)
  }

  /// Deletes an Opportunity for good.
  ///
  /// `DELETE /opportunities/{opportunity_id}`
  ///
  /// From: opportunities.md › Delete an Opportunity
  @discardableResult
  public func delete(_ id: OpportunityID, options: CallOptions = CallOptions()) async throws -> OpportunityDeletion {
    try await core.send(DeleteOpportunityRequest(id), options: options)
  }

  /// Searches Opportunities. Nothing is sent until records or pages are asked for.
  ///
  /// `POST /opportunities/search`
  ///
  /// From: opportunities.md › List Opportunities (Search)
  public func search(
    _ criteria: OpportunitySearch = OpportunitySearch(), options: CallOptions = CallOptions()
  ) -> PagedSequence<SearchOpportunitiesRequest> {
    PagedSequence(SearchOpportunitiesRequest(criteria), core: core, options: options)
  }
}
