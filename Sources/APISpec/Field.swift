import OrderedJSON

/// A member of an object: a property of a record, or a parameter of a request body.
public struct Field: Sendable, Hashable {
  /// Who knows of a field.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// A table of the newest document about it.
    case documented
    /// A table of an older document; the newer one has no such row.
    case olderDocument = "older-document"
    /// Only examples.
    case examples
  }

  /// The name on the wire.
  public let name: String
  /// What it is.
  public let type: SpecType
  /// In a response: it stands in every example record, of which there are enough to say so.
  /// In a request: the docs say that it must be sent.
  public let isRequired: Bool
  /// In a response: an example shows `null`. In a request: `null` may be sent, and clears the field.
  public let isNullable: Bool
  /// What the server assumes when the field is not sent.
  public let defaultValue: JSONValue?
  /// In a query: the values of a list stand in one item, with commas between them, and not in an item each.
  public let isCommaSeparated: Bool
  /// The smallest and largest value allowed, both included.
  public let bounds: Bounds?
  /// Values with a meaning of their own, such as -2 for "has none".
  public let sentinels: [Sentinel]
  /// What the docs say of it; nil when they say nothing or a placeholder.
  public let description: String?
  /// Who knows of it.
  public let origin: Origin
  /// What each source said.
  public let evidence: Evidence
  /// Where it comes from.
  public let place: DocPlace

  /// A field.
  public init(
    name: String, type: SpecType, isRequired: Bool = false, isNullable: Bool = false,
    defaultValue: JSONValue? = nil, isCommaSeparated: Bool = false, bounds: Bounds? = nil, sentinels: [Sentinel] = [],
    description: String? = nil,
    origin: Origin = .documented, evidence: Evidence = Evidence(), place: DocPlace
  ) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.isNullable = isNullable
    self.defaultValue = defaultValue
    self.isCommaSeparated = isCommaSeparated
    self.bounds = bounds
    self.sentinels = sentinels
    self.description = description
    self.origin = origin
    self.evidence = evidence
    self.place = place
  }
}

/// The smallest and the largest value allowed, both included; either may be open.
public struct Bounds: Sendable, Hashable {
  /// The smallest value.
  public let minimum: JSONNumber?
  /// The largest value.
  public let maximum: JSONNumber?

  /// Bounds.
  public init(minimum: JSONNumber?, maximum: JSONNumber?) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// A value with a meaning of its own.
public struct Sentinel: Sendable, Hashable {
  /// The value on the wire.
  public let value: Int
  /// What it means, in the docs' words, such as "Opportunities with no owner".
  public let meaning: String

  /// A sentinel.
  public init(value: Int, meaning: String) {
    self.value = value
    self.meaning = meaning
  }
}

/// What each source said about a field's type; kinds only, no counts.
public struct Evidence: Sendable, Hashable {
  /// The term of prose for a field that is said to be required and that an example is without.
  public static let contradictedRequirement = "required"

  /// The type as the newest table states it.
  public let table: String?
  /// The kinds of value that examples show, sorted by ``JSONValue/Kind``'s order.
  public let examples: [JSONValue.Kind]
  /// What prose adds, each a short term such as `unix-timestamp`, `identifier`, `values`, `range`.
  public let prose: [String]

  /// Evidence.
  public init(table: String? = nil, examples: [JSONValue.Kind] = [], prose: [String] = []) {
    self.table = table
    self.examples = examples
    self.prose = prose
  }
}
