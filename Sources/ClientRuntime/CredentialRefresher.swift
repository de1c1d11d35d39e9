import HTTPTypes

/// Gets a new credential when the service no longer accepts the one in use (401), and sends the call again with it.
///
/// Calls that fail at the same time share one refresh. A call that is refused with the new credential too has failed.
public actor CredentialRefresher: ClientMiddleware {
  private let header: String
  private let refresh: @Sendable () async throws -> Credential
  private var current: Credential?
  private var refreshing: Task<Credential, any Error>?

  /// Refreshes the credential of a header, such as `Authorization`.
  public init(header: String, refresh: @escaping @Sendable () async throws -> Credential) {
    self.header = header
    self.refresh = refresh
  }

  /// Passes the attempt on with the newest credential, and once more with a new one when that is refused.
  public func intercept(
    _ request: TransportRequest, attempt: AttemptDescription,
    next: @Sendable (TransportRequest) async throws -> TransportResponse
  ) async throws -> TransportResponse {
    var request = request
    if let current { request.credentials[header] = current }
    let response = try await next(request)
    guard response.head.status == .unauthorized else { return response }
    request.credentials[header] = try await renewed(after: request.credentials[header])
    return try await next(request)
  }

  /// A credential newer than the one that was refused.
  private func renewed(after refused: Credential?) async throws -> Credential {
    if let current, current != refused { return current }
    if let refreshing { return try await refreshing.value }
    let task = Task { [refresh] in
      do {
        return try await refresh()
      } catch let error where !(error is ClientError || error is CancellationError) {
        throw ClientError(.unauthorized, "The credential is refused, and no new one is to be had: \(error)")
      }
    }
    refreshing = task
    defer { refreshing = nil }
    let renewed = try await task.value
    current = renewed
    return renewed
  }
}
