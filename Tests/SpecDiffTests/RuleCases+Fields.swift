import APISpec
import OrderedJSON
import SpecDiff

extension RuleCase {
  private static let search = "of POST /deals/search"
  private static let a = Specs.field("a")

  static let requestFields: [RuleCase] = [
    RuleCase(
      .fieldAdded, "`ids` \(search): added, array<identifier<Deal>>, optional", .addition, .addition,
      Specs.request(a), Specs.request(a, Specs.field("ids", .array(.identifier("Deal"))))),
    RuleCase(
      .fieldAdded, "`b` \(search): added (from examples), string, optional", .addition, .addition,
      Specs.request(a), Specs.request(a, Specs.field("b", origin: .examples))),
    RuleCase(
      .fieldAdded, "`b` \(search): added, string, required", .breaking, .breaking, Specs.request(a),
      Specs.request(a, Specs.field("b", required: true))),
    RuleCase(
      .fieldAdded, "`b` \(search): added, string, required", .addition, .breaking, Specs.request(a),
      Specs.request(a, Specs.field("b", required: true, defaultValue: "x"))),
    RuleCase(
      .fieldAdded, "`b` of PUT /deals/{deal_id}: added, string, optional", .addition, .addition, Specs.patch(a),
      Specs.patch(a, Specs.field("b"))),
    RuleCase(
      .fieldRemoved, "`b` \(search): removed (was string)", .breaking, .breaking,
      Specs.request(a, Specs.field("b")), Specs.request(a)),
    RuleCase(
      .fieldRenamed, "`company_ids` \(search): renamed company_id → company_ids", .breaking, .breaking,
      Specs.request(a, Specs.field("company_id"), Specs.field("x", .integer)),
      Specs.request(a, Specs.field("company_ids"), Specs.field("y", .boolean), Specs.field("z", .boolean)),
      with: [.fieldAdded, .fieldRemoved]),
    RuleCase(
      .fieldRenamed, "`owner` \(search): renamed assignee → owner", .breaking, .breaking,
      Specs.request(a, Specs.field("assignee", description: "Who has it.")),
      Specs.request(a, Specs.field("owner", description: "Who has it."))),
    RuleCase(
      .fieldRequiredChanged, "`a` \(search): optional → required", .breaking, .breaking, Specs.request(a),
      Specs.request(Specs.field("a", required: true))),
    RuleCase(
      .fieldRequiredChanged, "`a` \(search): required → optional", .addition, .breaking,
      Specs.request(Specs.field("a", required: true)), Specs.request(a)),
    RuleCase(
      .fieldNullableChanged, "`a` of PUT /deals/{deal_id}: null may be sent now", .addition, .breaking,
      Specs.patch(a), Specs.patch(Specs.field("a", nullable: true))),
    RuleCase(
      .fieldNullableChanged, "`a` of PUT /deals/{deal_id}: null may no longer be sent", .breaking, .breaking,
      Specs.patch(Specs.field("a", nullable: true)), Specs.patch(a)),
    RuleCase(
      .fieldNullableChanged, "`a` \(search): null may be sent now", .addition, .documentation, Specs.request(a),
      Specs.request(Specs.field("a", nullable: true))),
    RuleCase(
      .fieldRequiredChanged, "`a` of PUT /deals/{deal_id}: optional → required", .breaking, .breaking,
      Specs.patch(a), Specs.patch(Specs.field("a", required: true))),
    // One end is a property of its own, both are a range.
    RuleCase(
      .fieldAdded, "`maximum_x` \(search): added, integer, optional, a range with `minimum_x` now", .addition,
      .breaking,
      Specs.request(Specs.field("minimum_x", .integer)),
      Specs.request(Specs.field("minimum_x", .integer), Specs.field("maximum_x", .integer))),
    RuleCase(
      .fieldAdded, "`maximum_x` \(search): added, double, optional", .addition, .addition,
      Specs.request(Specs.field("minimum_x", .integer)),
      Specs.request(Specs.field("minimum_x", .integer), Specs.field("maximum_x", .double))),
    RuleCase(
      .fieldTypeChanged, "`a` \(search): type integer → double", .addition, .breaking,
      Specs.request(Specs.field("a", .integer)), Specs.request(Specs.field("a", .double))),
    RuleCase(
      .fieldTypeChanged, "`a` \(search): type double → integer", .breaking, .breaking,
      Specs.request(Specs.field("a", .double)), Specs.request(Specs.field("a", .integer))),
    RuleCase(
      .fieldTypeChanged, "`a` \(search): type integer → timestamp", .documentation, .breaking,
      Specs.request(Specs.field("a", .integer)), Specs.request(Specs.field("a", .timestamp))),
    RuleCase(
      .fieldTypeChanged, "`a` \(search): type string → array<string>", .breaking, .breaking, Specs.request(a),
      Specs.request(Specs.field("a", .array(.string)))),
    RuleCase(
      .fieldTypeChanged, "`a` \(search): type string → any", .addition, .breaking, Specs.request(a),
      Specs.request(Specs.field("a", .any))),
    RuleCase(
      .fieldTypeChanged, "`a` \(search): type string → #Kind", .breaking, .breaking, Specs.request(a),
      Specs.request(Specs.field("a", .reference("Kind")), parts: [Specs.values("Kind", "x")]),
      with: [.schemaAdded]),
    RuleCase(
      .fieldTypeChanged,
      "`a` \(search): type array<integer> → array<identifier<Deal>>, in the table number[] → identifier[]",
      .documentation, .breaking,
      Specs.request(Specs.field("a", .array(.integer), evidence: Evidence(table: "number[]"))),
      Specs.request(Specs.field("a", .array(.identifier("Deal")), evidence: Evidence(table: "identifier[]")))),
  ]

  static let responseFields: [RuleCase] = [
    RuleCase(
      .fieldAdded, "`b` of Deal: added, string, may be missing", .addition, .addition, Specs.response(a),
      Specs.response(a, Specs.field("b"))),
    RuleCase(
      .fieldAdded, "`b` of Deal: added (from examples), string, always there", .addition, .breaking,
      Specs.response(a), Specs.response(a, Specs.field("b", required: true, origin: .examples))),
    RuleCase(
      .fieldRemoved, "`b` of Deal: removed (was string)", .breaking, .breaking,
      Specs.response(a, Specs.field("b")), Specs.response(a)),
    RuleCase(
      .fieldRequiredChanged, "`a` of Deal: may be missing → always there", .addition, .breaking, Specs.response(a),
      Specs.response(Specs.field("a", required: true))),
    RuleCase(
      .fieldRequiredChanged, "`a` of Deal: always there → may be missing", .breaking, .breaking,
      Specs.response(Specs.field("a", required: true)), Specs.response(a)),
    // An optional stays one, and a list is never one.
    RuleCase(
      .fieldRequiredChanged, "`a` of Deal: may be missing → always there", .addition, .documentation,
      Specs.response(Specs.field("a", nullable: true)),
      Specs.response(Specs.field("a", required: true, nullable: true))),
    RuleCase(
      .fieldRequiredChanged, "`a` of Deal: always there → may be missing", .breaking, .documentation,
      Specs.response(Specs.field("a", .array(.string), required: true)),
      Specs.response(Specs.field("a", .array(.string)))),
    RuleCase(
      .fieldNullableChanged, "`a` of Deal: may now be null", .breaking, .breaking,
      Specs.response(Specs.field("a", required: true)),
      Specs.response(Specs.field("a", required: true, nullable: true))),
    RuleCase(
      .fieldNullableChanged, "`a` of Deal: no longer null", .addition, .documentation,
      Specs.response(Specs.field("a", nullable: true)), Specs.response(a)),
    RuleCase(
      .fieldTypeChanged, "`a` of Deal: type integer → double", .breaking, .breaking,
      Specs.response(Specs.field("a", .integer)), Specs.response(Specs.field("a", .double))),
    RuleCase(
      .fieldTypeChanged, "`a` of Deal: type double → integer", .documentation, .breaking,
      Specs.response(Specs.field("a", .double)), Specs.response(Specs.field("a", .integer))),
    RuleCase(
      .fieldTypeChanged, "`a` of Deal: type string → #Kind", .documentation, .breaking, Specs.response(a),
      Specs.response(Specs.field("a", .reference("Kind")), parts: [Specs.values("Kind", "x")]),
      with: [.schemaAdded]),
    RuleCase(
      .fieldTypeChanged, "`a` of Deal: may also be a boolean (string → #Kind)", .breaking, .breaking,
      Specs.response(a),
      Specs.response(Specs.field("a", .reference("Kind")), parts: [Specs.union("Kind", .string, .boolean)]),
      with: [.schemaAdded]),
  ]

  private static func number(_ bounds: Bounds?, response: Bool = false) -> APISpec {
    let field = Specs.field("a", .integer, bounds: bounds)
    return response ? Specs.response(field) : Specs.request(field)
  }

  private static func ids(_ sentinels: Sentinel...) -> APISpec {
    Specs.request(Specs.field("ids", .array(.identifier("User")), sentinels: sentinels))
  }

  static let fieldValues: [RuleCase] = [
    RuleCase(
      .fieldDefaultChanged, "`a` \(search): default none → \"x\"", .breaking, .documentation, Specs.request(a),
      Specs.request(Specs.field("a", defaultValue: "x"))),
    RuleCase(
      .fieldDefaultChanged, "`a` \(search): default \"x\" → none", .breaking, .documentation,
      Specs.request(Specs.field("a", defaultValue: "x")), Specs.request(a)),
    RuleCase(
      .fieldDefaultChanged, "`a` \(search): default 1 → 2", .documentation, .documentation,
      Specs.request(Specs.field("a", .integer, required: true, defaultValue: 1)),
      Specs.request(Specs.field("a", .integer, required: true, defaultValue: 2))),
    RuleCase(
      .fieldDefaultChanged, "`a` of Deal: default 1 → 2", .documentation, .documentation,
      Specs.response(Specs.field("a", .integer, defaultValue: 1)),
      Specs.response(Specs.field("a", .integer, defaultValue: 2))),
    RuleCase(
      .fieldBoundsChanged, "`a` \(search): range 0...100 → 1...100", .breaking, .documentation,
      number(Specs.bounds(0, 100)), number(Specs.bounds(1, 100))),
    RuleCase(
      .fieldBoundsChanged, "`a` \(search): range 0...100 → 0...200", .addition, .documentation,
      number(Specs.bounds(0, 100)), number(Specs.bounds(0, 200))),
    RuleCase(
      .fieldBoundsChanged, "`a` \(search): range none → at least 1", .breaking, .documentation, number(nil),
      number(Specs.bounds(1, nil))),
    RuleCase(
      .fieldBoundsChanged, "`a` \(search): range at most 5 → none", .addition, .documentation,
      number(Specs.bounds(nil, 5)), number(nil)),
    RuleCase(
      .fieldBoundsChanged, "`a` of Deal: range 0...100 → 0...200", .breaking, .documentation,
      number(Specs.bounds(0, 100), response: true), number(Specs.bounds(0, 200), response: true)),
    RuleCase(
      .fieldBoundsChanged, "`a` of Deal: range 0...100 → 0...50", .documentation, .documentation,
      number(Specs.bounds(0, 100), response: true), number(Specs.bounds(0, 50), response: true)),
    RuleCase(
      .sentinelAdded, "`ids` \(search): special value -2 added, has none", .addition, .breaking, ids(),
      ids(Sentinel(value: -2, meaning: "has none"))),
    RuleCase(
      .sentinelAdded, "`ids` \(search): special value -1 added, has any", .addition, .addition,
      ids(Sentinel(value: -2, meaning: "has none")),
      ids(Sentinel(value: -2, meaning: "has none"), Sentinel(value: -1, meaning: "has any"))),
    RuleCase(
      .sentinelRemoved, "`ids` \(search): special value -2 removed", .breaking, .breaking,
      ids(Sentinel(value: -2, meaning: "has none")), ids()),
    RuleCase(
      .sentinelAdded, "`a` of Deal: special value 0 added, nobody", .addition, .documentation,
      Specs.response(Specs.field("a", .integer)),
      Specs.response(Specs.field("a", .integer, sentinels: [Sentinel(value: 0, meaning: "nobody")]))),
    RuleCase(
      .sentinelChanged, "`ids` \(search): meaning of -2 changed", .documentation, .documentation,
      ids(Sentinel(value: -2, meaning: "has none")), ids(Sentinel(value: -2, meaning: "nobody"))),
  ]

  private static func told(_ evidence: Evidence) -> APISpec { Specs.request(Specs.field("a", evidence: evidence)) }

  static let fieldWords: [RuleCase] = [
    RuleCase(
      .descriptionChanged, "`a` \(search): description changed", .documentation, .documentation,
      Specs.request(Specs.field("a", description: "teh name")),
      Specs.request(Specs.field("a", description: "the name"))),
    RuleCase(
      .fieldOriginChanged, "`a` \(search): now in the newest table", .documentation, .documentation,
      Specs.request(Specs.field("a", origin: .examples)), Specs.request(a)),
    RuleCase(
      .fieldEvidenceChanged, "`a` \(search): type in the table number[] → identifier[]", .documentation,
      .documentation, told(Evidence(table: "number[]")), told(Evidence(table: "identifier[]"))),
    RuleCase(
      .fieldEvidenceChanged, "`a` \(search): examples show nothing → integer or null", .documentation,
      .documentation, told(Evidence()), told(Evidence(examples: [.integer, .null]))),
    RuleCase(
      .fieldEvidenceChanged, "`a` \(search): prose now states range, prose no longer states values", .documentation,
      .documentation, told(Evidence(prose: ["values"])), told(Evidence(prose: ["range"]))),
    RuleCase(
      .fieldEvidenceChanged, "`a` \(search): said to be required now, though an example is without it",
      .documentation, .documentation, told(Evidence(prose: ["values"])), told(Evidence(prose: ["values", "required"]))),
  ]
}
