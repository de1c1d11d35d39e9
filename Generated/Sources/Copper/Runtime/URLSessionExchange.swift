import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

// Unchecked, since URLSession calls its delegate on a queue of its own; all state is behind the lock.

/// One request through a URLSession: collects the response, within its limits, and refuses redirects.
nonisolated final class URLSessionExchange: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  private typealias Continuation = CheckedContinuation<TransportResponse, any Error>

  private let maximumBodySize: Int
  private let lock = NSLock()
  private var continuation: Continuation?
  private var isFinished = false
  /// Why the task was cancelled.
  private var reason: (any Error)?
  private var head: HTTPResponse?
  private var body = Data()

  init(maximumBodySize: Int) { self.maximumBodySize = maximumBodySize }

  /// Runs a task and gives its response.
  func run(_ task: URLSessionDataTask) async throws -> TransportResponse {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        guard start(continuation) else { return }
        task.resume()
      }
    } onCancel: {
      cancel(task, because: CancellationError())
    }
  }

  /// Keeps the continuation; false when the exchange has been cancelled already.
  private func start(_ continuation: Continuation) -> Bool {
    let refusal: (any Error)? = lock.withLock {
      self.continuation = continuation
      return reason
    }
    if let refusal { finish(.failure(refusal)) }
    return refusal == nil
  }

  /// Ends the task, and the exchange when the task has ended. On Linux cancelling may wait for the session's queue, so
  /// it happens elsewhere, and a session that never says that the task has ended is not waited for.
  private func cancel(_ task: URLSessionTask, because error: any Error) {
    let isRunning = lock.withLock {
      guard reason == nil, !isFinished else { return false }
      reason = error
      return continuation != nil
    }
    guard isRunning else { return }
    DispatchQueue.global().async { task.cancel() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 1) { [self] in finish(.failure(error)) }
  }

  /// Ends the exchange; what comes later is dropped.
  private func finish(_ result: Result<TransportResponse, any Error>) {
    let waiting: Continuation? = lock.withLock {
      isFinished = true
      defer { continuation = nil }
      return continuation
    }
    waiting?.resume(with: result)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    finish(.success(TransportResponse(head: HTTPResponse(response))))
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
    completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
  ) {
    guard let refusal = challenge.failureResponse as? HTTPURLResponse else {
      return completionHandler(.performDefaultHandling, nil)
    }
    #if canImport(FoundationNetworking)
      // There the session would wait forever, or drop the response, of which the body has come already.
      finish(.success(TransportResponse(head: HTTPResponse(refusal), body: lock.withLock { body })))
    #endif
    completionHandler(.rejectProtectionSpace, nil)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    let head = (response as? HTTPURLResponse).map(HTTPResponse.init)
    lock.withLock { self.head = head }
    if response.expectedContentLength > Int64(clamping: maximumBodySize) { cancel(dataTask, because: tooLarge(head)) }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let (fits, head) = lock.withLock {
      let fits = data.count <= maximumBodySize - body.count
      if fits { body.append(data) }
      return (fits, self.head)
    }
    if !fits { cancel(dataTask, because: tooLarge(head)) }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    let (head, body, reason) = lock.withLock { (self.head, self.body, self.reason) }
    if let reason {
      finish(.failure(reason))
    } else if let error {
      finish(.failure(TransportFailure(error, head: head)))
    } else if let head {
      finish(.success(TransportResponse(head: head, body: body)))
    } else {
      finish(.failure(TransportFailure(.mayHaveBeenSent, message: "The response is not one of HTTP.")))
    }
  }

  private func tooLarge(_ head: HTTPResponse?) -> TransportFailure {
    TransportFailure(
      .bodyLost(status: head?.status.code ?? 0), isBodyTooLarge: true,
      message: "The response is longer than \(maximumBodySize) bytes.")
  }
}

nonisolated extension HTTPResponse {
  /// The head of a URLSession's response.
  fileprivate init(_ response: HTTPURLResponse) {
    var fields = HTTPFields()
    for (name, value) in response.allHeaderFields {
      guard let name = (name as? String).flatMap({ HTTPField.Name($0) }), let value = value as? String else { continue }
      fields[name] = value
    }
    self.init(anyStatus: response.statusCode, headerFields: fields)
  }
}

nonisolated extension TransportFailure {
  /// What an error of URLSession means.
  init(_ error: any Error, head: HTTPResponse?) {
    let code = (error as? URLError)?.code
    let message = error.localizedDescription
    if code == .timedOut {
      self.init(.mayHaveBeenSent, isTimeout: true, message: message)
    } else if let status = head?.status.code {
      self.init(.bodyLost(status: status), message: message)
    } else if let code, Self.beforeSending.contains(code) {
      self.init(.notSent, message: message)
    } else {
      self.init(.mayHaveBeenSent, message: message)
    }
  }

  private static let beforeSending: Set<URLError.Code> = [
    .badURL, .unsupportedURL, .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet,
    .internationalRoamingOff, .callIsActive, .dataNotAllowed, .secureConnectionFailed, .serverCertificateHasBadDate,
    .serverCertificateUntrusted, .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid,
    .clientCertificateRejected, .clientCertificateRequired, .appTransportSecurityRequiresSecureConnection,
  ]
}
