import Foundation
import HTTPTypes

nonisolated extension ClientError {
  /// The same error with what a response says, but for the secrets that it may repeat.
  func with(_ response: RawResponse) -> ClientError {
    var error = self
    error.response = response
    error.status = response.status
    error.requestID = Self.requestID(in: response.head.headerFields)
    // A body that reports success holds what the customer wrote, and no message of the service.
    if !(200..<300).contains(response.status) { error.serviceMessage = Self.message(in: response.body) }
    return error.redacted(by: response.credentials)
  }

  /// The same error without secrets, should the service or the transport have repeated one.
  func redacted(by credentials: CredentialHeaders) -> ClientError {
    guard !credentials.names.isEmpty else { return self }
    let redaction = Redaction(credentials)
    var error = self
    error.message = redaction.redact(message)
    error.serviceMessage = serviceMessage.map(redaction.redact)
    error.requestID = requestID.map(redaction.redact)
    error.response = response?.redacted(by: redaction)
    error.decodingProblem = decodingProblem?.redacted(by: redaction)
    return error
  }

  private static func requestID(in headers: HTTPFields) -> String? {
    let names = ["X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "X-Trace-Id", "CF-Ray"]
    return names.lazy.compactMap { HTTPField.Name($0).flatMap { headers[$0] } }.first
  }

  /// The first text that stands where services put their message.
  private static func message(in body: Data) -> String? {
    guard body.first == UInt8(ascii: "{") || body.first == UInt8(ascii: "["), body.count < 65_536,
      let json = try? JSONValue(parsing: body)
    else { return nil }
    var queue = [json]
    while let value = queue.popLast() {
      switch value {
      case .string(let text): return text
      case .array(let elements): queue += elements.reversed()
      case .object(let members): queue += messageKeys.reversed().compactMap { members[$0] }
      default: break
      }
    }
    return nil
  }

  private static let messageKeys = [
    "message", "error_message", "error_description", "detail", "details", "error", "errors", "title", "reason",
  ]
}
