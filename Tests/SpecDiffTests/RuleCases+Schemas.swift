import APISpec
import OrderedJSON
import SpecDiff

extension RuleCase {
  private static let part = Specs.object("Part", .response, [Specs.field("a")])

  private static func using(_ part: Schema) -> APISpec {
    Specs.response(Specs.field("part", .reference(part.name)), parts: [part])
  }

  static let schemas: [RuleCase] = [
    RuleCase(
      .schemaAdded, "type `Part`: added", .documentation, .addition, Specs.spec(), Specs.spec(schemas: [part])),
    RuleCase(
      .schemaRemoved, "type `Part`: removed", .documentation, .breaking, Specs.spec(schemas: [part]), Specs.spec()),
    // Recognised by its use although its fields changed too.
    RuleCase(
      .schemaRenamed, "type `Piece`: renamed Part → Piece", .documentation, .breaking, using(part),
      using(Specs.object("Piece", .response, [Specs.field("a"), Specs.field("b")])), with: [.fieldAdded]),
    RuleCase(
      .schemaRenamed, "type `Piece`: renamed Part → Piece", .documentation, .breaking, Specs.spec(schemas: [part]),
      Specs.spec(schemas: [Specs.object("Piece", .response, [Specs.field("a")])])),
    RuleCase(
      .schemaKindChanged, "type `Part`: was an object, is a list of values", .breaking, .breaking, using(part),
      using(Specs.values("Part", "x"))),
    RuleCase(
      .schemaRoleChanged, "type `Part`: was what the server sends, is a request body", .documentation, .breaking,
      Specs.spec(schemas: [part]), Specs.spec(schemas: [Specs.object("Part", .request, [Specs.field("a")])])),
    RuleCase(
      .schemaRoleChanged, "type `Part`: belongs to Deal → none", .documentation, .documentation,
      Specs.spec(schemas: [part]),
      Specs.spec(schemas: [Specs.object("Part", .response, [Specs.field("a")], resource: nil)])),
    RuleCase(
      .descriptionChanged, "type `Part`: description removed", .documentation, .documentation,
      Specs.spec(schemas: [Specs.object("Part", .response, [Specs.field("a")], description: "x")]),
      Specs.spec(schemas: [part])),
    RuleCase(
      .orderChanged, "Deal: order of fields changed", .documentation, .documentation,
      Specs.response(Specs.field("a"), Specs.field("b")), Specs.response(Specs.field("b"), Specs.field("a"))),
    // Required fields are arguments in their order.
    RuleCase(
      .orderChanged, "POST /deals/search: order of fields changed", .documentation, .breaking,
      Specs.request(Specs.field("a", required: true), Specs.field("b", required: true)),
      Specs.request(Specs.field("b", required: true), Specs.field("a", required: true))),
    RuleCase(
      .orderChanged, "POST /deals/search: order of fields changed", .documentation, .documentation,
      Specs.request(Specs.field("a", required: true), Specs.field("b")),
      Specs.request(Specs.field("b"), Specs.field("a", required: true))),
    // A field that only examples know from now on moves to the end; the arguments tell of it.
    RuleCase(
      .orderChanged, "Deal: order of the initialiser's arguments changed", .documentation, .breaking,
      Specs.response(Specs.field("a", required: true), Specs.field("b", required: true)),
      Specs.response(Specs.field("b", required: true), Specs.field("a", required: true, origin: .examples)),
      with: [.fieldOriginChanged]),
  ]

  private static func kind(_ schema: Schema, response: Bool = false) -> APISpec {
    response
      ? Specs.response(Specs.field("kind", .reference(schema.name)), parts: [schema])
      : Specs.request(Specs.field("kind", .reference(schema.name)), parts: [schema])
  }

  private static func code(_ value: Int, _ label: String?, documented: Bool = true) -> Enumeration.Value {
    Enumeration.Value(raw: .number(JSONNumber(value)), label: label, isDocumented: documented)
  }

  static let enumerations: [RuleCase] = [
    RuleCase(
      .valuesAdded, "`kind` of POST /deals/search: value added: c", .addition, .addition,
      kind(Specs.values("Kind", "a", "b")), kind(Specs.values("Kind", "a", "b", "c"))),
    RuleCase(
      .valuesAdded, "`kind` of Deal: 2 values added: c, d", .addition, .addition,
      kind(Specs.values("Kind", "a"), response: true), kind(Specs.values("Kind", "a", "c", "d"), response: true)),
    RuleCase(
      .valuesRemoved, "`kind` of POST /deals/search: value removed: b", .breaking, .breaking,
      kind(Specs.values("Kind", "a", "b")), kind(Specs.values("Kind", "a"))),
    RuleCase(
      .valuesRemoved, "`kind` of Deal: value removed: b", .documentation, .breaking,
      kind(Specs.values("Kind", "a", "b"), response: true), kind(Specs.values("Kind", "a"), response: true)),
    RuleCase(
      .valueRenamed, "`kind` of POST /deals/search: value InProgress → in_progress", .breaking, .documentation,
      kind(Specs.values("Kind", "a", "InProgress")), kind(Specs.values("Kind", "a", "in_progress"))),
    RuleCase(
      .valueRenamed, "`kind` of POST /deals/search: value 2 (Lost) → 4 (Lost)", .breaking, .documentation,
      kind(Specs.values("Kind", [code(1, "Won"), code(2, "Lost")])),
      kind(Specs.values("Kind", [code(1, "Won"), code(4, "Lost")]))),
    RuleCase(
      .valueRenamed, "`kind` of POST /deals/search: name of 2 Lost → Gone", .documentation, .breaking,
      kind(Specs.values("Kind", [code(2, "Lost")])), kind(Specs.values("Kind", [code(2, "Gone")]))),
    RuleCase(
      .valueRenamed, "`kind` of POST /deals/search: spelling of 2 Lost → lost", .documentation, .documentation,
      kind(Specs.values("Kind", [code(2, "Lost")])), kind(Specs.values("Kind", [code(2, "lost")]))),
    RuleCase(
      .valueEvidenceChanged, "`kind` of POST /deals/search: value 2 stands in examples only now", .documentation,
      .documentation, kind(Specs.values("Kind", [code(2, nil)])),
      kind(Specs.values("Kind", [code(2, nil, documented: false)]))),
    RuleCase(
      .orderChanged, "`kind` of POST /deals/search: order of values changed", .documentation, .documentation,
      kind(Specs.values("Kind", "a", "b")), kind(Specs.values("Kind", "b", "a"))),
  ]

  static let unions: [RuleCase] = [
    RuleCase(
      .alternativeAdded, "`kind` of POST /deals/search: takes a list too (array<string>)", .addition, .addition,
      kind(Specs.union("Kind", .string, .integer)),
      kind(Specs.union("Kind", .string, .integer, .array(.string)))),
    RuleCase(
      .alternativeAdded, "`kind` of Deal: may also be a list (array<string>)", .breaking, .breaking,
      kind(Specs.union("Kind", .string, .integer), response: true),
      kind(Specs.union("Kind", .string, .integer, .array(.string)), response: true)),
    RuleCase(
      .alternativeRemoved, "`kind` of POST /deals/search: is no longer integer", .breaking, .breaking,
      kind(Specs.union("Kind", .string, .integer)), kind(Specs.union("Kind", .string))),
    RuleCase(
      .alternativeRemoved, "`kind` of Deal: is no longer integer", .documentation, .breaking,
      kind(Specs.union("Kind", .string, .integer), response: true),
      kind(Specs.union("Kind", .string), response: true)),
    RuleCase(
      .fieldTypeChanged,
      "`tags` of POST /deals/search: takes an object too (array<string> → #Tags)", .addition, .breaking,
      Specs.request(Specs.field("tags", .array(.string))),
      Specs.request(
        Specs.field("tags", .reference("Tags")),
        parts: [
          Specs.union("Tags", .array(.string), .reference("TagsMatch")),
          Specs.object("TagsMatch", .criteria, [Specs.field("option")]),
        ]), with: [.schemaAdded]),
  ]
}
