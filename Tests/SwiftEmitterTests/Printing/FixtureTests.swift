import APISpec
import OrderedJSON
import Testing

@testable import SwiftEmitter

@Suite struct FixtureTests {
  private func package(_ schemas: [Schema], _ operation: APISpecOperation) throws -> EmittedPackage {
    try Printed.package(Make.spec(schemas, resources: [Make.resource("Deal", "Deals")], operations: [operation]))
  }

  private static let schema = Make.object(
    "Deal", .response, of: "Deal",
    [
      Make.field("id", "identifier<Deal>", required: true), Make.field("value", "decimal"),
      Make.field("count", "integer"),
    ])

  private func fetch(_ responses: ResponseExample...) -> APISpecOperation {
    Make.operation(
      .fetch, "Deal", "GET", Make.path("deals", .id("deal_id", "Deal")), response: "#Deal", responses: responses)
  }

  @Test func aFixtureKeepsOrderAndSpellingOfTheDocs() throws {
    let package = try package([Self.schema], fetch(Make.response("One", #"{"value":5000.0,"id":1,"x":null}"#)))
    let json = try Printed.file("Tests/SampleTests/Fixtures/deals-fetch-response-one.json", of: package)
    #expect(json == "{\n  \"value\": 5000.0,\n  \"id\": 1,\n  \"x\": null\n}\n")
  }

  @Test func decimalsKeepTheirDigits() {
    #expect(JSONNumber("0.1").flatMap(LiteralWriter.decimal) == "Decimal(sign: .plus, exponent: -1, significand: 1)")
    #expect(
      JSONNumber("-2.50").flatMap(LiteralWriter.decimal) == "Decimal(sign: .minus, exponent: -2, significand: 250)")
    #expect(JSONNumber("1e3").flatMap(LiteralWriter.decimal) == "Decimal(sign: .plus, exponent: 3, significand: 1)")
    #expect(JSONNumber("75000").flatMap(LiteralWriter.decimal) == "Decimal(75000)")
    #expect(JSONNumber("5000.0").flatMap(LiteralWriter.shortDecimal) == "5000")
    #expect(JSONNumber("12.125").flatMap(LiteralWriter.shortDecimal) == "12.125")
    #expect(JSONNumber("0.1").flatMap(LiteralWriter.shortDecimal) == nil)
  }

  @Test func anExampleThatItsTypeCannotHoldIsReported() throws {
    let package = try package(
      [Self.schema],
      fetch(
        Make.response("Text for a number", #"{"id":1,"count":"two"}"#),
        Make.response("Too large", #"{"id":99999999999999999999}"#), Make.response("Without an id", "{}")))
    #expect(package.summary.responseFixtures == 0)
    #expect(package.diagnostics.map(\.code) == [.untestedExample, .untestedExample, .untestedExample])
  }

  @Test func examplesOfOneTitleGetTestsOfTheirOwn() throws {
    let package = try package(
      [Self.schema], fetch(Make.response("One", #"{"id":1}"#), Make.response("ONE", #"{"id":2}"#)))
    let names = package.files.map(\.path).filter { $0.contains("/Fixtures/deals") }
    #expect(
      names == [
        "Tests/SampleTests/Fixtures/deals-fetch-response-one.json",
        "Tests/SampleTests/Fixtures/deals-fetch-response-one2.json",
      ])
    let tests = try Printed.file("Tests/SampleTests/Responses/DealsFetchResponseTests.swift", of: package)
    #expect(tests.contains("@Test(\"One\") func one()"))
    #expect(tests.contains("@Test(\"ONE\") func one2()"))
  }

  @Test func everyScalarOfTheFirstRecordIsChecked() throws {
    let package = try Printed.package(DealsSpec.spec)
    let tests = try Printed.file("Tests/SampleTests/Responses/DealsSearchResponseTests.swift", of: package)
    for line in [
      "expectEqual(response.count, 2)", "expectEqual(first.id, DealID(27))", "expectEqual(first.assigneeID, nil)",
      "expectEqual(first.customFields.count, 2)", "expectEqual(first.address?.street, \"Main\")",
      "expectEqual(first.customFields.first?.value, nil)", "expectEqual(first.priority, DealPriority.noPriority)",
      "expectEqual(first.leadsConvertedFrom.first?.leadID, LeadID(1))",
    ] { #expect(tests.contains(line), "\(line)") }
  }

  @Test func anErrorThatIsDocumentedIsKeptAsJSON() throws {
    let package = try package([Self.schema], fetch(Make.response("Not there", #"{"message":"no"}"#, status: 404)))
    let tests = try Printed.file("Tests/SampleTests/Responses/DealsFetchResponseTests.swift", of: package)
    #expect(tests.contains("fixture.decode(JSONValue.self)"))
    #expect(package.diagnostics.isEmpty)
  }
}
