import APISpec

/// A property of a printed struct, with every line that speaks of it.
struct PropertyView: ViewModel {
  let property: PropertyPlan
  let comment: String

  init(_ property: PropertyPlan, form: ObjectPlan.Form, reader: SpecReader) {
    self.property = property
    comment = FieldDocumentation(reader: reader, form: form).comment(property).text(indent: 2)
  }

  private var name: String { property.name.spelling }

  /// The property inside a method that has a local of the same name.
  private var own: String {
    ["body", "record", "configure"].contains(name) ? "self." + name : name
  }

  private var initialized: String {
    property.initialValue.map { property.storage == .optional || property.storage == .range ? "" : " = \($0)" } ?? ""
  }

  private var parameter: String {
    let value = property.initialValue.map { " = \($0)" } ?? ""
    return "\(name): \(property.declaredType)\(value)"
  }

  /// How the runtime reads and writes a record's value.
  private var recordCall: String {
    switch property.storage {
    case .required: "required"
    case .list: "list"
    default: "optional"
    }
  }

  private var decoding: String { "\(own) = try record.\(recordCall)(\(keys[0]))" }

  private var recordEncoding: String { "record.\(recordCall)(\(keys[0]), \(own))" }

  private var bodyEncoding: String {
    let call =
      switch property.storage {
      case .range: "range"
      case .patch, .requiredPatch: "patch"
      case .required: "required"
      default: "optional"
      }
    return "body.\(call)(\(keys.joined(separator: ", ")), \(own))"
  }

  private var keys: [String] { property.keys.map { SwiftLiteral.string($0.wireName) } }

  static let tags: [String: @Sendable (PropertyView) -> any TagValueConvertible] = [
    "comment": { $0.comment },
    "declaration": { "\($0.name): \($0.property.declaredType)" },
    "initializedDeclaration": { "\($0.name): \($0.property.declaredType)\($0.initialized)" },
    "parameter": { $0.parameter },
    "assignment": { "self.\($0.property.name.member) = \($0.name)" },
    "decoding": { $0.decoding },
    "recordEncoding": { $0.recordEncoding },
    "bodyEncoding": { $0.bodyEncoding },
  ]
}
