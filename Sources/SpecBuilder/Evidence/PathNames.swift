import APISpec
import Language

/// What paths call the things that operations are about: `/crates/{id}/labels` is about labels, which are crate labels.
struct PathNames {
  /// The resources of collections by all the words in front of them: "crate label".
  private(set) var resources: [NameWords: ResourceName] = [:]
  /// The last words of paths.
  private var things: Set<String> = []

  init(_ drafts: [OperationDraft]) {
    for draft in drafts {
      guard let last = draft.literals.last, let word = NameWords(last).singular.words.last else { continue }
      things.insert(word)
      let name = NameWords(last).singular
      guard NameWords(draft.resource.text) == name else { continue }
      for name in Self.names(of: draft.literals) where name != NameWords(last).singular {
        resources[name] = resources[name] ?? draft.resource
      }
    }
  }

  /// What the last thing of a path is called with ever more of what stands in front of it, the longest name first.
  static func names(of literals: [String]) -> [NameWords] {
    let words = literals.map { NameWords($0).singular.words }
    return words.indices.map { NameWords(words: words[$0...].flatMap { $0 }) }
  }

  /// Whether words are written as a sentence is, and end in what a path names: "Crate label", which is no crate.
  func endsInThing(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count > 1, let last = words.last, last.first?.isLowercase == true else { return false }
    return NameWords(String(last)).singular.words.last.map(things.contains) ?? false
  }
}
