import APISpec

/// A struct of what is sent: the parts of a new record, changes to one, or the criteria of a search.
struct BodyView: ViewModel {
  let plan: ObjectPlan
  let properties: [PropertyView]
  let required: [PropertyView]
  let comment: String
  let title: String

  init(_ plan: ObjectPlan, types: SwiftTypes) {
    self.plan = plan
    properties = plan.properties.map { PropertyView($0, form: plan.form, reader: types.reader) }
    required = plan.required.map { PropertyView($0, form: plan.form, reader: types.reader) }
    title = Titles.of(plan.schema.name.text)
    let paragraphs = Documentation.prose(plan.schema.description)
    comment = Documentation(
      paragraphs + [BodyView.rule(plan.form)], place: plan.schema.place
    ).text()
  }

  private static func rule(_ form: ObjectPlan.Form) -> String {
    switch form {
    case .patch: "Only what is set or cleared is sent; everything else stays as it is."
    case .criteria: "What a search asks for. All criteria must be met; only what is set is sent."
    case .body, .model: "Only what is set is sent."
    }
  }

  private var requiredParameters: String {
    plan.required.map { "\($0.name.spelling): \($0.declaredType)" }.joined(separator: ", ")
  }

  private var requiredArguments: String {
    plan.required.map { "\($0.name.label): \($0.name.spelling)" }.joined(separator: ", ")
  }

  /// The lines that collect the files.
  private var files: [String] {
    plan.properties.filter(\.isFile).map { property in
      let name = SwiftLiteral.string(property.field.name)
      let own = "self.\(property.name.member)"
      let value =
        switch property.storage {
        case .patch, .requiredPatch: "\(own).newValue"
        default: own
        }
      let isList = property.type != .binary
      let line = isList ? "FormFile.all(\(name), \(value)" : "FormFile(\(name), "
      if property.storage == .required { return "    files += " + (isList ? line + ")" : "[\(line)\(value))]") }
      return isList
        ? "    files += \(line) ?? [])" : "    if let file = \(value) { files.append(\(line)file)) }"
    }
  }

  static let parts: [any ViewModel.Type] = [PropertyView.self, TextView.self]
  static let tags: [String: @Sendable (BodyView) -> any TagValueConvertible] = [
    "importsFoundation": { view in view.plan.properties.contains { SwiftTypes.needsFoundation($0.swiftType) } },
    "comment": { $0.comment },
    "name": { $0.plan.type.spelling },
    "title": { $0.title },
    "properties": { $0.properties },
    "encoded": { $0.properties.filter { !$0.property.isFile } },
    "hasFiles": { $0.plan.hasFiles },
    "files": { $0.files.map(TextView.init) },
    "tag": { $0.plan.tagArguments.map(TextView.init) },
    "hasProperties": { !$0.properties.isEmpty || $0.plan.tag != nil },
    "hasRequired": { !$0.required.isEmpty },
    "required": { $0.required },
    "requiredParameters": { $0.requiredParameters },
    "requiredArguments": { $0.requiredArguments },
  ]
}
