import Testing

@testable import SpecBuilder

@Suite struct EnglishTests {
  static let pairs = [
    ("opportunity", "opportunities"), ("person", "people"), ("company", "companies"), ("lead", "leads"),
    ("activity", "activities"), ("status", "statuses"), ("address", "addresses"), ("stage", "stages"),
    ("task", "tasks"), ("box", "boxes"), ("branch", "branches"), ("day", "days"), ("key", "keys"),
    ("child", "children"), ("analysis", "analyses"), ("base", "bases"), ("house", "houses"), ("cause", "causes"),
    ("movie", "movies"), ("hero", "heroes"), ("response", "responses"), ("purchase", "purchases"),
    ("size", "sizes"), ("quiz", "quizzes"), ("alias", "aliases"), ("bus", "buses"), ("reply", "replies"),
    ("value", "values"), ("issue", "issues"), ("cache", "caches"), ("man", "men"), ("index", "indices"),
    ("class", "classes"), ("dish", "dishes"), ("tax", "taxes"), ("source", "sources"), ("note", "notes"),
  ]

  @Test(arguments: pairs) func bothWays(singular: String, plural: String) {
    #expect(English.singular(plural) == singular)
    #expect(English.plural(singular) == plural)
    #expect(English.singular(singular) == singular)
    #expect(English.plural(plural) == plural)
  }

  @Test(arguments: ["news", "series", "status", "address", "data", "analysis", "sms", "bus", "this", "canvas"])
  func singularsStay(word: String) {
    #expect(English.singular(word) == word)
  }

  @Test(arguments: [
    ("leads_converted_from", "LeadConvertedFrom"), ("pipeline_stages", "PipelineStage"), ("people", "Person"),
    ("custom_fields", "CustomField"), ("status_ids", "StatusID"), ("news", "News"), ("sortBy", "SortBy"),
    ("X-Page URL", "XPageURL"), ("person's activities", "PersonsActivity"),
  ])
  func singularNames(written: String, name: String) {
    #expect(NameWords(written).singular.upperCamel == name)
  }

  @Test(arguments: [
    ("User", "User"), ("primary Company", "Company"), ("Customer Source", "CustomerSource"), ("Users", "User"),
    ("loss reason", "LossReason"), ("pipeline stage IDs", "PipelineStage"), ("People", "Person"),
  ])
  func resourcesInWords(words: String, resource: String) {
    #expect(ResourceNames.resource(inWords: words)?.text == resource)
  }

  @Test func noResourceInNoWords() {
    #expect(ResourceNames.resource(inWords: " , ") == nil)
  }
}
