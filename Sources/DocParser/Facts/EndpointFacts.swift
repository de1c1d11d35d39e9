import Diagnostics
import OrderedJSON

/// An endpoint line: method and target.
public struct EndpointFacts: Sendable {
  /// A segment of the path as written.
  public enum Segment: Sendable, Hashable {
    case literal(String)
    /// The name between braces or after a colon, as written, such as `example_opportunity_id`.
    case parameter(String)
  }

  /// The method in capitals.
  public let method: String
  /// The target as written.
  public let target: String
  /// Scheme, host and path prefix when they are written out; nil for a placeholder such as `{{base_url}}` or a bare path.
  public let baseURL: String?
  /// The path's segments below the base.
  public let path: [Segment]
  /// The query items written in the target.
  public let query: [(name: String, value: String)]
  /// Whether a slash was missing at the start of the path.
  public let lacksLeadingSlash: Bool
  /// Whether the path ends in a slash.
  public let hasTrailingSlash: Bool
  /// Whether it is a call that the service makes to the user's server.
  public let isWebhook: Bool
  /// Where it stands.
  public let range: SourceRange

  /// An endpoint line.
  public init(
    method: String, target: String, baseURL: String?, path: [Segment], query: [(name: String, value: String)] = [],
    lacksLeadingSlash: Bool = false, hasTrailingSlash: Bool = false, isWebhook: Bool = false, range: SourceRange
  ) {
    self.method = method
    self.target = target
    self.baseURL = baseURL
    self.path = path
    self.query = query
    self.lacksLeadingSlash = lacksLeadingSlash
    self.hasTrailingSlash = hasTrailingSlash
    self.isWebhook = isWebhook
    self.range = range
  }
}

/// An example: a request, a response, or a command that makes the request.
public struct ExampleFacts: Sendable {
  /// What an example is.
  public enum Kind: Sendable, Hashable {
    case request
    /// The status when a line before it names one.
    case response(status: Int?)
  }

  /// What a block's text was read as.
  public enum Body: Sendable {
    /// Nothing but white space.
    case empty
    case json(JSONReading)
    /// Not JSON, even with every leniency: the text and the reader's reason, its position within the text.
    case invalid(text: String, JSONSyntaxError)
  }

  /// The request that a command line makes.
  public struct Command: Sendable {
    /// The endpoint that it calls.
    public let endpoint: EndpointFacts
    /// Its headers in order.
    public let headers: [(name: String, value: String)]
    /// What it sends as a form, escapes resolved; `@` opens the name of a file.
    public let form: [(name: String, value: String)]

    /// A command.
    public init(
      endpoint: EndpointFacts, headers: [(name: String, value: String)], form: [(name: String, value: String)] = []
    ) {
      self.endpoint = endpoint
      self.headers = headers
      self.form = form
    }
  }

  /// What it is.
  public let kind: Kind
  /// The title that stands before it (a list item, or a heading below the endpoint's); nil without one.
  public let title: String?
  /// The body.
  public let body: Body
  /// The command, where the request stands in one.
  public let command: Command?
  /// Where the block stands.
  public let range: SourceRange
  /// Where the body's text starts; positions in it are relative to this one. Columns hold for its first line.
  public let bodyStart: SourcePosition

  /// An example.
  public init(
    kind: Kind, title: String?, body: Body, command: Command? = nil, range: SourceRange, bodyStart: SourcePosition
  ) {
    self.kind = kind
    self.title = title
    self.body = body
    self.command = command
    self.range = range
    self.bodyStart = bodyStart
  }

  /// The same example with another command.
  public func replacing(command: Command) -> ExampleFacts {
    ExampleFacts(kind: kind, title: title, body: body, command: command, range: range, bodyStart: bodyStart)
  }
}
