extension APISpec {
  /// Whether a value somewhere is an amount that travels as a text.
  public var usesDecimalText: Bool {
    let fields = schemas.contains { schema in
      switch schema.kind {
      case .object(let object): object.fields.contains { $0.type.holdsDecimalText }
      case .union(let types): types.contains(where: \.holdsDecimalText)
      case .enumeration: false
      }
    }
    return fields
      || operations.contains { operation in
        let types = [operation.requestBody, operation.response].compactMap { $0 } + operation.errors.compactMap(\.type)
        return
          (types + operation.query.map(\.type) + operation.headers.map(\.type)
          + operation.path.parameters.map(\.type)).contains(where: \.holdsDecimalText)
      }
  }
}

extension SpecType {
  /// Whether it is an amount that travels as a text, or a list or a map of such.
  fileprivate var holdsDecimalText: Bool {
    switch self {
    case .decimalText: true
    case .array(let element), .map(let element): element.holdsDecimalText
    default: false
    }
  }
}
