public import Foundation
public import HTTPTypes

/// A response as it came.
nonisolated public struct RawResponse: Sendable {
  /// Status and headers.
  public let head: HTTPResponse
  /// The body.
  public let body: Data
  /// The number of attempts that it took.
  public let attempts: Int
  /// The secrets that it answers.
  var credentials = CredentialHeaders()

  /// A response.
  public init(head: HTTPResponse, body: Data, attempts: Int = 1) {
    self.head = head
    self.body = body
    self.attempts = attempts
  }

  init(_ response: TransportResponse, attempts: Int) {
    self.init(head: response.head, body: response.body, attempts: attempts)
    credentials = response.credentials
  }

  /// The status, such as 200.
  public var status: Int { head.status.code }

  /// The value of a header, whatever the case of its name; nil when the response has none.
  public func header(_ name: String) -> String? {
    HTTPField.Name(name).flatMap { head.headerFields[$0] }
  }
}

nonisolated extension RawResponse: CustomStringConvertible {
  /// The status and the length of the body; neither headers nor the body itself.
  public var description: String { "RawResponse(status \(status), \(body.count) bytes)" }

  /// The same response without secrets.
  func redacted(by redaction: Redaction) -> RawResponse {
    var head = head
    head.headerFields = HTTPFields(
      head.headerFields.map { HTTPField(name: $0.name, value: redaction.redact($0.value)) })
    var response = RawResponse(head: head, body: redaction.redact(body), attempts: attempts)
    response.credentials = credentials
    return response
  }
}

/// What a call gave: the decoded value and the response as it came.
nonisolated public struct ClientResponse<Value: Sendable>: Sendable {
  /// The decoded value.
  public let value: Value
  /// The response as it came.
  public let raw: RawResponse

  /// A response with its decoded value.
  public init(value: Value, raw: RawResponse) {
    self.value = value
    self.raw = raw
  }
}
