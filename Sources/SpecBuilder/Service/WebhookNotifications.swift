import APISpec
import DocParser
import Language
import OrderedJSON

/// The calls that the service makes to the user's own server, and what they send.
final class WebhookNotifications {
  private struct Notification {
    let sighting: Sighting
    let payload: ObjectEvidence?
    let examples: [ResponseExample]
  }

  private let notifications: [Notification]

  init(context: BuildContext, book: ExampleBook, sightings: [Sighting]) {
    notifications = sightings.map { sighting in
      var titles: [String: Int] = [:]
      let seen = Observation()
      var examples: [ResponseExample] = []
      for example in sighting.section.examples {
        guard let value = example.json else { continue }
        guard example.isLiteral else {
          // What has placeholders or gaps is no example, yet it shows the fields.
          let number = book.add(example, document: sighting.document)
          seen.add(value, at: Sight(example: number, path: JSONPath()), document: sighting.document)
          continue
        }
        let title = example.title ?? sighting.title
        let count = titles[title, default: 0] + 1
        titles[title] = count
        let place = sighting.place.appending(title).appending("notification")
        context.locate(place, at: example.range)
        let number = book.add(example, document: sighting.document)
        seen.add(value, at: Sight(example: number, path: JSONPath()), document: sighting.document)
        examples.append(
          ResponseExample(title: count == 1 ? title : "\(title) \(count)", status: 200, body: value, place: place))
      }
      return Notification(
        sighting: sighting, payload: WebhookNotifications.payload(seen, of: sighting, context: context),
        examples: examples)
    }
  }

  private static func payload(
    _ seen: Observation, of sighting: Sighting, context: BuildContext
  ) -> ObjectEvidence? {
    let nodes = TableMerger(context: context).merge(tables(of: sighting)).nodes
    let objects = seen.objectLevels.first
    guard objects?.keys.isEmpty == false || !nodes.isEmpty else { return nil }
    let evidence = ObjectEvidence(
      name: NameWords(words: name(of: sighting).words + ["payload"]), role: .response, resource: nil,
      place: sighting.place)
    evidence.nodes = nodes
    if let objects { evidence.observe(objects) }
    return evidence
  }

  /// The tables that describe what is sent.
  private static func tables(of sighting: Sighting) -> [TableMerger.Source] {
    sighting.section.tables.filter { table in
      switch table.role {
      case .parameters, .properties(of: nil): true
      default: false
      }
    }.map { TableMerger.Source(table: $0, document: sighting.document, place: sighting.place) }
  }

  private static func name(of sighting: Sighting) -> NameWords {
    let words = NameWords(sighting.title).words.filter { !["a", "an", "the"].contains($0) }
    return NameWords(words: words.isEmpty ? ["notification"] : Array(words.prefix(6)))
  }

  /// The objects that notifications send.
  var payloads: [ObjectEvidence] { notifications.compactMap(\.payload) }

  func build(with schemas: SchemaBuilder) -> [Webhook] {
    notifications.map { notification in
      let type = notification.payload.map { schemas.reference($0) } ?? .any
      schemas.buildPending()
      let sighting = notification.sighting
      return Webhook(
        name: WebhookNotifications.name(of: sighting).upperCamel,
        description: TableSorter.description(of: sighting.section), payload: type, examples: notification.examples,
        place: sighting.place)
    }
  }
}
