import Foundation

/// What a client is made of: a service, a transport and a way to behave.
///
/// It is a class since much holds it, and code that copies a reference is short.
nonisolated public final class ClientCore: Sendable {
  /// The service that is called.
  public let service: ServiceDescription
  /// How the client behaves.
  public let configuration: ClientConfiguration
  let transport: any ClientTransport
  let limiter: RateLimiter?
  let quota: RetryQuota

  /// A client of a service. Without a transport it uses the system's own.
  public init(
    service: ServiceDescription, transport: (any ClientTransport)? = nil,
    configuration: ClientConfiguration = ClientConfiguration()
  ) {
    self.service = service
    self.configuration = configuration
    self.transport = transport ?? URLSessionTransport()
    let limits = configuration.rateLimits ?? service.rateLimits
    limiter = limits.isEmpty ? nil : RateLimiter(limits: limits)
    quota = RetryQuota(capacity: configuration.retry.quota)
  }

  var clock: any ClientClock { configuration.clock }

  /// Makes a call and gives what came back.
  nonisolated(nonsending) public func send<Request: ClientRequest>(
    _ request: Request, options: CallOptions = CallOptions()
  ) async throws
    -> Request.Response
  {
    try await response(to: request, options: options).value
  }

  /// Makes a call and gives what came back, beside the response as it came.
  nonisolated(nonsending) public func response<Request: ClientRequest>(
    to request: Request, options: CallOptions = CallOptions()
  ) async throws
    -> ClientResponse<Request.Response>
  {
    try await response(to: request, options: options) { try Request.decode($0) }
  }

  /// Makes a call and gives the response as it came, without reading its body: a way out when the documentation is
  /// wrong about it.
  nonisolated(nonsending) public func rawResponse(to request: some ClientRequest, options: CallOptions = CallOptions())
    async throws
    -> RawResponse
  {
    let call = try call(of: request, options: options)
    switch try await call.run() {
    case .response(let raw), .alreadyGone(let raw): return raw
    }
  }

  /// Makes a call whose answer is read in a way of its own.
  // Once for all operations, as `call(of:)` is: the time goes to the network.
  @_semantics("optimize.sil.specialize.generic.never")
  nonisolated(nonsending) func response<Request: ClientRequest, Value: Sendable>(
    to request: Request, options: CallOptions, decode: @Sendable (Data) throws -> Value
  ) async throws -> ClientResponse<Value> {
    let call = try call(of: request, options: options)
    switch try await call.run() {
    case .response(let raw):
      return ClientResponse(value: try await call.decoded(raw, decode), raw: raw)
    case .alreadyGone(let raw):
      if let value = request.responseWhenGone as? Value { return ClientResponse(value: value, raw: raw) }
      return ClientResponse(value: try await call.decoded(raw, of: Data("{}".utf8), decode), raw: raw)
    }
  }

  @_semantics("optimize.sil.specialize.generic.never")
  private func call<Request: ClientRequest>(of request: Request, options: CallOptions) throws -> ClientCall {
    let builder = RequestBuilder(
      service: service, headers: configuration.headers, maximumBodySize: configuration.maximumBodySize)
    let prepared = try builder.request(for: request, options: options)
    return ClientCall(operation: Request.operation, request: prepared, core: self, options: options)
  }

  /// Sends a request once, through the middlewares and within its time.
  nonisolated(nonsending) func exchange(_ request: TransportRequest, _ attempt: AttemptDescription) async throws
    -> TransportResponse
  {
    let middlewares = configuration.middlewares[...]
    guard let timeout = request.timeout else { return try await pass(request, attempt, nil, through: middlewares) }
    let timer = AttemptTimer(timeout)
    guard clock is SystemClock else { return try await exchange(request, attempt, timer) }
    // Begun at once, and on this thread, which spares two changes of threads.
    let task = Task.begun { try await self.pass(request, attempt, timer, through: middlewares) }
    let entry = AttemptWatch.shared.add(timeout) {
      timer.runOut()
      task.cancel()
    }
    defer { AttemptWatch.shared.remove(entry) }
    return try await withTaskCancellationHandler {
      try await task.value
    } onCancel: {
      task.cancel()
    }
  }

  /// The same by a clock of the caller's own.
  private func exchange(_ request: TransportRequest, _ attempt: AttemptDescription, _ timer: AttemptTimer) async throws
    -> TransportResponse
  {
    let middlewares = configuration.middlewares[...]
    return try await withThrowingTaskGroup(of: TransportResponse?.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await self.pass(request, attempt, timer, through: middlewares) }
      group.addTask {
        try await timer.run(self.clock)
        return nil
      }
      if let response = try await group.next() ?? nil { return response }
      throw timer.failure
    }
  }

  nonisolated(nonsending) private func pass(
    _ request: TransportRequest, _ attempt: AttemptDescription, _ timer: AttemptTimer?,
    through middlewares: ArraySlice<any ClientMiddleware>
  ) async throws -> TransportResponse {
    do {
      guard let first = middlewares.first else { return try await send(request) }
      return try await first.intercept(request, attempt: attempt) { request in
        try await self.pass(request, attempt, timer, through: middlewares.dropFirst())
      }
    } catch {
      throw timer?.judge(error) ?? error
    }
  }

  /// Hands a request to the transport, and sees to it that what comes back can be shown without its secrets.
  nonisolated(nonsending) private func send(_ request: TransportRequest) async throws -> TransportResponse {
    do {
      var response = try await transport.send(request)
      response.credentials = request.credentials
      return response
    } catch let error as TransportFailure {
      throw error.redacted(by: request.credentials)
    } catch let error as ClientError {
      throw error.redacted(by: request.credentials)
    } catch let error as CancellationError {
      throw error
    } catch {
      let failure = TransportFailure(.mayHaveBeenSent, message: "The transport failed: \(error)")
      throw failure.redacted(by: request.credentials)
    }
  }
}

nonisolated extension ClientCore: CustomStringConvertible {
  /// Where the service is.
  public var description: String { "ClientCore(\(service.baseURL))" }
}

nonisolated extension Task where Failure == any Error {
  /// A task that has begun, where the system can do that, or is about to.
  fileprivate static func begun(_ operation: @escaping @Sendable () async throws -> Success) -> Self {
    if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
      return immediate(operation: operation)
    }
    return Self(operation: operation)
  }
}
