/// A name in an API or a heading, as words.
struct NameWords: Hashable {
  /// The words in lower case.
  let words: [String]

  init(words: [String]) { self.words = words }

  /// The words of `text`: split at everything that is no letter or digit, and where camel case has a hump.
  init(_ text: String) {
    var words: [String] = []
    var current = ""
    var previous: Character?
    for character in text {
      guard character.isLetter || character.isNumber else {
        if character != "'" && character != "’" {
          words.append(current)
          current = ""
        }
        previous = nil
        continue
      }
      if character.isUppercase, let before = previous, before.isLowercase || before.isNumber {
        words.append(current)
        current = ""
      }
      current += character.lowercased()
      previous = character
    }
    self.words = (words + [current]).filter { !$0.isEmpty }
  }

  var isEmpty: Bool { words.isEmpty }

  /// As in `pipeline_stage`.
  var snake: String { words.joined(separator: "_") }

  /// As in `PipelineStage`; initialisms in capitals.
  var upperCamel: String { words.map(NameWords.capitalized).joined() }

  /// The thing that a plural name holds several of: the last word's singular, or the first word's that is a
  /// plural where the last is none (`leads_converted_from`).
  var singular: NameWords {
    guard let last = words.last else { return self }
    if English.isPlural(last) { return NameWords(words: words.dropLast() + [English.singular(last)]) }
    guard let index = words.firstIndex(where: English.isPlural), !NameWords.isInvariant(last) else { return self }
    var changed = words
    changed[index] = English.singular(words[index])
    return NameWords(words: changed)
  }

  /// The name of several: the last word's plural.
  var plural: NameWords {
    guard let last = words.last else { return self }
    return NameWords(words: words.dropLast() + [English.plural(last)])
  }

  /// Whether it ends in `id` or `ids`.
  var isIdentifier: Bool { words.last == "id" || words.last == "ids" }

  /// The words before `id` or `ids`.
  var identifierStem: NameWords { NameWords(words: words.dropLast()) }

  private static func isInvariant(_ word: String) -> Bool { English.plural(word) == word }

  private static let initialisms: [String: String] = [
    "id": "ID", "ids": "IDs", "url": "URL", "urls": "URLs", "uri": "URI", "api": "API", "html": "HTML",
    "json": "JSON", "uuid": "UUID", "http": "HTTP", "ip": "IP",
  ]

  private static func capitalized(_ word: String) -> String {
    initialisms[word] ?? (word.prefix(1).uppercased() + word.dropFirst())
  }
}
