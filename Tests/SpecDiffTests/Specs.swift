import APISpec
import OrderedJSON

/// Builders for small specs, so that a test shows only what it is about.
enum Specs {
  static func place(_ names: String...) -> DocPlace { DocPlace(["deals.md"] + names) }

  static func field(
    _ name: String, _ type: SpecType = .string, required: Bool = false, nullable: Bool = false,
    defaultValue: JSONValue? = nil, bounds: Bounds? = nil, sentinels: [Sentinel] = [], description: String? = nil,
    origin: Field.Origin = .documented, evidence: Evidence = Evidence()
  ) -> Field {
    Field(
      name: name, type: type, isRequired: required, isNullable: nullable, defaultValue: defaultValue, bounds: bounds,
      sentinels: sentinels, description: description, origin: origin, evidence: evidence, place: place("Deals", name))
  }

  static func object(
    _ name: SchemaName, _ role: ObjectSchema.Role, _ fields: [Field], resource: ResourceName? = "Deal",
    description: String? = nil
  ) -> Schema {
    Schema(
      name: name, kind: .object(ObjectSchema(role: role, resource: resource, fields: fields)),
      description: description, place: place("Deals", name.text))
  }

  static func values(_ name: SchemaName, _ values: [Enumeration.Value]) -> Schema {
    Schema(
      name: name, kind: .enumeration(Enumeration(values: values)), description: nil, place: place("Deals", name.text))
  }

  static func values(_ name: SchemaName, _ texts: String...) -> Schema {
    values(name, texts.map { Enumeration.Value(raw: .string($0)) })
  }

  static func union(_ name: SchemaName, _ types: SpecType...) -> Schema {
    Schema(name: name, kind: .union(types), description: nil, place: place("Deals", name.text))
  }

  static func path(_ segments: String..., slash: Bool = false, type: SpecType = .identifier("Deal")) -> PathTemplate {
    PathTemplate(
      segments.map { text in
        text.hasPrefix(":")
          ? .parameter(PathParameter(name: String(text.dropFirst()), type: type)) : .literal(text)
      }, hasTrailingSlash: slash)
  }

  static func operation(
    _ kind: Operation.Kind = .search, _ method: String = "POST", _ path: PathTemplate = path("deals", "search"),
    resource: ResourceName = "Deal", query: [Field] = [], titles: [String] = ["Search deals"],
    description: [String] = [], body: SpecType? = nil, response: SpecType? = nil, isReadOnly: Bool = true,
    paging: Paging? = nil, continuation: Continuation? = nil, requests: [RequestExample] = [],
    responses: [ResponseExample] = [],
    deprecation: Deprecation? = nil, server: String? = nil, security: [String]? = nil, headers: [Field] = [],
    idempotencyKey: String? = nil, requestMediaType: String? = nil, responseMediaType: String? = nil,
    errors: [ErrorAnswer] = [], isBodyOptional: Bool = false, successStatus: Int? = nil
  ) -> Operation {
    Operation(
      kind: kind, resource: resource, method: method, path: path, query: query, titles: titles,
      description: description, requestBody: body, isBodyOptional: isBodyOptional, response: response,
      successStatus: successStatus, isReadOnly: isReadOnly, paging: paging,
      continuation: continuation,
      deprecation: deprecation, server: server, security: security, headers: headers, idempotencyKey: idempotencyKey,
      requestMediaType: requestMediaType, responseMediaType: responseMediaType, errors: errors,
      requestExamples: requests, responseExamples: responses, place: place(titles.first ?? "Deals"))
  }

  static func paging(
    number: String = "page_number", size: String = "page_size", defaultSize: Int? = 20, bounds: Bounds? = nil,
    total: String? = nil, cap: Int? = nil, order: Paging.StableOrder? = nil
  ) -> Paging {
    Paging(
      pageNumberField: number, pageSizeField: size, defaultPageSize: defaultSize, pageSizeBounds: bounds,
      totalHeader: total, resultCap: cap, stableOrder: order)
  }

  static func bounds(_ low: Int?, _ high: Int?) -> Bounds {
    Bounds(minimum: low.map { JSONNumber($0) }, maximum: high.map { JSONNumber($0) })
  }

  static func service(
    baseURL: String? = "https://api.example.com/v1", headers: [Header] = [], rateLimits: [RateLimit] = [],
    statusCodes: [StatusCode] = [], categories: [Category] = [], notes: [String] = []
  ) -> Service {
    Service(
      baseURL: baseURL, headers: headers, rateLimits: rateLimits, statusCodes: statusCodes, categories: categories,
      notes: notes)
  }

  static func header(_ name: String, _ value: Header.Value, prefix: String = "") -> Header {
    Header(name: name, value: value, prefix: prefix, place: place("Headers", name))
  }

  static func resource(
    _ name: ResourceName = "Deal", plural: String = "Deals", description: String? = nil, record: SchemaName? = nil
  ) -> Resource {
    Resource(name: name, plural: plural, description: description, record: record, place: place(plural))
  }

  static func spec(
    service: Service = service(), resources: [Resource] = [resource()], schemas: [Schema] = [],
    operations: [Operation] = [], webhooks: [Webhook] = []
  ) -> APISpec {
    APISpec(service: service, resources: resources, schemas: schemas, operations: operations, webhooks: webhooks)
  }

  /// A spec with one search whose body has the given fields.
  static func request(_ fields: Field..., parts: [Schema] = []) -> APISpec {
    spec(
      schemas: [object("DealSearch", .criteria, fields)] + parts,
      operations: [operation(body: .reference("DealSearch"))])
  }

  /// A spec with one update whose body has the given fields.
  static func patch(_ fields: Field...) -> APISpec {
    spec(
      schemas: [object("DealUpdate", .patch, fields)],
      operations: [operation(.update, "PUT", path("deals", ":deal_id"), body: .reference("DealUpdate"))])
  }

  /// A spec with one operation that answers with a record of the given fields.
  static func response(_ fields: Field..., parts: [Schema] = []) -> APISpec {
    spec(
      schemas: [object("Deal", .response, fields)] + parts,
      operations: [operation(.fetch, "GET", path("deals", ":deal_id"), response: .reference("Deal"))])
  }
}
