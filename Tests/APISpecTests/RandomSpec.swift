import APISpec
import OrderedJSON
import TestSupport

/// Makes specs with every member in all its states, the same for the same seed. Names come from a small set, so that
/// types name schemas, and example bodies hold fields, that are there.
struct RandomSpec {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func below(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
  private mutating func flag() -> Bool { below(2) == 0 }
  private mutating func one<T>(of values: [T]) -> T { values[below(values.count)] }
  private mutating func maybe<T>(_ make: (inout Self) -> T) -> T? { flag() ? make(&self) : nil }
  private mutating func some<T>(_ most: Int = 3, _ make: (inout Self) -> T) -> [T] {
    (0..<below(most + 1)).map { _ in make(&self) }
  }

  private mutating func text() -> String {
    one(of: [
      "", "name", "two words", "a › b", " › ", "quote \" and \\", "line\nbreak\r", "\u{202E}x\u{2028}", "é", "e\u{301}",
      "\u{301}", "*/ \\(x)", "{id}", "a/b", "/", "null", "\u{0}", "👩‍👩‍👧", "#Name", "-2", "{}", "\u{1B}[2J",
    ])
  }

  private mutating func name() -> String {
    // A mark that combines with the character before it starts no name.
    let text = text()
    return text.isEmpty || text == "\u{301}" ? "a" : text
  }

  private mutating func number() -> JSONNumber {
    JSONNumber(one(of: ["0", "-1", "5000.0", "5e3", "0.10", "12345678901234567890", "-0", "1E-7"])) ?? JSONNumber(7)
  }

  private mutating func json(_ depth: Int = 3) -> JSONValue {
    switch below(depth > 0 ? 6 : 4) {
    case 0: .null
    case 1: .bool(flag())
    case 2: .number(number())
    case 3: .string(text())
    case 4: .array(some { $0.json(depth - 1) })
    default: .object(JSONObject(members(depth)))
    }
  }

  private mutating func members(_ depth: Int) -> [JSONObject.Member] {
    some { JSONObject.Member(key: $0.name(), value: $0.json(depth - 1)) }
  }

  private mutating func values() -> [String: JSONValue] {
    Dictionary(members(2).map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
  }

  private mutating func type(_ depth: Int = 3) -> SpecType {
    switch below(depth > 0 ? 7 : 4) {
    case 0: one(of: [.string, .boolean, .integer, .double, .decimal, .timestamp, .calendarDate, .any])
    case 1: .identifier(nil)
    case 2: .identifier(ResourceName(one(of: ["User", "", "a>b<"])))
    case 3: .reference(SchemaName(name()))
    case 4: .map(type(depth - 1))
    default: .array(type(depth - 1))
    }
  }

  private mutating func place() -> DocPlace { DocPlace(some { $0.text() }) }

  private mutating func bounds() -> Bounds {
    Bounds(minimum: maybe { $0.number() }, maximum: maybe { $0.number() })
  }

  private mutating func field() -> Field {
    Field(
      name: name(), type: type(), isRequired: flag(), isNullable: flag(), defaultValue: maybe { $0.json(1) },
      isCommaSeparated: flag(), bounds: maybe { $0.bounds() },
      sentinels: some { Sentinel(value: $0.below(9) - 5, meaning: $0.text()) },
      description: maybe { $0.text() }, origin: one(of: Field.Origin.allCases),
      evidence: Evidence(
        table: maybe { $0.text() }, examples: some { $0.one(of: JSONValue.Kind.allCases) },
        prose: some { $0.text() }),
      place: place())
  }

  private mutating func enumeration() -> Enumeration {
    Enumeration(
      values: some {
        Enumeration.Value(raw: $0.json(1), label: $0.maybe { $0.text() }, isDocumented: $0.flag())
      })
  }

  private mutating func schema() -> Schema {
    let kind: Schema.Kind
    switch below(3) {
    case 0: kind = .enumeration(enumeration())
    case 1: kind = .union(some { $0.type() })
    default:
      kind = .object(
        ObjectSchema(
          role: one(of: [.response, .request, .patch, .criteria]), resource: maybe { ResourceName($0.text()) },
          fields: some { $0.field() }))
    }
    var discriminator: Discriminator?
    // Only objects have a field that tells them apart.
    if case .union(let types) = kind, flag(),
      types.allSatisfy({ if case .reference = $0 { true } else { false } })
    {
      discriminator = Discriminator(field: text(), values: types.indices.map { "kind \($0)" })
    }
    return Schema(
      name: SchemaName(name()), kind: kind, discriminator: discriminator, description: maybe { $0.text() },
      place: place())
  }

  private mutating func path() -> PathTemplate {
    PathTemplate(
      some(4) { generator -> PathTemplate.Segment in
        guard generator.flag() else { return .literal(generator.text()) }
        return .parameter(PathParameter(name: generator.text(), type: generator.type()))
      }, hasTrailingSlash: flag())
  }

  private mutating func paging() -> Paging {
    Paging(
      pageNumberField: text(), pageSizeField: text(), defaultPageSize: maybe { $0.below(200) },
      pageSizeBounds: maybe { $0.bounds() }, totalHeader: maybe { $0.text() }, resultCap: maybe { $0.below(100_000) },
      stableOrder: maybe { .init(field: $0.text(), value: $0.text()) })
  }

  private mutating func response() -> ResponseExample {
    ResponseExample(title: text(), status: 200 + below(300), body: json(4), place: place())
  }

  private mutating func request() -> RequestExample {
    RequestExample(
      title: text(), pathArguments: values(), query: values(), body: maybe { $0.json(4) },
      response: maybe { $0.text() }, place: place())
  }

  private mutating func operation() -> Operation {
    let kinds: [Operation.Kind] = [
      .fetch, .create, .update, .delete, .list, .search, .action([]), .action(["fetch", "by", "email"]),
    ]
    return Operation(
      kind: one(of: kinds), resource: ResourceName(text()), method: one(of: ["GET", "POST"]), path: path(),
      query: some { $0.field() }, titles: some { $0.text() }, description: some { $0.text() },
      requestBody: maybe { $0.type() }, isBodyOptional: flag(), response: maybe { $0.type() },
      successStatus: maybe { 200 + $0.below(99) }, isReadOnly: flag(),
      paging: maybe { $0.paging() },
      continuation: maybe { random in
        let kinds: [Continuation.Kind] = [
          .cursor(parameter: "c", member: ["meta", "next"]), .lastID(parameter: "after", hasMore: "more"), .linkHeader,
          .nextURL(member: ["next"]), .offset(parameter: "skip"),
        ]
        return Continuation(
          kind: random.one(of: kinds), records: random.maybe { $0.text() }, pageSizeField: random.maybe { $0.text() })
      },
      deprecation: maybe { random in Deprecation(words: random.maybe { $0.text() }) }, server: maybe { $0.text() },
      security: maybe { random in random.some { $0.text() } }, headers: some { $0.field() },
      idempotencyKey: maybe { $0.text() },
      requestMediaType: maybe { $0.text() }, responseMediaType: maybe { $0.text() },
      errors: some {
        ErrorAnswer(status: 400 + $0.below(99), meaning: $0.maybe { $0.text() }, type: $0.maybe { $0.type() })
      },
      requestExamples: some { $0.request() }, responseExamples: some { $0.response() },
      place: place())
  }

  private mutating func header() -> Header {
    let value: Header.Value =
      switch below(3) {
      case 0: .constant(text())
      case 1: .credential
      default: .parameter
      }
    return Header(name: text(), value: value, prefix: text(), place: place())
  }

  private mutating func service() -> Service {
    Service(
      baseURL: maybe { $0.text() }, headers: some { $0.header() },
      rateLimits: some { RateLimit(requests: $0.below(600), seconds: $0.below(600)) },
      statusCodes: some { StatusCode(code: 400 + $0.below(99), meaning: $0.text()) },
      categories: some { Category(name: $0.text(), values: $0.some { $0.text() }) }, notes: some { $0.text() },
      servers: some { Server(name: $0.text(), url: $0.text()) }, amountDecimals: maybe { $0.below(4) },
      errorCodes: some { ErrorCode(code: $0.text(), meaning: $0.text()) }, errorBody: maybe { $0.type() })
  }

  mutating func spec() -> APISpec {
    APISpec(
      service: service(),
      resources: some {
        Resource(
          name: ResourceName($0.text()), plural: $0.text(), description: $0.maybe { $0.text() },
          record: $0.maybe { SchemaName($0.text()) }, place: $0.place())
      },
      schemas: some { $0.schema() }, operations: some { $0.operation() },
      webhooks: some {
        Webhook(
          name: $0.text(), description: $0.maybe { $0.text() }, payload: $0.type(),
          examples: $0.some { $0.response() }, place: $0.place())
      })
  }
}
