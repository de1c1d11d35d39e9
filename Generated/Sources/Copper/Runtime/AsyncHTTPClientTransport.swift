#if AsyncHTTPClient
  public import AsyncHTTPClient
  import Foundation
  import HTTPTypes
  import NIOCore
  import NIOHTTP1
  import NIOPosix
  import NIOSSL

  /// Sends requests with async-http-client, which is the choice for servers.
  ///
  /// It sends each request once, follows no redirect, keeps no cookies, speaks TLS 1.2 at least and stops reading at the
  /// limit. Make one, give it to all clients, and shut it down when they are done.
  nonisolated public final class AsyncHTTPClientTransport: ClientTransport {
    private let client: HTTPClient

    /// A transport with connections of its own.
    ///
    /// - Parameters:
    ///   - connectTimeout: The time for making a connection, or for waiting until one is free.
    ///   - maximumConnections: The most connections to a service that answer one call at a time.
    ///   - configure: Sets what else there is to set, such as a proxy or certificates. Redirects are not followed whatever
    ///     it sets: they would carry the credentials elsewhere.
    public init(
      connectTimeout: Duration = .seconds(10), maximumConnections: Int = 64,
      configure: (inout HTTPClient.Configuration) -> Void = { _ in }
    ) {
      var configuration = Self.configuration(connectTimeout: connectTimeout, maximumConnections: maximumConnections)
      configure(&configuration)
      configuration.redirectConfiguration = .disallow
      client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// How the connections are made. Each call has a time of its own; the one for reads ends what has none.
    static func configuration(connectTimeout: Duration, maximumConnections: Int) -> HTTPClient.Configuration {
      var tls = TLSConfiguration.makeClientConfiguration()
      tls.minimumTLSVersion = .tlsv12
      var configuration = HTTPClient.Configuration(
        tlsConfiguration: tls, redirectConfiguration: .disallow,
        timeout: .init(connect: TimeAmount(connectTimeout), read: .minutes(10)), decompression: .disabled)
      configuration.connectionPool.retryConnectionEstablishment = false
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = max(1, maximumConnections)
      return configuration
    }

    deinit {
      // Without this, forgetting to shut down would end the process; after a shut-down it does nothing.
      client.shutdown { _ in }
    }

    /// Ends all connections. Nothing can be sent afterwards.
    public func shutdown() async throws {
      try await client.shutdown()
    }

    /// Sends a request once.
    public func send(_ request: TransportRequest) async throws -> TransportResponse {
      let response: HTTPClientResponse
      do {
        response = try await client.execute(try Self.outgoing(request), deadline: .distantFuture)
      } catch let error where error is ClientError || error is CancellationError {
        throw error
      } catch {
        throw TransportFailure(error, status: nil)
      }
      let body = try await Self.body(of: response, limit: request.maximumBodySize)
      return TransportResponse(head: HTTPResponse(response), body: body)
    }

    private static func outgoing(_ request: TransportRequest) throws -> HTTPClientRequest {
      let head = request.signedHead
      guard let scheme = head.scheme, let authority = head.authority else {
        throw ClientError(.invalidRequest, "The request has no URL.")
      }
      var outgoing = HTTPClientRequest(url: "\(scheme)://\(authority)\(head.path ?? "/")")
      outgoing.method = .init(rawValue: head.method.rawValue)
      for field in head.headerFields { outgoing.headers.add(name: field.name.rawName, value: field.value) }
      outgoing.body = request.body.map { .bytes($0) }
      return outgoing
    }

    private static func body(of response: HTTPClientResponse, limit: Int) async throws -> Data {
      let status = Int(response.status.code)
      var body = Data()
      do {
        for try await part in response.body {
          guard part.readableBytes <= limit - body.count else {
            throw TransportFailure(
              .bodyLost(status: status), isBodyTooLarge: true, message: "The response is longer than \(limit) bytes.")
          }
          body.append(contentsOf: part.readableBytesView)
        }
      } catch let error where error is TransportFailure || error is CancellationError {
        throw error
      } catch {
        throw TransportFailure(error, status: status)
      }
      return body
    }
  }

  nonisolated extension HTTPResponse {
    /// The head of a response of async-http-client.
    fileprivate init(_ response: HTTPClientResponse) {
      var fields = HTTPFields()
      for header in response.headers {
        guard let name = HTTPField.Name(header.name) else { continue }
        fields.append(HTTPField(name: name, value: header.value))
      }
      self.init(anyStatus: Int(response.status.code), headerFields: fields)
    }
  }

  nonisolated extension TransportFailure {
    /// What an error of async-http-client means.
    init(_ error: any Error, status: Int?) {
      let message = "\(error)"
      let kind = error as? HTTPClientError
      if kind == .deadlineExceeded || kind == .readTimeout || kind == .writeTimeout {
        self.init(.mayHaveBeenSent, isTimeout: true, message: message)
      } else if let status {
        self.init(.bodyLost(status: status), message: message)
      } else if Self.isBeforeSending(error) {
        self.init(.notSent, isTimeout: kind == .connectTimeout, message: message)
      } else {
        self.init(.mayHaveBeenSent, message: message)
      }
    }

    private static func isBeforeSending(_ error: any Error) -> Bool {
      switch error {
      case let error as HTTPClientError:
        [.connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout, .alreadyShutdown].contains(error)
      case is NIOConnectionError, is NIOSSLExtraError: true
      // A connection that is closed without a farewell is an error of TLS as well, and comes after sending.
      case NIOSSLError.handshakeFailed, NIOSSLError.unableToValidateCertificate: true
      case let error as IOError: error.errnoCode == ECONNREFUSED
      default: false
      }
    }
  }
#endif
