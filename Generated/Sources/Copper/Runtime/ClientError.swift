import Foundation
public import HTTPTypes

/// Why a call failed.
///
/// The code tells what to do about it, everything else tells what happened. A cancelled call throws
/// `CancellationError` instead. No part of an error shows a credential.
nonisolated public struct ClientError: Error, Sendable {
  /// What kind of failure it is. More kinds may come, so a `switch` has a `default`.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The kind's name.
    public let rawValue: String

    /// A kind.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// What kind of failure it is.
  public internal(set) var code: Code
  /// What happened, in a sentence.
  public internal(set) var message: String
  /// The operation that was called; nil when there was none yet.
  public var operation: OperationDescription?
  /// The number of attempts that were made.
  public var attempts: Int = 0
  /// The status of the response, if there was one.
  public var status: Int?
  /// What the service says about the failure, where its status is one of failure and its body has a message.
  public var serviceMessage: String?
  /// The service's name for the request, where a header has it; support asks for it.
  public var requestID: String?
  /// The response as it came but for secrets that it repeats, if there was a whole one. No description shows it.
  public var response: RawResponse?
  /// The time until the call may be made again, where it is known.
  public var retryAfter: Duration?
  /// The page that was asked for, where records come in pages: the one to go on from.
  public var page: Int?
  /// Where a list that is read on page by page was: where to go on from.
  public var continuation: PageMark?
  /// What could not be decoded, and where.
  public var decodingProblem: DecodingProblem?
  /// Whether the call may have taken effect although it failed.
  public var mayHaveTakenEffect = false

  /// A failure.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

nonisolated extension ClientError {
  /// The headers of the response; none when there was none.
  public var headers: HTTPFields { response?.head.headerFields ?? [:] }

  /// The value of a header of the response, whatever the case of its name.
  public func header(_ name: String) -> String? { response?.header(name) }

  /// The start of the response's body as text; nil when there is none.
  public var bodyStart: String? {
    guard let body = response?.body, !body.isEmpty else { return nil }
    return String(decoding: body.prefix(500), as: UTF8.self)
  }
}

nonisolated extension ClientError.Code {
  /// The request cannot be sent as it is: a page size out of bounds, a header with a line break, an empty id.
  public static let invalidRequest = Self(rawValue: "invalidRequest")
  /// The service was not reached.
  public static let notSent = Self(rawValue: "notSent")
  /// The connection broke before there was a response.
  public static let connectionLost = Self(rawValue: "connectionLost")
  /// Time ran out.
  public static let timedOut = Self(rawValue: "timedOut")
  /// The service does not accept the request (400, 422).
  public static let rejected = Self(rawValue: "rejected")
  /// The service does not accept the credentials (401).
  public static let unauthorized = Self(rawValue: "unauthorized")
  /// The credentials do not allow the call (403).
  public static let forbidden = Self(rawValue: "forbidden")
  /// There is no such thing (404, 410).
  public static let notFound = Self(rawValue: "notFound")
  /// A limit on the number of requests is reached (429, or the client's own count). See ``ClientError/retryAfter``.
  public static let rateLimited = Self(rawValue: "rateLimited")
  /// The service failed (500 and up).
  public static let serviceFailed = Self(rawValue: "serviceFailed")
  /// The service points elsewhere (300 to 399), which is not followed, so that no credential goes there.
  public static let redirected = Self(rawValue: "redirected")
  /// Another status.
  public static let unexpectedStatus = Self(rawValue: "unexpectedStatus")
  /// The response is not JSON: nothing, a page of HTML, or damaged.
  public static let notJSON = Self(rawValue: "notJSON")
  /// The response is JSON of another shape than documented. See ``ClientError/decodingProblem``.
  public static let decodingFailed = Self(rawValue: "decodingFailed")
  /// The response's body is longer than the configuration allows.
  public static let bodyTooLarge = Self(rawValue: "bodyTooLarge")
  /// The response's body broke off.
  public static let bodyLost = Self(rawValue: "bodyLost")
  /// A call that changes something was sent, and whether it took effect is not known.
  public static let outcomeUnknown = Self(rawValue: "outcomeUnknown")
  /// There are more results than the service gives. Narrow the search.
  public static let resultsCapped = Self(rawValue: "resultsCapped")
  /// A middleware threw an error of its own, which the caller gets as it is; reports of attempts name it so.
  public static let middlewareFailed = Self(rawValue: "middlewareFailed")
  /// Page after page brought nothing new.
  public static let pagesRepeat = Self(rawValue: "pagesRepeat")
}
