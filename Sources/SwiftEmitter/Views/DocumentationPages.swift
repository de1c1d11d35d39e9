import APISpec

/// A group of links on a page of the documentation catalogue.
struct TopicView: ViewModel {
  let title: String
  /// The symbols, each by its link without back-ticks.
  let symbols: [String]

  /// The groups that have a link.
  static func filled(_ groups: [(String, [String])]) -> [TopicView] {
    groups.filter { !$0.1.isEmpty }.map { TopicView(title: $0.0, symbols: $0.1) }
  }

  static let parts: [any ViewModel.Type] = [TextView.self]
  static let tags: [String: @Sendable (TopicView) -> any TagValueConvertible] = [
    "title": { $0.title },
    "links": { $0.symbols.map { TextView(text: "- ``\($0)``") } },
  ]
}

/// The first page of the catalogue, and the one with the first steps.
struct GuideView: ViewModel {
  let plan: PackagePlan
  let tutorial: Tutorial

  init(_ plan: PackagePlan) {
    self.plan = plan
    tutorial = Tutorial(plan)
  }

  private var topics: [TopicView] {
    func names(_ objects: [ObjectPlan]) -> [String] { objects.map(\.type.name) }
    let resources = plan.types.reader.operated.compactMap { plan.names.resourceTypes[$0.name]?.name }
    let sent = plan.objects.filter { $0.form != .model }
    let shapes = plan.enumerations.map(\.type.name) + plan.unions.map(\.type.name)
    return TopicView.filled([
      ("Resources", resources), ("Records", names(plan.objects.filter { $0.form == .model })),
      ("What is sent", names(sent)), ("Values", shapes),
      ("Identifiers", plan.types.reader.identified.compactMap { plan.names.ids[$0]?.name }),
      ("Requests as values", plan.operations.map(\.request.name)),
      ("Events of webhooks", plan.names.webhooks.compactMap { $0?.name }),
    ])
  }

  static let parts: [any ViewModel.Type] = [TopicView.self, AnswerView.self, TextView.self]
  static let tags: [String: @Sendable (GuideView) -> any TagValueConvertible] = [
    "client": { $0.plan.names.client },
    "repository": { FileNaming.title("\($0.plan.names.client) swift") },
    "title": { Titles.of($0.plan.names.client) },
    "makingLine": { $0.tutorial.makingLine },
    "facts": { ServiceFacts.lines($0.plan).map(TextView.init) },
    "hasFacts": { !ServiceFacts.lines($0.plan).isEmpty },
    "readingLines": { ($0.tutorial.reading?.lines ?? []).map(TextView.init) },
    "hasReading": { $0.tutorial.reading != nil },
    "changeLines": { ($0.tutorial.change?.lines ?? []).map(TextView.init) },
    "hasChange": { $0.tutorial.change != nil },
    "failureLines": { ($0.tutorial.failures?.lines ?? []).map(TextView.init) },
    "hasFailures": { $0.tutorial.failures != nil },
    "rawLines": { ($0.tutorial.raw?.lines ?? []).map(TextView.init) },
    "hasRaw": { $0.tutorial.raw != nil },
    "testingLines": { ($0.tutorial.testing?.lines ?? []).map(TextView.init) },
    "hasTesting": { $0.tutorial.testing != nil },
    "topics": { $0.topics },
    "answers": { HowTo($0.plan).answers.map(AnswerView.init) },
  ]
}

/// An answer to what a user asks next.
struct AnswerView: ViewModel {
  let answer: HowTo.Answer

  static let parts: [any ViewModel.Type] = [TextView.self]
  static let tags: [String: @Sendable (AnswerView) -> any TagValueConvertible] = [
    "question": { "How do I \($0.answer.question)?" },
    "answer": { $0.answer.text },
    "answerLines": { $0.answer.snippet.lines.map(TextView.init) },
  ]
}

/// The page of a resource: how each of its operations is called, and the types that belong to it.
struct ResourcePageView: ViewModel {
  let name: String
  let sites: [CallSiteView]
  let topics: [TopicView]

  /// The page of a resource; `sites` are those of all operations.
  init(_ resource: Resource, name: Identifier, plan: PackagePlan, sites: [CallSiteView]) {
    self.name = name.name
    self.sites = sites.filter { $0.site.operation.resource == resource.name }
    let operations = self.sites.map(\.site.operation)
    let methods = operations.flatMap { MethodView.methods($0) }.map { "\($0.plan.method.name)(\($0.labels))" }
    let objects = plan.objects.filter { $0.object.resource == resource.name }
    let id = plan.names.ids[resource.name].map { [$0.name] } ?? []
    topics = TopicView.filled([
      ("Operations", methods), ("Records", objects.filter { $0.form == .model }.map(\.type.name) + id),
      ("What is sent", objects.filter { $0.form != .model }.map(\.type.name)),
      ("Requests as values", operations.map(\.request.name)),
    ])
  }

  static let parts: [any ViewModel.Type] = [CallSiteView.self, TopicView.self]
  static let tags: [String: @Sendable (ResourcePageView) -> any TagValueConvertible] = [
    "name": { $0.name },
    "sites": { $0.sites },
    "topics": { $0.topics },
  ]
}

/// What the docs say of the service as a whole, as a list.
enum ServiceFacts {
  /// The lines of the list.
  static func lines(_ plan: PackagePlan) -> [String] {
    let base = plan.baseURL.map { "- The service is at \(MarkdownText.code($0))." }
    let limits = plan.spec.service.rateLimits.filter { $0.requests > 0 && $0.seconds > 0 }.map {
      "- At most \($0.requests) requests in \($0.seconds) seconds; the client keeps to that, so calls wait for their turn."
    }
    return (base.map { [$0] } ?? []) + limits
  }
}
