import OrderedJSON

/// One method on one path.
public struct Operation: Sendable, Hashable {
  /// What an operation does to its resource.
  public enum Kind: Sendable, Hashable {
    case fetch, create, update, delete, list, search
    /// Something else, by the words that name it in lower case, such as `["fetch", "by", "email"]` or `["convert"]`.
    case action([String])
  }

  /// What it does.
  public let kind: Kind
  /// The resource that it belongs to.
  public let resource: ResourceName
  /// The HTTP method in capitals.
  public let method: String
  /// The path below the base URL.
  public let path: PathTemplate
  /// The documented query items.
  public let query: [Field]
  /// Its headings in the docs, oldest document first.
  public let titles: [String]
  /// What the docs say of it, a paragraph each.
  public let description: [String]
  /// What is sent; nil for no body. A reference to an object schema mostly.
  public let requestBody: SpecType?
  /// Whether the docs say that the call can be made without its body.
  public let isBodyOptional: Bool
  /// What comes back; nil when the docs show nothing.
  public let response: SpecType?
  /// The status of success that the docs name; nil where they name none, so that examples or custom tell.
  public let successStatus: Int?
  /// Whether it changes nothing, so that it may be sent again whatever happened: GETs, searches, look-ups.
  public let isReadOnly: Bool
  /// How its result is paged; nil for one answer.
  public let paging: Paging?
  /// How its result is read on where pages have no numbers; nil for one answer.
  public let continuation: Continuation?
  /// That it should not be called any more; nil when the docs do not say so.
  public let deprecation: Deprecation?
  /// The base URL that it is called at, where that is not the service's.
  public let server: String?
  /// The names of the service's credentials that it needs; nil for all of them, none for a call that anybody can make.
  public let security: [String]?
  /// The headers that this call has, and not every one.
  public let headers: [Field]
  /// The header among them with a key that lets the service tell a call sent again from a new one.
  public let idempotencyKey: String?
  /// The media type of what is sent; nil for JSON.
  public let requestMediaType: String?
  /// The media type of what comes back; nil for JSON.
  public let responseMediaType: String?
  /// What comes back with statuses that are no success, as far as the docs show it.
  public let errors: [ErrorAnswer]
  /// The documented request bodies, and calls without a body.
  public let requestExamples: [RequestExample]
  /// The documented responses.
  public let responseExamples: [ResponseExample]
  /// Where it is described first.
  public let place: DocPlace

  /// An operation.
  public init(
    kind: Kind, resource: ResourceName, method: String, path: PathTemplate, query: [Field] = [], titles: [String],
    description: [String], requestBody: SpecType?, isBodyOptional: Bool = false, response: SpecType?,
    successStatus: Int? = nil, isReadOnly: Bool, paging: Paging?,
    continuation: Continuation? = nil,
    deprecation: Deprecation? = nil, server: String? = nil, security: [String]? = nil, headers: [Field] = [],
    idempotencyKey: String? = nil,
    requestMediaType: String? = nil, responseMediaType: String? = nil, errors: [ErrorAnswer] = [],
    requestExamples: [RequestExample], responseExamples: [ResponseExample], place: DocPlace
  ) {
    self.kind = kind
    self.resource = resource
    self.method = method
    self.path = path
    self.query = query
    self.titles = titles
    self.description = description
    self.requestBody = requestBody
    self.isBodyOptional = isBodyOptional
    self.response = response
    self.successStatus = successStatus
    self.isReadOnly = isReadOnly
    self.paging = paging
    self.continuation = continuation
    self.deprecation = deprecation
    self.server = server
    self.security = security
    self.headers = headers
    self.idempotencyKey = idempotencyKey
    self.requestMediaType = requestMediaType
    self.responseMediaType = responseMediaType
    self.errors = errors
    self.requestExamples = requestExamples
    self.responseExamples = responseExamples
    self.place = place
  }
}

/// A path with parameters, such as `/pipeline_stages/pipeline/{pipeline_id}`.
public struct PathTemplate: Sendable, Hashable {
  /// One segment between slashes.
  public indirect enum Segment: Sendable, Hashable {
    case literal(String)
    case parameter(PathParameter)
    /// Texts and parameters with no slash between them, such as `{boat_id}.json`.
    case compound([Segment])

    /// The parameters in it, in order.
    public var parameters: [PathParameter] {
      switch self {
      case .literal: []
      case .parameter(let parameter): [parameter]
      case .compound(let pieces): pieces.flatMap(\.parameters)
      }
    }

    /// The segment with parameters in single braces.
    public var text: String {
      switch self {
      case .literal(let text): text
      case .parameter(let parameter): "{\(parameter.name)}"
      case .compound(let pieces): pieces.map(\.text).joined()
      }
    }

    /// The segment without the names of its parameters: nil for a parameter alone, `{}.json` for one with a text.
    public var shape: String? {
      switch self {
      case .literal(let text): text
      case .parameter: nil
      case .compound(let pieces): pieces.map { $0.shape ?? "{}" }.joined()
      }
    }
  }

  /// The segments in order; none is the root.
  public let segments: [Segment]
  /// Whether it ends in a slash.
  public let hasTrailingSlash: Bool

  /// A path.
  public init(_ segments: [Segment], hasTrailingSlash: Bool = false) {
    self.segments = segments
    self.hasTrailingSlash = hasTrailingSlash
  }

  /// The parameters in order.
  public var parameters: [PathParameter] { segments.flatMap(\.parameters) }

  /// The path with parameters in single braces.
  public var text: String {
    "/" + segments.map(\.text).joined(separator: "/") + (hasTrailingSlash && !segments.isEmpty ? "/" : "")
  }
}

/// A parameter that fills a segment of a path, or a part of one.
public struct PathParameter: Sendable, Hashable {
  /// Its name: unified over the docs, such as `opportunity_id` for `{{example_opportunity_id}}`; `id` of the
  /// operation's own resource keeps its long name.
  public let name: String
  /// What it is: an identifier, or a reference to an enumeration mostly.
  public let type: SpecType

  /// A parameter.
  public init(name: String, type: SpecType) {
    self.name = name
    self.type = type
  }
}

/// How results come in pages.
public struct Paging: Sendable, Hashable {
  /// The request field with the page's number, from 1.
  public let pageNumberField: String
  /// The request field with the number of records on a page.
  public let pageSizeField: String
  /// What the server takes when no size is sent.
  public let defaultPageSize: Int?
  /// The sizes allowed.
  public let pageSizeBounds: Bounds?
  /// The response header with an upper bound of the total, such as `X-PW-TOTAL`.
  public let totalHeader: String?
  /// The most records that one search gives, whatever the paging.
  public let resultCap: Int?
  /// The request field that orders results, and its value for an order that does not change while pages are read.
  public let stableOrder: StableOrder?

  /// An order by a field that does not change.
  public struct StableOrder: Sendable, Hashable {
    /// The request field, such as `sort_by`.
    public let field: String
    /// Its value, such as `date_created`.
    public let value: String

    /// A stable order.
    public init(field: String, value: String) {
      self.field = field
      self.value = value
    }
  }

  /// Paging.
  public init(
    pageNumberField: String, pageSizeField: String, defaultPageSize: Int?, pageSizeBounds: Bounds?,
    totalHeader: String?, resultCap: Int?, stableOrder: StableOrder?
  ) {
    self.pageNumberField = pageNumberField
    self.pageSizeField = pageSizeField
    self.defaultPageSize = defaultPageSize
    self.pageSizeBounds = pageSizeBounds
    self.totalHeader = totalHeader
    self.resultCap = resultCap
    self.stableOrder = stableOrder
  }
}
