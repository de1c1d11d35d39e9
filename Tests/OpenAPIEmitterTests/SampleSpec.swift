import APISpec
import OrderedJSON

/// A small API with one of everything, the kinds of contradiction that docs hold included.
enum SampleSpec {
  static let spec = APISpec(
    service: service,
    resources: [
      Resource(name: "Deal", plural: "Deals", description: "What may be sold.", record: "Deal", place: place()),
      Resource(name: "Stage", plural: "Stages", description: nil, record: nil, place: place("Stages")),
    ],
    schemas: [deal, part, status, code, flexible, creation, change, criteria],
    operations: [fetch, create, update, search, listStages, convert],
    webhooks: [
      Webhook(
        name: "DealChanged", description: "Sent when a deal changes.", payload: .reference("Part"),
        examples: [ResponseExample(title: "Changed", status: 200, body: ["label": "x"], place: place("Webhooks"))],
        place: place("Webhooks"))
    ])

  static func place(_ names: String...) -> DocPlace { DocPlace(["deals.md"] + names) }

  private static func field(
    _ name: String, _ type: SpecType, required: Bool = false, nullable: Bool = false, default value: JSONValue? = nil,
    bounds: Bounds? = nil, sentinels: [Sentinel] = [], _ description: String? = nil,
    origin: Field.Origin = .documented
  ) -> Field {
    Field(
      name: name, type: type, isRequired: required, isNullable: nullable, defaultValue: value, bounds: bounds,
      sentinels: sentinels, description: description, origin: origin, place: place(name))
  }

  private static let service = Service(
    baseURL: "https://api.example.com/v1",
    headers: [
      Header(name: "X-Token", value: .credential, place: place("Headers")),
      Header(name: "Authorization", value: .credential, prefix: "Bearer ", place: place("Headers")),
      Header(name: "X-User", value: .parameter, place: place("Headers")),
      Header(name: "X-Application", value: .constant("deals"), place: place("Headers")),
      Header(name: "Content-Type", value: .constant("application/json"), place: place("Headers")),
    ],
    rateLimits: [RateLimit(requests: 36, seconds: 6)],
    statusCodes: [
      StatusCode(code: 200, meaning: "All is well."), StatusCode(code: 404, meaning: "Not there."),
      StatusCode(code: 429, meaning: "Too many."),
    ],
    categories: [Category(name: "Email", values: ["work", "home"])], notes: ["TLS 1.2 at least."])

  private static let deal = Schema(
    name: "Deal",
    kind: .object(
      ObjectSchema(
        role: .response, resource: "Deal",
        fields: [
          field("id", .identifier("Deal"), required: true, "Its id."),
          field("name", .string, required: true),
          field("owner_id", .identifier("User"), required: true, nullable: true, "Who has it."),
          field("external_id", .identifier(nil), "The id elsewhere."),
          field("status", .reference("Status"), nullable: true),
          field("value", .decimal, "What it is worth."),
          field("closes", .calendarDate), field("created", .timestamp, required: true),
          field("probability", .integer, bounds: Bounds(minimum: JSONNumber(0), maximum: JSONNumber(100))),
          field("tags", .array(.string)), field("parts", .array(.reference("Part"))),
          field("extra", .reference("Flexible"), nullable: true, origin: .examples),
          field("anything", .any), field("by_key", .map(.double)), field("flag", .boolean),
        ])), description: "One deal.", place: place("Deal"))

  private static let part = Schema(
    name: "Part",
    kind: .object(
      ObjectSchema(role: .response, resource: nil, fields: [field("label", .string, required: true)])),
    description: nil, place: place("Part"))

  private static let status = Schema(
    name: "Status",
    kind: .enumeration(
      Enumeration(values: [
        .init(raw: "Open"), .init(raw: "Won"), .init(raw: "Stalled", isDocumented: false),
      ])), description: "How it stands.", place: place("Status"))

  private static let code = Schema(
    name: "StatusCode",
    kind: .enumeration(Enumeration(values: [.init(raw: 0, label: "Open"), .init(raw: 1, label: "Won")])),
    description: nil, place: place("StatusCode"))

  private static let flexible = Schema(
    name: "Flexible", kind: .union([.string, .array(.integer), .reference("Part")]), description: nil,
    place: place("Flexible"))

  private static let creation = Schema(
    name: "DealCreation",
    kind: .object(
      ObjectSchema(
        role: .request, resource: "Deal",
        fields: [field("name", .string, required: true), field("status", .reference("Status"), default: "Lost")])),
    description: nil, place: place("Create"))

  private static let change = Schema(
    name: "DealChange",
    kind: .object(
      ObjectSchema(
        role: .patch, resource: "Deal",
        fields: [field("name", .string), field("owner_id", .identifier("User"), nullable: true)])),
    description: nil, place: place("Update"))

  private static let criteria = Schema(
    name: "DealSearch",
    kind: .object(
      ObjectSchema(
        role: .criteria, resource: "Deal",
        fields: [
          field("page", .integer, default: 1),
          field("size", .integer, default: "20", bounds: Bounds(minimum: JSONNumber(1), maximum: JSONNumber(200))),
          field(
            "owner_ids", .array(.identifier("User")), sentinels: [Sentinel(value: -2, meaning: "has none")],
            "Its owners."),
          field("status_ids", .array(.reference("StatusCode"))),
          field("lowest", .array(.integer), bounds: Bounds(minimum: JSONNumber(3), maximum: nil)),
          field("tags", .reference("Flexible"), origin: .olderDocument),
        ])), description: nil, place: place("Search"))

  private static let record: JSONValue = [
    "id": 1, "name": "a", "owner_id": .null, "external_id": "x-1", "status": .null, "created": 1_483_988_829,
    "value": .number(JSONNumber("5000.0") ?? JSONNumber(5000)), "closes": "2/8/2018", "probability": 120,
    "tags": ["a", .null], "parts": [["label": "x"], [:]], "extra": [1, 2], "anything": [[:]], "by_key": ["a": 1],
    "flag": "yes", "unknown": 1,
  ]

  private static let path = PathTemplate([
    .literal("deals"), .parameter(PathParameter(name: "deal_id", type: .identifier("Deal"))),
  ])

  private static func operation(
    _ kind: Operation.Kind, _ method: String, _ path: PathTemplate, resource: ResourceName = "Deal",
    query: [Field] = [], body: SpecType? = nil, response: SpecType? = nil, paging: Paging? = nil,
    requests: [RequestExample] = [], responses: [(Int, JSONValue)] = []
  ) -> Operation {
    let place = place("\(method) \(path.text)")
    return Operation(
      kind: kind, resource: resource, method: method, path: path, query: query, titles: ["\(method) it", "Older"],
      description: ["What it does.", "More of it."], requestBody: body, response: response,
      isReadOnly: method == "GET", paging: paging, requestExamples: requests,
      responseExamples: responses.map {
        ResponseExample(title: "\(method) it", status: $0.0, body: $0.1, place: place)
      }, place: place)
  }

  private static func request(_ body: JSONValue?, _ arguments: [String: JSONValue] = [:]) -> RequestExample {
    RequestExample(title: "Ask for it", pathArguments: arguments, body: body, response: nil, place: place("Ask"))
  }

  private static let fetch = operation(
    .fetch, "GET", path, query: [field("verbose", .boolean, default: false, "Whether to tell more.")],
    response: .reference("Deal"), requests: [request(nil, ["deal_id": "9"])],
    responses: [(200, record), (200, ["id": 2, "name": "b", "created": 1, "status": "Gone"]), (404, ["error": "no"])])

  private static let create = operation(
    .create, "POST", PathTemplate([.literal("deals")]), body: .reference("DealCreation"), response: .reference("Deal"),
    requests: [request(["name": "a", "status": "Won"])], responses: [(201, ["id": "3", "name": "c", "created": 1])])

  private static let update = operation(
    .update, "PUT", path, body: .reference("DealChange"), response: .reference("Deal"),
    requests: [request(["owner_id": .null, "name": .null])])

  private static let search = operation(
    .search, "POST", PathTemplate([.literal("deals"), .literal("search")]), body: .reference("DealSearch"),
    response: .array(.reference("Deal")),
    paging: Paging(
      pageNumberField: "page", pageSizeField: "size", defaultPageSize: 20, pageSizeBounds: nil,
      totalHeader: "X-Total", resultCap: 1000, stableOrder: nil),
    requests: [
      request(["owner_ids": [-2, "7"], "tags": "a", "lowest": [2]]), request(["tags": [true], "status_ids": [0, 9]]),
      request(["tags": ["label": 1]]),
    ], responses: [(200, [record, .null])])

  private static let listStages = operation(
    .list, "GET",
    PathTemplate([.literal("stages"), .literal("of"), .parameter(PathParameter(name: "deal_id", type: .integer))]),
    resource: "Stage", response: .array(.reference("Missing")), responses: [(200, [["id": 1]])])

  /// The path of `fetch` but for the parameter's name, and the method of `update`.
  private static let convert = operation(
    .action(["convert"]), "PUT",
    PathTemplate([.literal("deals"), .parameter(PathParameter(name: "id", type: .identifier("Deal")))]),
    requests: [request(["now": true])])
}
