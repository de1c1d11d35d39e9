import APISpec
import OrderedJSON

/// The examples of an operation as data, or the list of all operations.
struct DocumentedExamplesView: ViewModel {
  let client: String
  let plans: [DocumentedPlan]
  /// Whether it is the list.
  let isIndex: Bool

  static let parts: [any ViewModel.Type] = [DocumentedOperationView.self, TextView.self]
  static let tags: [String: @Sendable (DocumentedExamplesView) -> any TagValueConvertible] = [
    "client": { $0.client },
    "isIndex": { $0.isIndex },
    "isData": { !$0.isIndex },
    "operations": { $0.plans.map(DocumentedOperationView.init) },
    "references": { Wrapping.elements($0.plans.map { "." + $0.name.member }, indent: 4) },
  ]
}

/// One operation.
struct DocumentedOperationView: ViewModel {
  let plan: DocumentedPlan

  private var arguments: String {
    let operation = plan.operation.operation
    var texts = [
      "method: " + SwiftLiteral.string(operation.method), "pathTemplate: " + SwiftLiteral.string(operation.path.text),
    ]
    if let paging = plan.operation.pages?.paging {
      let header = paging.totalHeader.map(SwiftLiteral.string) ?? "nil"
      texts.append(
        "paging: DocumentedPaging(pageNumberField: \(SwiftLiteral.string(paging.pageNumberField)), "
          + "pageSizeField: \(SwiftLiteral.string(paging.pageSizeField)), "
          + "defaultPageSize: \(paging.defaultPageSize ?? 20), totalHeader: \(header))")
    }
    return texts.joined(separator: ", ")
  }

  static let parts: [any ViewModel.Type] = [TextView.self]
  static let tags: [String: @Sendable (DocumentedOperationView) -> any TagValueConvertible] = [
    "operationName": { $0.plan.name.spelling },
    "operationComment": {
      Documentation([OperationDocumentation($0.plan.operation).requestLine], place: $0.plan.operation.operation.place)
        .text(indent: 2)
    },
    "arguments": { $0.arguments },
    "hasExamples": { !$0.plan.examples.isEmpty },
    "examples": { view in
      let texts = view.plan.examples.map { DocumentedExampleView(example: $0).text }
      return Wrapping.elements(texts, indent: 6)
    },
  ]
}

/// One example.
struct DocumentedExampleView {
  let example: DocumentedPlan.Example

  private var arguments: [String] {
    let json = JSONWriter(.compact)
    var texts = ["title: " + SwiftLiteral.string(example.title)]
    func dictionary(_ pairs: [(String, String)]) -> String {
      "[" + pairs.map { "\(SwiftLiteral.string($0)): \(SwiftLiteral.string($1))" }.joined(separator: ", ") + "]"
    }
    if !example.pathArguments.isEmpty { texts.append("pathArguments: " + dictionary(example.pathArguments)) }
    let query = (example.request?.query ?? [:]).sorted { $0.key < $1.key }
    if !query.isEmpty { texts.append("query: " + dictionary(query.map { ($0.key, RequestWriter.text($0.value)) })) }
    if let body = example.request?.body { texts.append("requestBody: " + SwiftLiteral.string(json.text(body))) }
    if example.response.status != 200 { texts.append("status: \(example.response.status)") }
    texts.append("responseBody: " + SwiftLiteral.string(json.text(example.response.body)))
    return texts
  }

  /// The example as an expression.
  var text: String { "DocumentedExample(\(arguments.joined(separator: ", ")))" }
}
