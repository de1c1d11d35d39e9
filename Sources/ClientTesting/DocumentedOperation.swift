/// An operation with its documented examples, as data that a ``MemoryTransport`` answers from.
nonisolated public struct DocumentedOperation: Hashable, Sendable {
  /// The HTTP method in capitals.
  public let method: String
  /// The path with parameters in braces, such as `/opportunities/{opportunity_id}`.
  public let pathTemplate: String
  /// How its pages work; nil when it has none.
  public let paging: DocumentedPaging?
  /// The examples in the order of the documentation.
  public let examples: [DocumentedExample]

  /// An operation with its examples.
  public init(method: String, pathTemplate: String, paging: DocumentedPaging? = nil, examples: [DocumentedExample]) {
    self.method = method
    self.pathTemplate = pathTemplate
    self.paging = paging
    self.examples = examples
  }
}

/// The names that pages go by on the wire.
nonisolated public struct DocumentedPaging: Hashable, Sendable {
  /// The field with the number of the page.
  public let pageNumberField: String
  /// The field with the number of records on a page.
  public let pageSizeField: String
  /// The number of records on a page when the request does not say.
  public let defaultPageSize: Int
  /// The response header with the number of records on all pages.
  public let totalHeader: String?

  /// The names that pages go by.
  public init(pageNumberField: String, pageSizeField: String, defaultPageSize: Int, totalHeader: String?) {
    self.pageNumberField = pageNumberField
    self.pageSizeField = pageSizeField
    self.defaultPageSize = defaultPageSize
    self.totalHeader = totalHeader
  }
}

/// A documented request with its response.
nonisolated public struct DocumentedExample: Hashable, Sendable {
  /// Its title in the documentation.
  public let title: String
  /// The values of path parameters by name, where the example has them.
  public let pathArguments: [String: String]
  /// The query by name.
  public let query: [String: String]
  /// The request's body as JSON; nil for none.
  public let requestBody: String?
  /// The response's status.
  public let status: Int
  /// The response's body as JSON.
  public let responseBody: String

  /// An example.
  public init(
    title: String, pathArguments: [String: String] = [:], query: [String: String] = [:], requestBody: String? = nil,
    status: Int = 200, responseBody: String
  ) {
    self.title = title
    self.pathArguments = pathArguments
    self.query = query
    self.requestBody = requestBody
    self.status = status
    self.responseBody = responseBody
  }
}
