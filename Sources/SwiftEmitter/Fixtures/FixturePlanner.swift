import APISpec
import Diagnostics
import OrderedJSON

/// Makes a test of each documented example, and of each operation that has none.
struct FixturePlanner {
  let plan: PackagePlan
  private let writer: LiteralWriter
  private let sources: SourceMap
  private(set) var files: [FixtureFile] = []
  private(set) var suites: [FixtureSuite] = []
  private(set) var documented: [DocumentedPlan] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var fileNames = NameScope(isCaseSensitive: false)
  private var suiteNames = NameScope(isCaseSensitive: false)

  init(plan: PackagePlan, sources: SourceMap) {
    self.plan = plan
    self.sources = sources
    writer = LiteralWriter(plan: plan)
  }

  /// Plans everything, operation by operation.
  mutating func run() {
    for operation in plan.operations { add(operation) }
    for hook in plan.spec.webhooks { add(hook) }
  }

  private mutating func add(_ operation: OperationPlan) {
    let accessor = plan.names.accessors[operation.resource]?.name ?? "service"
    // The owners in the path tell operations of one name apart, whichever of them is there first.
    let owners = Words(RequestNaming(spec: plan.spec).ownerSuffix(operation.operation))
    let words = Words(accessor + " " + operation.method.name) + owners
    let name = suiteNames.claim([words.upperCamel], place: operation.operation.place).name
    var functions = NameScope()
    let responses = operation.operation.responseExamples.compactMap {
      response($0, of: operation, prefix: words.kebab, functions: &functions)
    }
    var requestFunctions = NameScope()
    let examples = operation.operation.requestExamples.isEmpty ? [bare(operation)] : operation.operation.requestExamples
    let requests = examples.compactMap {
      request($0, of: operation, prefix: words.kebab, functions: &requestFunctions)
    }
    suites.append(
      FixtureSuite(name: name, title: "\(accessor).\(operation.method.name)", responses: responses, requests: requests))
    let shown = operation.operation.responseExamples.map { example(for: $0, of: operation) }
    documented.append(
      DocumentedPlan(name: Identifier(name: Words(name).lowerCamel), operation: operation, examples: shown))
  }

  /// A call with what it needs, where the docs show none.
  private func bare(_ operation: OperationPlan) -> RequestExample {
    var body: JSONValue?
    switch operation.body {
    case .none: break
    case .object(let object): body = SampleValues(plan: plan).body(object, optional: 0)
    case .value(let type, _): body = SampleValues(plan: plan).value(type)
    }
    return RequestExample(
      title: operation.operation.titles.first ?? operation.method.name, body: body, response: nil,
      place: operation.operation.place)
  }

  // MARK: Responses

  private mutating func response(
    _ example: ResponseExample, of operation: OperationPlan, prefix: String, functions: inout NameScope
  ) -> FixtureTest? {
    let isSuccess = (200..<300).contains(example.status)
    let error = operation.operation.errors.first { $0.status == example.status }?.type
    let type = isSuccess ? operation.operation.response ?? .any : error ?? plan.spec.service.errorBody ?? .any
    return test(
      example.title, body: example.body, type: type, prefix: prefix + "-response", place: example.place,
      functions: &functions)
  }

  private mutating func test(
    _ title: String, body: JSONValue, type: SpecType, prefix: String, place: DocPlace, functions: inout NameScope
  ) -> FixtureTest? {
    guard plan.types.reader.isReadable(type),
      let checks = ResponseChecks(writer: writer).statements(body, type)
    else {
      untested(title, place: place, why: "it holds a value that its type in the spec cannot hold")
      return nil
    }
    let fixture = addFile(prefix, title: title, body: body, place: place)
    let lines =
      ["let fixture = try Fixture(\(SwiftLiteral.string(fixture)))"] + checks + ["try fixture.expectSame(response)"]
    return FixtureTest(
      title: title, function: function(title, place: place, functions: &functions), place: place,
      lines: lines.map { "    " + $0 }, isRequest: false)
  }

  private mutating func add(_ hook: Webhook) {
    var functions = NameScope()
    let words = Words("webhook " + hook.name)
    let tests = hook.examples.compactMap { example in
      test(
        example.title, body: example.body, type: hook.payload, prefix: words.kebab, place: example.place,
        functions: &functions)
    }
    guard !tests.isEmpty else { return }
    let name = suiteNames.claim([words.upperCamel], place: hook.place).name
    suites.append(FixtureSuite(name: name, title: "Webhook " + hook.name, responses: tests, requests: []))
  }

  // MARK: Requests

  private mutating func request(
    _ example: RequestExample, of operation: OperationPlan, prefix: String, functions: inout NameScope
  ) -> FixtureTest? {
    let requests = RequestWriter(writer: writer, operation: operation)
    guard let statement = requests.statement(example) else {
      untested(example.title, place: example.place, why: "it holds a value that the request's type cannot hold")
      return nil
    }
    let isFixture = !operation.operation.requestExamples.isEmpty && example.body != nil
    var body = "nil"
    if case .none = operation.body {
      if example.body != nil {
        untested(example.title, place: example.place, why: "its operation has no body in the spec")
        return nil
      }
    } else if isFixture, let documented = example.body {
      let file = addFile(prefix + "-request", title: example.title, body: documented, place: example.place)
      body = "try Fixture(\(SwiftLiteral.string(file)))"
    } else if let sample = example.body {
      body = "Fixture(json: \(SwiftLiteral.string(JSONWriter(.compact).text(sample))))"
    } else {
      body = "Fixture(json: \"{}\")"
    }
    let format = FormExpectation(
      operation: operation.operation, body: example.body, files: Set(operation.bodyObject?.fileFields ?? []))
    let base = operation.operation.server ?? plan.spec.service.baseURL ?? ""
    let path = BasePath.path(base) + requests.path(example) + requests.query(example)
    let call =
      "    try expectRequest(request, method: \(SwiftLiteral.string(operation.operation.method)), "
      + "path: \(SwiftLiteral.string(path)), body: \(format.items == nil ? body : "nil")\(format.arguments))"
    return FixtureTest(
      title: example.title, function: function(example.title, place: example.place, functions: &functions),
      place: example.place, lines: statement + [call], isRequest: isFixture)
  }

  // MARK: Data for the product for tests

  private func example(for response: ResponseExample, of operation: OperationPlan) -> DocumentedPlan.Example {
    let request = operation.operation.requestExamples.first { $0.response == response.title }
    let requests = RequestWriter(writer: writer, operation: operation)
    let arguments = operation.path.compactMap { argument -> (String, String)? in
      guard request?.pathArguments[argument.parameter.name] != nil else { return nil }
      return (argument.parameter.name, RequestWriter.text(requests.pathValue(argument, request)))
    }
    return DocumentedPlan.Example(
      title: response.title, request: request, response: response, pathArguments: arguments)
  }

  // MARK: Names

  private mutating func addFile(_ prefix: String, title: String, body: JSONValue, place: DocPlace) -> String {
    let name = fileNames.claim([FileNaming.title(prefix + " " + title)], place: place).name
    files.append(FixtureFile(name: name, body: body))
    return name
  }

  private func function(_ title: String, place: DocPlace, functions: inout NameScope) -> Identifier {
    // The number of a version in a path is no part of a name.
    let spoken =
      title.contains("/") ? title.split(separator: "/").filter { Int($0) == nil }.joined(separator: "/") : title
    let ascii = String(String.UnicodeScalarView(spoken.unicodeScalars.map { $0.isASCII ? $0 : " " }))
    let name = MemberNaming.method([ascii]) ?? "example"
    let start = name.hasPrefix("send") && Words(ascii).startsWithDigit ? "example" + name.dropFirst(4) : name
    return functions.claim([start], place: place)
  }

  private mutating func untested(_ title: String, place: DocPlace, why: String) {
    diagnostics.append(
      Diagnostic(
        .untestedExample, "The example \(SwiftLiteral.string(title)) becomes no test: \(why).", at: sources[place],
        wayOut: "Mend the example or the type by a correction."))
  }
}
