import Language
import Testing

@Suite("The lexicon")
struct LexiconTests {
  @Test("each set has a name of its own and words in normal form")
  func sets() {
    #expect(Set(Lexicon.names).count == Lexicon.names.count)
    let sets = Lexicon.all.map { ($0.name, $0.words) } + Lexicon.allPhrases.map { ($0.name, $0.phrases) }
    for (name, words) in sets {
      #expect(!words.isEmpty, "\(name) is empty")
      #expect(name.split(separator: ".").count == 2, "\(name)")
      for word in words {
        let normal = word.lowercased().split(separator: " ").joined(separator: " ")
        #expect(word == normal, "\(name) has '\(word)'")
      }
    }
  }

  @Test("a profile replaces the words of a set, and `+` keeps those that it had")
  func changes() {
    let replaced = Lexicon(changes: ["requirement.required": ["needed"]])
    #expect(replaced[.required] == ["needed"])
    #expect(replaced[.optional] == WordSet.optional.words)
    let extended = Lexicon(changes: ["requirement.required": ["Needed", "+"]])
    #expect(extended[.required] == WordSet.required.words.union(["needed"]))
  }

  @Test("a name that no set has is told")
  func unknown() {
    #expect(Lexicon.unknownNames(["requirement.required", "no.such"]) == ["no.such"])
  }

  @Test("a profile changes sets of phrases and the sets of a table as well")
  func phrasesAndTables() {
    let changed = Lexicon(changes: ["date.unix": ["Unixzeit", "+"], "service.minutes": ["Minuten"]])
    #expect(changed[.unixTimestamps].phrases == PhraseSet.unixTimestamps.phrases.union(["unixzeit"]))
    #expect(changed.value(of: "minuten", in: Lexicon.rateUnits) == 60)
    #expect(changed.value(of: "minutes", in: Lexicon.rateUnits) == nil)
    #expect(changed.value(of: "hours", in: Lexicon.rateUnits) == 3600)
    #expect(Lexicon.standard.value(of: "minutes", in: Lexicon.rateUnits) == 60)
  }

  @Test("the longest phrase that ends in time is found, and nothing that only begins like one")
  func longestPhrase() {
    let set = PhraseSet("test.pages", ["page", "page number", "page number of"])
    let words = "the page number of rows".split(separator: " ").map(String.init)
    func length(at index: Int, before limit: Int) -> Int? { set.length(at: index, before: limit) { words[$0] } }
    #expect(length(at: 1, before: 5) == 3)
    #expect(length(at: 1, before: 3) == 2)
    #expect(length(at: 1, before: 2) == 1)
    #expect(length(at: 0, before: 5) == nil)
    #expect(length(at: 2, before: 5) == nil)
  }
}
