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
    ["body", "record", "encoder", "decoder", "configure"].contains(name) ? "self." + name : name
  }

  private var initialized: String {
    property.initialValue.map { property.storage == .optional || property.storage == .range ? "" : " = \($0)" } ?? ""
  }

  private var parameter: String {
    let value = property.initialValue.map { " = \($0)" } ?? ""
    return "\(name): \(property.declaredType)\(value)"
  }

  private var decoding: String {
    let key = "." + property.keys[0].name.member
    let call =
      switch property.storage {
      case .required: "required"
      case .list: "list"
      default: "optional"
      }
    return "\(own) = try record.\(call)(\(property.swiftType).self, \(key))"
  }

  private var recordEncoding: String {
    let key = "." + property.keys[0].name.member
    let call =
      switch property.storage {
      case .required: "encode"
      case .list: "encodeList"
      default: "encodeIfPresent"
      }
    return "try record.\(call)(\(own), \(key))"
  }

  private var bodyEncoding: String {
    let keys = property.keys.map { "." + $0.name.member }
    if property.storage == .range { return "try body.encode(\(own), minimum: \(keys[0]), maximum: \(keys[1]))" }
    return "try body.encode(\(own), \(keys[0]))"
  }

  private var codingCases: String {
    property.keys.map { key in
      let value = key.name.name == key.wireName ? "" : " = " + SwiftLiteral.string(key.wireName)
      return "    case \(key.name.spelling)\(value)"
    }.joined(separator: "\n")
  }

  static let tags: [String: @Sendable (PropertyView) -> any TagValueConvertible] = [
    "comment": { $0.comment },
    "declaration": { "\($0.name): \($0.property.declaredType)" },
    "initializedDeclaration": { "\($0.name): \($0.property.declaredType)\($0.initialized)" },
    "parameter": { $0.parameter },
    "assignment": { "self.\($0.property.name.member) = \($0.name)" },
    "codingCases": { $0.codingCases },
    "decoding": { $0.decoding },
    "recordEncoding": { $0.recordEncoding },
    "bodyEncoding": { $0.bodyEncoding },
  ]
}
