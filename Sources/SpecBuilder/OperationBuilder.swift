import APISpec
import DocParser
import Language
import OrderedJSON

/// Builds schemas and operations in the order of the docs: for each resource its record, then bodies and answers.
struct OperationBuilder {
  let context: BuildContext
  let schemas: SchemaBuilder
  let catalog: RecordCatalog
  let answers: AnswerCatalog
  let errors: ErrorCatalog
  let kinds: KindRule
  let drafts: [OperationDraft]
  /// What holds for all of them.
  let service: Service

  func build(bodies: [RequestBody?]) -> [Operation] {
    reserveNames(bodies: bodies)
    let paging = PagingFacts(documents: context.documents)
    var requests: [SpecType?] = Array(repeating: nil, count: drafts.count)
    var responses = requests
    for resource in catalog.resources {
      if let record = catalog[resource] { schemas.buildRecord(record) }
      schemas.buildPending()
      for (index, draft) in drafts.enumerated() where draft.resource == resource {
        requests[index] = bodies[index].map { schemas.buildBody($0, pageSize: paging.size) }
        schemas.buildPending()
        responses[index] = response(of: draft)
        schemas.buildPending()
      }
    }
    return drafts.indices.map { index in
      let operation = operation(drafts[index], request: requests[index], response: responses[index], paging: paging)
      schemas.buildPending()
      return operation
    }
  }

  /// Gives records and bodies their names before parts can take them.
  private func reserveNames(bodies: [RequestBody?]) {
    for record in catalog.all { _ = schemas.store.name(of: record) }
    for body in bodies.compactMap({ $0 })
    where body.draft.kind == .create && !body.isList && body.discriminator == nil {
      schemas.creations[body.draft.resource] = body.evidence
    }
    let found = bodies.compactMap { $0 }
    let order = NamingOrder.indices(of: found) { body in
      NamingOrder(kind: body.draft.kind, method: body.draft.method, segments: body.draft.key.segments)
    }
    for body in order.map({ found[$0] }) where schemas.creation(inListOf: body) == nil {
      guard !body.evidence.observations.isEmpty || !body.evidence.nodes.isEmpty else { continue }
      _ = schemas.store.name(of: body.evidence)
      guard body.draft.kind == .create else { continue }
      schemas.requiredForCreating[body.draft.resource, default: []].formUnion(body.requiredNames)
    }
    for answer in answers.own + errors.bodies { _ = schemas.store.name(of: answer) }
    bodies.compactMap { $0 }.forEach { RequirementReporter(schemas: schemas, body: $0).report() }
  }

  private func response(of draft: OperationDraft) -> SpecType? {
    guard draft.httpMethod != .head else { return nil }
    switch answers[draft] {
    // Something comes back to who asks for it, even if the docs do not show it.
    case nil: return draft.httpMethod == .get && !answers.saysNothing(of: draft) ? .any : nil
    case .record(let evidence, let isList)?, .object(let evidence, let isList)?:
      let type = schemas.reference(evidence)
      return isList ? .array(type) : type
    case .list?: return .array(.any)
    case .values(let seen, let part)?:
      let evidence = ObjectEvidence(
        name: BodyNames.answer(of: draft), role: .response, resource: draft.resource, place: DocPlace([]))
      return seen.valueKinds.isEmpty
        ? nil
        : schemas.type(of: schemas.bareInput(draft.literals.last ?? "result", seen: seen, of: evidence, part: part))
    }
  }

  private func operation(
    _ draft: OperationDraft, request: SpecType?, response: SpecType?, paging: PagingFacts
  ) -> Operation {
    let path = PathTyping(schemas: schemas, draft: draft, drafts: drafts).typed()
    let query = QueryFields(
      context: context, schemas: schemas, book: schemas.book, draft: draft, record: catalog[draft.resource]
    ).fields()
    var inputs = query
    if case .reference(let name)? = request { inputs += schemas.fields(of: name) }
    let isList = if case .array? = response { true } else { false }
    let examples = ExampleFinisher(
      context: context, draft: draft, path: path, catalog: catalog, hasBody: request != nil)
    let pages = isList ? paging.paging(of: draft, fields: inputs, store: schemas.store) : nil
    let further = ContinuationFacts(
      context: context, draft: draft, inputs: inputs, answer: response, store: schemas.store)
    let call = CallFacts(context: context, draft: draft, service: service.headers)
    let body = sentType(request, call, draft)
    let answer = answeredType(response, call)
    return Operation(
      kind: draft.kind, resource: draft.resource, method: draft.method, path: path, query: query,
      titles: titles(draft), description: description(draft), requestBody: body,
      isBodyOptional: body != nil && call.isBodyOptional, response: answer, successStatus: call.successStatus,
      isReadOnly: kinds.isReadOnly(draft),
      paging: pages, continuation: pages == nil ? further.continuation() : nil,
      deprecation: call.deprecation, server: draft.server, security: call.security, headers: call.headers,
      idempotencyKey: call.idempotencyKey, requestMediaType: body == nil ? nil : call.requestMediaType,
      responseMediaType: answer == nil ? nil : call.responseMediaType,
      errors: errors.answers(of: draft, with: schemas),
      requestExamples: examples.requests(), responseExamples: examples.responses(),
      place: draft.sightings.first?.place ?? DocPlace([]))
  }

  /// What is sent: where no field is known, bytes or a text of the documented media type.
  private func sentType(_ known: SpecType?, _ call: CallFacts, _ draft: OperationDraft) -> SpecType? {
    guard known == nil, let type = call.requestMediaType, HTTPMethod(draft.method).sendsBody, !MediaType.isJSON(type),
      !MediaType.isForm(type)
    else { return known }
    return MediaType.isText(type) ? .string : .binary
  }

  /// What comes back: bytes or a text where the documented media type is no JSON.
  private func answeredType(_ known: SpecType?, _ call: CallFacts) -> SpecType? {
    guard let type = call.responseMediaType else { return known }
    return MediaType.isText(type) ? .string : .binary
  }

  private func titles(_ draft: OperationDraft) -> [String] {
    var seen: Set<String> = []
    return draft.sightings.map(\.title).filter { seen.insert($0).inserted }
  }

  /// What the docs say of the operation, a paragraph each: for each heading what its newest section says. Another heading
  /// than the first is a special case, so its paragraphs begin with it, and are not taken for the whole.
  private func description(_ draft: OperationDraft) -> [String] {
    var paragraphs: [String: [String]] = [:]
    for (index, sighting) in draft.sightings.enumerated() {
      let said = sighting.section.prose.filter(OperationBuilder.describes).map(\.text)
      guard !said.isEmpty else { continue }
      let isSameDocument = draft.sightings[..<index].contains {
        $0.title == sighting.title && $0.document == sighting.document
      }
      paragraphs[sighting.title] = (isSameDocument ? paragraphs[sighting.title] ?? [] : []) + said
    }
    var seen: Set<String> = []
    return titles(draft).enumerated().flatMap { place, title in
      (paragraphs[title] ?? []).filter { seen.insert($0).inserted }.map { place == 0 ? $0 : "\(title): \($0)" }
    }
  }

  /// Whether a paragraph is a sentence of its own, rather than a label, a list or a footnote.
  private static func describes(_ prose: ProseFacts) -> Bool {
    let isFootnote = prose.statements.contains { if case .footnote = $0.statement { true } else { false } }
    guard !prose.isPlaceholder, !prose.isHeading, !isFootnote, !prose.text.hasSuffix(":") else { return false }
    return NameWords(prose.text).words.count > 4
  }
}
