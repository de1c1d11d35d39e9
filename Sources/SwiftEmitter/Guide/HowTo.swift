import APISpec

/// Short answers to what a user of the client asks next. The README and the documentation show them, and the package's
/// tests compile them, as they do the first steps.
struct HowTo {
  /// One answer.
  struct Answer {
    /// What is asked, as a heading.
    let question: String
    let text: String
    let snippet: Tutorial.Snippet
  }

  let plan: PackagePlan
  private let showcase: Showcase
  private let credentials: Credentials

  init(_ plan: PackagePlan) {
    self.plan = plan
    showcase = Showcase(plan)
    credentials = Credentials(plan: plan)
  }

  private var client: String { credentials.client }

  /// All of them, in the order in which they are shown.
  var answers: [Answer] { [configuring, choosing, patching, failing, sending, walking].compactMap { $0 } }

  /// Settings of the client.
  private var configuring: Answer {
    let secret = plan.headers.first { $0.header.value == .credential }?.header.name
    let refresher = secret.map {
      "CredentialRefresher(header: \(SwiftLiteral.string($0))) { Credential(try await renew()) }"
    }
    let middlewares = [refresher, "ObservingMiddleware { print($0) }"].compactMap { $0 }.joined(separator: ", ")
    return answer(
      "set timeouts, headers and what stands between", "configuring",
      "A call is timed from its turn on. A middleware may renew a credential that is refused, log, or change requests; what "
        + "it throws ends the call.",
      parameters: credentials.parameters
        + (secret == nil ? "" : ", renew: @escaping @Sendable () async throws -> String"),
      effects: " -> \(plan.names.client)Client",
      [
        "var configuration = ClientConfiguration(timeout: .seconds(20), retry: RetryPolicy(maximumAttempts: 5))",
        "configuration.headers[\"User-Agent\"] = \"my-app/1.0\"",
        "configuration.middlewares = [\(middlewares)]",
        "let \(client) = \(credentials.initializer(["configuration: configuration"]))",
        "return \(client)",
      ])
  }

  /// Another server than the usual one.
  private var choosing: Answer? {
    guard plan.servers.count > 1, plan.baseURL != nil, let other = plan.servers.last else { return nil }
    return answer(
      "call another server", "choosing",
      "The documented servers have names; any other URL will do as well, as a literal.",
      parameters: credentials.parameters, effects: " -> \(plan.names.client)Client",
      ["let \(client) = \(credentials.initializer(["baseURL: .\(other.name.member)"]))", "return \(client)"])
  }

  /// Values of variables in an update, and an update that is made apart.
  private var patching: Answer? {
    guard let change = showcase.change, let object = change.bodyObject, object.form == .patch, object.required.isEmpty,
      let property = shownProperty(of: object, in: change)
    else { return nil }
    let name = property.name.member
    return answer(
      "send what is in a variable, null, or a key that nobody has documented", "patching",
      "A literal is assigned as it is, and a variable by `.set`. An optional either clears or leaves alone what it has no "
        + "value for.",
      parameters: "_ value: \(property.swiftType), _ optional: \(property.swiftType)?",
      effects: " -> \(object.type.spelling)",
      [
        "var update = \(object.type.spelling)()", "update.\(name) = .set(value)",
        "update.\(name) = .setOrClear(optional)",
        "update.\(name) = .setOrLeave(optional)", "update.\(name) = .clear",
        "update.additionalKeys[\"new_key\"] = [\"any\": \"JSON\"]", "return update",
      ])
  }

  /// A property that can be cleared: one that an example of the call sets, if possible, as the first steps do.
  private func shownProperty(of object: ObjectPlan, in change: OperationPlan) -> PropertyPlan? {
    let clearable = object.properties.filter { $0.storage == .patch }
    let set = Set(change.operation.requestExamples.flatMap { $0.body?.object?.keys ?? [] })
    let shown = clearable.filter { set.contains($0.field.name) }
    return (shown + clearable).first { $0.type == .string } ?? shown.first ?? clearable.first
  }

  /// What the service says of a failure, where the docs show it.
  private var failing: Answer? {
    guard let body = plan.errorBodies.first else { return nil }
    let name = body.name.member
    let code = body.documentedCode(in: plan).map { path, member in
      ["if body.\(path) == .\(member) { print(\"That is what the documentation has a word for.\") }"]
    }
    return answer(
      "read what the service says of a failure", "failing",
      "The error has the documented body as a value. What came is there in any case, as `response`.",
      parameters: "_ error: \(plan.names.client)Error", effects: "",
      ["if let body = error.\(name) {", "  print(error.status ?? 0, body)"] + (code ?? []).map { "  " + $0 } + ["}"])
  }

  /// A call that is a value, with options.
  private var sending: Answer? {
    guard let operation = showcase.change ?? showcase.single else { return nil }
    let writer = RequestWriter(writer: LiteralWriter(plan: plan), operation: operation)
    let lines = operation.operation.requestExamples.lazy.compactMap(writer.statement).first
    guard let lines = lines ?? writer.statement(RequestWriter.empty(operation)) else { return nil }
    return answer(
      "send a call that I keep, in a way of its own", "sending",
      "Every call is a value too, and so is what it sends. Options hold for the one call; without a timeout among them it "
        + "waits for its turn however long the limits on requests make it.",
      parameters: "_ \(client): \(plan.names.client)Client", effects: " async throws",
      lines.map { String($0.dropFirst(4)) } + [
        "let options = CallOptions(timeout: .seconds(5), maximumAttempts: 1, headers: [\"X-Trace\": \"42\"])",
        "let raw = try await \(client).rawResponse(to: request, options: options)", "print(raw.status, raw.body.count)",
      ])
  }

  /// Other ways through pages.
  private var walking: Answer? {
    guard let operation = showcase.listing?.operation, operation.pages != nil else { return nil }
    let accessor = plan.names.accessors[operation.resource]?.member ?? "service"
    return answer(
      "read many records, or some that are damaged", "walking",
      "A walk asks for the longest pages that the service gives. It can fetch the next one ahead, pass over records that "
        + "cannot be read, and go on from the page that a failure names.",
      parameters: "_ \(client): \(plan.names.client)Client", effects: " async throws",
      [
        "let all = \(client).\(accessor).\(operation.method.member)()",
        "let first = try await all.collect(atMost: 50)", "print(first.count)",
        "for try await record in all.lookingAhead().skippingInvalidRecords(report: { print($0.problem) }) {",
        "  print(record)", "}",
        "for try await page in all.from(page: 3).pages { print(page.number, page.records.count) }",
      ])
  }

  private func answer(
    _ question: String, _ function: String, _ text: String, parameters: String, effects: String, _ lines: [String]
  ) -> Answer {
    Answer(
      question: question, text: text,
      snippet: Tutorial.Snippet(
        function: function, comment: "How do I \(question)?", parameters: parameters, effects: effects, lines: lines))
  }
}
