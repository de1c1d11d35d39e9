public import Foundation
public import HTTPTypes

/// A call as a value: what is sent, and what comes back.
///
/// It becomes an HTTP request without a network, which is what tests look at; a client sends it.
nonisolated public protocol ClientRequest: Sendable {
  /// What comes back.
  associatedtype Response: Decodable & Sendable

  /// What is known about the operation.
  static var operation: OperationDescription { get }

  /// The path below the base URL.
  var path: RequestPath { get }

  /// The query; nothing unless said otherwise.
  var query: RequestQuery { get }

  /// The headers of this call alone; none unless said otherwise.
  var headers: RequestHeaders { get }

  /// The body; nothing unless said otherwise.
  func encodeBody() throws -> Data?

  /// What a body that came back says; JSON unless said otherwise.
  static func decode(_ body: Data) throws -> Response

  /// Throws when the request breaks a documented rule, so that it is not sent.
  func validate() throws

  /// What a repeated call gives when it finds that an earlier attempt has done the work, as a second DELETE does;
  /// nil when only the service can tell.
  var responseWhenGone: Response? { get }
}

nonisolated extension ClientRequest {
  /// No query.
  public var query: RequestQuery { RequestQuery() }

  /// No headers of its own.
  public var headers: RequestHeaders { RequestHeaders() }

  /// What JSON says.
  public static func decode(_ body: Data) throws -> Response { try WireJSON.decode(Response.self, from: body) }

  /// No body.
  public func encodeBody() throws -> Data? { nil }

  /// Everything is accepted.
  public func validate() throws {}

  /// Only the service can tell.
  public var responseWhenGone: Response? { nil }

  /// The HTTP request and the body that a client of a service sends, without the credentials and without a network.
  public func httpRequest(for service: ServiceDescription, options: CallOptions = CallOptions()) throws
    -> (head: HTTPRequest, body: Data?)
  {
    let request = try RequestBuilder(service: service).request(for: self, options: options)
    return (request.head, request.body)
  }
}

/// What comes back from an operation whose answer is not documented. Whatever the service sends is accepted.
nonisolated public struct EmptyResponse: WireValue, Hashable, Sendable {
  /// An answer without content.
  public init() {}

  /// Accepts anything.
  public init(from reader: WireReader) throws {}

  /// Writes an empty object.
  public func write(to writer: inout WireWriter) { writer.append(raw: "{}") }
}
