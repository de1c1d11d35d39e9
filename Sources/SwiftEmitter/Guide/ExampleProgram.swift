import APISpec

/// A small program that lists records in a table.
struct ExampleProgram {
  let plan: PackagePlan
  let listing: Showcase.Listing
  let columns: [TableColumns.Column]
  /// What narrows the list to what is open; nil when the docs name no such state.
  let filter: OpenFilter?

  /// The program for a client; nil when no operation lists records without being told something.
  init?(_ plan: PackagePlan) {
    guard let listing = Showcase(plan).listing else { return nil }
    self.plan = plan
    self.listing = listing
    columns = TableColumns(listing.record, plan: plan).columns
    filter = OpenFilter(listing.operation, record: listing.record, plan: plan)
    if columns.isEmpty { return nil }
  }

  /// Whether the docs show an answer, so that the program has something to list without the service.
  var hasExample: Bool {
    operation.operation.responseExamples.contains { (200..<300).contains($0.status) }
  }

  private var operation: OperationPlan { listing.operation }

  /// What is listed, in words.
  var subject: String {
    let resource = plan.spec.resources.first { $0.name == operation.resource }
    let plural = resource.map { $0.plural.isEmpty ? $0.name.text : $0.plural } ?? operation.resource.text
    return (filter == nil ? "" : "open ") + Titles.of(plural)
  }

  /// The name of the program, and of its folder.
  var name: String { FileNaming.title("\(plan.names.client) \(operation.resource.text) table") }

  /// The statements that end in the records.
  var statements: [String] {
    let client = Credentials(plan: plan).client
    let accessor = plan.names.accessors[operation.resource]?.member ?? "service"
    let target = "\(client).\(accessor).\(operation.method.member)"
    let setting = filter?.assignment
    var lines: [String] = []
    var call = target + "()"
    if let setting {
      if operation.configuresBody || operation.configuresRequest {
        call = target + " { \(setting) }"
      } else if let object = operation.bodyObject {
        lines.append("let criteria = \(object.type.spelling) { \(setting) }")
        call = target + "(criteria)"
      }
    }
    let list = operation.pages != nil ? ".page(1).records" : listing.property.map { "." + $0.name.member } ?? ""
    guard let condition = filter?.condition(listing.record) else { return lines + ["return try await \(call)\(list)"] }
    return lines + [
      "let records = try await \(call)\(list)", "// A documented example may hold more than was asked for.",
      "return records.filter { \(condition) }",
    ]
  }
}
