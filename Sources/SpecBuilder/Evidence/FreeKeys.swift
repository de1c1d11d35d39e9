import Language

/// Keys of objects that are data rather than names of fields: numbers, ids, days, codes of languages, labels.
enum FreeKeys {
  /// Whether all of `keys` are data.
  static func areFree(_ keys: some Collection<String>) -> Bool {
    guard !keys.isEmpty else { return false }
    return keys.allSatisfy(isData) || keys.count > 1 && keys.allSatisfy(isLanguage)
      || keys.contains { $0.contains(" ") } && keys.allSatisfy { isData($0) || isCapitalized($0) }
  }

  /// Whether `keys` are labels such as `Won` and `Lost`, in an object that a field called `owner` holds: names of
  /// fields begin as their owner's does.
  static func areLabels(_ keys: some Collection<String>, of owner: String) -> Bool {
    guard let first = owner.first(where: \.isLetter), first.isLowercase, !keys.isEmpty else { return false }
    return keys.allSatisfy { isData($0) || isCapitalized($0) }
  }

  /// Whether a description says that the keys of an object are for its owner to choose.
  static func areSaid(in description: String?, lexicon: Lexicon = .standard) -> Bool {
    guard let description else { return false }
    let text = description.lowercased().split { !$0.isLetter && $0 != "/" }.joined(separator: " ")
    return lexicon[.freeKeys].contains { text.contains($0) }
  }

  private static func isCapitalized(_ key: String) -> Bool {
    guard let first = key.utf8.first, first >= 0x80 else { return (0x41...0x5A).contains(key.utf8.first ?? 0) }
    return key.first?.isUppercase == true
  }

  /// Whether a key is no name at all: it is empty or begins with a digit, as no name of a field does.
  static func isNoName(_ key: String) -> Bool {
    guard let first = key.utf8.first else { return true }
    return first < 0x80 ? (0x30...0x39).contains(first) : key.first?.isNumber == true
  }

  private static func isData(_ key: String) -> Bool {
    // Most keys are words: only the long ones among those can be data.
    if let first = key.utf8.first, isWordStart(first), key.utf8.count < 16 { return false }
    if !key.isEmpty, key.allSatisfy(\.isNumber) || isVersion(key) || Placeholders.isBracketed(key) { return true }
    return key.count >= 16 && key.contains(where: \.isNumber) && key.contains("-") || CalendarText.isDay(key)
  }

  /// Whether a byte begins a word, but no version such as `v2.1`.
  private static func isWordStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) && byte != UInt8(ascii: "v") || byte == UInt8(ascii: "_")
  }

  /// Whether a key is the number of a version, such as `1.0.0` or `v2.1-beta`.
  private static func isVersion(_ key: String) -> Bool {
    let number = (key.first == "v" ? key.dropFirst() : Substring(key)).prefix { $0.isNumber || $0 == "." }
    let rest = key.dropFirst(number.count + (key.first == "v" ? 1 : 0))
    return number.contains(".") && number.first?.isNumber == true && number.last?.isNumber == true
      && (rest.isEmpty || "-+".contains(rest.first ?? " "))
  }

  /// Whether a key is a language such as `de`, or one with a region such as `pt-BR`.
  private static func isLanguage(_ key: String) -> Bool {
    // Codes have two letters.
    let start = key.utf8.prefix(3)
    if start.count == 3, start.allSatisfy({ (0x61...0x7A).contains($0) }) { return false }
    let parts = key.split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
    guard let language = parts.first, languages.contains(language), parts.count <= 2 else { return false }
    guard parts.count == 2 else { return key == language }
    return parts[1].count == 2 && parts[1].allSatisfy { $0.isASCII && $0.isUppercase }
  }

  /// Languages whose codes are no common words of APIs.
  private static let languages = Set(
    """
    af ar bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu hy it ja ka kk ko ku lt lv mk mn ms nb
    nl nn pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
