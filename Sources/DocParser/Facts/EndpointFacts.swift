import Diagnostics
import OrderedJSON

/// An endpoint line: method and target.
public struct EndpointFacts: Sendable {
  /// A segment of the path as written.
  public indirect enum Segment: Sendable, Hashable {
    case literal(String)
    /// The name between braces or after a colon, as written, such as `example_opportunity_id`.
    case parameter(String)
    /// Texts and parameters with no slash between them, such as `{boat_id}.json`.
    case compound([Segment])

    /// The names of its parameters, in order.
    public var parameters: [String] {
      switch self {
      case .literal: []
      case .parameter(let name): [name]
      case .compound(let pieces): pieces.flatMap(\.parameters)
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

    /// Whether a call can have another segment in its place: parameters take any text.
    public func takes(_ called: Segment) -> Bool {
      guard let shape else { return true }
      guard let other = called.shape else { return false }
      return Segment.takes(shape, other)
    }

    /// Whether a text is written as a shape says, `{}` standing for any text.
    public static func takes(_ shape: String, _ text: String) -> Bool {
      guard shape != text, let open = shape.firstRange(of: "{}") else { return shape == text }
      let (prefix, rest) = (shape[..<open.lowerBound], shape[open.upperBound...])
      guard text.hasPrefix(prefix), text.count > prefix.count else { return false }
      let left = text.dropFirst(prefix.count + 1)
      return (0...left.count).contains { takes(String(rest), String(left.dropFirst($0))) }
    }
  }

  /// The method in capitals.
  public private(set) var method: String
  /// The target as written.
  public private(set) var target: String
  /// Scheme, host and path prefix when they are written out; nil for a placeholder such as `{{base_url}}` or a bare path.
  public private(set) var baseURL: String?
  /// The path's segments below the base.
  public private(set) var path: [Segment]
  /// The query items written in the target.
  public private(set) var query: [(name: String, value: String)]
  /// The values that a parameter of the path can have where the target lists them, by its name.
  public private(set) var choices: [String: [String]]
  /// What the target has and the path has not, since nothing tells what it is: `(.format)`.
  public private(set) var leftOut: [String]
  /// Whether a slash was missing at the start of the path.
  public private(set) var lacksLeadingSlash: Bool
  /// Whether the path ends in a slash.
  public private(set) var hasTrailingSlash: Bool
  /// Whether it is a call that the service makes to the user's server.
  public private(set) var isWebhook: Bool
  /// Where it stands.
  public private(set) var range: SourceRange

  /// An endpoint line.
  public init(
    method: String, target: String, baseURL: String?, path: [Segment], query: [(name: String, value: String)] = [],
    choices: [String: [String]] = [:], leftOut: [String] = [], lacksLeadingSlash: Bool = false,
    hasTrailingSlash: Bool = false, isWebhook: Bool = false, range: SourceRange
  ) {
    self.method = method
    self.target = target
    self.baseURL = baseURL
    self.path = path
    self.query = query
    self.choices = choices
    self.leftOut = leftOut
    self.lacksLeadingSlash = lacksLeadingSlash
    self.hasTrailingSlash = hasTrailingSlash
    self.isWebhook = isWebhook
    self.range = range
  }

  /// The same endpoint with another path below another base.
  public func replacing(path: [Segment], base: String?) -> EndpointFacts {
    var copy = self
    (copy.path, copy.baseURL) = (path, base)
    return copy
  }

  /// The same endpoint with other items after the question mark.
  public func replacing(query: [(name: String, value: String)]) -> EndpointFacts {
    var copy = self
    copy.query = query
    return copy
  }

  /// The same endpoint as it stands at another place.
  public func replacing(range: SourceRange) -> EndpointFacts {
    var copy = self
    copy.range = range
    return copy
  }

  /// The same endpoint as a call to the user's server.
  var asWebhook: EndpointFacts {
    var copy = self
    copy.isWebhook = true
    return copy
  }

  /// The names of the path's parameters as written, in order.
  public var pathParameters: [String] { path.flatMap(\.parameters) }

  /// Whether another endpoint has the same method and path.
  func isSameCall(as other: EndpointFacts) -> Bool {
    method == other.method && path == other.path && isWebhook == other.isWebhook
  }
}

/// An example: a request, a response, or a command that makes the request.
public struct ExampleFacts: Sendable, Equatable {
  /// What an example is.
  public enum Kind: Sendable, Hashable {
    case request
    /// The status when a line before it names one.
    case response(status: Int?)
  }

  /// What a block's text was read as.
  public enum Body: Sendable, Equatable {
    /// Nothing but white space.
    case empty
    case json(JSONReading)
    /// A text of a media type that is no JSON.
    case text(String)
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
    /// Whether the form is sent in parts.
    public let isMultipart: Bool
    /// The file whose bytes are the body; nil where the command shows the body, or has none.
    public let file: String?

    /// A command.
    public init(
      endpoint: EndpointFacts, headers: [(name: String, value: String)], form: [(name: String, value: String)] = [],
      isMultipart: Bool = false, file: String? = nil
    ) {
      self.endpoint = endpoint
      self.headers = headers
      self.form = form
      self.isMultipart = isMultipart
      self.file = file
    }

    /// The same command with a call to another endpoint.
    public func replacing(endpoint: EndpointFacts) -> Command {
      Command(endpoint: endpoint, headers: headers, form: form, isMultipart: isMultipart, file: file)
    }
  }

  /// What it is.
  public let kind: Kind
  /// The title that stands before it (a list item, or a heading below the endpoint's); nil without one.
  public let title: String?
  /// The body.
  public let body: Body
  /// Whether the text around it says that it comes back when a call fails, whatever its status.
  public private(set) var isError = false
  /// The command, where the request stands in one.
  public private(set) var command: Command?
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

  /// The same example as what comes back when a call fails.
  var asError: ExampleFacts {
    var copy = self
    copy.isError = true
    return copy
  }

  /// The same example with another command.
  public func replacing(command: Command) -> ExampleFacts {
    var copy = self
    copy.command = command
    return copy
  }
}

extension EndpointFacts: Equatable {
  /// Whether two lines or commands say the same and stand at the same place.
  public static func == (one: EndpointFacts, other: EndpointFacts) -> Bool {
    one.method == other.method && one.target == other.target && one.baseURL == other.baseURL && one.path == other.path
      && one.query.elementsEqual(other.query, by: ==) && one.choices == other.choices && one.leftOut == other.leftOut
      && one.lacksLeadingSlash == other.lacksLeadingSlash && one.hasTrailingSlash == other.hasTrailingSlash
      && one.isWebhook == other.isWebhook && one.range == other.range
  }
}

extension ExampleFacts.Command: Equatable {
  /// Whether two commands make the same request.
  public static func == (one: Self, other: Self) -> Bool {
    one.endpoint == other.endpoint && one.headers.elementsEqual(other.headers, by: ==)
      && one.form.elementsEqual(other.form, by: ==) && one.isMultipart == other.isMultipart && one.file == other.file
  }
}
