/// What the product for tests holds of the docs.
struct TestingPlan {
  /// The calls with their examples.
  let calls: [DocumentedPlan]
  /// The documented records as values, each of another type.
  let records: [TypedExamplesView]

  init(_ plan: PackagePlan, calls: [DocumentedPlan]) {
    self.calls = calls
    let operations = TypedExamplesView.operations(of: plan)
    records = plan.objects.filter { $0.form == .model }.compactMap { object in
      TypedExamplesView(object, operations: operations[object.schema.name] ?? [], plan: plan)
    }
  }
}
