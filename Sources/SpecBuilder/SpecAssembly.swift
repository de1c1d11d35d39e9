import APISpec
import DocParser
import Language

/// The steps from facts to spec, in their order.
final class SpecAssembly {
  let drafts: [OperationDraft]
  private let context: BuildContext
  private let webhooks: [Sighting]
  private let book = ExampleBook()
  private let kinds: KindRule

  private let servers: ServerPlan

  init(context: BuildContext, servers: ServerPlan) {
    self.context = context
    self.servers = servers
    let captions = context.documents.flatMap(\.sections).flatMap(\.tables).compactMap { table in
      if case .properties(of: let caption?) = table.role { caption } else { String?.none }
    }
    kinds = KindRule(titles: context.documents.compactMap(\.title) + captions, lexicon: context.lexicon)
    (drafts, webhooks) = DraftCollector(context: context).collect()
  }

  func assemble() -> APISpec {
    PathUnifier(context: context).unify(drafts)
    ExamplePairing(context: context, book: book, drafts: drafts).apply()
    kinds.apply(to: drafts)
    SharedFields(drafts: drafts).apply()

    let catalog = RecordCatalog(context: context, book: book, drafts: drafts)
    ForeignExamples(context: context, book: book, drafts: drafts, catalog: catalog).report()
    let answers = AnswerCatalog(context: context, book: book, catalog: catalog, drafts: drafts)
    let errors = ErrorCatalog(context: context, book: book, drafts: drafts)
    let notifications = WebhookNotifications(context: context, book: book, sightings: webhooks)
    let linker = PartLinker(
      vocabulary: context.options.vocabulary, records: catalog.all, namedTables: catalog.namedTables,
      reference: answers.reference)
    linker.link(catalog.all + answers.own + notifications.payloads + errors.bodies)
    let bodies = RequestBodies(
      context: context, book: book, catalog: catalog, drafts: drafts, linker: linker, kinds: kinds)
    let found = drafts.map { bodies.body(of: $0) }

    ProseChecks(context: context).report()
    PathChecks(context: context, drafts: drafts).report()
    VerbChecks(context: context, drafts: drafts).report()
    HeadingChecks(context: context, drafts: drafts).report()
    RequestChecks(context: context, book: book, drafts: drafts).report()
    HeaderChecks(context: context).report()
    BodyChecks(context: context, drafts: zip(drafts, found).filter { $0.1 == nil }.map(\.0)).report()
    servers.findings.forEach(context.report)
    let service = ServiceBuilder(context: context, baseURL: servers.baseURL)
    let schemas = SchemaBuilder(
      context: context, book: book,
      identities: Identities(documents: context.documents, known: catalog.resources),
      categories: service.categories())
    let described = service.service()
    let operations = OperationBuilder(
      context: context, schemas: schemas, catalog: catalog, answers: answers, errors: errors, kinds: kinds,
      drafts: drafts, service: described
    ).build(bodies: found)
    let errorBody = errors.common.map { schemas.reference($0) }
    schemas.buildPending()
    let spec = APISpec(
      service: described.with(errorBody: errorBody), resources: resources(catalog, schemas: schemas),
      operations: operations, webhooks: notifications.build(with: schemas), schemas: schemas.store)
    return SpecOrder(context).applied(to: spec)
  }

  private func resources(_ catalog: RecordCatalog, schemas: SchemaBuilder) -> [Resource] {
    catalog.resources.map { name in
      let record = catalog[name]
      let own = drafts.filter { $0.resource == name }
      let segment = own.lazy.flatMap { KindRule.significant($0.key.segments) }.first
      let isNamedByPath = segment.map { ResourceNames.resource(ofSegment: $0) == name } ?? false
      // Of what `GET /account` answers there is only one.
      let isSingle = own.contains { $0.kind == .fetch && $0.key.segments == [segment] }
      let plural =
        !isNamedByPath
        ? NameWords(name.text).plural.upperCamel
        : isSingle ? name.text : ResourceNames.plural(ofSegment: segment ?? "")
      return Resource(
        name: name, plural: plural, description: record?.description,
        record: record.map { schemas.store.name(of: $0) },
        place: record?.place ?? own.first?.sightings.first?.place ?? DocPlace([]))
    }
  }
}

extension APISpec {
  fileprivate init(
    service: Service, resources: [Resource], operations: [Operation], webhooks: [Webhook], schemas: SchemaStore
  ) {
    self.init(
      service: service, resources: resources, schemas: schemas.schemas, operations: operations, webhooks: webhooks)
  }
}
