public import ClientRuntime

/// The tags that a search of Opportunities asks for: a list, or a list with an option.
///
/// From: opportunities.md › List Opportunities (Search) › tags
nonisolated public enum OpportunitySearchTags: Hashable, Sendable {
  /// At least one of the tags.
  case list([String])
  /// Tags with an option. Known from examples only.
  case option(OpportunitySearchTagsOption)
  /// A value of a kind that the documentation does not show.
  case other(JSONValue)
}

nonisolated extension OpportunitySearchTags: WireWritable, Encodable {
  /// Writes the value.
  public func write(to writer: inout WireWriter) {
    switch self {
    case .list(let value): value.write(to: &writer)
    case .option(let value): value.write(to: &writer)
    case .other(let value): value.write(to: &writer)
    }
  }
}

nonisolated extension OpportunitySearchTags: ExpressibleByArrayLiteral {
  /// At least one of the tags.
  public init(arrayLiteral elements: String...) { self = .list(elements) }
}

/// Tags with an option that says how they are to be met.
///
/// From: list-opportunities-search.txt › List Opportunities (Search) › tags
nonisolated public struct OpportunitySearchTagsOption: WireBody, Encodable, Hashable, Sendable {
  /// How the tags are to be met: `ANY`, `ALL` or `NONE`.
  public var option: String
  /// The tags.
  public var value: [String]
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// Tags with an option.
  public init(option: String, value: [String]) {
    self.option = option
    self.value = value
  }

  /// Writes what is set.
  public func writeKeys(to body: inout WireWriter) {
    body.required("option", option)
    body.required("value", value)
  }
}
