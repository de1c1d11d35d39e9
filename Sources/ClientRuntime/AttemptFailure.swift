import Foundation
import HTTPTypes

/// An attempt that did not succeed.
nonisolated struct AttemptFailure: Error, Sendable {
  var error: ClientError
  let fault: Fault

  private init(_ error: ClientError, _ fault: Fault) {
    self.error = error
    self.fault = fault
  }

  /// What is wrong with a response; nil when it reports success and is whole.
  init?(judging response: RawResponse, date: Date) {
    let status = response.status
    if (200..<300).contains(status) {
      guard response.isCutShort else { return nil }
      self.init(ClientError(.bodyLost, "The response broke off.").with(response), .answerLost)
      return
    }
    var error = ClientError(.init(status: status), Self.message(status)).with(response)
    error.retryAfter = RetryAfter.wait(in: response.head.headerFields, date: date)
    self.init(error, Fault(status: status))
  }

  /// What a transport's error means.
  init(judging failure: TransportFailure) {
    if failure.isBodyTooLarge {
      self.init(tooLarge: failure)
      return
    }
    switch failure.stage {
    case .notSent:
      self.init(ClientError(failure.isTimeout ? .timedOut : .notSent, failure.message), .notSent)
    case .mayHaveBeenSent:
      self.init(ClientError(failure.isTimeout ? .timedOut : .connectionLost, failure.message), .unclear)
    case .bodyLost(let status):
      var error = ClientError((200..<300).contains(status) ? .bodyLost : .init(status: status), failure.message)
      error.status = status
      self.init(error, (200..<300).contains(status) ? .answerLost : Fault(status: status))
    }
  }

  private init(tooLarge failure: TransportFailure) {
    var error = ClientError(.bodyTooLarge, failure.message)
    guard case .bodyLost(let status) = failure.stage else {
      self.init(error, .answerUnreadable)
      return
    }
    error.status = status
    self.init(error, (200..<300).contains(status) ? .answerUnreadable : Fault(status: status))
  }

  private static func message(_ status: Int) -> String {
    switch status {
    case 300..<400: "The service answered with a redirect (\(status)), which is not followed."
    case 429: "The service counts too many requests (429)."
    case 500...: "The service failed (\(status))."
    default: "The service answered with status \(status)."
    }
  }
}

nonisolated extension Fault {
  /// What a status other than success means.
  init(status: Int) {
    switch status {
    case 429: self = .rateLimited
    // Not implemented, and a version of HTTP that is not spoken: that stays so, and nothing was done.
    case 501, 505: self = .permanent
    case 500..<600: self = .unclear
    default: self = .permanent
    }
  }
}

nonisolated extension ClientError.Code {
  /// What a status other than success means.
  init(status: Int) {
    switch status {
    case 300..<400: self = .redirected
    case 400, 422: self = .rejected
    case 401: self = .unauthorized
    case 403: self = .forbidden
    case 404, 410: self = .notFound
    case 429: self = .rateLimited
    case 500...: self = .serviceFailed
    default: self = .unexpectedStatus
    }
  }
}

nonisolated extension RawResponse {
  /// Whether fewer bytes came than were announced.
  var isCutShort: Bool {
    guard head.headerFields[.contentEncoding] == nil,
      let announced = head.headerFields[.contentLength].flatMap({ Int($0) })
    else { return false }
    return body.count < announced
  }
}
