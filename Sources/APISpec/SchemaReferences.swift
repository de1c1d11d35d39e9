// Which named types the parts of a spec use.

extension SpecType {
  /// The named type at the bottom of lists and maps; nil where there is none.
  public var schemaName: SchemaName? {
    switch self {
    case .array(let element), .map(let element): element.schemaName
    case .reference(let name): name
    default: nil
    }
  }
}

extension Schema {
  /// The named types that its fields or cases are of, in order.
  public var references: [SchemaName] {
    switch kind {
    case .object(let object): object.fields.compactMap(\.type.schemaName)
    case .union(let types): types.compactMap(\.schemaName)
    case .enumeration: []
    }
  }
}

extension Operation {
  /// The named types that a call sends and receives, without their parts.
  public var references: [SchemaName] {
    ([requestBody, response].compactMap { $0 } + query.map(\.type) + path.parameters.map(\.type)
      + errors.compactMap(\.type))
      .compactMap(\.schemaName)
  }
}
