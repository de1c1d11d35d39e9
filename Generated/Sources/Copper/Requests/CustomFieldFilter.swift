public import Foundation

/// What a search asks for. All criteria must be met; only what is set is sent.
///
/// From: list-opportunities-search.txt › List Opportunities (Search) › custom_fields
nonisolated public struct CustomFieldFilter: WireBody, Encodable, Hashable, Sendable {
  /// The field `custom_field_definition_id`.
  ///
  /// Required. Known from examples only.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › custom_fields › custom_field_definition_id
  public var customFieldDefinitionID: CustomFieldDefinitionID
  /// `minimum_value`: The field `minimum_value`.
  ///
  /// `maximum_value`: The field `maximum_value`.
  ///
  /// Known from examples only.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › custom_fields › minimum_value, maximum_value
  public var valueRange: RangeFilter<Decimal>?
  /// The field `value`.
  ///
  /// Known from examples only.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › custom_fields › value
  public var value: CustomFieldValue?
  /// The field `option`.
  ///
  /// Known values: `ANY`. Known from examples only.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › custom_fields › option
  public var option: MatchOption?
  /// The field `allow_empty`.
  ///
  /// Known from examples only.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › custom_fields › allow_empty
  public var allowEmpty: Bool?
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// A value with what it needs.
  public init(customFieldDefinitionID: CustomFieldDefinitionID) {
    self.customFieldDefinitionID = customFieldDefinitionID
  }

  /// A value with what it needs, and what the closure sets.
  public init(customFieldDefinitionID: CustomFieldDefinitionID, _ configure: (inout Self) throws -> Void) rethrows {
    self.init(customFieldDefinitionID: customFieldDefinitionID)
    try configure(&self)
  }

  /// Writes what is set.
  public func writeKeys(to body: inout WireWriter) {
    body.required("custom_field_definition_id", customFieldDefinitionID)
    body.range("minimum_value", "maximum_value", valueRange)
    body.optional("value", value)
    body.optional("option", option)
    body.optional("allow_empty", allowEmpty)
  }
}
