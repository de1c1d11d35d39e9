public import Foundation
public import HTTPTypes

/// What carries a request to a service and its response back.
///
/// A transport sends once, follows no redirect, keeps no cookie and no cache, stops reading at
/// ``TransportRequest/maximumBodySize``, and ends early when its task is cancelled. Failures are best thrown as
/// ``TransportFailure``; of any other error it is assumed that the request may have arrived.
nonisolated public protocol ClientTransport: Sendable {
  /// Sends a request once.
  func send(_ request: TransportRequest) async throws -> TransportResponse
}

/// A request as a transport gets it.
nonisolated public struct TransportRequest: Sendable {
  /// Method, URL and headers, without the credentials, so that it can be shown.
  public var head: HTTPRequest
  /// The headers that are secret.
  public var credentials: CredentialHeaders
  /// The body.
  public var body: Data?
  /// The time that is left for this attempt; nil for no limit. The client keeps it: it cancels the task when time is
  /// up, so a transport needs no timer of its own.
  public var timeout: Duration?
  /// The most bytes of a response body to read.
  public var maximumBodySize: Int

  /// A request.
  public init(
    head: HTTPRequest, credentials: CredentialHeaders = CredentialHeaders(), body: Data? = nil,
    timeout: Duration? = nil, maximumBodySize: Int = .max
  ) {
    self.head = head
    self.credentials = credentials
    self.body = body
    self.timeout = timeout
    self.maximumBodySize = maximumBodySize
  }

  /// Method, URL and all headers: what is sent, and is not to be shown.
  public var signedHead: HTTPRequest {
    var signed = head
    for (name, credential) in credentials.values {
      guard let name = HTTPField.Name(name) else { continue }
      var field = HTTPField(name: name, value: credential.secret)
      field.indexingStrategy = .disallow
      signed.headerFields[fields: name] = [field]
    }
    return signed
  }
}

/// A response as a transport gives it.
nonisolated public struct TransportResponse: Sendable {
  /// Status and headers.
  public var head: HTTPResponse
  /// The whole body.
  public var body: Data
  /// The secrets that it answers, which may be others than those of the call when a middleware has renewed them.
  var credentials = CredentialHeaders()

  /// A response.
  public init(head: HTTPResponse, body: Data = Data()) {
    self.head = head
    self.body = body
  }
}

nonisolated extension HTTPResponse {
  /// The head of a response whose status may be any number: one that HTTP does not know becomes 0.
  init(anyStatus status: Int, headerFields: HTTPFields) {
    self.init(status: .init(code: (0...999).contains(status) ? status : 0), headerFields: headerFields)
  }
}

/// Why a transport has no response, and how far the request got.
nonisolated public struct TransportFailure: Error, Sendable {
  /// How far a request got.
  public enum Stage: Sendable, Hashable {
    /// It never reached the service.
    case notSent
    /// It may have reached the service.
    case mayHaveBeenSent
    /// The service answered with a status, and the body broke off.
    case bodyLost(status: Int)
  }

  /// How far the request got.
  public let stage: Stage
  /// Whether time ran out.
  public let isTimeout: Bool
  /// Whether the body is longer than the limit.
  public let isBodyTooLarge: Bool
  /// What happened, in words.
  public let message: String

  /// A failure.
  public init(_ stage: Stage, isTimeout: Bool = false, isBodyTooLarge: Bool = false, message: String) {
    self.stage = stage
    self.isTimeout = isTimeout
    self.isBodyTooLarge = isBodyTooLarge
    self.message = message
  }
}

nonisolated extension TransportFailure {
  /// The same failure without secrets, should the transport have repeated one.
  func redacted(by credentials: CredentialHeaders) -> TransportFailure {
    TransportFailure(
      stage, isTimeout: isTimeout, isBodyTooLarge: isBodyTooLarge, message: Redaction(credentials).redact(message))
  }
}
