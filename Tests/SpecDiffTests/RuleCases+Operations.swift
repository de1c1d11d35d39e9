import APISpec
import OrderedJSON
import SpecDiff

extension RuleCase {
  private static func spec(_ operations: Operation..., schemas: [Schema] = []) -> APISpec {
    Specs.spec(schemas: schemas, operations: operations)
  }

  private static let fetch = Specs.operation(.fetch, "GET", Specs.path("deals", ":deal_id"), titles: ["Fetch"])
  private static let list = Specs.operation(.list, "GET", Specs.path("deals"), titles: ["List"])
  private static let record = Specs.object("Deal", .response, [Specs.field("name")])
  private static let loose = Specs.object("DealBody", .request, [Specs.field("name")])
  private static let strict = Specs.object("DealBody", .request, [Specs.field("name", required: true)])

  /// Cases of how an operation is called.
  static let wire: [RuleCase] = [
    RuleCase(
      .pagingAdded, "POST /deals/search: results are now read on by link-header", .addition, .breaking,
      spec(Specs.operation()),
      spec(Specs.operation(continuation: Continuation(kind: .linkHeader, records: nil, pageSizeField: nil)))),
    RuleCase(
      .pagingChanged, "POST /deals/search: parameter to go on a → b", .breaking, .documentation,
      spec(
        Specs.operation(
          continuation: Continuation(kind: .offset(parameter: "a"), records: nil, pageSizeField: nil))),
      spec(
        Specs.operation(
          continuation: Continuation(kind: .offset(parameter: "b"), records: nil, pageSizeField: nil)))),
    RuleCase(
      .deprecationChanged, "POST /deals/search: now deprecated", .documentation, .documentation,
      spec(Specs.operation()), spec(Specs.operation(deprecation: Deprecation(words: "Use offers.")))),
    RuleCase(
      .deprecationChanged, "POST /deals/search: no longer deprecated", .documentation, .documentation,
      spec(Specs.operation(deprecation: Deprecation())), spec(Specs.operation())),
    RuleCase(
      .serverChanged, "POST /deals/search: called at https://api.example.com/v1 → https://b.test", .breaking,
      .documentation, spec(Specs.operation()), spec(Specs.operation(server: "https://b.test"))),
    RuleCase(
      .securityChanged, "POST /deals/search: credentials none → Token", .breaking, .documentation,
      spec(Specs.operation(security: [])), spec(Specs.operation(security: ["Token"]))),
    RuleCase(
      .securityChanged, "POST /deals/search: credentials Token → none", .addition, .documentation,
      spec(Specs.operation(security: ["Token"])), spec(Specs.operation(security: []))),
    RuleCase(
      .mediaTypeChanged,
      "POST /deals/search: media type of the body application/json → multipart/form-data", .breaking, .documentation,
      spec(Specs.operation(body: .string)),
      spec(Specs.operation(body: .string, requestMediaType: "multipart/form-data"))),
    RuleCase(
      .mediaTypeChanged, "POST /deals/search: media type of the response text/csv → text/plain", .breaking,
      .documentation, spec(Specs.operation(response: .string, responseMediaType: "text/csv")),
      spec(Specs.operation(response: .string, responseMediaType: "text/plain"))),
    RuleCase(
      .bodyRequirementChanged, "POST /deals/search: body required → optional", .addition, .documentation,
      spec(Specs.operation(body: .string)), spec(Specs.operation(body: .string, isBodyOptional: true))),
    RuleCase(
      .bodyRequirementChanged, "POST /deals/search: body optional → required", .breaking, .documentation,
      spec(Specs.operation(body: .string, isBodyOptional: true)), spec(Specs.operation(body: .string))),
    RuleCase(
      .successStatusChanged, "POST /deals/search: status of success none → 204", .documentation, .documentation,
      spec(Specs.operation()), spec(Specs.operation(successStatus: 204))),
    RuleCase(
      .idempotencyKeyChanged, "POST /deals/search: idempotency key none → Idempotency-Key", .addition, .documentation,
      spec(Specs.operation()), spec(Specs.operation(idempotencyKey: "Idempotency-Key"))),
    RuleCase(
      .errorChanged, "POST /deals/search: answer with 404 now documented, any", .addition, .addition,
      spec(Specs.operation()), spec(Specs.operation(errors: [ErrorAnswer(status: 404, type: .any)]))),
    RuleCase(
      .errorChanged, "POST /deals/search: answer with 404 any → string", .documentation, .breaking,
      spec(Specs.operation(errors: [ErrorAnswer(status: 404, type: .any)])),
      spec(Specs.operation(errors: [ErrorAnswer(status: 404, type: .string)]))),
    RuleCase(
      .fieldAdded, "`X-Trip` of POST /deals/search: added, string, optional", .addition, .addition,
      spec(Specs.operation()), spec(Specs.operation(headers: [Specs.field("X-Trip")]))),
  ]

  static let operations: [RuleCase] = [
    RuleCase(
      .operationAdded, "GET /deals: operation added, List", .addition, .addition, spec(fetch), spec(fetch, list)),
    RuleCase(
      .operationRemoved, "GET /deals: removed", .breaking, .breaking, spec(fetch, list), spec(fetch)),
    RuleCase(
      .operationMoved, "GET /deals/all: was GET /deals", .breaking, .documentation, spec(fetch, list),
      spec(fetch, Specs.operation(.list, "GET", Specs.path("deals", "all"), titles: ["List"]))),
    RuleCase(
      .operationMoved, "PUT /deals/search: was POST /deals/search", .breaking, .documentation,
      spec(Specs.operation()), spec(Specs.operation(.search, "PUT"))),
    RuleCase(
      .operationMoved, "GET /deals/: was GET /deals", .breaking, .documentation, spec(list),
      spec(Specs.operation(.list, "GET", Specs.path("deals", slash: true), titles: ["List"]))),
    RuleCase(
      .operationMoved, "GET /offers: was GET /deals", .breaking, .documentation, spec(list),
      spec(Specs.operation(.action(["offers"]), "GET", Specs.path("offers"), titles: ["List"])),
      with: [.operationRenamed]),
    RuleCase(
      .operationRenamed, "GET /deals: call Deal list → Deal find all", .documentation, .breaking, spec(list),
      spec(Specs.operation(.action(["find", "all"]), "GET", Specs.path("deals"), titles: ["List"]))),
    RuleCase(
      .pathParameterRenamed, "GET /deals/{id}: path parameter deal_id → id", .documentation, .breaking,
      spec(fetch), spec(Specs.operation(.fetch, "GET", Specs.path("deals", ":id"), titles: ["Fetch"]))),
    RuleCase(
      .pathParameterRenamed, "GET /deals/{a}/of/{c}: path parameter b → c", .documentation, .breaking,
      spec(Specs.operation(.list, "GET", Specs.path("deals", ":a", "of", ":b"))),
      spec(Specs.operation(.list, "GET", Specs.path("deals", ":a", "of", ":c")))),
    RuleCase(
      .pathParameterRenamed, "GET /deals/{x}: path parameters none → x", .documentation, .breaking, spec(list),
      spec(Specs.operation(.list, "GET", Specs.path("deals", ":x"), titles: ["List"])), with: [.operationMoved]),
    RuleCase(
      .pathParameterTypeChanged,
      "GET /deals/{deal_id}: path parameter `deal_id` type identifier<Deal> → string", .breaking, .breaking,
      spec(fetch),
      spec(Specs.operation(.fetch, "GET", Specs.path("deals", ":deal_id", type: .string), titles: ["Fetch"]))),
    RuleCase(
      .headingChanged, "GET /deals: heading added All deals, heading removed List", .documentation, .documentation,
      spec(list), spec(Specs.operation(.list, "GET", Specs.path("deals"), titles: ["All deals"]))),
    RuleCase(
      .headingChanged, "GET /deals: order of headings changed", .documentation, .documentation,
      spec(Specs.operation(.list, "GET", Specs.path("deals"), titles: ["A", "B"])),
      spec(Specs.operation(.list, "GET", Specs.path("deals"), titles: ["B", "A"]))),
    RuleCase(
      .descriptionChanged, "POST /deals/search: description changed", .documentation, .documentation,
      spec(Specs.operation(description: ["a"])), spec(Specs.operation(description: ["a", "b"]))),
    RuleCase(
      .orderChanged, "service: order of operations changed", .documentation, .documentation, spec(fetch, list),
      spec(list, fetch)),
    RuleCase(
      .bodyAdded, "POST /deals/search: now takes a body, #DealBody", .addition, .addition, spec(Specs.operation()),
      spec(Specs.operation(body: .reference("DealBody")), schemas: [loose]), with: [.schemaAdded]),
    RuleCase(
      .bodyAdded, "POST /deals/search: now takes a body, #DealBody", .breaking, .breaking, spec(Specs.operation()),
      spec(Specs.operation(body: .reference("DealBody")), schemas: [strict]), with: [.schemaAdded]),
    RuleCase(
      .bodyRemoved, "POST /deals/search: no longer takes a body (#DealBody)", .breaking, .breaking,
      spec(Specs.operation(body: .reference("DealBody")), schemas: [loose]), spec(Specs.operation()),
      with: [.schemaRemoved]),
    RuleCase(
      .bodyTypeChanged, "POST /deals/search: body type #DealBody → array<#DealBody>", .breaking, .breaking,
      spec(Specs.operation(body: .reference("DealBody")), schemas: [loose]),
      spec(Specs.operation(body: .array(.reference("DealBody"))), schemas: [loose])),
    RuleCase(
      .responseAdded, "POST /deals/search: response now documented, #Deal", .addition, .breaking,
      spec(Specs.operation(), schemas: [record]),
      spec(Specs.operation(response: .reference("Deal")), schemas: [record])),
    RuleCase(
      .responseRemoved, "POST /deals/search: response no longer documented (#Deal)", .breaking, .breaking,
      spec(Specs.operation(response: .reference("Deal")), schemas: [record]),
      spec(Specs.operation(), schemas: [record])),
    RuleCase(
      .responseTypeChanged, "POST /deals/search: response type #Deal → array<#Deal>", .breaking, .breaking,
      spec(Specs.operation(response: .reference("Deal")), schemas: [record]),
      spec(Specs.operation(response: .array(.reference("Deal"))), schemas: [record])),
    RuleCase(
      .readOnlyChanged, "POST /deals/search: now taken to change something: it is not sent again", .documentation,
      .documentation, spec(Specs.operation()), spec(Specs.operation(isReadOnly: false))),
    RuleCase(
      .fieldAdded, "`q` of POST /deals/search: added, string, required", .breaking, .breaking,
      spec(Specs.operation()), spec(Specs.operation(query: [Specs.field("q", required: true)]))),
  ]

  private static func paged(_ paging: Paging?) -> APISpec { spec(Specs.operation(paging: paging)) }
  private static func sized(_ defaultSize: Int) -> APISpec {
    spec(
      Specs.operation(body: .reference("S"), paging: Specs.paging(defaultSize: defaultSize)),
      schemas: [
        Specs.object(
          "S", .criteria, [Specs.field("page_size", .integer, defaultValue: .number(JSONNumber(defaultSize)))])
      ])
  }

  static let paging: [RuleCase] = [
    RuleCase(
      .pagingAdded, "POST /deals/search: results now come in pages, at most 100,000 records in all", .addition,
      .breaking, paged(nil), paged(Specs.paging(cap: 100_000))),
    RuleCase(
      .pagingRemoved, "POST /deals/search: results no longer come in pages", .breaking, .breaking,
      paged(Specs.paging()), paged(nil)),
    RuleCase(
      .pagingChanged, "POST /deals/search: field for the page number page_number → page", .breaking, .documentation,
      paged(Specs.paging()), paged(Specs.paging(number: "page"))),
    RuleCase(
      .pageSizeDefaultChanged, "POST /deals/search: default page size 20 → 50", .breaking, .documentation,
      paged(Specs.paging()), paged(Specs.paging(defaultSize: 50))),
    // Said once where the field says it.
    RuleCase(
      .fieldDefaultChanged, "`page_size` of POST /deals/search: default 20 → 50", .breaking, .documentation,
      sized(20), sized(50)),
    RuleCase(
      .pageSizeBoundsChanged, "POST /deals/search: page size none → 1...200", .breaking, .documentation,
      paged(Specs.paging()), paged(Specs.paging(bounds: Specs.bounds(1, 200)))),
    RuleCase(
      .resultCapChanged, "POST /deals/search: at most 100,000 records come back in all", .breaking, .documentation,
      paged(Specs.paging()), paged(Specs.paging(cap: 100_000))),
    RuleCase(
      .resultCapChanged, "POST /deals/search: at most 200,000 records come back in all, was 100,000", .addition,
      .documentation, paged(Specs.paging(cap: 100_000)), paged(Specs.paging(cap: 200_000))),
    RuleCase(
      .resultCapChanged, "POST /deals/search: no limit on the records in all any more", .addition, .documentation,
      paged(Specs.paging(cap: 100_000)), paged(Specs.paging())),
    RuleCase(
      .totalHeaderChanged, "POST /deals/search: header with the total none → X-Total", .addition, .documentation,
      paged(Specs.paging()), paged(Specs.paging(total: "X-Total"))),
    RuleCase(
      .totalHeaderChanged, "POST /deals/search: header with the total X-Total → none", .breaking, .documentation,
      paged(Specs.paging(total: "X-Total")), paged(Specs.paging())),
    RuleCase(
      .stableOrderChanged, "POST /deals/search: order while pages are read none → sort_by created", .documentation,
      .documentation, paged(Specs.paging()),
      paged(Specs.paging(order: Paging.StableOrder(field: "sort_by", value: "created")))),
  ]

  private static func shown(_ requests: [RequestExample] = [], _ responses: [ResponseExample] = []) -> APISpec {
    spec(Specs.operation(requests: requests, responses: responses))
  }
  private static func request(_ title: String, _ body: JSONValue?, answeredBy response: String? = nil) -> RequestExample
  {
    RequestExample(title: title, body: body, response: response, place: Specs.place("Search deals", title))
  }
  private static func response(_ title: String, _ body: JSONValue, status: Int = 200) -> ResponseExample {
    ResponseExample(title: title, status: status, body: body, place: Specs.place("Search deals", title))
  }

  static let examples: [RuleCase] = [
    RuleCase(
      .exampleAdded, "POST /deals/search: request example added: By name", .documentation, .documentation,
      shown(), shown([request("By name", ["name": "x"])])),
    RuleCase(
      .exampleRemoved, "POST /deals/search: 2 response examples removed: By name, All", .documentation, .documentation,
      shown([], [response("By name", []), response("All", [])]), shown()),
    RuleCase(
      .exampleChanged, "POST /deals/search, response example By name: changed", .documentation, .documentation,
      shown([], [response("By name", [1])]), shown([], [response("By name", [2])])),
    RuleCase(
      .exampleChanged, "POST /deals/search, request example By name: changed", .documentation, .documentation,
      shown([request("By name", nil)]), shown([request("By name", .null)])),
    RuleCase(
      .exampleRenamed, "POST /deals/search, response example: renamed By name → By names", .documentation,
      .documentation, shown([request("A", 1, answeredBy: "By name")], [response("By name", [1])]),
      shown([request("A", 1, answeredBy: "By names")], [response("By names", [1])])),
    RuleCase(
      .responseStatusAdded, "POST /deals/search: now answers with status 201", .addition, .documentation,
      shown([], [response("A", [1])]), shown([], [response("A", [1]), response("B", [2], status: 201)]),
      with: [.exampleAdded]),
    RuleCase(
      .responseStatusRemoved, "POST /deals/search: no longer answers with status 200", .breaking, .documentation,
      shown([], [response("A", [1])]), shown([], [response("A", [1], status: 202)]),
      with: [.exampleChanged, .responseStatusAdded]),
    RuleCase(
      .responseStatusAdded, "POST /deals/search: now answers with status 404", .documentation, .documentation,
      shown(), shown([], [response("None", [], status: 404)]), with: [.exampleAdded]),
    RuleCase(
      .orderChanged, "POST /deals/search: order of request examples changed", .documentation, .documentation,
      shown([request("A", 1), request("B", 2)]), shown([request("B", 2), request("A", 1)])),
  ]
}
