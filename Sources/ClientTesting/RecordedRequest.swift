public import ClientRuntime
public import Foundation
import HTTPTypes

/// A request that a ``MemoryTransport`` got. It shows no credential.
nonisolated public struct RecordedRequest: Sendable {
  /// The request as the transport got it.
  public let request: TransportRequest

  /// A request as a transport got it.
  public init(request: TransportRequest) { self.request = request }

  /// The HTTP method in capitals.
  public var method: String { request.head.method.rawValue }

  /// The path with the base URL's, percent-encoded, without the query.
  public var path: String { String(target.prefix { $0 != "?" }) }

  /// The query, percent-encoded; nil for none.
  public var query: String? {
    target.firstIndex(of: "?").map { String(target[target.index(after: $0)...]) }
  }

  /// The value of a query item; nil when the query has none of that name.
  public func queryItem(_ name: String) -> String? {
    let item = query?.split(separator: "&").first { $0 == name || $0.hasPrefix(name + "=") }
    return item.flatMap { String($0.dropFirst(name.count + 1)).removingPercentEncoding }
  }

  /// The body; nil for none.
  public var body: Data? { request.body }

  /// The body's JSON; nil when there is none.
  public var json: JSONValue? { request.body.flatMap { try? JSONValue(parsing: $0) } }

  /// The value of a header, whatever the case of its name; nil when there is none, or when it is a credential.
  public func header(_ name: String) -> String? {
    HTTPField.Name(name).flatMap { request.head.headerFields[$0] }
  }

  private var target: String { request.head.path ?? "/" }
}
