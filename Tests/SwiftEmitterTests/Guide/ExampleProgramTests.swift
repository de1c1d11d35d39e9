import APISpec
import OrderedJSON
import Testing

@testable import SwiftEmitter

@Suite struct ExampleProgramTests {
  private func program(_ spec: APISpec, name: String = "Deals") throws -> String? {
    try Printed.package(spec, name: name).files.first { $0.path.hasPrefix("Examples/") }?.contents
  }

  @Test func aSearchInPagesIsListedAndNarrowedToWhatIsOpen() throws {
    let source = try #require(try program(DealsSpec.spec))
    #expect(source.contains("let criteria = DealSearch { $0.statuses = [.open] }"))
    #expect(source.contains("try await deals.deals.search(criteria).page(1).records"))
    #expect(source.contains("return records.filter { $0.status == .open }"))
    let columns = source.matches(of: /(?:text|day)\(record\.(\w+)\)/).map { String($0.1) }
    #expect(columns == ["id", "name", "status", "priority", "monetaryValue", "closeDate"])
    #expect(source.contains("environment[\"DEALS_ACCESS_TOKEN\"]"))
    #expect(source.contains("environment[\"DEALS_USER_EMAIL\"]"))
  }

  @Test func theManifestNamesTheProgram() throws {
    let package = try Printed.package(DealsSpec.spec, name: "Deals")
    let manifest = try Printed.file("Package.swift", of: package)
    let path = try #require(package.files.first { $0.path.hasPrefix("Examples/") }).path
    #expect(manifest.contains("path: \"\(path.split(separator: "/").dropLast().joined(separator: "/"))\""))
    #expect(manifest.contains(".executableTarget("))
  }

  @Test func thereIsNoneWhereNothingIsListed() throws {
    let package = try Printed.package(TinySpec.spec, name: "Tiny")
    #expect(!package.files.contains { $0.path.hasPrefix("Examples/") })
    #expect(!(try Printed.file("Package.swift", of: package).contains("executableTarget")))
    #expect(try Printed.file("README.md", of: package).contains("There is no example program"))
  }

  @Test func aListInsideAnObjectIsFoundAndAnAPIWithoutCredentialsIsAskedForByName() throws {
    let service = Service(baseURL: "https://api.example.com", headers: [])
    let spec = APISpec(
      service: service, resources: [Make.resource("Tide", "Tides")],
      schemas: [
        Make.object("Tides", .response, [Make.field("next", "string"), Make.field("readings", "array<#Reading>")]),
        Make.object("Reading", .response, [Make.field("at", "timestamp"), Make.field("height", "double")]),
      ],
      operations: [Make.operation(.list, "Tide", "GET", Make.path("tides"), response: "#Tides")])
    let source = try #require(try program(spec, name: "Harbour"))
    #expect(source.contains("try await harbour.tides.list().readings"))
    #expect(source.contains("if environment[\"HARBOUR_LIVE\"] != nil {"))
    #expect(source.contains("day(record.at)"))
    #expect(source.contains("text(record.height)"))
  }

  @Test func whereNoAnswerIsShownTheProgramAsksForTheService() throws {
    let record = Make.object("Deal", .response, [Make.field("name", "string")])
    let operation = Make.operation(.list, "Deal", "GET", Make.path("deals"), response: "array<#Deal>")
    let package = try Printed.package(
      Make.spec([record], resources: [Make.resource("Deal", "Deals")], operations: [operation]), name: "Crm")
    let source = try #require(package.files.first { $0.path.hasPrefix("Examples/") }).contents
    #expect(source.contains("error: set CRM_BASE_URL"))
    #expect(!source.contains("MemoryTransport") && !source.contains("import CrmTesting"))
    #expect(try Printed.parseErrors(["program": source]) == "")
  }

  @Test func whatNeedsAnArgumentIsNotListed() throws {
    let record = Make.object("Deal", .response, [Make.field("name", "string")])
    func listing(path: PathTemplate, query: [Field] = [], body: String? = nil) throws -> String? {
      let search = Make.object("DealSearch", .criteria, [Make.field("text", "string", required: true)])
      let operation = Make.operation(
        .list, "Deal", "GET", path, query: query, body: body, response: "array<#Deal>")
      return try program(
        Make.spec([record, search], resources: [Make.resource("Deal", "Deals")], operations: [operation]), name: "Crm")
    }
    #expect(try listing(path: Make.path("deals")) != nil)
    #expect(try listing(path: Make.path("stages", .id("stage_id", "Stage"), "deals")) == nil)
    #expect(try listing(path: Make.path("deals"), query: [Make.field("q", "string", required: true)]) == nil)
    #expect(try listing(path: Make.path("deals"), body: "#DealSearch") == nil)
  }

  @Test func theProgramIsSwift() throws {
    let source = try #require(try program(DealsSpec.spec))
    #expect(try Printed.parseErrors(["program": source]) == "")
  }
}
