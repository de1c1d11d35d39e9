/// A name in an API or a heading, as words.
public struct NameWords: Sendable, Hashable {
  /// The words in lower case.
  public let words: [String]

  /// A name of these words, each in lower case.
  public init(words: [String]) { self.words = words }

  /// The words of `text`: split at everything that is no letter or digit, and where camel case has a hump.
  public init(_ text: String) {
    if let words = NameWords.asciiWords(text) {
      self.words = words
      return
    }
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

  /// The words of a text in ASCII, as most are, without the cost of characters; nil for another text.
  private static func asciiWords(_ text: String) -> [String]? {
    var words: [String] = []
    var current: [UInt8] = []
    var mayHump = false
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      let isUpper = (0x41...0x5A).contains(byte)
      guard isLetter(byte) || (0x30...0x39).contains(byte) else {
        if byte != UInt8(ascii: "'"), !current.isEmpty {
          words.append(String(decoding: current, as: UTF8.self))
          current.removeAll(keepingCapacity: true)
        }
        mayHump = false
        continue
      }
      if isUpper, mayHump {
        words.append(String(decoding: current, as: UTF8.self))
        current.removeAll(keepingCapacity: true)
      }
      current.append(isUpper ? byte | 0x20 : byte)
      mayHump = !isUpper
    }
    if !current.isEmpty { words.append(String(decoding: current, as: UTF8.self)) }
    return words
  }

  /// Whether there is no word.
  public var isEmpty: Bool { words.isEmpty }

  /// As in `pipeline_stage`.
  public var snake: String { words.joined(separator: "_") }

  /// As in `PipelineStage`; initialisms in capitals.
  public var upperCamel: String { words.map(NameWords.capitalized).joined() }

  /// The thing that a plural name holds several of: the last word's singular, or the first word's that is a
  /// plural where the last is none (`leads_converted_from`).
  public var singular: NameWords {
    guard let last = words.last else { return self }
    let one = English.singular(last)
    if one != last { return NameWords(words: words.dropLast() + [one]) }
    guard let index = words.firstIndex(where: English.isPlural), !NameWords.isInvariant(last) else { return self }
    var changed = words
    changed[index] = English.singular(words[index])
    return NameWords(words: changed)
  }

  /// The name of several: the last word's plural.
  public var plural: NameWords {
    guard let last = words.last else { return self }
    return NameWords(words: words.dropLast() + [English.plural(last)])
  }

  /// Whether it ends in `id` or `ids`.
  public var isIdentifier: Bool { ends(in: .idNouns) }

  /// Whether it is `id` alone.
  public var isBareID: Bool { words.count == 1 && ends(in: .recordID) }

  /// Whether its last word is one of a set.
  public func ends(in set: WordSet) -> Bool { words.last.map(set.has) ?? false }

  /// Whether one of its words is in a set.
  public func hasAny(in set: WordSet) -> Bool { words.contains(where: set.has) }

  /// The words before `id` or `ids`.
  public var identifierStem: NameWords { NameWords(words: words.dropLast()) }

  private static func isInvariant(_ word: String) -> Bool { English.plural(word) == word }

  private static func capitalized(_ word: String) -> String {
    Acronyms.ofNames[word] ?? (word.prefix(1).uppercased() + word.dropFirst())
  }
}
