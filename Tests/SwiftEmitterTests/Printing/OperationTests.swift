import APISpec
import OrderedJSON
import Testing

@testable import SwiftEmitter

@Suite struct OperationTests {
  private func resource(_ operations: [APISpecOperation], schemas: [Schema] = []) throws -> String {
    let spec = Make.spec(schemas, resources: [Make.resource("Deal", "Deals")], operations: operations)
    return try Printed.file("Sources/Sample/Resources/DealsResource.swift", of: Printed.package(spec))
  }

  private static let paging = Paging(
    pageNumberField: "page", pageSizeField: "per_page", defaultPageSize: nil, pageSizeBounds: nil, totalHeader: nil,
    resultCap: nil, stableOrder: nil)

  @Test func aPagedListWithAQueryHasOneMethodWithAndOneWithoutAClosure() throws {
    let source = try resource([
      Make.operation(
        .list, "Deal", "GET", Make.path("deals"),
        query: [Make.field("page", "integer"), Make.field("per_page", "integer"), Make.field("q", "string")],
        response: "array<string>", paging: Self.paging)
    ])
    #expect(source.contains("func list(options: CallOptions = CallOptions()) -> PagedSequence<ListDealsRequest>"))
    #expect(source.contains("_ configure: (inout ListDealsRequest) throws -> Void\n  ) rethrows -> Paged"))
  }

  @Test func operationsOfOneNameAreToldApartByTheirLabels() throws {
    let source = try resource([
      Make.operation(.list, "Deal", "GET", Make.path("deals"), response: "array<string>"),
      Make.operation(
        .list, "Deal", "GET", Make.path("deals", "pipeline", .id("pipeline_id", "Pipeline")), response: "array<string>"),
      Make.operation(.list, "Deal", "GET", Make.path("deals", "archive"), response: "array<string>"),
      Make.operation(.list, "Deal", "GET", Make.path("old", "archive"), response: "array<string>"),
    ])
    let line = Self.onOneLine(source)
    #expect(line.contains("func list(options:"))
    #expect(line.contains("func list(pipelineID: PipelineID, options:"))
    #expect(line.contains("func listArchive(options:"))
    #expect(line.contains("func list2(options:"))
  }

  @Test func anIdStandsWithoutALabelOnlyWhereItComesFirst() throws {
    let source = try resource([
      Make.operation(
        .fetch, "Deal", "GET", Make.path("stages", .id("stage_id", "Stage"), "deals", .id("deal_id", "Deal")),
        response: "string"),
      Make.operation(
        .delete, "Deal", "DELETE", Make.path("deals", .id("deal_id", "Deal"), "tags", .id("tag_id", "Tag"))),
    ])
    let line = Self.onOneLine(source)
    #expect(line.contains("func fetch(stageID: StageID, dealID: DealID, options:"))
    #expect(line.contains("(_ dealID: DealID, tagID: TagID, "))
  }

  /// The source without its line breaks, wherever a long line was wrapped.
  private static func onOneLine(_ source: String) -> String {
    source.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("( ", with: "(")
  }

  @Test func aRequestNamesWhatItLiesInOnce() throws {
    let parameters: [PathTemplate.Segment] = [
      .parameter(PathParameter(name: "entity", type: .string)),
      .parameter(PathParameter(name: "entity_id", type: .integer)), "deals",
      .parameter(PathParameter(name: "deal_iid", type: .integer)),
    ]
    let operation = Make.operation(.fetch, "Deal", "GET", PathTemplate(parameters), response: "string")
    let spec = Make.spec([], resources: [Make.resource("Deal", "Deals")], operations: [operation])
    #expect(RequestNaming(spec: spec).typeName(operation) == "Fetch Deal Of entity")
    #expect(try resource([operation]).contains("dealIID: Int"))
  }

  @Test(
    arguments: [
      (["convert"], "POST", nil, "Convert Deal"), (["look", "up"], "POST", "#Deal", "look Deal up"),
      (["activities"], "GET", "array<string>", "List Deal activities"), (["me"], "GET", "#Deal", "Fetch Deal me"),
      (["time", "stats"], "GET", "#Deal", "Fetch Deal time stats"),
      (["time", "estimate"], "POST", nil, "Deal time estimate"),
      (["move"], "PUT", nil, "move Deal"),
    ] as [([String], String, String?, String)])
  func aRequestIsNamedByAVerbOrByWhatItIsAbout(words: [String], method: String, response: String?, expected: String) {
    let operation = Make.operation(.action(words), "Deal", method, Make.path("deals"), response: response)
    let spec = Make.spec([], resources: [Make.resource("Deal", "Deals")], operations: [operation])
    #expect(Words(RequestNaming(spec: spec).typeName(operation)).upperCamel == Words(expected).upperCamel)
  }

  @Test func whatAnActionNamesIsNoOwner() throws {
    let operation = Make.operation(
      .action(["delete", "goal"]), "Site", "DELETE", Make.path("sites", "goals", .id("goal_id", "Goal")))
    let spec = Make.spec([], resources: [Make.resource("Site", "Sites")], operations: [operation])
    #expect(RequestNaming(spec: spec).typeName(operation) == "delete Site goal")
  }

  @Test func theKeyOfARecordIsNoOwner() throws {
    let path = Make.path("sites", .parameter(PathParameter(name: "domain", type: .string)))
    let operation = Make.operation(.delete, "Site", "DELETE", path)
    let spec = Make.spec([], resources: [Make.resource("Site", "Sites")], operations: [operation])
    #expect(RequestNaming(spec: spec).typeName(operation) == "Delete Site")
  }

  @Test func whatIsReadAndNotShownIsAnyJSON() throws {
    let source = try resource([
      Make.operation(.list, "Deal", "GET", Make.path("deals")),
      Make.operation(.create, "Deal", "POST", Make.path("deals")),
      Make.operation(.action(["check"]), "Deal", "HEAD", Make.path("deals")),
    ])
    #expect(source.contains("func list(options: CallOptions = CallOptions()) async throws -> JSONValue"))
    #expect(source.contains("The documentation does not show what comes back."))
    #expect(source.contains("func create(options: CallOptions = CallOptions()) async throws -> EmptyResponse"))
    #expect(source.contains("func check(options: CallOptions = CallOptions()) async throws -> EmptyResponse"))
  }

  @Test func aDeletionThatFindsNothingHasTheAnswerOfOneThatDid() throws {
    let schema = Make.object(
      "DealDeletion", .response, [Make.field("id", "identifier<Deal>"), Make.field("is_deleted", "boolean")])
    func request(_ body: String) throws -> String {
      let operation = Make.operation(
        .delete, "Deal", "DELETE", Make.path("deals", .id("deal_id", "Deal")), response: "#DealDeletion",
        responses: [Make.response("Deleted", body)])
      let spec = Make.spec([schema], resources: [Make.resource("Deal", "Deals")], operations: [operation])
      return try Printed.file("Sources/Sample/Requests/DeleteDealRequest.swift", of: Printed.package(spec))
    }
    #expect(try request(#"{"id":1,"is_deleted":true}"#).contains("DealDeletion(id: dealID, isDeleted: true)"))
    #expect(!(try request(#"{"id":1,"is_deleted":false}"#).contains("isDeleted: true")))
  }

  @Test func onlyCallsThatChangeSomethingHaveAResultThatMayBeIgnored() throws {
    let path = Make.path("deals", .id("deal_id", "Deal"))
    let source = try resource([
      Make.operation(.fetch, "Deal", "GET", path, response: "string"),
      Make.operation(.delete, "Deal", "DELETE", path, response: "string"),
      Make.operation(.action(["look", "up"]), "Deal", "POST", path, response: "string", readOnly: true),
      Make.operation(.action(["touch"]), "Deal", "HEAD", path),
    ])
    #expect(
      Self.onOneLine(source).matches(of: /@discardableResult nonisolated\(nonsending\) public func (\w+)/).map(\.1)
        == ["delete", "touch"])
  }

  @Test func requestsAreNamedByWhatComesBackAndByTheirOwners() throws {
    let entity = PathTemplate.Segment.parameter(PathParameter(name: "entity", type: .string))
    let id = PathTemplate.Segment.parameter(PathParameter(name: "entity_id", type: .identifier(nil)))
    let spec = Make.spec(
      [], resources: [Make.resource("Deal", "Deals")],
      operations: [
        Make.operation(.action(["usage"]), "Deal", "GET", Make.path("deals", "usage"), response: "string"),
        Make.operation(.action(["owners"]), "Deal", "GET", Make.path("deals", "owners"), response: "array<string>"),
        Make.operation(.list, "Deal", "GET", Make.path("deals"), response: "array<string>"),
        Make.operation(.list, "Deal", "GET", Make.path(entity, id, "deals"), response: "array<string>"),
      ])
    let files = Set(try Printed.package(spec).files.map(\.path))
    for name in ["FetchDealUsage", "ListDealOwners", "ListDeals", "ListDealsOfEntity"] {
      #expect(files.contains("Sources/Sample/Requests/\(name)Request.swift"), "\(name)")
    }
    for name in ["DealsList", "DealsListOfEntity"] {
      #expect(files.contains("Tests/SampleTests/Requests/\(name)RequestTests.swift"), "\(name)")
    }
  }

  @Test func idsThatExamplesShowAsTextAreText() throws {
    let field = Make.field(
      "id", "identifier<Deal>", required: true, evidence: Evidence(table: "number", examples: [.string]))
    let number = Make.field("id", "identifier<Deal>", evidence: Evidence(table: "string", examples: [.integer]))
    func source(_ field: Field) throws -> String {
      let spec = Make.spec([Make.object("Deal", .response, of: "Deal", [field])])
      return try Printed.file("Sources/Sample/Identifiers/DealID.swift", of: Printed.package(spec))
    }
    #expect(try source(field).contains("struct DealID: StringResourceID"))
    #expect(try source(number).contains("struct DealID: ResourceID"))
  }

  @Test func aRecordThatWouldHoldItselfIsKeptAsJSON() throws {
    let spec = Make.spec([
      Make.object("Deal", .response, [Make.field("parent", "#Deal"), Make.field("children", "array<#Deal>")])
    ])
    let source = try Printed.file("Sources/Sample/Models/Deal.swift", of: Printed.package(spec))
    #expect(source.contains("var parent: JSONValue?"))
    #expect(source.contains("var children: [Deal]"))
  }

  @Test func rangesTakeTheNameThatIsFree() throws {
    func source(_ fields: [Field]) throws -> String {
      let spec = Make.spec([Make.object("DealSearch", .criteria, fields)])
      return try Printed.file("Sources/Sample/Requests/DealSearch.swift", of: Printed.package(spec))
    }
    let pair = [Make.field("minimum_value", "integer"), Make.field("maximum_value", "integer")]
    #expect(try source(pair).contains("var value: RangeFilter<Int>?"))
    #expect(try source(pair + [Make.field("value", "integer")]).contains("var valueRange: RangeFilter<Int>?"))
    #expect(try source([pair[0]]).contains("var minimumValue: Int?"))
    #expect(try source([pair[0], Make.field("maximum_value", "string")]).contains("var maximumValue: String?"))
    let camel = [Make.field("minPrice", "decimal"), Make.field("maxPrice", "decimal")]
    #expect(try source(camel).contains("var price: RangeFilter<Decimal>?"))
  }

  @Test func typesThatPrintedTypesHoldKeepTheirNames() throws {
    let names = ["CodingKeys", "Record", "Response", "Value", "Fixture", "ID"]
    let spec = Make.spec(names.map { Make.object($0, .response, []) })
    let files = Set(try Printed.package(spec).files.map(\.path))
    for name in names { #expect(files.contains("Sources/Sample/Models/Sample\(name).swift"), "\(name)") }
  }
}

/// The spec's type; Foundation has one of that name too.
typealias APISpecOperation = Operation
