import Foundation
import Language

/// The words of a name from the docs, from which Swift names are put together.
///
/// Only letters and digits become part of a word, whatever else stands in the name separates words, so that no
/// text of the docs can be more than a part of an identifier.
struct Words: Hashable {
  /// One word.
  struct Word: Hashable {
    /// The word as it stands in the name.
    let text: String
    /// Whether its capitals tell that it is an acronym: all capitals, in a name that has small letters too.
    let isCapitalized: Bool
  }

  /// The words in order, none of them empty.
  let words: [Word]

  /// The words of a name in snake, kebab, camel case or with spaces.
  init(_ name: String) {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
    let scalars = Array((isPlain ? name : name.precomposedStringWithCanonicalMapping).unicodeScalars)
    let hasSmallLetters = scalars.contains { $0.isSmallLetter }
    var parts: [String] = []
    var current = String.UnicodeScalarView()
    for index in scalars.indices {
      let isPart = Words.isPart(scalars[index], first: current.isEmpty)
      if !isPart || Words.isBoundary(scalars, before: index) {
        if !current.isEmpty { parts.append(String(current)) }
        current = String.UnicodeScalarView()
      }
      if Words.isPart(scalars[index], first: current.isEmpty) { current.append(scalars[index]) }
    }
    if !current.isEmpty { parts.append(String(current)) }
    words = parts.map { part in
      return Word(text: part, isCapitalized: hasSmallLetters && Words.isAllCapitals(part))
    }
  }

  private init(words: [Word]) { self.words = words }

  /// Whether a word has several letters, all of them capitals.
  private static func isAllCapitals(_ word: String) -> Bool {
    var letters = 0
    for scalar in word.unicodeScalars where scalar.isLetter {
      guard scalar.isCapital else { return false }
      letters += 1
    }
    return letters > 1
  }

  /// Whether there is no word: the name has neither letter nor digit.
  var isEmpty: Bool { words.isEmpty }

  /// Whether a name made of the words would start with a digit.
  var startsWithDigit: Bool { words.first?.text.first?.isNumber ?? false }

  /// The words in small letters.
  var lowercased: [String] { words.map { Words.lower($0.text) } }

  /// These words and then those.
  static func + (left: Words, right: Words) -> Words { Words(words: left.words + right.words) }

  /// All words but the first ones.
  func dropFirst(_ count: Int = 1) -> Words { Words(words: Array(words.dropFirst(count))) }

  /// All words but the last ones.
  func dropLast(_ count: Int = 1) -> Words { Words(words: Array(words.dropLast(count))) }

  /// The first words, as many as fit in a number of characters, but at least one.
  func prefix(characters limit: Int) -> Words {
    var total = 0
    let fitting = words.prefix { word in
      total += word.text.count
      return total <= limit
    }
    if fitting.isEmpty, let first = words.first {
      return Words(words: [Word(text: String(first.text.prefix(limit)), isCapitalized: first.isCapitalized)])
    }
    return Words(words: Array(fitting))
  }

  /// The last word alone.
  var last: Words { Words(words: words.suffix(1)) }

  /// The words as the name of a type: `OpportunityID`.
  var upperCamel: String { Words.join(words.map { Words.capitalized($0) }) }

  /// The words as the name of a member: `opportunityID`, `urlText`.
  var lowerCamel: String {
    Words.join(words.enumerated().map { $0.offset == 0 ? Words.lower($0.element.text) : Words.capitalized($0.element) })
  }

  /// The words joined with hyphens in small letters.
  var kebab: String { lowercased.joined(separator: "-") }
}

extension Words {
  /// A word with a capital first; acronyms stand in capitals wherever they stand but at the start of a member's name.
  private static func capitalized(_ word: Word) -> String {
    let digits = word.text.reversed().prefix { $0.isNumber }.count
    let stem = String(word.text.dropLast(digits))
    if let acronym = Acronyms.all[lower(stem)] { return acronym + word.text.suffix(digits) }
    if word.isCapitalized { return word.text }
    guard let first = word.text.unicodeScalars.first else { return "" }
    return first.properties.titlecaseMapping + lower(String(word.text.unicodeScalars.dropFirst()))
  }

  private static func lower(_ text: String) -> String {
    // Letters of ASCII are mapped alike, at less cost.
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text.lowercased() : text.unicodeScalars.map(\.properties.lowercaseMapping).joined()
  }

  /// Words one after another; where two digits would meet and make another number, an underscore parts them.
  private static func join(_ parts: [String]) -> String {
    parts.reduce(into: "") { name, part in
      if name.last?.isNumber == true, part.first?.isNumber == true { name += "_" }
      name += part
    }
  }

  /// Letters and digits that Swift takes in identifiers, nothing invisible among them.
  private static func isPart(_ scalar: Unicode.Scalar, first: Bool) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    guard scalar.value >= 0xC0, !scalar.properties.isDefaultIgnorableCodePoint, scalar.properties.isXIDContinue
    else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    case .nonspacingMark, .spacingMark: return !first
    default: return false
    }
  }

  /// Whether a word starts at `index` without a separator: `userEmail`, `HTTPServer`, but not `IDs`.
  private static func isBoundary(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
    guard index > 0, scalars[index].isCapital else { return false }
    let previous = scalars[index - 1]
    if previous.isSmallLetter || ("0"..."9").contains(scalars[index - 1]) { return true }
    guard previous.isCapital, index + 1 < scalars.count, scalars[index + 1].isSmallLetter else {
      return false
    }
    let isPlural =
      scalars[index + 1] == "s" && (index + 2 == scalars.count || !scalars[index + 2].isSmallLetter)
    return !isPlural
  }
}

extension Unicode.Scalar {
  /// Whether it is a small letter; of ASCII without a look into the tables of Unicode, as for the others here.
  fileprivate var isSmallLetter: Bool { isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase }
  /// Whether it is a capital.
  fileprivate var isCapital: Bool { isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase }
  /// Whether it is a letter.
  fileprivate var isLetter: Bool { isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic }
}
