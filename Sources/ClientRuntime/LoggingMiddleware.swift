#if Logging
  public import Logging

  /// Logs every attempt with swift-log: what was called and what came of it as metadata, never a body, an id or a
  /// credential.
  ///
  /// Success is logged at the level that is given, failure as a warning. There is none of this unless the package's
  /// trait `Logging` is on, so that who does not log does not load swift-log either.
  nonisolated public struct LoggingMiddleware: ClientMiddleware {
    private let observer: ObservingMiddleware

    /// Logs with a logger.
    public init(_ logger: Logger, level: Logger.Level = .debug, clock: any ClientClock = SystemClock()) {
      observer = ObservingMiddleware(clock: clock) { report in
        logger.log(
          level: report.isSuccess ? level : .warning, "\(report.attempt.operation.name)", metadata: report.metadata)
      }
    }

    /// Passes the attempt on and logs it.
    public func intercept(
      _ request: TransportRequest, attempt: AttemptDescription,
      next: @Sendable (TransportRequest) async throws -> TransportResponse
    ) async throws -> TransportResponse {
      try await observer.intercept(request, attempt: attempt, next: next)
    }
  }

  nonisolated extension AttemptReport {
    fileprivate var isSuccess: Bool {
      switch outcome {
      case .responded(let status, _): status < 300
      case .failed: false
      case .cancelled: true
      }
    }

    fileprivate var metadata: Logger.Metadata {
      var metadata: Logger.Metadata = [
        "http.request.method": "\(attempt.operation.method)", "url.template": "\(attempt.operation.pathTemplate)",
        "attempt": "\(attempt.number)", "duration": "\(duration)",
      ]
      switch outcome {
      case .responded(let status, let bytes):
        metadata["http.response.status_code"] = "\(status)"
        metadata["http.response.body.size"] = "\(bytes)"
      case .failed(let code): metadata["error"] = "\(code)"
      case .cancelled: metadata["error"] = "cancelled"
      }
      return metadata
    }
  }
#endif
