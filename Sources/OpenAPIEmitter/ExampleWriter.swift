import APISpec
import OrderedJSON

/// Writes documented bodies as examples.
enum ExampleWriter {
  /// The bodies, each under a key made of its title.
  static func examples(_ bodies: [(title: String, body: JSONValue)]) -> ObjectBuilder {
    var names = UniqueNames()
    var examples = ObjectBuilder()
    for (title, body) in bodies {
      var example = ObjectBuilder()
      example.add("summary", text: title)
      example.add("value", body)
      examples.add(names.name(Names.key(title)), example.value)
    }
    return examples
  }
}

/// Writes the calls that the service makes to the user's own server.
struct WebhookWriter {
  private let spec: APISpec
  private let schemas: SchemaWriter

  init(_ spec: APISpec, schemas: SchemaWriter) {
    self.spec = spec
    self.schemas = schemas
  }

  /// The webhooks in the order of the spec.
  var webhooks: ObjectBuilder {
    var names = UniqueNames()
    var builder = ObjectBuilder()
    for (index, webhook) in spec.webhooks.enumerated() {
      builder.add(names.name(webhook.name), ["post": value(of: webhook, index)])
    }
    return builder
  }

  private func value(of webhook: Webhook, _ index: Int) -> JSONValue {
    var media = ObjectBuilder()
    media.add("schema", schemas.schema(webhook.payload, Slot(owner: .webhook(index))).value)
    media.add("examples", object: ExampleWriter.examples(webhook.examples.map { ($0.title, $0.body) }))
    var builder = ObjectBuilder()
    builder.add("description", text: webhook.description)
    builder.add("security", [])
    builder.add("requestBody", ["required": true, "content": ["application/json": media.value]])
    builder.add("responses", ["200": ["description": "The notification was taken."]])
    builder.add("x-copperplate-place", .string(webhook.place.text))
    return builder.value
  }
}
