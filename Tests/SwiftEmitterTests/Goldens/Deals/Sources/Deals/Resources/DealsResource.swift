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
  public func fetch(_ dealID: DealID, options: CallOptions = CallOptions()) async throws -> Deal {
    try await core.send(FetchDealRequest(dealID), options: options)
  }

  /// Create a New Deal.
  ///
  /// `POST /deals`
  ///
  /// From: docs.md › Create a New Deal
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
  @discardableResult
  public func delete(_ dealID: DealID, options: CallOptions = CallOptions()) async throws -> DealDeletion {
    try await core.send(DeleteDealRequest(dealID), options: options)
  }

  /// List Deals (Search).
  ///
  /// Nothing is sent until records or pages are asked for.
  ///
  /// `POST /deals/search`
  ///
  /// From: docs.md › List Deals (Search)
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
