import APISpec
import SpecDiff

extension RuleCase {
  private static func service(_ service: Service) -> APISpec { Specs.spec(service: service) }

  private static let sandbox = Server(name: "Sandbox", url: "https://s.test")

  private static func failing(_ codes: [ErrorCode], body: SpecType? = nil) -> APISpec {
    service(Service(baseURL: nil, headers: [], errorCodes: codes, errorBody: body))
  }

  static let listed: [RuleCase] = [
    RuleCase(
      .serverListChanged, "server `Sandbox`: added, https://s.test", .addition, .addition,
      service(Service(baseURL: nil, headers: [])), service(Service(baseURL: nil, headers: [], servers: [sandbox]))),
    RuleCase(
      .serverListChanged, "server `Sandbox`: removed", .breaking, .breaking,
      service(Service(baseURL: nil, headers: [], servers: [sandbox])), service(Service(baseURL: nil, headers: []))),
    RuleCase(
      .serverListChanged, "server `Sandbox`: https://s.test → https://t.test", .breaking, .documentation,
      service(Service(baseURL: nil, headers: [], servers: [sandbox])),
      service(Service(baseURL: nil, headers: [], servers: [Server(name: "Sandbox", url: "https://t.test")]))),
    RuleCase(
      .errorCodeChanged, "error code `gone`: added", .addition, .addition, failing([]),
      failing([ErrorCode(code: "gone", meaning: "It is gone.")])),
    RuleCase(
      .errorCodeChanged, "error code `gone`: removed", .documentation, .breaking,
      failing([ErrorCode(code: "gone", meaning: "It is gone.")]), failing([])),
    RuleCase(
      .errorChanged, "failed calls: none → string", .documentation, .addition, failing([]), failing([], body: .string)),
    RuleCase(
      .amountsChanged, "amounts: digits behind the point 2 → 3", .breaking, .documentation,
      service(Service(baseURL: nil, headers: [], amountDecimals: 2)),
      service(Service(baseURL: nil, headers: [], amountDecimals: 3))),
  ]

  static let service: [RuleCase] = [
    RuleCase(
      .baseURLChanged, "base URL: https://api.example.com/v1 → https://api.example.org/v1", .breaking, .documentation,
      service(Specs.service()), service(Specs.service(baseURL: "https://api.example.org/v1"))),
    RuleCase(
      .baseURLChanged, "base URL: none → https://a.example", .addition, .addition,
      service(Specs.service(baseURL: nil)), service(Specs.service(baseURL: "https://a.example"))),
    RuleCase(
      .baseURLChanged, "base URL: https://a.example → none", .breaking, .breaking,
      service(Specs.service(baseURL: "https://a.example")), service(Specs.service(baseURL: nil))),
    RuleCase(
      .rateLimitAdded, "rate limit in 6 seconds: added, 36 requests", .breaking, .documentation,
      service(Specs.service()), service(Specs.service(rateLimits: [RateLimit(requests: 36, seconds: 6)]))),
    RuleCase(
      .rateLimitRemoved, "rate limit in 6 seconds: removed, 36 requests", .addition, .documentation,
      service(Specs.service(rateLimits: [RateLimit(requests: 36, seconds: 6)])), service(Specs.service())),
    RuleCase(
      .rateLimitChanged, "rate limit in 6 seconds: requests 36 → 30", .breaking, .documentation,
      service(Specs.service(rateLimits: [RateLimit(requests: 36, seconds: 6)])),
      service(Specs.service(rateLimits: [RateLimit(requests: 30, seconds: 6)]))),
    RuleCase(
      .rateLimitChanged, "rate limit in 6 seconds: requests 36 → 60", .addition, .documentation,
      service(Specs.service(rateLimits: [RateLimit(requests: 36, seconds: 6)])),
      service(Specs.service(rateLimits: [RateLimit(requests: 60, seconds: 6)]))),
    RuleCase(
      .statusCodeAdded, "status code 429: added, too many", .addition, .documentation,
      service(Specs.service()), service(Specs.service(statusCodes: [StatusCode(code: 429, meaning: "too many")]))),
    RuleCase(
      .statusCodeRemoved, "status code 429: removed, too many", .documentation, .documentation,
      service(Specs.service(statusCodes: [StatusCode(code: 429, meaning: "too many")])), service(Specs.service())),
    RuleCase(
      .statusCodeRemoved, "status code 200: removed, fine", .breaking, .documentation,
      service(Specs.service(statusCodes: [StatusCode(code: 200, meaning: "fine")])), service(Specs.service())),
    RuleCase(
      .statusCodeChanged, "status code 200: meaning changed", .documentation, .documentation,
      service(Specs.service(statusCodes: [StatusCode(code: 200, meaning: "fine")])),
      service(Specs.service(statusCodes: [StatusCode(code: 200, meaning: "good")]))),
    RuleCase(
      .categoryAdded, "category `Email`: added: work, other", .addition, .addition,
      service(Specs.service()),
      service(Specs.service(categories: [Category(name: "Email", values: ["work", "other"])]))),
    RuleCase(
      .categoryRemoved, "category `Email`: removed", .breaking, .breaking,
      service(Specs.service(categories: [Category(name: "Email", values: ["work"])])), service(Specs.service())),
    RuleCase(
      .categoryValuesAdded, "category `Email`: values added: home", .addition, .addition,
      service(Specs.service(categories: [Category(name: "Email", values: ["work"])])),
      service(Specs.service(categories: [Category(name: "Email", values: ["work", "home"])]))),
    RuleCase(
      .categoryValuesRemoved, "category `Email`: values removed: home", .breaking, .breaking,
      service(Specs.service(categories: [Category(name: "Email", values: ["work", "home"])])),
      service(Specs.service(categories: [Category(name: "Email", values: ["work"])]))),
    RuleCase(
      .orderChanged, "category `Email`: order of values changed", .documentation, .documentation,
      service(Specs.service(categories: [Category(name: "Email", values: ["work", "home"])])),
      service(Specs.service(categories: [Category(name: "Email", values: ["home", "work"])]))),
    RuleCase(
      .noteAdded, "service: now documented: TLS 1.2", .documentation, .documentation,
      service(Specs.service()), service(Specs.service(notes: ["TLS 1.2"]))),
    RuleCase(
      .noteRemoved, "service: no longer documented: TLS 1.2", .documentation, .documentation,
      service(Specs.service(notes: ["TLS 1.2"])), service(Specs.service())),
  ]

  private static func headers(_ headers: Header...) -> APISpec { service(Specs.service(headers: headers)) }

  static let headers: [RuleCase] = [
    RuleCase(
      .headerAdded, "header `X-Key`: added, a credential", .breaking, .breaking, headers(),
      headers(Specs.header("X-Key", .credential))),
    RuleCase(
      .headerAdded, "header `X-App`: added, always api", .breaking, .documentation, headers(),
      headers(Specs.header("X-App", .constant("api")))),
    RuleCase(
      .headerRemoved, "header `X-User`: removed", .addition, .breaking, headers(Specs.header("X-User", .parameter)),
      headers()),
    RuleCase(
      .headerRemoved, "header `X-App`: removed", .addition, .documentation,
      headers(Specs.header("X-App", .constant("api"))), headers()),
    RuleCase(
      .headerChanged, "header `X-App`: always api → always dev", .breaking, .documentation,
      headers(Specs.header("X-App", .constant("api"))), headers(Specs.header("X-App", .constant("dev")))),
    RuleCase(
      .headerChanged, "header `X-App`: always api → given by the user", .breaking, .breaking,
      headers(Specs.header("X-App", .constant("api"))), headers(Specs.header("X-App", .parameter))),
    RuleCase(
      .headerChanged, "header `Auth`: a credential → a credential after Bearer ", .breaking, .documentation,
      headers(Specs.header("Auth", .credential)), headers(Specs.header("Auth", .credential, prefix: "Bearer "))),
    RuleCase(
      .headerChanged, "header `X-APP`: spelling X-App → X-APP", .documentation, .documentation,
      headers(Specs.header("X-App", .parameter)), headers(Specs.header("X-APP", .parameter))),
  ]

  private static let call = Specs.operation(.fetch, "GET", Specs.path("deals", ":deal_id"))
  private static func hook(_ description: String? = nil, payload: SpecType = .any) -> Webhook {
    Webhook(
      name: "DealChanged", description: description, payload: payload, examples: [], place: Specs.place("Hooks"))
  }

  static let resources: [RuleCase] = [
    RuleCase(
      .resourceAdded, "resource `Person`: added", .addition, .addition, Specs.spec(),
      Specs.spec(resources: [Specs.resource(), Specs.resource("Person", plural: "People")])),
    RuleCase(
      .resourceRemoved, "resource `Deal`: removed", .breaking, .breaking, Specs.spec(), Specs.spec(resources: [])),
    RuleCase(
      .resourceRenamed, "resource `Sale`: renamed Deal → Sale", .documentation, .breaking,
      Specs.spec(operations: [call]),
      Specs.spec(
        resources: [Specs.resource("Sale")],
        operations: [
          Specs.operation(
            .fetch, "GET", Specs.path("deals", ":deal_id", type: .identifier("Sale")), resource: "Sale")
        ])),
    RuleCase(
      .resourceChanged, "resource `Deal`: plural Deals → Dealings", .documentation, .breaking, Specs.spec(),
      Specs.spec(resources: [Specs.resource(plural: "Dealings")])),
    RuleCase(
      .resourceChanged, "resource `Deal`: record none → Deal", .documentation, .documentation,
      Specs.response(),
      Specs.spec(
        resources: [Specs.resource(record: "Deal")], schemas: Specs.response().schemas,
        operations: Specs.response().operations)),
    RuleCase(
      .descriptionChanged, "resource `Deal`: description added", .documentation, .documentation, Specs.spec(),
      Specs.spec(resources: [Specs.resource(description: "What is sold.")])),
    RuleCase(
      .orderChanged, "service: order of resources changed", .documentation, .documentation,
      Specs.spec(resources: [Specs.resource("A"), Specs.resource("B")]),
      Specs.spec(resources: [Specs.resource("B"), Specs.resource("A")])),
    RuleCase(
      .webhookAdded, "webhook `DealChanged`: added", .addition, .addition, Specs.spec(),
      Specs.spec(webhooks: [hook()])),
    RuleCase(
      .webhookRemoved, "webhook `DealChanged`: removed", .breaking, .breaking, Specs.spec(webhooks: [hook()]),
      Specs.spec()),
    RuleCase(
      .descriptionChanged, "webhook `DealChanged`: description changed", .documentation, .documentation,
      Specs.spec(webhooks: [hook("a")]), Specs.spec(webhooks: [hook("b")])),
    RuleCase(
      .responseTypeChanged, "webhook `DealChanged`: payload type string → integer", .breaking, .breaking,
      Specs.spec(webhooks: [hook(payload: .string)]), Specs.spec(webhooks: [hook(payload: .integer)])),
  ]
}
