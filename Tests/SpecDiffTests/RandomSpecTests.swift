import APISpec
import OrderedJSON
import SpecDiff
import TestSupport
import Testing

/// Makes specs of few names, so that two of them have much in common.
struct SpecMaker {
  var random: SeededGenerator
  /// The places that everything names; they are no part of the API.
  let file: String

  init(seed: UInt64, file: String = "a.md") {
    random = SeededGenerator(seed: seed)
    self.file = file
  }

  private mutating func flip(_ odds: Int = 2) -> Bool { Int.random(in: 0..<odds, using: &random) == 0 }
  private mutating func pick<T>(_ items: [T]) -> T { items[Int.random(in: 0..<items.count, using: &random)] }
  private mutating func some<T>(_ items: [T]) -> [T] { items.filter { _ in flip() } }
  private mutating func maybe(_ items: String...) -> String? { flip(3) ? pick(items) : nil }
  private func place(_ name: String) -> DocPlace { DocPlace([file, name]) }

  private mutating func type() -> SpecType {
    switch Int.random(in: 0..<9, using: &random) {
    case 0: .integer
    case 1: .double
    case 2: .array(.string)
    case 3: .reference(SchemaName(pick(["A", "B", "C", "D"])))
    case 4: .identifier("R")
    case 5: .array(.reference("A"))
    case 6: .any
    default: .string
    }
  }

  private mutating func field(_ name: String) -> Field {
    Field(
      name: name, type: type(), isRequired: flip(3), isNullable: flip(3), defaultValue: flip(4) ? pick([1, 2]) : nil,
      bounds: flip(5) ? Specs.bounds(pick([0, 1]), pick([5, 9, nil])) : nil,
      sentinels: flip(6) ? [Sentinel(value: pick([-1, -2]), meaning: pick(["x", "y"]))] : [],
      description: maybe("one", "two"), origin: pick(Field.Origin.allCases),
      evidence: Evidence(
        table: maybe("number", "string"), examples: some([.null, .integer]), prose: some(["range", "values"])),
      place: place(name))
  }

  private mutating func fields() -> [Field] {
    var names = some(["a", "b", "c", "d", "long_name", "long_names"])
    if flip(4) { names.shuffle(using: &random) }
    return names.map { field($0) }
  }

  private mutating func schema(_ name: String) -> Schema {
    let kind: Schema.Kind
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let values = some(["x", "y", "Z", "z"]).map {
        Enumeration.Value(raw: .string($0), label: maybe("L"), isDocumented: flip())
      }
      kind = .enumeration(Enumeration(values: values))
    case 1: kind = .union(some([.string, .integer, .reference("A"), .reference("B")]))
    default:
      let role: ObjectSchema.Role = pick([.response, .request, .patch, .criteria])
      kind = .object(ObjectSchema(role: role, resource: flip() ? "R" : nil, fields: fields()))
    }
    return Schema(name: SchemaName(name), kind: kind, description: maybe("d"), place: place(name))
  }

  private mutating func operation(_ name: String) -> Operation {
    let response = ResponseExample(title: pick(["t", "u"]), status: 200, body: pick([1, 2]), place: place(name))
    let request = RequestExample(title: pick(["t", "u"]), body: flip() ? 1 : nil, response: nil, place: place(name))
    return Operation(
      kind: pick([.list, .search, .action(["x"])]), resource: ResourceName(pick(["R", "S"])),
      method: pick(["GET", "POST"]),
      path: PathTemplate(
        [.literal(name), .parameter(PathParameter(name: pick(["id", "key"]), type: type()))],
        hasTrailingSlash: flip(8)),
      query: flip() ? [field("q")] : [], titles: some(["T", "U"]), description: some(["p", "q"]),
      requestBody: flip() ? type() : nil, response: flip() ? type() : nil, isReadOnly: flip(),
      paging: flip() ? Specs.paging(defaultSize: pick([10, 20, nil]), cap: pick([nil, 100])) : nil,
      requestExamples: flip() ? [request] : [], responseExamples: flip() ? [response] : [], place: place(name))
  }

  mutating func spec() -> APISpec {
    APISpec(
      service: Specs.service(
        baseURL: maybe("https://a.example", "https://b.example"),
        headers: flip() ? [Header(name: pick(["X", "Y"]), value: .credential, place: place("h"))] : [],
        statusCodes: some([200, 404]).map { StatusCode(code: $0, meaning: pick(["m", "n"])) }, notes: some(["n"])),
      resources: some(["R", "S"]).map {
        Resource(
          name: ResourceName($0), plural: pick(["Rs", "Ss"]), description: maybe("d"), record: nil, place: place($0))
      },
      schemas: some(["A", "B", "C", "D"]).map { schema($0) },
      operations: some(["o", "p", "q"]).map { operation($0) })
  }
}

@Suite struct RandomSpecTests {
  private func spec(_ seed: UInt64, file: String = "a.md") -> APISpec {
    var maker = SpecMaker(seed: seed, file: file)
    return maker.spec()
  }

  @Test func nothingChangesBetweenEqualsWhereverTheyStand() {
    for seed in 0..<300 as Range<UInt64> {
      let diff = APIDiff(from: spec(seed), to: spec(seed, file: "b.md"))
      #expect(diff.isEmpty, "seed \(seed): \(diff.text)")
      #expect(diff.advice == .none)
    }
  }

  @Test func somethingChangesBetweenAllOthersAndIsToldTheSameTwice() {
    var rules: Set<ChangeRule> = []
    for seed in 0..<400 as Range<UInt64> {
      let (old, new) = (spec(seed), spec(seed + 1000))
      let diff = APIDiff(from: old, to: new)
      #expect(diff.isEmpty == (old == new), "seed \(seed)")
      #expect(diff == APIDiff(from: old, to: new), "seed \(seed)")
      rules.formUnion(diff.changes.map(\.rule))
    }
    #expect(rules.count > 35)
  }

  /// One part of a spec in the place of the other's is a change as soon as the parts differ.
  @Test func everyPartCounts() {
    for seed in 0..<400 as Range<UInt64> {
      let (old, other) = (spec(seed), spec(seed + 5000))
      let mixed = [
        APISpec(service: other.service, resources: old.resources, schemas: old.schemas, operations: old.operations),
        APISpec(service: old.service, resources: other.resources, schemas: old.schemas, operations: old.operations),
        APISpec(service: old.service, resources: old.resources, schemas: other.schemas, operations: old.operations),
        APISpec(service: old.service, resources: old.resources, schemas: old.schemas, operations: other.operations),
      ]
      for new in mixed {
        let diff = APIDiff(from: old, to: new)
        #expect(diff.isEmpty == (old == new), "seed \(seed): \(diff.text)")
      }
    }
  }

  /// One member of one field exchanged is one change of that field.
  @Test func everyMemberOfAFieldCounts() {
    for seed in 0..<300 as Range<UInt64> {
      var maker = SpecMaker(seed: seed)
      let (one, other) = (maker.anyField(), maker.anyField())
      for (name, changed) in one.exchanges(with: other) {
        let diff = APIDiff(from: Specs.request(one), to: Specs.request(changed))
        #expect(diff.isEmpty == (one == changed), "seed \(seed), \(name)")
        #expect(diff.changes.allSatisfy { $0.subject.text.hasPrefix("`f` of") }, "seed \(seed), \(name)")
      }
    }
  }
}

extension SpecMaker {
  mutating func anyField() -> Field { field("f") }
}

extension Field {
  /// This field with each member in turn taken from another.
  fileprivate func exchanges(with other: Field) -> [(String, Field)] {
    func copy(
      type: SpecType? = nil, isRequired: Bool? = nil, isNullable: Bool? = nil, defaultValue: JSONValue?? = nil,
      bounds: Bounds?? = nil, sentinels: [Sentinel]? = nil, description: String?? = nil, origin: Origin? = nil,
      evidence: Evidence? = nil
    ) -> Field {
      Field(
        name: name, type: type ?? self.type, isRequired: isRequired ?? self.isRequired,
        isNullable: isNullable ?? self.isNullable, defaultValue: defaultValue ?? self.defaultValue,
        bounds: bounds ?? self.bounds, sentinels: sentinels ?? self.sentinels,
        description: description ?? self.description, origin: origin ?? self.origin,
        evidence: evidence ?? self.evidence, place: place)
    }
    return [
      ("type", copy(type: other.type)), ("required", copy(isRequired: other.isRequired)),
      ("nullable", copy(isNullable: other.isNullable)), ("default", copy(defaultValue: .some(other.defaultValue))),
      ("bounds", copy(bounds: .some(other.bounds))), ("sentinels", copy(sentinels: other.sentinels)),
      ("description", copy(description: .some(other.description))), ("origin", copy(origin: other.origin)),
      ("evidence", copy(evidence: other.evidence)),
    ]
  }
}
