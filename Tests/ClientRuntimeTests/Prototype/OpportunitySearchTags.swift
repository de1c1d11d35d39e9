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

nonisolated extension OpportunitySearchTags: Encodable {
  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .list(let value): try container.encode(value)
    case .option(let value): try container.encode(value)
    case .other(let value): try container.encode(value)
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
nonisolated public struct OpportunitySearchTagsOption: Encodable, Hashable, Sendable {
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

  private enum CodingKeys: String, CodingKey {
    case option
    case value
  }

  /// Writes what is set.
  public func encode(to encoder: any Encoder) throws {
    var body = BodyEncoder<CodingKeys>(to: encoder)
    try body.encode(option, .option)
    try body.encode(value, .value)
    try body.encode(additionalKeys: additionalKeys)
  }
}
