import APISpec
import Testing

@testable import SwiftEmitter

@Suite struct MatchTests {
  private func printed(_ values: [String], required: Bool) throws -> EmittedPackage {
    let filter = Make.object(
      "TagsFilter", .criteria,
      [
        Make.field("option", "#MatchOption", required: required),
        Make.field("value", "array<string>", required: required),
      ])
    let search = Make.object("DealSearch", .criteria, of: "Deal", [Make.field("tags", "#Tags")])
    let operation = Make.operation(
      .search, "Deal", "POST", Make.path("deals", "search"), body: "#DealSearch", response: "array<string>")
    return try Printed.package(
      Make.spec(
        [filter, search, Make.union("Tags", ["array<string>", "#TagsFilter"]), Make.values("MatchOption", values)],
        resources: [Make.resource("Deal", "Deals")], operations: [operation]))
  }

  @Test func aListIsWrittenWithHowItIsCompared() throws {
    let source = try Printed.file("Sources/Sample/Requests/Tags.swift", of: printed(["ANY"], required: false))
    for name in ["any", "all", "noneOf"] {
      #expect(source.contains("public static func \(name)(_ values: [String]) -> Self {"), "\(name)")
      #expect(source.contains("public static func \(name)(_ values: String...) -> Self { \(name)(values) }"), "\(name)")
      #expect(source.contains("filter.option = .\(name)\n"), "\(name)")
    }
  }

  @Test func requiredPartsAreArguments() throws {
    let source = try Printed.file("Sources/Sample/Requests/Tags.swift", of: printed(["ANY"], required: true))
    #expect(source.contains("return .filter(TagsFilter(option: .noneOf, value: values))"))
  }

  @Test func whatTheDocumentationDoesNotShowSaysSoAndIsNoKnownValue() throws {
    let source = try Printed.file(
      "Sources/Sample/Models/MatchOption.swift", of: printed(["any", "all"], required: false))
    #expect(source.contains("/// `none`, as the counterpart of `any`. The documentation does not show it."))
    #expect(source.contains("public static let noneOf = Self(rawValue: \"none\")"))
    #expect(source.contains("= [\n    .any,\n    .all,\n  ]"))
  }

  @Test func otherWordsMakeNoSuchEnumeration() throws {
    let package = try printed(["ANY", "FIRST"], required: false)
    let source = try Printed.file("Sources/Sample/Models/MatchOption.swift", of: package)
    #expect(!source.contains("noneOf"))
    #expect(!(try Printed.file("Sources/Sample/Requests/Tags.swift", of: package).contains("static func")))
  }
}
