/// A Deal Search Tags.
///
/// Its value has one of several shapes.
///
/// From: docs.md › DealSearchTags
nonisolated public enum DealSearchTags: Hashable, Sendable {
  /// An object or a value with a type of its own.
  case option(DealSearchTagsOption)
  /// A list.
  case strings([String])
  /// A value of a shape that the documentation does not show.
  case other(JSONValue)
}

nonisolated extension DealSearchTags: WireWritable, Encodable {
  /// Writes the value.
  public func write(to writer: inout WireWriter) {
    switch self {
    case .option(let value): value.write(to: &writer)
    case .strings(let value): value.write(to: &writer)
    case .other(let value): value.write(to: &writer)
    }
  }
}

nonisolated extension DealSearchTags {
  /// No value: sent as `null`, which removes what is there.
  public static var null: Self { .other(.null) }

  /// The value of ``option(_:)``, if this is one.
  public var optionValue: DealSearchTagsOption? { if case .option(let value) = self { value } else { nil } }

  /// The value of ``strings(_:)``, if this is one.
  public var stringsValue: [String]? { if case .strings(let value) = self { value } else { nil } }
}

nonisolated extension DealSearchTags: ExpressibleByArrayLiteral {
  /// A list.
  public init(arrayLiteral elements: String...) { self = .strings(elements) }
}

nonisolated extension DealSearchTags {
  /// `ANY`
  public static func any(_ values: [String]) -> Self {
    return .option(DealSearchTagsOption(option: .any, value: values))
  }

  /// `ANY`
  public static func any(_ values: String...) -> Self { any(values) }

  /// `ALL`
  public static func all(_ values: [String]) -> Self {
    return .option(DealSearchTagsOption(option: .all, value: values))
  }

  /// `ALL`
  public static func all(_ values: String...) -> Self { all(values) }

  /// `NONE`
  public static func noneOf(_ values: [String]) -> Self {
    return .option(DealSearchTagsOption(option: .noneOf, value: values))
  }

  /// `NONE`
  public static func noneOf(_ values: String...) -> Self { noneOf(values) }
}
