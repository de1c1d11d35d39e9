import APISpec
import Diagnostics

/// Everything that is printed for a spec, decided.
struct PackagePlan {
  let spec: APISpec
  /// What is printed besides what comes from the spec.
  let resources: Resources
  let names: NamePlan
  let types: SwiftTypes
  let objects: [ObjectPlan]
  let enumerations: [EnumerationPlan]
  let unions: [UnionPlan]
  let operations: [OperationPlan]
  let headers: [HeaderPlan]
  /// The servers that the docs list.
  let servers: [ServerPlan]
  /// The documented bodies of failed calls.
  let errorBodies: [ErrorBodyPlan]
  /// The values that stand for something else in lists of ids, by the id's type, in order.
  let sentinels: [ResourceName: [SentinelPlan]]
  let diagnostics: [Diagnostic]

  /// The base URL that the client has by itself.
  var baseURL: String? { BasePath.url(spec.service) }

  /// The struct for a schema.
  func object(_ name: SchemaName) -> ObjectPlan? { objects.first { $0.schema.name == name } }
  /// The enumeration for a schema.
  func enumeration(_ name: SchemaName) -> EnumerationPlan? { enumerations.first { $0.schema.name == name } }
  /// The union for a schema.
  func union(_ name: SchemaName) -> UnionPlan? { unions.first { $0.schema.name == name } }

  private static func address(_ service: Service) -> [Diagnostic] {
    guard let text = service.baseURL, BasePath.url(service) == nil else { return [] }
    return [
      Diagnostic(
        .unknownBaseURL, severity: .warning,
        "\(SwiftLiteral.string(text)) is no URL that requests can be made of; the client asks for one.",
        wayOut: "Name the base URL by a correction.")
    ]
  }

  /// The plan for a spec.
  init(spec: APISpec, client: String, resources: Resources, sources: SourceMap) {
    (self.spec, self.resources) = (spec, resources)
    let reader = SpecReader(spec)
    var namer = NamePlanner(spec: spec, reader: reader, client: client, resources: resources, sources: sources)
    names = namer.plan()
    types = SwiftTypes(names: names, reader: reader)
    var diagnostics = NamingDiagnostics(sources: sources)
    var planner = ObjectPlanner(types: types, sources: sources)
    var objects: [ObjectPlan] = []
    var enumerations: [EnumerationPlan] = []
    var unions: [UnionPlan] = []
    for schema in spec.schemas {
      switch schema.kind {
      case .object(let object): planner.plan(schema, object).map { objects.append($0) }
      case .enumeration(let values):
        EnumerationPlan(schema, values, names: names, diagnostics: &diagnostics).map { enumerations.append($0) }
      case .union(let members):
        UnionPlan(schema, members, types: types, cycles: planner.cycles).map { unions.append($0) }
      }
    }
    (self.objects, self.enumerations, self.unions) = (objects, enumerations, unions)
    var operations = OperationPlanner(
      types: types, objects: Dictionary(objects.map { ($0.schema.name, $0) }, uniquingKeysWith: { first, _ in first }),
      enumerations: Dictionary(enumerations.map { ($0.schema.name, $0) }, uniquingKeysWith: { first, _ in first }),
      sources: sources)
    let planned = operations.plan()
    self.operations = planned.plans
    headers = HeaderPlan.plans(for: spec.service)
    servers = ServerPlan.plans(for: spec.service)
    errorBodies = ErrorBodyPlan.plans(for: spec, objects: objects)
    sentinels = SentinelPlan.plans(for: objects, types: types)
    self.diagnostics =
      PackagePlan.address(spec.service) + names.diagnostics + planner.found + diagnostics.all + planned.diagnostics.all
  }
}
