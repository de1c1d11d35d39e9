import OrderedJSON

/// A documented request.
public struct RequestExample: Sendable, Hashable {
  /// Its title in the docs, or the operation's heading.
  public let title: String
  /// The values of path parameters: those of the docs, or those that the paired response shows.
  public let pathArguments: [String: JSONValue]
  /// The query items as documented.
  public let query: [String: JSONValue]
  /// The body as it stands in the docs.
  public let body: JSONValue?
  /// The title of the response that the docs show for it, if they do.
  public let response: String?
  /// Where it stands.
  public let place: DocPlace

  /// A request.
  public init(
    title: String, pathArguments: [String: JSONValue] = [:], query: [String: JSONValue] = [:], body: JSONValue?,
    response: String?, place: DocPlace
  ) {
    self.title = title
    self.pathArguments = pathArguments
    self.query = query
    self.body = body
    self.response = response
    self.place = place
  }
}

/// A documented response.
public struct ResponseExample: Sendable, Hashable {
  /// Its title in the docs, or the operation's heading; unique within the operation.
  public let title: String
  /// The HTTP status.
  public let status: Int
  /// The body as it stands in the docs.
  public let body: JSONValue
  /// Where it stands.
  public let place: DocPlace

  /// A response.
  public init(title: String, status: Int, body: JSONValue, place: DocPlace) {
    self.title = title
    self.status = status
    self.body = body
    self.place = place
  }
}
