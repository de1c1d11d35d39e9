/// What a header's value says as the docs write it.
enum HeaderValue {
  private static let schemes: Set<String> = ["bearer", "basic", "token", "apikey", "digest"]

  /// The word in front of a credential, such as `Bearer`.
  static func scheme(_ text: String) -> String? {
    let words = text.split(separator: " ")
    guard words.count > 1, let first = words.first else { return nil }
    if schemes.contains(first.lowercased()) { return String(first) }
    // A word of its own in front of something to fill in, or of what nobody would write by hand: `Bot MTk4Nj…`.
    guard words.count == 2, first.allSatisfy(\.isLetter), first.first?.isUppercase == true, isSecret(words[1]) else {
      return nil
    }
    return String(first)
  }

  private static func isSecret(_ word: Substring) -> Bool {
    if let first = word.first, let last = word.last, "<{[$".contains(first), ">}]".contains(last) || first == "$" {
      return true
    }
    return word.utf8.count >= 20 && word.contains(where: \.isNumber) && word.contains(where: \.isLetter)
  }

  /// The value; nil where all of it is for the caller to fill in. What a scheme opens is kept for the scheme's sake.
  static func kept(_ text: String, lookup: ProfileLookup) -> String? {
    guard !text.isEmpty, !lookup.isPlaceholder(text) else { return nil }
    return scheme(text) == nil && isFillIn(text, lookup) ? nil : text
  }

  private static func isFillIn(_ text: String, _ lookup: ProfileLookup) -> Bool {
    let lower = text.lowercased()
    return lookup.profile.fillInMarks.contains { mark in
      mark.contains(where: \.isLetter) ? lower.contains(mark.lowercased()) : lower.hasPrefix(mark)
    }
  }
}
