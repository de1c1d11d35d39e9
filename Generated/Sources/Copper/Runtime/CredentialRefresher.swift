import HTTPTypes

/// Gets a new credential when the service no longer accepts the one in use (401), and sends the call again with it.
///
/// Calls that fail at the same time share one refresh, and each waits for it no longer than its own time. A call that is
/// refused with the new credential too has failed.
///
/// A new credential without a scheme gets that of the one in use: where `Bearer old` is refused, `new` is sent as
/// `Bearer new`.
public actor CredentialRefresher: ClientMiddleware {
  private let header: String
  private let refresh: @Sendable () async throws -> Credential
  private var current: Credential?
  private var refreshing: Task<Void, Never>?
  /// The calls that wait for the refresh.
  private var waiting: [Int: CheckedContinuation<Credential, any Error>] = [:]
  private var lastWaiter = 0

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
    if let current { request.credentials[header] = current.withScheme(of: request.credentials[header]) }
    let response = try await next(request)
    guard response.head.status == .unauthorized else { return response }
    let refused = request.credentials[header]
    request.credentials[header] = try await renewed(after: refused).withScheme(of: refused)
    return try await next(request)
  }

  /// A credential newer than the one that was refused.
  private func renewed(after refused: Credential?) async throws -> Credential {
    if let current, current.withScheme(of: refused) != refused { return current }
    lastWaiter += 1
    let waiter = lastWaiter
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        guard !Task.isCancelled else { return continuation.resume(throwing: CancellationError()) }
        waiting[waiter] = continuation
        if refreshing == nil { startRefreshing() }
      }
    } onCancel: {
      Task { await leave(waiter) }
    }
  }

  private func startRefreshing() {
    refreshing = Task {
      let result: Result<Credential, any Error>
      do {
        result = .success(try await refresh())
      } catch let error where error is ClientError || error is CancellationError {
        result = .failure(error)
      } catch {
        let message = "The credential is refused, and no new one is to be had: \(error)"
        result = .failure(ClientError(.unauthorized, message))
      }
      // A refresh that everybody has left is forgotten; another may be going on.
      if !Task.isCancelled { finish(result) }
    }
  }

  private func finish(_ result: Result<Credential, any Error>) {
    if case .success(let renewed) = result { current = renewed }
    refreshing = nil
    let all = waiting.values
    waiting = [:]
    for continuation in all { continuation.resume(with: result) }
  }

  /// A call is cancelled, or its time is up. The others go on waiting; when there are none, the refresh is given up.
  private func leave(_ waiter: Int) {
    waiting.removeValue(forKey: waiter)?.resume(throwing: CancellationError())
    guard waiting.isEmpty else { return }
    refreshing?.cancel()
    refreshing = nil
  }
}
