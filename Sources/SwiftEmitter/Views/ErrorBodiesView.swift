import APISpec

/// The documented bodies of failed calls, as properties of the client's error.
struct ErrorBodiesView: ViewModel {
  let bodies: [ErrorBodyPlan]

  static let parts: [any ViewModel.Type] = [ErrorBodyView.self]
  static let tags: [String: @Sendable (ErrorBodiesView) -> any TagValueConvertible] = [
    "bodies": { $0.bodies.map(ErrorBodyView.init) }
  ]
}

/// One of them.
struct ErrorBodyView: ViewModel {
  let body: ErrorBodyPlan

  private var comment: String {
    let statuses = body.statuses.map(String.init)
    let last = statuses.last ?? ""
    let list = statuses.count > 1 ? statuses.dropLast().joined(separator: ", ") + " and " + last : last
    let cause = statuses.isEmpty ? "a failed call" : statuses.count == 1 ? "status \(list)" : "statuses \(list)"
    return Documentation(
      ["What the service says with \(cause), as documented; nil where something else came."],
      place: body.object.schema.place
    ).text(indent: 2)
  }

  static let tags: [String: @Sendable (ErrorBodyView) -> any TagValueConvertible] = [
    "comment": { $0.comment },
    "name": { $0.body.name.spelling },
    "type": { $0.body.object.type.spelling },
    "isLimited": { !$0.body.statuses.isEmpty },
    "statuses": { $0.body.statuses.map(String.init).joined(separator: ", ") },
  ]
}
