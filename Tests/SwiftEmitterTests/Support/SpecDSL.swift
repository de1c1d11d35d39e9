import APISpec
import OrderedJSON

/// Short ways to write specs in tests.
enum Make {
  static let place = DocPlace(["docs.md"])

  static func field(
    _ name: String, _ type: String, required: Bool = false, nullable: Bool = false, of table: DocPlace = place,
    default value: JSONValue? = nil, bounds: Bounds? = nil, sentinels: [Sentinel] = [], description: String? = nil,
    origin: Field.Origin = .documented, evidence: Evidence = Evidence()
  ) -> Field {
    Field(
      name: name, type: SpecType(spelling: type) ?? .any, isRequired: required, isNullable: nullable,
      defaultValue: value, bounds: bounds, sentinels: sentinels, description: description, origin: origin,
      evidence: evidence, place: table.appending(name))
  }

  static func object(
    _ name: String, _ role: ObjectSchema.Role, of resource: ResourceName? = nil, description: String? = nil,
    _ fields: [Field]
  ) -> Schema {
    Schema(
      name: SchemaName(name), kind: .object(ObjectSchema(role: role, resource: resource, fields: fields)),
      description: description, place: place.appending(name))
  }

  static func values(_ name: String, _ values: [String]) -> Schema {
    Schema(
      name: SchemaName(name),
      kind: .enumeration(Enumeration(values: values.map { Enumeration.Value(raw: .string($0)) })), description: nil,
      place: place.appending(name))
  }

  static func codes(_ name: String, _ values: [(Int, String?)]) -> Schema {
    Schema(
      name: SchemaName(name),
      kind: .enumeration(
        Enumeration(values: values.map { Enumeration.Value(raw: .number(JSONNumber($0.0)), label: $0.1) })),
      description: nil, place: place.appending(name))
  }

  static func union(_ name: String, _ types: [String]) -> Schema {
    Schema(
      name: SchemaName(name), kind: .union(types.map { SpecType(spelling: $0) ?? .any }), description: nil,
      place: place.appending(name))
  }

  static func resource(_ name: String, _ plural: String, record: String? = nil) -> Resource {
    Resource(
      name: ResourceName(name), plural: plural, description: nil, record: record.map { SchemaName($0) },
      place: place.appending(plural))
  }

  static func path(_ segments: PathTemplate.Segment...) -> PathTemplate { PathTemplate(segments) }

  static func operation(
    _ kind: Operation.Kind, _ resource: ResourceName, _ method: String, _ path: PathTemplate, query: [Field] = [],
    title: String? = nil, description: [String] = [], body: String? = nil, response: String? = nil,
    readOnly: Bool = false, paging: Paging? = nil, requests: [RequestExample] = [], responses: [ResponseExample] = []
  ) -> Operation {
    Operation(
      kind: kind, resource: resource, method: method, path: path, query: query,
      titles: [title ?? "\(method) \(path.text)"], description: description,
      requestBody: body.flatMap(SpecType.init(spelling:)), response: response.flatMap(SpecType.init(spelling:)),
      isReadOnly: readOnly || method == "GET", paging: paging, requestExamples: requests, responseExamples: responses,
      place: DocPlace(["docs.md", title ?? path.text]))
  }

  /// A spec of nothing but schemas.
  static func spec(_ schemas: [Schema], resources: [Resource] = [], operations: [Operation] = []) -> APISpec {
    APISpec(service: Service(baseURL: nil, headers: []), resources: resources, schemas: schemas, operations: operations)
  }

  static func json(_ text: String) -> JSONValue {
    do {
      return try JSONReader().read(text).value
    } catch {
      return .string("unreadable: \(error.message)")
    }
  }

  static func response(_ title: String, _ body: String, status: Int = 200) -> ResponseExample {
    ResponseExample(title: title, status: status, body: json(body), place: place.appending(title))
  }

  static func request(
    _ title: String, _ body: String?, path: [String: JSONValue] = [:], query: [String: JSONValue] = [:],
    response: String? = nil
  ) -> RequestExample {
    RequestExample(
      title: title, pathArguments: path, query: query, body: body.map(json), response: response,
      place: place.appending(title))
  }
}

extension PathTemplate.Segment: ExpressibleByStringLiteral {
  /// A literal segment.
  public init(stringLiteral value: String) { self = .literal(value) }
}

extension PathTemplate.Segment {
  static func id(_ name: String, _ resource: ResourceName) -> Self {
    .parameter(PathParameter(name: name, type: .identifier(resource)))
  }
}
