/// What can be done with Deals.
///
/// From: docs.md › Deals
nonisolated public struct DealsResource: Sendable {
  let core: ClientCore

  /// Fetch a Deal by ID.
  ///
  /// `GET /deals/{deal_id}`
  ///
  /// From: docs.md › Fetch a Deal by ID
  ///
  /// - Parameters:
  ///   - dealID: The id of a Deal, `deal_id` of the path.
  ///   - options: What this call does differently from the client's configuration.
  /// - Throws: ``DealsError``, or `CancellationError` when the task is cancelled.
  nonisolated(nonsending) public func fetch(
    _ dealID: DealID,
    options: CallOptions = CallOptions()
  ) async throws -> Deal {
    try await core.send(FetchDealRequest(dealID), options: options)
  }

  /// Create a New Deal.
  ///
  /// `POST /deals`
  ///
  /// From: docs.md › Create a New Deal
  ///
  /// - Parameters:
  ///   - name: The field `name`.
  ///   - primaryContactID: The field `primary_contact_id`.
  ///   - options: What this call does differently from the client's configuration.
  ///   - configure: Sets what else is sent.
  /// - Throws: ``DealsError``, or `CancellationError` when the task is cancelled; what `configure` throws.
  @discardableResult
  nonisolated(nonsending) public func create(
    name: String,
    primaryContactID: PersonID,
    options: CallOptions = CallOptions(),
    _ configure: (inout DealCreation) throws -> Void = { _ in }
  ) async throws -> Deal {
    var body = DealCreation(name: name, primaryContactID: primaryContactID)
    try configure(&body)
    return try await core.send(CreateDealRequest(body), options: options)
  }

  /// Update a Deal.
  ///
  /// Only what is sent changes.
  ///
  /// `PUT /deals/{deal_id}`
  ///
  /// From: docs.md › Update a Deal
  ///
  /// - Parameters:
  ///   - dealID: The id of a Deal, `deal_id` of the path.
  ///   - options: What this call does differently from the client's configuration.
  ///   - configure: Sets and clears what is to change.
  /// - Throws: ``DealsError``, or `CancellationError` when the task is cancelled; what `configure` throws.
  @discardableResult
  nonisolated(nonsending) public func update(
    _ dealID: DealID,
    options: CallOptions = CallOptions(),
    _ configure: (inout DealUpdate) throws -> Void
  ) async throws -> Deal {
    var body = DealUpdate()
    try configure(&body)
    return try await core.send(UpdateDealRequest(dealID, body), options: options)
  }

  /// Delete a Deal.
  ///
  /// `DELETE /deals/{deal_id}`
  ///
  /// From: docs.md › Delete a Deal
  ///
  /// - Parameters:
  ///   - dealID: The id of a Deal, `deal_id` of the path.
  ///   - options: What this call does differently from the client's configuration.
  /// - Throws: ``DealsError``, or `CancellationError` when the task is cancelled.
  @discardableResult
  nonisolated(nonsending) public func delete(
    _ dealID: DealID,
    options: CallOptions = CallOptions()
  ) async throws -> DealDeletion {
    try await core.send(DeleteDealRequest(dealID), options: options)
  }

  /// List Deals (Search).
  ///
  /// Nothing is sent until records or pages are asked for.
  ///
  /// Unless `sort_by` is set, `date_created` is sent for it, whatever the service's own default: an order that does not change while pages are read. Sending the request as a value leaves it out.
  ///
  /// `POST /deals/search`
  ///
  /// From: docs.md › List Deals (Search)
  ///
  /// - Parameters:
  ///   - criteria: What the records must meet, and how they come.
  ///   - options: What this call does differently from the client's configuration.
  /// - Returns: The records, fetched page by page as they are asked for, which throws ``DealsError``, or `CancellationError` when the task is cancelled.
  public func search(
    _ criteria: DealSearch = DealSearch(),
    options: CallOptions = CallOptions()
  ) -> PagedSequence<SearchDealsRequest> {
    PagedSequence(SearchDealsRequest(criteria), core: core, options: options)
  }

  /// Fetch a Deal by Email.
  ///
  /// `POST /deals/fetch_by_email`
  ///
  /// From: docs.md › Fetch a Deal by Email
  ///
  /// - Parameters:
  ///   - email: The field `email`.
  ///   - options: What this call does differently from the client's configuration.
  ///   - configure: Sets what else is sent.
  /// - Throws: ``DealsError``, or `CancellationError` when the task is cancelled; what `configure` throws.
  nonisolated(nonsending) public func fetchByEmail(
    email: String,
    options: CallOptions = CallOptions(),
    _ configure: (inout DealEmailLookup) throws -> Void = { _ in }
  ) async throws -> Deal {
    var body = DealEmailLookup(email: email)
    try configure(&body)
    return try await core.send(FetchDealByEmailRequest(body), options: options)
  }
}
