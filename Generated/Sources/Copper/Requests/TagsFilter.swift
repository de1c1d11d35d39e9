/// What a search asks for. All criteria must be met; only what is set is sent.
///
/// From: list-opportunities-search.txt › List Opportunities (Search) › tags
nonisolated public struct TagsFilter: WireBody, Encodable, Hashable, Sendable {
  /// The field `option`.
  ///
  /// Known values: `ANY`. Known from examples only.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › tags › option
  public var option: MatchOption?
  /// The field `value`.
  ///
  /// Known from examples only.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › tags › value
  public var value: [String]?
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// A value in which nothing is set.
  public init() {}

  /// A value with what the closure sets.
  public init(_ configure: (inout Self) throws -> Void) rethrows {
    try configure(&self)
  }

  /// Writes what is set.
  public func writeKeys(to body: inout WireWriter) {
    body.optional("option", option)
    body.optional("value", value)
  }
}
