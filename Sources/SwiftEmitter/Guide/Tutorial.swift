import APISpec

/// The code of the first steps with a client. The README and the documentation show it, and the package's tests
/// compile it: it is written once, here.
struct Tutorial {
  /// A function of the compiled file.
  struct Snippet {
    let function: String
    let comment: String
    let parameters: String
    /// What follows the parameters, with a leading blank.
    let effects: String
    let lines: [String]
  }

  let plan: PackagePlan
  let showcase: Showcase
  private let credentials: Credentials

  init(_ plan: PackagePlan) {
    self.plan = plan
    showcase = Showcase(plan)
    credentials = Credentials(plan: plan)
  }

  private var client: String { plan.names.client }
  private var variable: String { credentials.client }
  private var given: String { "_ \(variable): \(client)Client" }

  /// All of them, in the order in which they are read.
  var snippets: [Snippet] {
    [making] + [reading, change, failures, raw, testing].compactMap { $0 } + HowTo(plan).answers.map(\.snippet)
  }

  /// Making a client.
  var making: Snippet {
    Snippet(
      function: "credentials", comment: "A client with its credentials.", parameters: credentials.parameters,
      effects: " -> \(client)Client",
      lines: ["let \(variable) = \(credentials.initializer())", "return \(variable)"])
  }

  /// The line that makes a client.
  var makingLine: String { making.lines[0] }

  /// A first call.
  var reading: Snippet? {
    showcase.reading.map { operation in
      snippet("reading", "The first call.", CallSite(operation: operation, plan: plan).lines)
    }
  }

  /// A call that changes something.
  var change: Snippet? {
    showcase.change.map { operation in
      snippet("changing", "A call that changes something.", CallSite(operation: operation, plan: plan).lines)
    }
  }

  /// What can be done about a call that fails.
  var failures: Snippet? {
    showcase.single.map { operation in
      let call = CallSite(operation: operation, plan: plan).lines
      return snippet(
        "failures", "What can be done about a call that fails.",
        ["do {"] + call.flatMap { Layout.indented($0).lines } + [
          "} catch let error as \(client)Error where error.code == .rateLimited {",
          "  print(\"No more requests for\", error.retryAfter ?? .seconds(60))",
          "} catch let error as \(client)Error {", "  print(error.code, error.message, error.requestID ?? \"\")", "}",
        ])
    }
  }

  /// The response as it came, beside the decoded one.
  var raw: Snippet? {
    showcase.single.flatMap { operation in
      let writer = RequestWriter(writer: LiteralWriter(plan: plan), operation: operation)
      let examples = operation.operation.requestExamples
      let request = examples.lazy.compactMap(writer.statement).first ?? writer.statement(RequestWriter.empty(operation))
      return request.map { lines in
        snippet(
          "rawResponse", "The response as it came, beside the decoded one.",
          lines.map { String($0.dropFirst(4)) } + [
            "let response = try await \(variable).response(to: request)",
            "print(response.raw.header(\"Content-Type\") ?? \"\", response.value)",
          ])
      }
    }
  }

  /// A call without a network.
  var testing: Snippet? {
    showcase.reading.map { operation in
      Snippet(
        function: "testing", comment: "The same call without a network.", parameters: "", effects: " async throws",
        lines: [
          "let transport = MemoryTransport.documented()",
          "let \(variable) = \(credentials.sample(["transport: transport"]))",
        ] + CallSite(operation: operation, plan: plan).lines + [
          "let requests = await transport.requests", "print(requests.map(\\.path))",
        ])
    }
  }

  /// Whether the call without a network has a documented answer, so that a test can make it.
  var testingAnswers: Bool {
    // A page that is answered the same again leads back to itself.
    guard let reading = showcase.reading, reading.continued == nil else { return false }
    return reading.operation.responseExamples.contains { (200..<300).contains($0.status) }
  }

  private func snippet(_ function: String, _ comment: String, _ lines: [String]) -> Snippet {
    Snippet(function: function, comment: comment, parameters: given, effects: " async throws", lines: lines)
  }
}

extension RequestWriter {
  /// A call with what it needs and nothing else.
  static func empty(_ operation: OperationPlan) -> RequestExample {
    RequestExample(title: "", body: nil, response: nil, place: operation.operation.place)
  }
}
