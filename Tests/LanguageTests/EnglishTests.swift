import Language
import Testing

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
    ("Harbours", "Harbour"), ("People", "Person"), ("CHILDREN", "CHILD"), ("APIKeys", "APIKey"), ("Sizes", "Size"),
    ("Companies", "Company"), ("statuses", "status"), ("Address", "Address"), ("Series", "Series"), ("SMS", "SMS"),
    ("Boat", "Boat"), ("", ""),
  ])
  func capitalsStay(plural: String, singular: String) {
    #expect(English.singularKeepingCase(plural) == singular)
  }

  @Test(arguments: [("user's", "user"), ("user’s", "user"), ("users", "users"), ("'s", ""), ("James'", "James'")])
  func possessorsLoseTheirMark(word: String, owner: String) {
    #expect(English.withoutPossessive(word) == owner)
  }
}
