public import ClientRuntime
public import Foundation

/// What a search of Opportunities asks of a Custom Field: a range, a value, or that there is none.
///
/// From: list-opportunities-search.txt › List Opportunities (Search) › custom_fields[]
nonisolated public struct OpportunitySearchCustomField: WireBody, Encodable, Hashable, Sendable {
  /// The definition. Known from examples only.
  public var customFieldDefinitionID: CustomFieldDefinitionID?
  /// The values accepted. Known from examples only.
  public var valueRange: RangeFilter<Decimal>?
  /// The value. Known from examples only.
  public var value: CustomFieldValue?
  /// Whether an empty field is accepted too. Known from examples only.
  public var allowEmpty: Bool?
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// Nothing asked for yet.
  public init() {}

  /// What a Custom Field must be, as the closure says.
  public init(_ configure: (inout Self) throws -> Void) rethrows {
    try configure(&self)
  }

  /// Writes what is set.
  public func writeKeys(to body: inout WireWriter) {
    body.optional("custom_field_definition_id", customFieldDefinitionID)
    body.range("minimum_value", "maximum_value", valueRange)
    body.optional("value", value)
    body.optional("allow_empty", allowEmpty)
  }
}
