import APISpec

/// The operations that a newcomer is shown first, chosen by what they need and what they give.
struct Showcase {
  /// An operation that lists records without being told anything.
  struct Listing {
    let operation: OperationPlan
    /// What the list holds.
    let record: ObjectPlan
    /// The property of the response with the list; nil when the response is the list.
    let property: PropertyPlan?
  }

  /// The operation whose records make the best table: one that comes in pages, has an example, and many
  /// columns.
  let listing: Listing?
  /// What is called first: the listing, or what can be read else.
  let reading: OperationPlan?
  /// A call that changes something, and is best understood: an update, else a creation.
  let change: OperationPlan?
  /// A call that gives a single record, else what is read first.
  let single: OperationPlan?

  init(_ plan: PackagePlan) {
    let operations = plan.operations
    let listings = operations.compactMap { Showcase.listing($0, plan: plan) }
    listing = Showcase.best(listings) { found in
      let examples = found.operation.operation.responseExamples.count { (200..<300).contains($0.status) }
      let columns = TableColumns(found.record, plan: plan).columns.count
      return (found.operation.pages == nil ? 0 : 1000) + (examples == 0 ? 0 : 500) + 20 * columns + min(examples, 10)
    }
    let fetch = operations.first { $0.operation.kind == .fetch && !$0.operation.responseExamples.isEmpty }
    reading = listing?.operation ?? fetch ?? operations.first(where: \.operation.isReadOnly)
    single = fetch ?? reading
    let home = reading?.resource
    func changing(_ kind: Operation.Kind) -> OperationPlan? {
      let all = operations.filter { $0.operation.kind == kind }
      let own = all.filter { $0.resource == home }
      // The usual call that the docs show, so that another one that is added does not take its place.
      let best = NamingOrder.indices(of: own) { NamingOrder($0.operation) }.map { own[$0] }
      return best.first { !$0.operation.requestExamples.isEmpty } ?? best.first ?? all.first
    }
    change = changing(.update) ?? changing(.create)
  }

  /// The first one that no other outdoes.
  private static func best(_ listings: [Listing], _ score: (Listing) -> Int) -> Listing? {
    let ranks = listings.enumerated().map { (score($0.element), -$0.offset) }
    return ranks.indices.max { ranks[$0] < ranks[$1] }.map { listings[$0] }
  }

  private static func listing(_ operation: OperationPlan, plan: PackagePlan) -> Listing? {
    guard operation.operation.isReadOnly, operation.continued == nil, operation.path.isEmpty,
      !operation.query.contains(where: \.isRequired),
      needsNoBody(operation)
    else { return nil }
    switch operation.operation.response {
    case .array(let element):
      return model(element, plan: plan).map { Listing(operation: operation, record: $0, property: nil) }
    case .reference(let name):
      let lists = plan.object(name)?.properties.filter { $0.storage == .list && model($0.type, plan: plan) != nil }
      guard operation.pages == nil, let list = lists?.first, lists?.count == 1 else { return nil }
      return model(list.type, plan: plan).map { Listing(operation: operation, record: $0, property: list) }
    default: return nil
    }
  }

  private static func model(_ type: SpecType, plan: PackagePlan) -> ObjectPlan? {
    guard case .reference(let name) = type, let object = plan.object(name), object.form == .model else { return nil }
    return object
  }

  private static func needsNoBody(_ operation: OperationPlan) -> Bool {
    switch operation.body {
    case .none: true
    case .object(let object): object.required.isEmpty && object.form != .model
    case .value: false
    }
  }
}
