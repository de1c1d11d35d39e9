import APISpec
import OrderedJSON
import SpecDiff
import Testing

/// The older chapter against both documents together: facts of the real docs, built by hand.
@Suite struct OpportunitiesTests {
  private static let oldValues = [
    "name", "account", "company_name", "value", "assignee", "customer_source_id", "date_modified", "date_created",
    "contact", "stage", "status", "close_date", "source", "priority", "last_interaction", "interaction_count",
    "deal_last_stage", "win_probability",
  ]
  private static let newValues = [
    "assignee", "company_name", "customer_source_id", "date_created", "date_modified", "inactive_days",
    "interaction_count", "last_interaction", "monetary_unit", "monetary_value", "name", "primary_contact", "priority",
    "stage", "status",
  ]
  private static let lists = [
    "assignee_ids", "status_ids", "pipeline_ids", "pipeline_stage_ids", "priority_ids", "customer_source_ids",
    "loss_reason_ids", "company_ids",
  ]

  private static func list(_ name: String, _ table: String) -> Field {
    Specs.field(
      name, .array(name == "status_ids" ? .reference("OpportunityStatusID") : .identifier("User")),
      description: name == "status_ids" && table == "number[]" ? "Codes as integers." : "Codes.",
      evidence: Evidence(table: table))
  }

  private static func spec(isNew: Bool) -> APISpec {
    let table = isNew ? "identifier[]" : "number[]"
    var criteria = [Specs.field("page_size", .integer, defaultValue: 20), Specs.field("sort_by", .reference("SortBy"))]
    criteria += lists.map { list($0, table) }
    criteria.append(Specs.field("tags", isNew ? .reference("OpportunityTags") : .array(.string)))
    var record = [Specs.field("id", .identifier("Opportunity"), required: true), Specs.field("name")]
    var schemas: [Schema] = []
    if isNew {
      criteria.insert(Specs.field("ids", .array(.identifier("Opportunity"))), at: 0)
      criteria.append(Specs.field("primary_contact_ids", .array(.identifier("Person"))))
      criteria += ["statuses", "priorities", "custom_fields"].map {
        Specs.field($0, .array(.string), origin: .examples)
      }
      record += ["pipeline_is_revenue", "pipeline_type", "converted_unit", "converted_value"].map {
        Specs.field($0, .string, origin: .examples)
      }
      schemas = [
        Specs.union("OpportunityTags", .array(.string), .reference("TagsMatch")),
        Specs.object("TagsMatch", .criteria, [Specs.field("option"), Specs.field("value", .array(.string))]),
      ]
    }
    let values = (isNew ? newValues : oldValues).map { Enumeration.Value(raw: .string($0)) }
    let statuses = ["Open", "Won", "Lost", "Abandoned"].enumerated().map {
      Enumeration.Value(raw: .number(JSONNumber($0.offset)), label: $0.element)
    }
    return Specs.spec(
      resources: [Specs.resource("Opportunity", plural: "Opportunities", record: "Opportunity")],
      schemas: [
        Specs.object("Opportunity", .response, record, resource: "Opportunity"),
        Specs.object("OpportunitySearch", .criteria, criteria, resource: "Opportunity"),
        Specs.values("SortBy", values), Specs.values("OpportunityStatusID", statuses),
      ] + schemas,
      operations: [
        Specs.operation(
          .search, "POST", Specs.path("opportunities", "search"), resource: "Opportunity",
          body: .reference("OpportunitySearch"),
          response: .array(.reference("Opportunity")), paging: Specs.paging(cap: isNew ? 100_000 : nil))
      ])
  }

  @Test func saysWhatTheNewerDocumentBrought() {
    let diff = APIDiff(from: Self.spec(isNew: false), to: Self.spec(isNew: true))
    let search = "of POST /opportunities/search"
    let expected: [(String, Impact)] =
      [
        (
          "POST /opportunities/search: at most 100,000 records come back in all",
          Impact(wire: .breaking, swift: .documentation)
        ),
        ("`pipeline_is_revenue` of Opportunity: added (from examples), string, may be missing", .same(.addition)),
        ("`pipeline_type` of Opportunity: added (from examples), string, may be missing", .same(.addition)),
        ("`converted_unit` of Opportunity: added (from examples), string, may be missing", .same(.addition)),
        ("`converted_value` of Opportunity: added (from examples), string, may be missing", .same(.addition)),
      ]
      + Self.lists.flatMap { name -> [(String, Impact)] in
        let described = ("`\(name)` \(search): description changed", Impact.same(.documentation))
        let typed = (
          "`\(name)` \(search): type in the table number[] → identifier[]", Impact.same(.documentation)
        )
        return name == "status_ids" ? [described, typed] : [typed]
      }
      + [
        (
          "`tags` \(search): takes an object too (array<string> → #OpportunityTags)",
          Impact(wire: .addition, swift: .breaking)
        ),
        ("`ids` \(search): added, array<identifier<Opportunity>>, optional", .same(.addition)),
        ("`primary_contact_ids` \(search): added, array<identifier<Person>>, optional", .same(.addition)),
        ("`statuses` \(search): added (from examples), array<string>, optional", .same(.addition)),
        ("`priorities` \(search): added (from examples), array<string>, optional", .same(.addition)),
        ("`custom_fields` \(search): added (from examples), array<string>, optional", .same(.addition)),
        (
          "`sort_by` \(search): 4 values added: inactive_days, monetary_unit, monetary_value, primary_contact",
          .same(.addition)
        ),
        (
          "`sort_by` \(search): 7 values removed: account, value, contact, close_date, source, deal_last_stage, "
            + "win_probability", .same(.breaking)
        ),
        ("`sort_by` \(search): order of values changed", .same(.documentation)),
        ("type `OpportunityTags`: added", Impact(wire: .documentation, swift: .addition)),
        ("type `TagsMatch`: added", Impact(wire: .documentation, swift: .addition)),
      ]
    #expect(diff.changes.map(\.sentence.text) == expected.map(\.0))
    for (change, (text, impact)) in zip(diff.changes, expected) {
      #expect(change.impact == impact, "\(text)")
    }
    #expect(diff.advice == .major)
    #expect(diff.fails(on: .breaking))
  }
}

extension Impact {
  fileprivate static func same(_ impact: ChangeClass) -> Impact { Impact(wire: impact, swift: impact) }
}
