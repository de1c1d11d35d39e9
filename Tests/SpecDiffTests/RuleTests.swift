import APISpec
import SpecDiff
import Testing

@Suite struct RuleTests {
  @Test(arguments: RuleCase.all)
  func aChangeIsNamedAndClassed(_ example: RuleCase) throws {
    let diff = APIDiff(from: example.old, to: example.new)
    let change = try #require(diff.changes.first { $0.rule == example.rule && $0.sentence.text == example.text })
    #expect(change.impact == Impact(wire: example.wire, swift: example.swift))
    let others = Set(diff.changes.filter { $0 != change }.map(\.rule))
    #expect(others == example.others)
  }

  @Test func everyRuleHasACase() {
    let missing = Set(ChangeRule.allCases).subtracting(RuleCase.all.map(\.rule))
    #expect(missing.isEmpty)
  }

  @Test(arguments: RuleCase.all)
  func theWayBackIsAChangeToo(_ example: RuleCase) {
    #expect(!APIDiff(from: example.new, to: example.old).isEmpty)
    #expect(APIDiff(from: example.old, to: example.old).isEmpty)
    #expect(APIDiff(from: example.new, to: example.new).isEmpty)
  }

  @Test func placesStandForBothSides() throws {
    let diff = APIDiff(
      from: Specs.request(Specs.field("a")), to: Specs.request(Specs.field("b", .integer)))
    let removed = try #require(diff.changes.first { $0.rule == .fieldRemoved })
    #expect(removed.oldPlace?.text == "deals.md › Deals › a")
    #expect(removed.newPlace == nil)
    let added = try #require(diff.changes.first { $0.rule == .fieldAdded })
    #expect(added.oldPlace == nil)
    #expect(added.newPlace?.text == "deals.md › Deals › b")
  }

  /// What both sides send is judged by the worse direction.
  @Test func aTypeThatBothSidesSendIsJudgedForBoth() {
    func spec(_ fields: [String]) -> APISpec {
      let part = Specs.object("Part", .response, fields.map { Specs.field($0, required: $0 == "new") })
      return Specs.spec(
        schemas: [part], operations: [Specs.operation(body: .reference("Part"), response: .reference("Part"))])
    }
    let added = APIDiff(from: spec(["a"]), to: spec(["a", "new"]))
    #expect(added.changes.map(\.impact.wire) == [.breaking])
  }

  @Test func minimumAndMaximumAreNoRename() {
    let diff = APIDiff(
      from: Specs.request(Specs.field("minimum_size", .integer), Specs.field("x"), Specs.field("y")),
      to: Specs.request(Specs.field("y"), Specs.field("x"), Specs.field("maximum_size", .integer)))
    #expect(Set(diff.changes.map(\.rule)) == [.fieldAdded, .fieldRemoved, .orderChanged])
  }
}

/// One edit is one entry, however many objects are made of the edited row.
@Suite struct JoinedChangeTests {
  private func spec(_ description: String, required: Bool = false, origin: Field.Origin = .documented) -> APISpec {
    let field = Specs.field("details", description: description, origin: origin)
    let values = Schema(
      name: "Kind", kind: .enumeration(Enumeration(values: [.init(raw: "x")])), description: description,
      place: field.place)
    let sent = Specs.field("details", required: required, description: description, origin: origin)
    return Specs.spec(
      schemas: [
        Specs.object("Deal", .response, [field, Specs.field("z")]), Specs.object("DealCreate", .request, [sent]),
        Specs.object("DealUpdate", .patch, [field]), values,
      ],
      operations: [
        Specs.operation(.create, "POST", Specs.path("deals"), body: .reference("DealCreate")),
        Specs.operation(.update, "PUT", Specs.path("deals", ":deal_id"), body: .reference("DealUpdate")),
      ])
  }

  @Test func anEditedDescriptionIsOneEntry() {
    let diff = APIDiff(from: spec("teh"), to: spec("the"))
    #expect(
      diff.changes.map(\.sentence.text) == [
        "`details` of Deal, POST /deals, PUT /deals/{deal_id}: description changed"
      ])
  }

  @Test func whatDiffersStaysApart() {
    let diff = APIDiff(from: spec("teh"), to: spec("the", required: true))
    #expect(
      diff.changes.map(\.sentence.text) == [
        "`details` of Deal, POST /deals, PUT /deals/{deal_id}: description changed",
        "`details` of POST /deals: optional → required",
      ])
  }
}
