import APISpec

/// The type of a resource's ids.
struct IdentifierView: ViewModel {
  let name: String
  let title: String
  let isText: Bool
  let sentinels: [SentinelView]
  let place: DocPlace?

  init(_ name: Identifier, resource: ResourceName, plan: PackagePlan) {
    self.name = name.spelling
    title = Titles.of(resource.text)
    isText = plan.names.textIDs.contains(resource)
    sentinels = (plan.sentinels[resource] ?? []).map(SentinelView.init)
    place = plan.spec.resources.first { $0.name == resource }?.place
  }

  static let parts: [any ViewModel.Type] = [SentinelView.self]
  static let tags: [String: @Sendable (IdentifierView) -> any TagValueConvertible] = [
    "comment": { Documentation(["The id of \(Titles.article($0.title, isStart: false))."], place: $0.place).text() },
    "name": { $0.name },
    "protocol": { $0.isText ? "StringResourceID" : "ResourceID" },
    "rawType": { $0.isText ? "String" : "Int" },
    "rawComment": {
      $0.isText ? "/// The text that the service uses for it." : "/// The number that the service uses for it."
    },
    "hasSentinels": { !$0.sentinels.isEmpty },
    "sentinels": { $0.sentinels },
  ]
}

/// A value that stands for something else in a list of ids.
struct SentinelView: ViewModel {
  let plan: SentinelPlan

  static let tags: [String: @Sendable (SentinelView) -> any TagValueConvertible] = [
    "comment": { view in
      let meaning = Documentation.line(view.plan.sentinel.meaning) ?? "A value with a meaning of its own."
      return Documentation([meaning, "Sent as \(view.plan.sentinel.value)."], place: view.plan.field.place)
        .text(indent: 2)
    },
    "declaration": { "\($0.plan.name.spelling): Self { .sentinel(\($0.plan.sentinel.value)) }" },
  ]
}
