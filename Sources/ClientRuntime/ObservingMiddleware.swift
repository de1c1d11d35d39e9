import HTTPTypes

/// Tells about every attempt, for logs and metrics: what was called and what came of it, never a body, an id or a
/// credential.
nonisolated public struct ObservingMiddleware: ClientMiddleware {
  private let clock: any ClientClock
  private let report: @Sendable (AttemptReport) -> Void

  /// Reports each attempt when it has ended.
  public init(clock: any ClientClock = SystemClock(), report: @escaping @Sendable (AttemptReport) -> Void) {
    self.clock = clock
    self.report = report
  }

  /// Passes the attempt on and reports it.
  public func intercept(
    _ request: TransportRequest, attempt: AttemptDescription,
    next: @Sendable (TransportRequest) async throws -> TransportResponse
  ) async throws -> TransportResponse {
    let start = clock.now
    func tell(_ outcome: AttemptReport.Outcome) {
      report(AttemptReport(attempt: attempt, outcome: outcome, duration: clock.now - start))
    }
    do {
      let response = try await next(request)
      tell(.responded(status: response.head.status.code, bytes: response.body.count))
      return response
    } catch {
      tell(.init(error))
      throw error
    }
  }
}

/// What became of an attempt.
nonisolated public struct AttemptReport: Hashable, Sendable {
  /// How an attempt ended.
  public enum Outcome: Hashable, Sendable {
    /// There was a response, of whatever status.
    case responded(status: Int, bytes: Int)
    /// There was none, for this reason.
    case failed(ClientError.Code)
    /// The caller gave up.
    case cancelled
  }

  /// Which attempt at which operation.
  public let attempt: AttemptDescription
  /// How it ended.
  public let outcome: Outcome
  /// How long it took.
  public let duration: Duration

  /// A report, for tests of what is done with one.
  public init(attempt: AttemptDescription, outcome: Outcome, duration: Duration) {
    self.attempt = attempt
    self.outcome = outcome
    self.duration = duration
  }
}

nonisolated extension AttemptReport.Outcome {
  /// How an attempt ended that threw an error.
  fileprivate init(_ error: any Error) {
    self =
      switch error {
      case is CancellationError: .cancelled
      case let error as ClientError: .failed(error.code)
      case let failure as TransportFailure: .failed(AttemptFailure(judging: failure).error.code)
      default: .failed(.middlewareFailed)
      }
  }
}

nonisolated extension AttemptReport: CustomStringConvertible {
  /// A line for a log.
  public var description: String {
    let result =
      switch outcome {
      case .responded(let status, let bytes): "status \(status), \(bytes) bytes"
      case .failed(let code): "failed (\(code))"
      case .cancelled: "cancelled"
      }
    let operation = attempt.operation
    return "\(operation.method) \(operation.pathTemplate) attempt \(attempt.number): \(result) in \(duration)"
  }
}
