import DocParser
import Language
import SpecBuilder
import Testing

/// Documents that need a word of a set: with the word left out of the lexicon, another spec or other findings come of
/// them.
@Suite("Words of the lexicon in the weighing")
struct LexiconExampleTests {
  @Test("Deleting any word changes what comes of a document", arguments: examples.keys.sorted())
  func everyWordCounts(_ name: String) throws {
    let words = try #require(Lexicon.all.first { $0.name == name }?.words, "no set is called \(name)")
    let document = try #require(Self.examples[name])
    for word in words.sorted() {
      let text = document.replacing("{w}", with: word)
      let without = Lexicon(changes: [name: words.filter { $0 != word }])
      #expect(try result(text, .standard) != result(text, without), "\(name) does without '\(word)'")
    }
  }

  /// The spec and the findings, as texts.
  private func result(_ text: String, _ lexicon: Lexicon) throws -> [String] {
    let facts = try DocParser().parse(text, file: "a.md").value
    let built = try SpecBuilder(options: SpecBuilderOptions(lexicon: lexicon)).build([facts])
    return [built.spec.canonicalText] + built.diagnostics.map(\.message)
  }

  private static let examples: [String: String] = [
    "verb.reading-headings": "# Boats\n\n## {w} a boat\n\n`DELETE /boats/{id}`\n",
    "verb.creating-headings": "# Boats\n\n## {w} a boat\n\n`GET /boats/{id}`\n",
    "verb.changing-headings": "# Boats\n\n## {w} a boat\n\n`GET /boats/{id}`\n",
    "verb.deleting-headings": "# Boats\n\n## {w} a boat\n\n`GET /boats/{id}`\n",
    "verb.reading":
      "# Boats\n\n## {w} boats\n\n`POST /boats/near`\n\n### Response\n\n```json\n[{\"id\": 1}, {\"id\": 2}]\n```\n",
    "verb.several-records": "# Crew\n\n## Crew\n\n`GET /crew`\n\nGives {w} of it.\n",
    "path.search": "# Boats\n\n## Boats near by\n\n`GET /boats/{w}`\n",
    "path.narrowing":
      "# Boats\n\n## Boats\n\n`GET /boats`\n\n## Those of a harbour\n\n`GET /boats/{w}_harbour/{harbour_id}`\n",
    "path.example-fillers": "# Boats\n\n## A boat\n\n`GET /boats/{{w}_boat_number}`\n",
    "paging.headings": """
    # Boats

    ## Boats

    `GET /boats`

    ## {w}

    | Parameter | Type |
    |---|---|
    | page | integer |
    """,
    "moment.defaults": """
    # Boats

    ## Boats

    `GET /boats`

    ### Query parameters

    | Parameter | Type | Default |
    |---|---|---|
    | since | integer | {w} |
    """,
  ]
}
