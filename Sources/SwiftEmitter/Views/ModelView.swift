import APISpec

/// A struct of what the server sends.
struct ModelView: ViewModel {
  let plan: ObjectPlan
  let properties: [PropertyView]
  let arguments: [PropertyView]
  let comment: String
  let title: String
  let idType: String

  init(_ plan: ObjectPlan, types: SwiftTypes) {
    self.plan = plan
    properties = plan.properties.map { PropertyView($0, form: plan.form, reader: types.reader) }
    arguments = plan.memberwise.map { PropertyView($0, form: plan.form, reader: types.reader) }
    title = Titles.of(plan.schema.name.text)
    let paragraphs = Documentation.prose(plan.schema.description)
    comment = Documentation(
      paragraphs.isEmpty ? ["\(Titles.article(title)) as the service sends it."] : paragraphs, place: plan.schema.place
    ).text()
    idType = plan.object.resource.map { types.name(.identifier($0)) } ?? "Int"
  }

  static let parts: [any ViewModel.Type] = [PropertyView.self, TextView.self]
  static let tags: [String: @Sendable (ModelView) -> any TagValueConvertible] = [
    "importsFoundation": { view in view.plan.properties.contains { SwiftTypes.needsFoundation($0.swiftType) } },
    "comment": { $0.comment },
    "name": { $0.plan.type.spelling },
    "conformances": { "WireRecord, Codable, Hashable, Sendable" + ($0.plan.isIdentifiable ? ", Identifiable" : "") },
    "isIdentifiable": { $0.plan.isIdentifiable },
    "idType": { $0.idType },
    "idComment": { "/// The id of \(Titles.article($0.title, isStart: false))." },
    "initComment": { "/// \(Titles.article($0.title)), made by hand for a test or a preview." },
    "properties": { $0.properties },
    "arguments": { $0.arguments },
    "tag": { $0.plan.tagArguments.map(TextView.init) },
    "tagKey": { $0.plan.tag.map { SwiftLiteral.string($0.field) } ?? "" },
    "hasTag": { $0.plan.tag != nil },
    "hasProperties": { !$0.properties.isEmpty || $0.plan.tag != nil },
  ]
}
