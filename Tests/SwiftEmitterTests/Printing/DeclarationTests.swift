import APISpec
import Testing

@testable import SwiftEmitter

@Suite struct DeclarationTests {
  private func table() throws -> [String: Declaration] {
    let declarations = try Printed.package(DealsSpec.spec).declarations
    return Dictionary(declarations.map { ($0.name, $0) }) { first, _ in first }
  }

  @Test func declarationsHaveNameSignatureAndPlace() throws {
    let table = try table()
    #expect(table["Deal.assigneeID"]?.signature == "var assigneeID: UserID?")
    #expect(table["Deal.assigneeID"]?.place == DocPlace(["docs.md", "assignee_id"]))
    #expect(table["DealPriority.noPriority"]?.kind == .member)
    #expect(table["CustomFieldValue.integers"]?.signature == "case integers([Int])")
    #expect(table["DealCreation.init(name:primaryContactID:)"]?.kind == .initializer)
    #expect(table["IDFilter<UserID>.unassigned"]?.signature == "static var unassigned: IDFilter<UserID>")
    #expect(table["SampleClient.deals"]?.signature == "var deals: DealsResource")
    #expect(
      table["DealsResource.fetch(_:options:)"]?.signature
        == "func fetch(_ dealID: DealID, options: CallOptions = CallOptions()) async throws -> Deal")
  }

  @Test func theClientAndItsRequestsAreInTheTable() throws {
    let table = try table()
    let initializer = try #require(table.values.first { $0.name.hasPrefix("SampleClient.init(") })
    #expect(initializer.signature.contains("transport: (any ClientTransport)? = nil"))
    #expect(table["FetchDealRequest.dealID"]?.signature == "var dealID: DealID")
    #expect(table["FetchDealRequest.init(_:)"]?.signature == "init(_ dealID: DealID)")
  }

  @Test func noNameStandsTwice() throws {
    let names = try Printed.package(DealsSpec.spec).declarations.map(\.name)
    #expect(Set(names).count == names.count)
  }

  /// Each printed type that comes from the docs is in the table.
  @Test func everyPrintedTypeIsInTheTable() throws {
    let package = try Printed.package(DealsSpec.spec)
    let table = Set(package.declarations.map(\.name))
    for file in package.files {
      guard ["Models", "Requests", "Identifiers", "Resources"].contains(where: { file.path.contains("/\($0)/") }),
        file.path.hasPrefix("Sources/Sample/")
      else { continue }
      for type in TypeNaming.topLevelTypes(in: file.contents) { #expect(table.contains(type), "\(type)") }
    }
  }
}
