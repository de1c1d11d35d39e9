import APISpec
import OrderedJSON

/// A documented record as a value of its type.
struct TypedExamplesView: ViewModel {
  let client: String
  let type: String
  let typeName: String
  let title: String
  let expression: [String]
  /// Whether lists of the documented record were cut.
  let isCut: Bool
  let place: DocPlace

  /// The first documented record of a model that can be written, of those that `operations` answer with.
  init?(_ object: ObjectPlan, operations: [OperationPlan], plan: PackagePlan) {
    let writer = LiteralWriter(plan: plan)
    let type = SpecType.reference(object.schema.name)
    for operation in operations {
      let isList = operation.operation.response == .array(type)
      for example in operation.operation.responseExamples where (200..<300).contains(example.status) {
        let record = isList ? example.body.array?.first : example.body
        guard let short = record.flatMap(ShortExample.init), let lines = writer.arguments(short.value, object) else {
          continue
        }
        isCut = short.isCut
        client = plan.names.client
        self.type = object.type.spelling
        typeName = object.type.name
        title = Titles.of(object.schema.name.text)
        expression = lines
        place = example.place
        return
      }
    }
    return nil
  }

  /// The operations that answer with a record or a list of records, by the record's schema: a fetch first, if there is
  /// one. The order of the documents plays no part.
  static func operations(of plan: PackagePlan) -> [SchemaName: [OperationPlan]] {
    let keys = plan.operations.map { (rank($0.operation.kind), $0.operation.path.text, $0.operation.method) }
    let ordered = keys.indices.sorted { keys[$0] < keys[$1] }.map { plan.operations[$0] }
    var operations: [SchemaName: [OperationPlan]] = [:]
    for operation in ordered {
      switch operation.operation.response {
      case .reference(let name), .array(.reference(let name)): operations[name, default: []].append(operation)
      default: break
      }
    }
    return operations
  }

  private static func rank(_ kind: Operation.Kind) -> Int {
    switch kind {
    case .fetch: 0
    case .list: 1
    case .search: 2
    case .create: 3
    case .update: 4
    case .action: 5
    case .delete: 6
    }
  }

  private var lines: [TextView] {
    expression.enumerated().map { index, text in TextView(text: text + (index == expression.count - 1 ? "" : ",")) }
  }

  static let parts: [any ViewModel.Type] = [TextView.self]
  static let tags: [String: @Sendable (TypedExamplesView) -> any TagValueConvertible] = [
    "client": { $0.client },
    "imports": { Wrapping.imports([$0.client: true, "Foundation": false]) },
    "type": { $0.type },
    "comment": { view in
      let rest = view.isCut ? ", with shorter lists" : ""
      return Documentation(
        ["\(Titles.article(view.title)) of the documentation's examples\(rest)."], place: view.place
      ).text(indent: 2)
    },
    "arguments": { $0.lines },
  ]
}
