import APISpec

/// A notification that the service sends to its user's own server.
struct WebhookView: ViewModel {
  let hook: Webhook
  let name: Identifier
  let payload: String

  static let tags: [String: @Sendable (WebhookView) -> any TagValueConvertible] = [
    "comment": { view in
      let prose = Documentation.prose(view.hook.description)
      let title = Titles.of(view.hook.name)
      return Documentation(
        prose.isEmpty ? ["What the service sends for \(title)."] : prose, place: view.hook.place
      ).text()
    },
    "importsFoundation": { SwiftTypes.needsFoundation($0.payload) },
    "name": { $0.name.spelling },
    "payload": { $0.payload },
  ]
}
