import Language
import Testing

@Suite("The lexicon")
struct LexiconTests {
  @Test("each set has a name of its own and words in normal form")
  func sets() {
    #expect(Set(Lexicon.all.map(\.name)).count == Lexicon.all.count)
    for set in Lexicon.all {
      #expect(!set.words.isEmpty, "\(set.name) is empty")
      for word in set.words {
        let normal = word.lowercased().split(separator: " ").joined(separator: " ")
        #expect(word == normal, "\(set.name) has '\(word)'")
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
}
