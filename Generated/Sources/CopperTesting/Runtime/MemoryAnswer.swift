import Copper
import Foundation
import HTTPTypes

/// What a ``MemoryTransport`` does with a request instead of answering with a documented example.
nonisolated public struct MemoryAnswer: Sendable {
  enum Action: Sendable {
    case respond(TransportResponse)
    case fail(TransportFailure)
    case misuse(String)
    case hang
  }

  let action: Action

  private static func respond(_ status: Int, _ body: Data, _ headers: [String: String]) -> Self {
    guard (200...599).contains(status) else {
      return Self(action: .misuse("The status of an answer is from 200 to 599, and \(status) is none."))
    }
    var fields = HTTPFields()
    for (text, value) in headers {
      guard let name = HTTPField.Name(text) else {
        return Self(action: .misuse("A header of an answer cannot be called '\(text)'."))
      }
      fields[name] = value
    }
    return Self(
      action: .respond(
        TransportResponse(head: HTTPResponse(status: .init(code: status), headerFields: fields), body: body)))
  }

  /// A response with a status and a body.
  public static func status(_ status: Int, body: String = "", headers: [String: String] = [:]) -> Self {
    respond(status, Data(body.utf8), headers)
  }

  /// A response with a value as JSON.
  public static func json(_ value: some Encodable, status: Int = 200, headers: [String: String] = [:]) throws -> Self {
    let headers = headers.merging(["Content-Type": "application/json"]) { given, _ in given }
    return respond(status, try WireJSON.encode(value), headers)
  }
}

nonisolated extension MemoryAnswer {
  /// 400, with a message of the service.
  public static var rejected: Self { .status(400, body: #"{"message":"Invalid input"}"#) }

  /// 401: the credentials are not accepted.
  public static var unauthorized: Self { .status(401, body: #"{"message":"Unauthorized"}"#) }

  /// 403: the credentials do not allow it.
  public static var forbidden: Self { .status(403, body: #"{"message":"Forbidden"}"#) }

  /// 404: there is no such thing.
  public static var notFound: Self { .status(404, body: #"{"message":"Resource not found"}"#) }

  /// 429: too many requests; `retryAfter` is the value of the header `Retry-After`, of which there may be none.
  public static func rateLimited(retryAfter: String? = nil) -> Self {
    .status(429, body: #"{"message":"Too many requests"}"#, headers: retryAfter.map { ["Retry-After": $0] } ?? [:])
  }

  /// 500: the service failed.
  public static var serverError: Self { .status(500, body: #"{"message":"Internal server error"}"#) }

  /// 502: a proxy got no answer of the service that it could use.
  public static var badGateway: Self {
    .status(502, body: "<html><body>Bad gateway</body></html>", headers: ["Content-Type": "text/html"])
  }

  /// 504: a proxy got no answer of the service in time.
  public static var gatewayTimeout: Self { .status(504) }

  /// 503: the service is not there for now; `retryAfter` is the value of the header `Retry-After`.
  public static func unavailable(retryAfter: String? = nil) -> Self {
    .status(503, headers: retryAfter.map { ["Retry-After": $0] } ?? [:])
  }

  /// A redirect to another place.
  public static func redirect(to location: String) -> Self { .status(302, headers: ["Location": location]) }

  /// A page of HTML where JSON was to come, as proxies send it.
  public static var html: Self {
    .status(200, body: "<html><body>Sign in</body></html>", headers: ["Content-Type": "text/html"])
  }

  /// A response without a body.
  public static var emptyBody: Self { .status(200) }

  /// Success with JSON of a shape that no operation has.
  public static var unexpectedJSON: Self { .status(200, body: #"[["unexpected"]]"#) }

  /// Success with JSON that ends in the middle.
  public static var malformedJSON: Self { .status(200, body: #"{"id": 1, "na"#) }

  /// Success with a body that breaks off on the way.
  public static var truncatedBody: Self {
    Self(action: .fail(TransportFailure(.bodyLost(status: 200), message: "The connection broke within the body.")))
  }

  /// A body that is longer than the client reads.
  public static var bodyTooLarge: Self {
    let message = "The response is longer than the client reads."
    return Self(action: .fail(TransportFailure(.bodyLost(status: 200), isBodyTooLarge: true, message: message)))
  }

  /// The service cannot be reached.
  public static var connectionRefused: Self {
    Self(action: .fail(TransportFailure(.notSent, message: "The connection was refused.")))
  }

  /// The connection breaks after the request was sent.
  public static var connectionLost: Self {
    Self(action: .fail(TransportFailure(.mayHaveBeenSent, message: "The connection was lost.")))
  }

  /// No response comes in time.
  public static var timeout: Self {
    Self(action: .fail(TransportFailure(.mayHaveBeenSent, isTimeout: true, message: "There was no response in time.")))
  }

  /// No response comes at all, until the call is cancelled.
  public static var silence: Self { Self(action: .hang) }
}
