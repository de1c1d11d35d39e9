public import Foundation

/// Only what is set is sent.
///
/// From: docs.md › DealCreation
nonisolated public struct DealCreation: WireBody, Encodable, Hashable, Sendable {
  /// The field `name`.
  ///
  /// Required.
  ///
  /// From: docs.md › name
  public var name: String
  /// The field `primary_contact_id`.
  ///
  /// Required.
  ///
  /// From: docs.md › primary_contact_id
  public var primaryContactID: PersonID
  /// The field `customer_source_id`.
  ///
  /// From: docs.md › customer_source_id
  public var customerSourceID: CustomerSourceID?
  /// The field `monetary_value`.
  ///
  /// From: docs.md › monetary_value
  public var monetaryValue: Decimal?
  /// The field `priority`.
  ///
  /// Known values: `None`, `Low`, `Medium`, `High`.
  ///
  /// From: docs.md › priority
  public var priority: DealPriority?
  /// The field `tags`.
  ///
  /// From: docs.md › tags
  public var tags: [String]?
  /// The field `address`.
  ///
  /// From: docs.md › address
  public var address: Address?
  /// The field `custom_fields`.
  ///
  /// From: docs.md › custom_fields
  public var customFields: [CustomField]?
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// A value with what it needs.
  public init(name: String, primaryContactID: PersonID) {
    self.name = name
    self.primaryContactID = primaryContactID
  }

  /// A value with what it needs, and what the closure sets.
  public init(name: String, primaryContactID: PersonID, _ configure: (inout Self) throws -> Void) rethrows {
    self.init(name: name, primaryContactID: primaryContactID)
    try configure(&self)
  }

  /// Writes what is set.
  public func writeKeys(to body: inout WireWriter) {
    body.required("name", name)
    body.required("primary_contact_id", primaryContactID)
    body.optional("customer_source_id", customerSourceID)
    body.optional("monetary_value", monetaryValue)
    body.optional("priority", priority)
    body.optional("tags", tags)
    body.optional("address", address)
    body.optional("custom_fields", customFields)
  }
}
