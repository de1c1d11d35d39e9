import OrderedJSON

/// A named type.
public struct Schema: Sendable, Hashable {
  /// What a schema is.
  public enum Kind: Sendable, Hashable {
    case object(ObjectSchema)
    case enumeration(Enumeration)
    /// One of several types; which one shows in the value.
    case union([SpecType])
  }

  /// Its name, unique in the spec.
  public let name: SchemaName
  /// What it is.
  public let kind: Kind
  /// What tells the types of a union of objects apart; nil where their shapes do.
  public let discriminator: Discriminator?
  /// What the docs say of it.
  public let description: String?
  /// Where it comes from.
  public let place: DocPlace

  /// A schema.
  public init(
    name: SchemaName, kind: Kind, discriminator: Discriminator? = nil, description: String?, place: DocPlace
  ) {
    self.name = name
    self.kind = kind
    self.discriminator = discriminator
    self.description = description
    self.place = place
  }
}

/// A JSON object with known fields. Unknown ones may always come.
public struct ObjectSchema: Sendable, Hashable {
  /// What the object is used for; decides how `isRequired` and `isNullable` of its fields read.
  public enum Role: Sendable, Hashable {
    /// A record, or part of one, that the server sends.
    case response
    /// A body, or part of one, that a client sends to create or to do something.
    case request
    /// A body whose fields, when they are sent, replace those of a record.
    case patch
    /// The criteria of a search.
    case criteria
  }

  /// What it is used for.
  public let role: Role
  /// The resource whose record it is, or whose request it is part of.
  public let resource: ResourceName?
  /// The fields in the order of the docs: those of tables first, then those that only examples know.
  public let fields: [Field]

  /// An object.
  public init(role: Role, resource: ResourceName?, fields: [Field]) {
    self.role = role
    self.resource = resource
    self.fields = fields
  }

  /// The field with a wire name.
  public func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}

/// The values that a string or a number may have. Never closed: other values may come.
public struct Enumeration: Sendable, Hashable {
  /// One value.
  public struct Value: Sendable, Hashable {
    /// The value on the wire: a string or a whole number.
    public let raw: JSONValue
    /// What the docs call it where the value itself says nothing (codes); nil for plain strings.
    public let label: String?
    /// Whether tables and prose name it, or only an example shows it.
    public let isDocumented: Bool

    /// A value.
    public init(raw: JSONValue, label: String? = nil, isDocumented: Bool = true) {
      self.raw = raw
      self.label = label
      self.isDocumented = isDocumented
    }
  }

  /// The values in the order of the docs.
  public let values: [Value]

  /// An enumeration of values.
  public init(values: [Value]) { self.values = values }

  /// Whether the values are whole numbers.
  public var isNumeric: Bool { values.first?.raw.number != nil }
}
