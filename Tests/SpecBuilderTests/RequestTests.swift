import APISpec
import Diagnostics
import DocParser
import OrderedJSON
import Testing

@testable import SpecBuilder

/// What bodies become.
@Suite struct RequestTests {
  private static let timeCreated = Row(
    "date_created", "number", "A Unix timestamp of the time at which it was created.", states: .unixTimestamp)

  /// A chapter with a property table, creating, updating and searching.
  private func chapter(
    create: String = "{\"name\": \"x\", \"code\": 3}", update: String = "{\"name\": \"y\"}",
    required: [String] = ["name"], rows: [Row] = [], search: [Row] = [], searches: [String] = []
  ) -> Doc {
    var doc = Doc(title: "Things")
    doc.section(
      "Things",
      table: [
        Row("id", "number", "Unique identifier."), Row("name*", "string"),
        Row("owner_id", "number", states: .identifies("User")),
        Row("status", "string", "Its status.", states: .allowedValues(["Open", "Shut"])),
        Row("worth", "number", states: .quantity(.money)), RequestTests.timeCreated,
      ] + rows, role: .properties(of: "Thing"))
    doc.section(
      "Fetch", "GET /things/{id}",
      examples: [.response("{\"id\": 4, \"name\": \"x\", \"owner_id\": 2, \"status\": \"Open\", \"worth\": 1}")])
    doc.section(
      "Create", "POST /things",
      prose: required.isEmpty ? [] : [Para("The fields are required.", .requiredFields(required))],
      examples: [.request(create)])
    doc.section(
      "Update", "PUT /things/{id}", prose: [Para("Null removes.", .nullRemovesValue)], examples: [.request(update)])
    if !search.isEmpty || !searches.isEmpty {
      doc.section(
        "Search", "POST /things/search", table: search,
        examples: searches.map { .request($0) } + [.response("[{\"id\": 4, \"name\": \"x\"}]")])
    }
    return doc
  }

  @Test func creationHoldsWhatAClientMaySet() throws {
    let built = try build(chapter())
    #expect(built.fieldNames("ThingCreation") == ["name", "owner_id", "status", "worth", "code"])
    #expect(built.required("ThingCreation") == ["name"])
    #expect(built.field("ThingCreation", "code")?.origin == .examples)
    #expect(built.field("ThingCreation", "owner_id")?.type == .identifier("User"))
    #expect(built.field("ThingCreation", "status")?.type == .reference("ThingStatus"))
    #expect(built.messages(.readOnlyField).count == 2)
    #expect(built.messages(.undocumentedParameter).count == 1)
    #expect(built.messages(.requiredDisagreement) == [])
  }

  @Test func timesOfCreationAndChangeAreTheServers() throws {
    let rows = [
      Row("date_modified", "number", "Latest change.", states: .unixTimestamp),
      Row("date_due", "number", "When it is due.", states: .unixTimestamp), Row("created_by", "string"),
    ]
    let fields = try build(chapter(rows: rows)).fieldNames("ThingCreation")
    #expect(!fields.contains("date_modified"))
    #expect(fields.contains("date_due") && fields.contains("created_by"))
  }

  @Test func tableProseAndExampleDisagreeAboutRequired() throws {
    let built = try build(chapter(create: "{\"owner_id\": 1}", required: ["owner_id"]))
    #expect(built.required("ThingCreation") == ["owner_id"])
    #expect(built.messages(.requiredDisagreement).count == 3)
    #expect(built.lines(.requiredDisagreement) == [3, 13, 14])
  }

  @Test func updateClearsWhatCreatingDoesNotNeed() throws {
    let built = try build(chapter())
    #expect(built.required("ThingUpdate") == [])
    #expect(built.field("ThingUpdate", "name")?.isNullable == false)
    #expect(built.field("ThingUpdate", "worth")?.isNullable == true)
    guard case .object(let object)? = built.spec.schema("ThingUpdate")?.kind else {
      Issue.record("no update")
      return
    }
    #expect(object.role == .patch)
  }

  @Test func requiredAndYetNullInResponsesIsClearable() throws {
    var doc = chapter(rows: [Row("contact_id*", "number")])
    doc.section("List", "GET /things", examples: [.response("[{\"id\": 4, \"contact_id\": null}]")])
    let built = try build(doc)
    #expect(built.field("ThingUpdate", "contact_id")?.isNullable == true)
  }

  @Test func nothingIsClearableWithoutWords() throws {
    var doc = Doc()
    doc.section("Update", "PUT /things/{id}", table: [Row("a", "string")], examples: [.request("{\"a\": \"x\"}")])
    let built = try build(doc)
    #expect(built.field("ThingUpdate", "a")?.isNullable == false)
  }

  @Test func criteriaSpeakOfTheRecord() throws {
    let built = try build(
      chapter(
        search: [
          Row("ids", "number[]"), Row("owner_ids", "number[]", states: .sentinel(-2, meaning: "no owner")),
          Row("minimum_worth", "number"), Row("page_size", "number", default: "20"),
        ],
        searches: ["{\"statuses\": [\"Open\", \"Lost\"]}", "{\"minimum_worth\": 5}"]))
    let type = { built.field("ThingSearch", $0)?.type }
    #expect(type("ids") == .array(.identifier("Thing")))
    #expect(type("owner_ids") == .array(.identifier("User")))
    #expect(type("minimum_worth") == .decimal)
    #expect(type("statuses") == .array(.reference("ThingStatus")))
    #expect(built.field("ThingSearch", "owner_ids")?.sentinels == [Sentinel(value: -2, meaning: "no owner")])
    #expect(built.field("ThingSearch", "page_size")?.defaultValue == 20)
    #expect(built.values("ThingStatus") == ["Open", "Shut", "Lost"])
    #expect(built.required("ThingSearch") == [])
  }

  @Test func filterObjectsHaveATypeOfTheirOwn() throws {
    let built = try build(
      chapter(
        rows: [Row("extras[]", "list"), Row("extras[].extra_id", "number"), Row("extras[].value", "mixed")],
        search: [Row("extras", "list"), Row("tags", "string[]")],
        searches: [
          "{\"extras\": [{\"extra_id\": 1, \"minimum_value\": 2}]}",
          "{\"extras\": [{\"extra_id\": 1, \"value\": [2]}]}",
          "{\"tags\": {\"option\": \"ANY\", \"value\": [\"x\"]}}",
        ]))
    #expect(built.field("ThingSearch", "extras")?.type == .array(.reference("ExtraFilter")))
    #expect(built.fieldNames("ExtraFilter") == ["extra_id", "minimum_value", "value"])
    #expect(built.required("ExtraFilter") == ["extra_id"])
    #expect(built.field("ThingSearch", "tags")?.type == .reference("ThingSearchTags"))
    guard case .union(let members)? = built.spec.schema("ThingSearchTags")?.kind else {
      Issue.record("no union")
      return
    }
    #expect(members == [.array(.string), .reference("TagsFilter")])
  }

  @Test func wordsForHowAListIsComparedAreOneEnumeration() throws {
    let built = try build(
      chapter(
        rows: [Row("extras[]", "list"), Row("extras[].extra_id", "number"), Row("extras[].value", "mixed")],
        search: [Row("extras", "list"), Row("tags", "string[]")],
        searches: [
          "{\"extras\": [{\"extra_id\": 1, \"value\": [2], \"option\": \"ALL\"}]}",
          "{\"tags\": {\"option\": \"ANY\", \"value\": [\"x\"]}}",
        ]))
    #expect(built.field("ExtraFilter", "option")?.type == .reference("MatchOption"))
    #expect(built.field("TagsFilter", "option")?.type == .reference("MatchOption"))
    #expect(Set(built.values("MatchOption")) == ["ANY", "ALL"])
  }

  @Test func aTextWithOtherValuesIsNoSuchWord() throws {
    let built = try build(
      chapter(
        rows: [Row("name", "string")], search: [Row("tags", "string[]")],
        searches: [
          "{\"tags\": {\"option\": \"ANY\", \"value\": [\"x\"]}}",
          "{\"tags\": {\"option\": \"first\", \"value\": [\"x\"]}}",
        ]))
    #expect(built.field("TagsFilter", "option")?.type == .string)
  }

  @Test func footnoteGivesValues() throws {
    var doc = Doc()
    doc.section(
      "Search", "POST /things/search",
      prose: [Para("1. Fields are: a, b.", .footnote(1, [.allowedValues(["a", "b"])]))],
      table: [Row("sort_by", "string", default: "c", states: .footnoteReference(1))])
    let built = try build(doc)
    #expect(built.values("ThingSortBy") == ["a", "b"])
    #expect(built.messages(.valueOutOfRange).count == 1)
  }

  @Test func actionsNameTheirBodies() throws {
    var doc = Doc()
    doc.section(
      "Upsert", "PUT /leads/upsert", examples: [.request("{\"match\": {\"field\": \"x\"}, \"properties\": {\"a\": 1}}")]
    )
    doc.section("Find", "POST /people/fetch_by_email", examples: [.request("{\"email\": \"x\"}")])
    let built = try build(doc)
    #expect(built.spec.operations.map(\.requestBody) == [.reference("UpsertLead"), .reference("FetchPersonByEmail")])
    #expect(built.field("UpsertLead", "properties")?.type == .reference("UpsertLeadProperties"))
    #expect(built.field("UpsertLead", "match")?.type == .reference("UpsertLeadMatch"))
  }

  @Test func callsWithoutABodyHaveAnExampleToo() throws {
    let built = try build(chapter())
    let fetch = try #require(built.spec.operations.first { $0.kind == .fetch })
    #expect(fetch.requestExamples.map(\.title) == ["Fetch"])
    #expect(fetch.requestExamples.first?.body == nil)
    #expect(fetch.requestExamples.first?.pathArguments == ["thing_id": 4])
    let update = try #require(built.spec.operations.first { $0.kind == .update })
    #expect(update.requestExamples.first?.pathArguments == ["thing_id": 4])
  }

  @Test func bodyThatIsNoJSONIsNoExample() throws {
    var doc = Doc()
    doc.section(
      "Create", "POST /things", examples: [.request("{\"a\": <}"), .request("{\"b\": <id>, \"c\": \"x\"}")])
    let built = try build(doc)
    #expect(built.spec.operations.first?.requestExamples == [])
    // It shows the fields all the same.
    #expect(built.fieldNames("ThingCreation") == ["b", "c"])
  }

  @Test func whatIsNotMarkedOptionalIsRequired() throws {
    var doc = Doc()
    doc.section("Create", "POST /things", table: [Row("a", "string"), Row("b?", "string"), Row("c", "string")])
    doc.section("Other", "POST /others", table: [Row("a*", "string"), Row("b?", "string"), Row("c", "string")])
    doc.section("Plain", "POST /plains", table: [Row("a", "string")])
    let built = try build(doc)
    #expect(built.required("ThingCreation") == ["a", "c"])
    #expect(built.required("OtherCreation") == ["a"])
    #expect(built.required("PlainCreation") == [])
  }

  @Test func optionalMayBeMissingAndNullableMayBeNull() throws {
    var doc = Doc()
    doc.section(
      "List", "GET /things", table: [Row("a?", "string"), Row("b", "?string"), Row("c?", "?string")],
      examples: [.response("[{\"a\": \"x\", \"b\": \"y\"}]")])
    doc.section("Update", "PATCH /things/{id}", table: [Row("a?", "string"), Row("c?", "?string")])
    let built = try build(doc)
    #expect(["a", "b", "c"].map { built.field("Thing", $0)?.isNullable } == [false, true, true])
    #expect(["a", "b"].map { built.field("Thing", $0)?.isRequired } == [false, true])
    // What may be null can be cleared.
    #expect(["a", "c"].map { built.field("ThingUpdate", $0)?.isNullable } == [false, true])
  }

  @Test func commandForAnotherOperationIsLeftOut() throws {
    var doc = Doc()
    doc.section(
      "Create", "POST /things", examples: [.request("{\"a\": 1}", calling: "POST https://x.example.com/v2/things")])
    doc.section("Fetch", "GET /things/{id}", examples: [.request("", calling: "GET /things/31")])
    doc.section("Delete", "DELETE /things/{id}", examples: [.request("", calling: "GET /things/31")])
    let built = try build(doc)
    #expect(built.lines(.foreignExample) == [9])
    #expect(built.spec.operations.map(\.requestExamples.count) == [1, 1, 1])
    #expect(built.spec.operations[1].requestExamples.first?.pathArguments == ["thing_id": 31])
    #expect(built.spec.operations[2].requestExamples.first?.pathArguments == [:])
  }

  @Test func titlesAreUnique() throws {
    var doc = Doc()
    doc.section(
      "Search", "POST /things/search",
      examples: [
        .request("{\"a\": 1}", title: "One"), .response("[{\"id\": 1}]", title: "One"),
        .request("{\"a\": 2}", title: "One"), .response("[{\"id\": 2}]", title: "One"),
        .request("{\"a\": 2}", title: "One"),
      ])
    let operation = try #require(try build(doc).spec.operations.first)
    #expect(operation.requestExamples.map(\.title) == ["One", "One 2"])
    #expect(operation.responseExamples.map(\.title) == ["One", "One 2"])
    #expect(operation.requestExamples.map(\.response) == ["One", "One 2"])
  }

  @Test func untitledBodyTakesTheResponseThatIsNamedAsItsHeading() throws {
    var doc = Doc()
    doc.section(
      "List Things (Search)", "POST /things/search",
      examples: [
        .request("{\"a\": 1}"), .response("[{\"id\": 1}]", title: "By Name"),
        .response("[{\"id\": 2}]", title: "Things Search"),
      ])
    #expect(try build(doc).spec.operations.first?.requestExamples.first?.response == "Things Search")
  }

  @Test func foreignExampleIsLeftOutAndReported() throws {
    var doc = chapter()
    doc.section("Note", "GET /notes", examples: [.response("[{\"id\": 1, \"text\": \"x\", \"author\": \"y\"}]")])
    doc.section("Wrong", "GET /things", examples: [.response("[{\"text\": \"x\", \"author\": \"y\", \"page\": 3}]")])
    let built = try build(doc)
    #expect(built.messages(.foreignExample).count == 1)
    #expect(built.spec.operations.last?.responseExamples == [])
    #expect(!built.fieldNames("Thing").contains("text"))
  }
}
