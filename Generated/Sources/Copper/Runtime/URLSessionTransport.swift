import HTTPTypes

#if canImport(FoundationNetworking)
  import Foundation
  public import FoundationNetworking
#else
  public import Foundation
#endif

/// The system's own way to send requests.
///
/// It sends each request once, follows no redirect, keeps no cookies, credentials or cache, and stops reading at the
/// limit. On Linux each call has a session of its own, since a session there sends again by itself when a kept
/// connection turns out to be dead, and the oldest version of TLS to accept cannot be set; servers on Linux are better
/// off with the async-http-client transport.
nonisolated public struct URLSessionTransport: ClientTransport {
  #if canImport(FoundationNetworking)
    private let configure: @Sendable (URLSessionConfiguration) -> Void

    /// The system's own way to send requests.
    public init() { self.init { _ in } }

    /// The same, with settings of your own, such as a proxy. Make one for all clients.
    public init(configure: @escaping @Sendable (URLSessionConfiguration) -> Void) { self.configure = configure }
  #else
    private let session: URLSession
    /// The session of all that have no settings of their own, so that making a client makes no session.
    private static let shared = URLSession(configuration: configuration { _ in })

    /// The system's own way to send requests. Connections are kept for the next call.
    public init() { session = Self.shared }

    /// The same, with settings of your own, such as a proxy. Make one for all clients: it has a session of its own.
    public init(configure: @escaping @Sendable (URLSessionConfiguration) -> Void) {
      session = URLSession(configuration: Self.configuration(configure))
    }
  #endif

  /// Sends a request once.
  public func send(_ request: TransportRequest) async throws -> TransportResponse {
    try Task.checkCancellation()
    let urlRequest = try Self.urlRequest(for: request)
    let exchange = URLSessionExchange(maximumBodySize: request.maximumBodySize)
    #if canImport(FoundationNetworking)
      let session = URLSession(configuration: Self.configuration(configure), delegate: exchange, delegateQueue: nil)
      defer { session.finishTasksAndInvalidate() }
      return try await exchange.run(session.dataTask(with: urlRequest))
    #else
      let task = session.dataTask(with: urlRequest)
      task.delegate = exchange
      return try await exchange.run(task)
    #endif
  }

  private static func configuration(_ configure: (URLSessionConfiguration) -> Void) -> URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCredentialStorage = nil
    configuration.urlCache = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    #if !canImport(FoundationNetworking)
      configuration.tlsMinimumSupportedProtocolVersion = .TLSv12
    #endif
    configure(configuration)
    return configuration
  }

  private static func urlRequest(for request: TransportRequest) throws -> URLRequest {
    let head = request.signedHead
    guard let scheme = head.scheme, let authority = head.authority,
      let url = URL(string: "\(scheme)://\(authority)\(head.path ?? "/")")
    else { throw ClientError(.invalidRequest, "The URL of the request is not one.") }
    var result = URLRequest(url: url)
    result.httpMethod = head.method.rawValue
    result.httpBody = request.body
    // The client keeps the time; the session's own timer does not always go off on Linux.
    result.timeoutInterval = 24 * 3600
    for field in head.headerFields { result.addValue(field.value, forHTTPHeaderField: field.name.rawName) }
    return result
  }
}
