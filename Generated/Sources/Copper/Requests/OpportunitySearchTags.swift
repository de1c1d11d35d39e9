/// Opportunities must have at least one of these tags.
///
/// Its value has one of several shapes.
///
/// From: list-opportunities-search.txt › List Opportunities (Search) › tags
nonisolated public enum OpportunitySearchTags: Hashable, Sendable {
  /// An object or a value with a type of its own.
  case tagsFilter(TagsFilter)
  /// A list.
  case strings([String])
  /// A value of a shape that the documentation does not show.
  case other(JSONValue)
}

nonisolated extension OpportunitySearchTags: Encodable {
  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .tagsFilter(let value): try container.encode(value)
    case .strings(let value): try container.encode(value)
    case .other(let value): try container.encode(value)
    }
  }
}

nonisolated extension OpportunitySearchTags: ExpressibleByArrayLiteral {
  /// A list.
  public init(arrayLiteral elements: String...) { self = .strings(elements) }
}
