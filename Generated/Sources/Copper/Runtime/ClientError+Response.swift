import Foundation
import HTTPTypes

nonisolated extension ClientError {
  /// The same error with what a response says, but for the secrets that it may repeat.
  func with(_ response: TransportResponse) -> ClientError {
    var error = self
    error.status = response.head.status.code
    error.headers = response.head.headerFields
    error.requestID = Self.requestID(in: response.head.headerFields)
    error.serviceMessage = Self.message(in: response.body)
    error.bodyStart = response.body.isEmpty ? nil : String(decoding: response.body.prefix(500), as: UTF8.self)
    return error.redacted(by: response.credentials)
  }

  /// The same error under another code.
  func with(_ code: Code, _ message: String) -> ClientError {
    var error = ClientError(code, message)
    error.operation = operation
    error.attempts = attempts
    error.status = status
    error.serviceMessage = serviceMessage
    error.requestID = requestID
    error.headers = headers
    error.bodyStart = bodyStart
    error.retryAfter = retryAfter
    error.page = page
    error.decodingProblem = decodingProblem
    error.mayHaveTakenEffect = mayHaveTakenEffect
    return error
  }

  /// The same error without secrets, should the service or the transport have repeated one.
  func redacted(by credentials: CredentialHeaders) -> ClientError {
    guard !credentials.names.isEmpty else { return self }
    var error = with(code, credentials.redact(message))
    error.serviceMessage = serviceMessage.map(credentials.redact)
    error.requestID = requestID.map(credentials.redact)
    error.bodyStart = bodyStart.map(credentials.redact)
    error.decodingProblem = decodingProblem.map {
      DecodingProblem(
        path: credentials.redact($0.path), value: $0.value.map(credentials.redact),
        reason: credentials.redact($0.reason))
    }
    error.headers = HTTPFields(headers.map { HTTPField(name: $0.name, value: credentials.redact($0.value)) })
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
