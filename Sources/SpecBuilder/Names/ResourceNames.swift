import APISpec
import Language

/// Resource names from the words that docs use for things.
enum ResourceNames {
  /// The resource that a path segment such as `pipeline_stages` holds.
  static func resource(ofSegment segment: String) -> ResourceName {
    let words = NameWords(segment).singular
    return ResourceName(words.isEmpty ? "Resource" : words.upperCamel)
  }

  /// The plural of a path segment, in upper camel case.
  static func plural(ofSegment segment: String) -> String {
    let words = NameWords(segment)
    guard !words.isEmpty else { return "Resources" }
    return (words.singular == words ? words.plural : words).upperCamel
  }

  /// The resource that docs name in words such as "primary Company", "Customer Source" or "Users".
  ///
  /// Words in capitals are the name and those before them adjectives; without any all words are the name.
  static func resource(inWords text: String) -> ResourceName? {
    let parts = text.split(whereSeparator: { !($0.isLetter || $0.isNumber) }).map(String.init)
    let capitalized = parts.filter { $0.first?.isUppercase == true && !isInitialism($0) }
    let chosen = capitalized.isEmpty ? parts.filter { !isInitialism($0) } : capitalized
    let words = NameWords(chosen.joined(separator: " "))
    return words.isEmpty ? nil : ResourceName(words.singular.upperCamel)
  }

  private static func isInitialism(_ word: String) -> Bool {
    WordSet.namelessWords.has(word.lowercased())
  }
}
