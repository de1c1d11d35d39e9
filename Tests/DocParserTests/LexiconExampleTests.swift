import Language
import Testing

@testable import DocParser

/// Sentences that need a word of a set: with the word left out of the lexicon, something else is read in them.
struct WordExample: CustomTestStringConvertible, Sendable {
  /// The name of the set.
  let set: String
  /// A sentence with `{w}` where each word of the set can stand; `{W}` for the word in capitals.
  let sentence: String
  /// What is read in it, whatever the word; nil where that is the word's own matter, or nothing.
  let reads: Statement?
  /// The name of the field that the sentence describes, with `{w}` or without; nil for a paragraph.
  let field: String?

  var testDescription: String { "\(set): \(sentence)" }

  static func field(_ set: String, _ sentence: String, _ reads: Statement? = nil, name: String = "x") -> WordExample {
    WordExample(set: set, sentence: sentence, reads: reads, field: name)
  }

  static func prose(_ set: String, _ sentence: String, _ reads: Statement? = nil) -> WordExample {
    WordExample(set: set, sentence: sentence, reads: reads, field: nil)
  }

  /// What is read with a word in the sentence.
  func findings(_ word: String, _ lexicon: Lexicon) -> [StatementFinding] {
    func filled(_ text: String) -> String {
      text.replacing("{w}", with: word).replacing("{W}", with: word.uppercased())
    }
    var profile = DocProfile.standard
    profile.lexicon = lexicon
    let reader = StatementReader(lookup: ProfileLookup(profile))
    let text = ProseText(filled(sentence), lexicon: lexicon)
    guard let field else { return reader.prose(text) }
    return reader.field(text, FieldContext(name: filled(field), type: nil))
  }
}

@Suite("Words of the lexicon")
struct LexiconExampleTests {
  /// The words and phrases of each set, by its name.
  private static let sets = Dictionary(
    uniqueKeysWithValues: Lexicon.all.map { ($0.name, $0.words) } + Lexicon.allPhrases.map { ($0.name, $0.phrases) })

  @Test(
    "Deleting any word changes what an example says", arguments: Dictionary(grouping: examples, by: \.set).keys.sorted()
  )
  func everyWordCounts(_ name: String) throws {
    let words = try #require(Self.sets[name], "no set is called \(name)")
    let examples = Self.examples.filter { $0.set == name }
    for word in words.sorted() {
      let without = Lexicon(changes: [name: words.filter { $0 != word }])
      let counts = examples.contains { example in
        let found = example.findings(word, .standard)
        let isRead = example.reads.map { wanted in found.contains { $0.statement == wanted } } ?? true
        return isRead && found != example.findings(word, without)
      }
      #expect(counts, "\(name) does without '\(word)'")
    }
  }

  /// A sentence that says what a set is for, with its words in the place of `{w}`.
  private static let examples: [WordExample] = grammar + fields + paragraphs

  private static let grammar: [WordExample] = [
    .field("grammar.conjunctions", "Possible values are red {w} blue."),
    .field("grammar.and-or", "Can be string {w} number.", .valueKinds(["string", "number"])),
    .field("grammar.articles", "Can be {w} string or number.", .valueKinds(["string", "number"])),
    .field("grammar.determiners", "ID of {w} ship."),
    .prose("grammar.negations", "Null does {w} remove the value."),
    .prose("grammar.plain-negations", "Fields {w} sent are kept.", .onlySentFieldsChange),
    .prose("grammar.restrictions", "{w} the fields sent are updated.", .onlySentFieldsChange),
    .prose("grammar.abbreviations", "Null clears it {w}. the rest stays."),
    .prose("grammar.abbreviations", "`limit` for paging is 20 {w}. by default."),
    .prose("grammar.closing-abbreviations", "Null clears it {w}. Others stay."),
    .field("grammar.of", "The number {w} the ship."),
    .prose("grammar.by", "`limit` for paging is 20 {w} default and 100 at most."),
    .field("grammar.each", "A list, {w} string."),
    .field("grammar.enumeration-fillers", "Possible values are {w} red or blue."),
    .field("grammar.enumeration-fillers", "{w} red or blue."),
    .field("grammar.span-links", "Possible values are 0, 1, 2 {w} 5."),
    .field("grammar.span-joins", "1 {w} -1 means ships."),
  ]

  private static let fields: [WordExample] = [
    .field("identity.nouns", "{w} of the Ship.", .identifies("Ship")),
    .field("identity.links", "Identifier {w} the Ship.", .identifies("Ship")),
    .field("identity.ids", "Can be string or option {w}."),
    .field("identity.generic", "Identifier of the {w}."),
    .field("identity.generic", "The {w} IDs."),
    .field("identity.before-owners", "Boats {w} ship IDs.", .identifies("Ship")),
    .field("identity.after-owners", "ID of the ship {w} sails.", .identifies("Ship")),
    .field("kind.basic", "Can be {w} or url."), .field("kind.basic", "Can be {w} or text."),
    .field("kind.openings", "Ships {w} string or number.", .valueKinds(["string", "number"])),
    .field("kind.values", "Can be string {w} or number.", .valueKinds(["string", "number"])),
    .field("kind.item-links", "An array {w} strings.", .itemType("string")),
    .field("kind.item-links", "An array, {w} string.", .itemType("string")),
    .field("kind.item-adjectives", "An array of {w} strings.", .itemType("string")),
    .field("thing.lists", "The {w} has ships as strings.", .itemType("string")),
    .field("thing.lists-of", "Can be {w} of strings or number."),
    .field("remark.read-only", "The value is {w}.", .readOnly),
    .field("remark.exact-match", "The ship has {w}.", .exactMatch),
    .field("remark.match-negations", "It is {w} an exact match."),
    .field("remark.footnotes", "See {w} 1.", .footnoteReference(1)),
    .field("date.unix", "Time as {w}.", .unixTimestamp),
    .field("date.milliseconds", "Unix timestamp in {w}."),
    .field("date.iso", "Dates as in {w} 8601.", .dateFormats(["ISO 8601"])),
    .field("date.iso-8601", "Dates as in {w}.", .dateFormats(["ISO 8601"])),
    .field("date.rfc", "Dates as in {w} 3339.", .dateFormats(["RFC 3339"])),
    .field("date.rfc-3339", "Dates as in {w}.", .dateFormats(["RFC 3339"])),
    .field("quantity.counts", "The {w} ships.", .quantity(.count)),
    .field("quantity.number", "The {w} of the ship."),
    .field("quantity.number-owners", "The {w} number of ships."),
    .field("quantity.one-thing", "The number of {w} ship."),
    .field("quantity.counted", "The number of this {w}.", .quantity(.count)),
    .field("quantity.shares", "A {w} of all.", .quantity(.percentage)),
    .field("quantity.durations", "Time in {w}.", .quantity(.duration)),
    .field("quantity.duration-links", "Time {w} seconds.", .quantity(.duration)),
    .field("quantity.duration-ends", "Time in seconds {w} server counts."),
    .field("quantity.clocks", "The {w} in seconds."),
    .field("quantity.prices", "The {w} here.", .quantity(.money)),
    .field("quantity.amounts", "The {w} in dollars.", .quantity(.money)),
    .field("quantity.currencies", "The amount in {w}.", .quantity(.money)),
    .field("sentinel.links", "-1 {w} ships."),
    .field("sentinel.verbs", "-1 {w} ships."),
    .field("sentinel.stands", "-1 {w} for ships.", .sentinel(-1, meaning: "ships")),
    .field("sentinel.for", "-1 stands {w} ships.", .sentinel(-1, meaning: "ships")),
    .field("sentinel.uses", "-1 is {w} here."),
    .field("sentinel.empty", "-1 picks ships that are {w}."),
    .field("sentinel.any", "0 means {w} ships."),
    .field("sentinel.emptiness", "-1 picks ships that are {w}.", .sentinel(-1, meaning: "empty value")),
    .field("sentinel.bounds", "Values {w} -1 mean ships."),
    .field("range.triggers", "{w} 1-200.", .range(minimum: "1", maximum: "200")),
    .field("range.openings", "{w} 1 and 200.", .range(minimum: "1", maximum: "200")),
    .field("range.and", "Between 1 {w} 200.", .range(minimum: "1", maximum: "200")),
    .field("range.fillers", "Maximum {w} 50.", .range(minimum: nil, maximum: "50")),
    .field("range.not-negative", "A {w} one.", .range(minimum: "0", maximum: nil)),
    .field("range.length-units", "At most 50 {w}."),
    .field("range.lower", "{w} 5.", .range(minimum: "5", maximum: nil)),
    .field("range.upper", "{w} 5.", .range(minimum: nil, maximum: "5")),
    .field("code.links", "1 {w} followed, 2 {w} left."),
    .field("code.stands", "1 {w} for followed, 2 {w} for left."),
    .field("code.for", "1 stands {w} followed, 2 stands {w} left."),
    .field("code.connectors", "1, 2 {w} \"open\" and \"won\"."),
    .field("code.connectors", "1, 2 {w}, open, won."),
    .field("code.respectively", "1, 2 for open, won {w}."),
    .field("paging.pages", "The {w}, starting with 1.", name: "page_number"),
    .field("paging.name-parts", "The page, starting with 1.", name: "{w}"),
    .field("paging.size-parts", "The page, starting with 1.", name: "page_{w}"),
    .field("paging.share-parts", "The page, starting with 1.", name: "{w}_page"),
  ]

  private static let paragraphs: [WordExample] = [
    .prose("kind.null", "{w} removes the value.", .nullRemovesValue),
    .prose("update.removal", "Null {w} the value.", .nullRemovesValue),
    .prose("update.change", "Only fields that are sent {w}.", .onlySentFieldsChange),
    .prose("update.sending", "Only the fields {w} are updated.", .onlySentFieldsChange),
    .prose("update.omission", "Fields {w} are kept.", .onlySentFieldsChange),
    .prose("update.keeping", "Fields left out {w}.", .onlySentFieldsChange),
    .prose("update.left-out", "Fields {w} are kept.", .onlySentFieldsChange),
    .prose("update.unchanged", "Fields left out {w}.", .onlySentFieldsChange),
    .prose("thing.fields", "Only the {w} sent are updated.", .onlySentFieldsChange),
    .prose("thing.records", "The search finds at most 100 {w}.", .resultCap(100)),
    .prose("thing.headers", "The {w} `X-Total` has the number.", .totalHeader("X-Total")),
    .prose("search.limits", "The search finds {w} 100 records.", .resultCap(100)),
    .prose("search.per-page", "The search finds at most 100 records {w}."),
    .prose("search.searching", "A {w} has at most 100 records.", .resultCap(100)),
    .prose("search.short-times", "The search finds at most 100 records in a {w}."),
    .prose("search.criteria", "{w} are joined by AND.", .criteriaAreJoined),
    .prose("search.all", "Filters: a record meets {w}.", .criteriaAreJoined),
    .prose("search.all-of", "ALL the {w} apply to a filter.", .criteriaAreJoined),
    .prose("search.all-in-capitals", "{W} the conditions apply to a filter.", .criteriaAreJoined),
    .prose("search.and", "Filters are joined by \"{w}\".", .criteriaAreJoined),
    .prose(
      "search.emptiness", "These can be filtered by an {w} value. The fields are: name, city.",
      .emptyFilterable(["name", "city"])),
    .prose(
      "search.filtering", "These can be {w} by an empty value. The fields are: name, city.",
      .emptyFilterable(["name", "city"])),
    .prose(
      "search.list-openings", "These can be filtered by an empty value. Namely {w}: name, city.",
      .emptyFilterable(["name", "city"])),
    .prose("required-fields.demands", "The field `name` {w}.", .requiredFields(["name"])),
    .prose("required-fields.needs", "The field `name` is {w}.", .requiredFields(["name"])),
    .prose("required-fields.nouns", "The {w} `name` is required.", .requiredFields(["name"])),
    .prose("required-fields.exceptions", "The field `name` is required {w} it is new."),
    .prose("paging.words", "`limit` for {w} is 20 by default."),
    .prose("paging.amounts", "`limit` is {w}, 20 by default."),
    .prose("paging.size-names", "`{w}` for paging is 20 by default."),
    .prose("paging.number-names", "`{w}` starts at 1."),
    .prose("paging.defaults", "`limit` for paging, {w} 20."),
    .prose("paging.first-page", "`page` {w} with 1.", .pageNumber(parameter: "page", first: 1)),
    .prose("paging.first-page-links", "`page` starts {w} 1.", .pageNumber(parameter: "page", first: 1)),
    .prose("service.calls", "5 {w} per second.", .rateLimit(requests: 5, seconds: 1)),
    .prose("service.rates", "The {w} is 5 per second.", .rateLimit(requests: 5, seconds: 1)),
    .prose("service.rate-fillers", "5 requests {w} per second.", .rateLimit(requests: 5, seconds: 1)),
    .prose("service.rate-links", "5 requests {w} second.", .rateLimit(requests: 5, seconds: 1)),
    .prose("service.rate-determiners", "5 requests in {w} second.", .rateLimit(requests: 5, seconds: 1)),
    .prose("service.rate-windows", "5 requests in a {w} second.", .rateLimit(requests: 5, seconds: 1)),
    .prose("service.seconds", "5 requests per {w}", .rateLimit(requests: 5, seconds: 1)),
    .prose("service.minutes", "5 requests per {w}", .rateLimit(requests: 5, seconds: 60)),
    .prose("service.hours", "5 requests per {w}", .rateLimit(requests: 5, seconds: 3600)),
    .prose("service.days", "5 requests per {w}", .rateLimit(requests: 5, seconds: 86400)),
    .prose("service.tls", "{w} 1.2 is required.", .minimumTLS("1.2")),
    .prose("service.at-least", "TLS 1.2 {w}.", .minimumTLS("1.2")),
    .prose("service.totals", "The header `X-Total` has the {w}.", .totalHeader("X-Total")),
    .prose("service.total-headers", "The header `X-{w}` has the number."),
    .prose("service.custom-headers", "The header `{w}-total` has the number."),
    .prose("service.base-urls", "The {w} https://a.example/v1", .baseURL("https://a.example/v1")),
  ]
}
