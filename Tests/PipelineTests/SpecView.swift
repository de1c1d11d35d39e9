import APISpec
import OrderedJSON

/// What a spec says of one resource, without places, texts and order.
struct SpecView {
  /// A line for each operation, and its examples.
  let operations: Set<String>
  /// A line for each field of the resource's types.
  let fields: Set<String>

  init(_ spec: APISpec, of resource: ResourceName) {
    operations = Set(
      spec.operations(of: resource).map { operation in
        let bodies = (operation.requestExamples.compactMap(\.body) + operation.responseExamples.map(\.body))
          .map { JSONWriter().text($0) }.sorted()
        let query = operation.query.map { "\($0.name): \($0.type)" }.sorted()
        return "\(SpecView.line(operation)) \(operation.requestBody as SpecType?) \(operation.response as SpecType?) "
          + "\(query) \(bodies)"
      })
    var fields: Set<String> = []
    for schema in spec.schemas {
      guard case .object(let object) = schema.kind, object.resource == resource else { continue }
      for field in object.fields {
        fields.insert("\(schema.name.text).\(field.name): \(field.type) \(field.isRequired) \(field.isNullable)")
      }
    }
    self.fields = fields
  }

  /// An operation's method, path, resource and kind.
  static func line(_ operation: Operation) -> String {
    let kind =
      switch operation.kind {
      case .fetch: "fetch"
      case .create: "create"
      case .update: "update"
      case .delete: "delete"
      case .list: "list"
      case .search: "search"
      case .action(let words): words.joined(separator: " ")
      }
    return "\(operation.method) \(operation.path.text) \(operation.resource.text) \(kind)"
  }

  /// The bodies of all documented requests, responses and notifications.
  static func examples(of spec: APISpec) -> [JSONValue] {
    spec.operations.flatMap { $0.requestExamples.compactMap(\.body) + $0.responseExamples.map(\.body) }
      + spec.webhooks.flatMap { $0.examples.map(\.body) }
  }
}
