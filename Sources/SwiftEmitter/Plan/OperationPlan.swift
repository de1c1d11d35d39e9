import APISpec

/// A request and the method that sends it.
struct OperationPlan {
  /// A parameter of the path.
  struct PathArgument {
    let parameter: PathParameter
    let name: Identifier
    let swiftType: String
    /// Whether it stands without a label: it is the id of the resource itself.
    let isUnlabelled: Bool
  }

  /// A query item.
  struct QueryItem {
    let field: Field
    let name: Identifier
    let swiftType: String
    let isRequired: Bool
    /// Whether it is a header of the call, and no part of the query.
    var isHeader = false
  }

  /// What is sent in the body.
  enum Body {
    case none
    /// A printed struct.
    case object(ObjectPlan)
    /// Another value.
    case value(SpecType, swiftType: String)
  }

  /// How pages are asked for.
  struct Pages {
    let paging: Paging
    let record: String
    /// The Swift expressions of the page's number and size on the request, such as `body.pageNumber`.
    let number: String
    let size: String
    /// The expression and the value of an order that does not change.
    let order: (property: String, value: String)?
  }

  /// How a list is read on whose answers say how.
  struct Continued {
    let record: String
    /// The expression of a page's records, of `response`.
    let records: String
    /// The expression of where the next page begins, of `response` and `raw`.
    let mark: String
    /// The statement that takes a mark in; nil where its URL says all.
    let goOn: String?
  }

  let operation: Operation
  let resource: ResourceName
  let request: Identifier
  let method: Identifier
  let path: [PathArgument]
  let query: [QueryItem]
  let body: Body
  let response: String
  let pages: Pages?
  /// How it is read on; nil where its pages have numbers, or there are none.
  var continued: Continued?
  /// The members of a response that stands for the work being done already, `id: opportunityID, isDeleted: true`.
  let responseWhenGone: String?
  /// The arguments that a body cannot do without, with the names that they have inside the method.
  let bodyArguments: [(property: PropertyPlan, inner: Identifier)]

  /// Whether it gives a sequence.
  var isPaged: Bool { pages != nil || continued != nil }

  /// The body's struct, if it is one.
  var bodyObject: ObjectPlan? {
    if case .object(let plan) = body { plan } else { nil }
  }

  /// Whether query items are set in a closure on the request.
  var configuresRequest: Bool {
    if case .none = body { query.contains { !$0.isRequired } } else { false }
  }

  /// Whether the body is made of its required parts and a closure.
  let configuresBody: Bool

  /// That the operation should not be called any more, as the compiler takes it: with the docs' words.
  var deprecation: String? {
    operation.deprecation.map { deprecation in
      let said = TextSafety.line(deprecation.words ?? "")
      let words = said.isEmpty ? "The documentation marks it as deprecated." : said
      return "@available(*, deprecated, message: \(SwiftLiteral.string(words)))"
    }
  }
}
