/// The name of a resource: singular, upper camel case, made of the docs' own words.
public struct ResourceName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The text.
  public let text: String
  /// A name.
  public init(_ text: String) { self.text = text }
  /// A name in a literal.
  public init(stringLiteral value: String) { text = value }
}

/// The name of a schema: upper camel case, unique in a spec.
public struct SchemaName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The text.
  public let text: String
  /// A name.
  public init(_ text: String) { self.text = text }
  /// A name in a literal.
  public init(stringLiteral value: String) { text = value }
}

/// A place in the docs by names: file, headings, then the row or block, as in
/// `opportunities.md › List Opportunities (Search) › page_size`.
public struct DocPlace: Hashable, Sendable {
  /// The names from the file to the thing itself.
  public let path: [String]
  /// A place.
  public init(_ path: [String]) { self.path = path }
  /// A place within this one.
  public func appending(_ name: String) -> DocPlace { DocPlace(path + [name]) }
  /// The names joined with ` › `.
  public var text: String { path.joined(separator: " › ") }
}
