import OrderedJSON

/// The intermediate spec: everything that the docs say about an API, weighed and decided.
///
/// It knows no Swift and no Markdown. Its order is that of the docs; it holds no line numbers and no
/// counts, so that a change in the docs touches only the lines that it is about.
public struct APISpec: Sendable, Hashable {
  /// The edition of the reading rules that this program has; raised when the same docs are read otherwise.
  public static let currentEdition = 2

  /// The edition of the reading rules that the spec was read by.
  public let edition: Int
  /// What holds for every operation.
  public let service: Service
  /// The things that operations are about, in the order of the docs.
  public let resources: [Resource]
  /// The named types, in the order of the docs; parts follow the schema that uses them first.
  public let schemas: [Schema]
  /// The operations, in the order of the docs.
  public let operations: [Operation]
  /// Calls that the service makes to the user's own server.
  public let webhooks: [Webhook]

  /// A spec of its parts.
  public init(
    service: Service, resources: [Resource], schemas: [Schema], operations: [Operation], webhooks: [Webhook] = [],
    edition: Int = APISpec.currentEdition
  ) {
    self.edition = edition
    self.service = service
    self.resources = resources
    self.schemas = schemas
    self.operations = operations
    self.webhooks = webhooks
  }

  /// The schema with a name.
  public func schema(_ name: SchemaName) -> Schema? { schemas.first { $0.name == name } }

  /// The operations of a resource, in order.
  public func operations(of resource: ResourceName) -> [Operation] {
    operations.filter { $0.resource == resource }
  }
}

/// A thing that operations are about, such as opportunities.
public struct Resource: Sendable, Hashable {
  /// Its name: singular, in upper camel case, such as `PipelineStage`.
  public let name: ResourceName
  /// The plural, in upper camel case, such as `PipelineStages`, `People`, `Opportunities`.
  public let plural: String
  /// What the docs say of it.
  public let description: String?
  /// The schema of its records, if the docs show one.
  public let record: SchemaName?
  /// Where it is described.
  public let place: DocPlace

  /// A resource.
  public init(name: ResourceName, plural: String, description: String?, record: SchemaName?, place: DocPlace) {
    self.name = name
    self.plural = plural
    self.description = description
    self.record = record
    self.place = place
  }
}

/// A call that the service makes to the user's own server.
public struct Webhook: Sendable, Hashable {
  /// Its name in upper camel case.
  public let name: String
  /// What the docs say of it.
  public let description: String?
  /// What the service sends.
  public let payload: SpecType
  /// The documented notifications.
  public let examples: [ResponseExample]
  /// Where it is described.
  public let place: DocPlace

  /// A webhook.
  public init(name: String, description: String?, payload: SpecType, examples: [ResponseExample], place: DocPlace) {
    self.name = name
    self.description = description
    self.payload = payload
    self.examples = examples
    self.place = place
  }
}
