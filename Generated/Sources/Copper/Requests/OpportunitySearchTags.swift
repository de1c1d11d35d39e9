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

nonisolated extension OpportunitySearchTags: WireWritable, Encodable {
  /// Writes the value.
  public func write(to writer: inout WireWriter) {
    switch self {
    case .tagsFilter(let value): value.write(to: &writer)
    case .strings(let value): value.write(to: &writer)
    case .other(let value): value.write(to: &writer)
    }
  }
}

nonisolated extension OpportunitySearchTags {
  /// No value: sent as `null`, which removes what is there.
  public static var null: Self { .other(.null) }

  /// The value of ``tagsFilter(_:)``, if this is one.
  public var tagsFilterValue: TagsFilter? { if case .tagsFilter(let value) = self { value } else { nil } }

  /// The value of ``strings(_:)``, if this is one.
  public var stringsValue: [String]? { if case .strings(let value) = self { value } else { nil } }
}

nonisolated extension OpportunitySearchTags: ExpressibleByArrayLiteral {
  /// A list.
  public init(arrayLiteral elements: String...) { self = .strings(elements) }
}

nonisolated extension OpportunitySearchTags {
  /// `ANY`
  public static func any(_ values: [String]) -> Self {
    var filter = TagsFilter()
    filter.option = .any
    filter.value = values
    return .tagsFilter(filter)
  }

  /// `ANY`
  public static func any(_ values: String...) -> Self { any(values) }

  /// `ALL`, as the counterpart of `ANY`. The documentation does not show it.
  public static func all(_ values: [String]) -> Self {
    var filter = TagsFilter()
    filter.option = .all
    filter.value = values
    return .tagsFilter(filter)
  }

  /// `ALL`, as the counterpart of `ANY`. The documentation does not show it.
  public static func all(_ values: String...) -> Self { all(values) }

  /// `NONE`, as the counterpart of `ANY`. The documentation does not show it.
  public static func noneOf(_ values: [String]) -> Self {
    var filter = TagsFilter()
    filter.option = .noneOf
    filter.value = values
    return .tagsFilter(filter)
  }

  /// `NONE`, as the counterpart of `ANY`. The documentation does not show it.
  public static func noneOf(_ values: String...) -> Self { noneOf(values) }
}
