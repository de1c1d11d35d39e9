import APISpec
import Diagnostics
import DocParser
import Testing

@testable import SpecBuilder

@Suite struct CorrectionTests {
  private var doc: Doc {
    var doc = Doc()
    doc.section(
      "Things", "GET /things/{example_thing_id}",
      table: [
        Row("id", "number"), Row("owner", "string"), Row("state", "string", states: .allowedValues(["Open"])),
      ],
      role: .properties(of: nil),
      examples: [.response("{\"id\": 1, \"owner\": \"x\", \"state\": \"Open\"}", title: "Good")])
    doc.section("Other", "PUT /things/{entry_id}", examples: [.response("{\"id\": 2, \"strange\": 1}", title: "Bad")])
    return doc
  }

  private func correction(_ quotation: String, _ target: String, _ action: Correction.Action) -> Correction {
    Correction(name: "mend", reason: "it is wrong", quotation: quotation, target: target, action: action)
  }

  private func build(_ correction: Correction) throws -> BuiltSpec {
    try SpecBuilder().build([doc.facts], corrections: [correction])
  }

  private func failure(_ correction: Correction) -> String? {
    do {
      _ = try build(correction)
      return nil
    } catch {
      let first = (error as? DiagnosticError)?.diagnostics.first
      return first?.code == .badCorrection ? first?.message : nil
    }
  }

  @Test func setsAType() throws {
    let built = try build(correction("| owner | string |", "Thing.owner", .setType("identifier<User>")))
    #expect(built.field("Thing", "owner")?.type == .identifier("User"))
  }

  @Test func setsNullAndRequired() throws {
    #expect(
      try build(correction("owner", "Thing.owner", .setNullable(true))).field("Thing", "owner")?.isNullable == true)
    #expect(try build(correction("owner", "owner", .setRequired(true))).field("Thing", "owner")?.isRequired == true)
  }

  @Test func addsValues() throws {
    #expect(
      try build(correction("state", "Thing.state", .addValues(["Shut"]))).values("ThingState") == ["Open", "Shut"])
  }

  @Test func renamesAndDropsRows() throws {
    let renamed = try build(correction("| owner | string |", "owner", .rename("keeper")))
    #expect(renamed.field("Thing", "keeper")?.evidence.table == "string")
    #expect(renamed.field("Thing", "owner")?.origin == .examples)
    let dropped = try build(correction("| owner | string |", "owner", .dropRow))
    #expect(dropped.field("Thing", "owner")?.origin == .examples)
  }

  @Test func mergesParameterNames() throws {
    let before = try SpecBuilder().build([doc.facts])
    #expect(before.lines(.unifiedParameter) == [8])
    let built = try build(correction("PUT /things/{entry_id}", "entry_id", .mergeInto("example_thing_id")))
    #expect(built.lines(.unifiedParameter) == [])
  }

  @Test func ignoresAnExample() throws {
    let built = try build(correction("\"strange\": 1", "Bad", .ignoreExample))
    #expect(!built.fieldNames("Thing").contains("strange"))
    #expect(built.spec.operations.last?.responseExamples == [])
  }

  @Test func quotationIsFoundThroughEscapesAndBlanks() throws {
    _ = try build(correction("|  ow\\ner |   string |", "Thing.owner", .setNullable(true)))
  }

  @Test func goneQuotationSaysWhatStandsThereNow() {
    #expect(
      failure(correction("| owner | number |", "Thing.owner", .setNullable(true)))
        == "correction \"mend\": the text that it corrects is gone; what stands there now is: | owner | string |")
    #expect(
      failure(correction("nowhere", "Thing.what", .setNullable(true)))?.contains("no row is called `what`") == true)
  }

  @Test(arguments: [
    ("Thing.nobody", Correction.Action.setNullable(true)), ("Thing.owner", .setNullable(false)),
    ("Thing.owner", .setType("string")), ("Thing.owner", .setType("strung")), ("nobody", .dropRow),
    ("Thing.state", .addValues(["Open"])), ("Else", .ignoreExample), ("id", .mergeInto("x")),
    ("owner", .rename("owner")),
  ])
  func changingNothingIsAnError(target: String, action: Correction.Action) {
    #expect(failure(correction("| owner | string |", target, action)) != nil)
  }

  @Test func correctionForAnotherFileFindsNothing() {
    let other = Correction(
      name: "mend", reason: "", file: "other.md", quotation: "owner", target: "Thing.owner", action: .setNullable(true))
    #expect(failure(other) != nil)
  }
}
