/// The field that tells which of several objects a value is.
public struct Discriminator: Sendable, Hashable {
  /// The field's name on the wire, which each of the objects has.
  public let field: String
  /// Its value for each of the union's types, in their order.
  public let values: [String]

  /// A field with its values.
  public init(field: String, values: [String]) {
    self.field = field
    self.values = values
  }
}

extension APISpec {
  /// The objects that a field tells apart, by name: that field, and its value for them.
  public var tags: [SchemaName: (field: String, value: String)] {
    var tags: [SchemaName: (field: String, value: String)] = [:]
    for schema in schemas {
      guard let discriminator = schema.discriminator, case .union(let types) = schema.kind else { continue }
      for (type, value) in zip(types, discriminator.values) {
        if case .reference(let name) = type { tags[name] = (discriminator.field, value) }
      }
    }
    return tags
  }
}
