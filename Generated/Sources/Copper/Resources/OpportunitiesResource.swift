/// What can be done with Opportunities.
///
/// Opportunities are business deals that may come about. This part of the API creates, shows, updates and deletes them. A single Opportunity is fetched by its ID; a list holds all Opportunities, or those that pass the search filters.
///
/// From: opportunities.md › Opportunity Properties
nonisolated public struct OpportunitiesResource: Sendable {
  let core: ClientCore

  /// Fetch an Opportunity by ID.
  ///
  /// `GET /opportunities/{opportunity_id}`
  ///
  /// From: opportunities.md › Fetch an Opportunity by ID
  ///
  /// - Parameters:
  ///   - opportunityID: The id of an Opportunity, `opportunity_id` of the path.
  ///   - options: What this call does differently from the client's configuration.
  /// - Throws: ``CopperError``, or `CancellationError` when the task is cancelled.
  nonisolated(nonsending) public func fetch(
    _ opportunityID: OpportunityID,
    options: CallOptions = CallOptions()
  ) async throws -> Opportunity {
    try await core.send(FetchOpportunityRequest(opportunityID), options: options)
  }

  /// Create a New Opportunity.
  ///
  /// `POST /opportunities`
  ///
  /// From: opportunities.md › Create a New Opportunity
  ///
  /// - Parameters:
  ///   - name: Name given to the Opportunity.
  ///   - primaryContactID: ID of the Person who is primary contact of this Opportunity.
  ///   - options: What this call does differently from the client's configuration.
  ///   - configure: Sets what else is sent.
  /// - Throws: ``CopperError``, or `CancellationError` when the task is cancelled; what `configure` throws.
  @discardableResult
  nonisolated(nonsending) public func create(
    name: String,
    primaryContactID: PersonID,
    options: CallOptions = CallOptions(),
    _ configure: (inout OpportunityCreation) throws -> Void = { _ in }
  ) async throws -> Opportunity {
    var body = OpportunityCreation(name: name, primaryContactID: primaryContactID)
    try configure(&body)
    return try await core.send(CreateOpportunityRequest(body), options: options)
  }

  /// Update an Opportunity.
  ///
  /// An update changes only the fields that are sent in its body; an empty body therefore changes nothing. Sending 'null' for a field removes its value.
  ///
  /// `PUT /opportunities/{opportunity_id}`
  ///
  /// From: opportunities.md › Update an Opportunity
  ///
  /// - Parameters:
  ///   - opportunityID: The id of an Opportunity, `opportunity_id` of the path.
  ///   - options: What this call does differently from the client's configuration.
  ///   - configure: Sets and clears what is to change.
  /// - Throws: ``CopperError``, or `CancellationError` when the task is cancelled; what `configure` throws.
  @discardableResult
  nonisolated(nonsending) public func update(
    _ opportunityID: OpportunityID,
    options: CallOptions = CallOptions(),
    _ configure: (inout OpportunityUpdate) throws -> Void
  ) async throws -> Opportunity {
    var body = OpportunityUpdate()
    try configure(&body)
    return try await core.send(UpdateOpportunityRequest(opportunityID, body), options: options)
  }

  /// Delete an Opportunity.
  ///
  /// Deletes the Opportunity permanently; it is no longer part of the Copper account.
  ///
  /// `DELETE /opportunities/{opportunity_id}`
  ///
  /// From: opportunities.md › Delete an Opportunity
  ///
  /// - Parameters:
  ///   - opportunityID: The id of an Opportunity, `opportunity_id` of the path.
  ///   - options: What this call does differently from the client's configuration.
  /// - Throws: ``CopperError``, or `CancellationError` when the task is cancelled.
  @discardableResult
  nonisolated(nonsending) public func delete(
    _ opportunityID: OpportunityID,
    options: CallOptions = CallOptions()
  ) async throws -> OpportunityDeletion {
    try await core.send(DeleteOpportunityRequest(opportunityID), options: options)
  }

  /// List Opportunities (Search).
  ///
  /// With the /search endpoint you list records, filtered and in an order of your choice. If more than one criterion is sent, a record has to meet ALL of them to be returned (criteria are joined in an 'AND' relation).
  ///
  /// Some fields accept an empty value as a filter, i.e., they find the records that have nothing there. On Opportunities they are: company_ids, tags, dropdown custom fields, multi-select custom fields.
  ///
  /// An example of this is Search Opportunities by Empty Field. Other fields (e.g. assignee_ids) find what is empty when the ID sent is -2.
  ///
  /// Filtering by custom fields is shown in Search Entity by Custom Field inside the Custom Fields folder.
  ///
  /// Computed custom field values may be among what this endpoint returns; click here to read more about them.
  ///
  /// The "page_size" parameter sets how many records are returned at once. E.g., 200 gives pages that hold 200 records. One search returns at most the first 100,000 records, whatever its pagination parameters say. When there are more than 100,000 records to find, split the search into several with narrower filters.
  ///
  /// Shows how Opportunities are found by their name. Only records whose name is an exact match are returned.
  ///
  /// Nothing is sent until records or pages are asked for.
  ///
  /// Unless `sort_by` is set, `date_created` is sent for it, whatever the service's own default: an order that does not change while pages are read. Sending the request as a value leaves it out.
  ///
  /// `POST /opportunities/search`
  ///
  /// Also documented as: Search Opportunities by Name.
  ///
  /// From: opportunities.md › List Opportunities (Search)
  ///
  /// - Parameters:
  ///   - criteria: What the records must meet, and how they come.
  ///   - options: What this call does differently from the client's configuration.
  /// - Returns: The records, fetched page by page as they are asked for, which throws ``CopperError``, or `CancellationError` when the task is cancelled.
  public func search(
    _ criteria: OpportunitySearch = OpportunitySearch(),
    options: CallOptions = CallOptions()
  ) -> PagedSequence<SearchOpportunitiesRequest> {
    PagedSequence(SearchOpportunitiesRequest(criteria), core: core, options: options)
  }
}
