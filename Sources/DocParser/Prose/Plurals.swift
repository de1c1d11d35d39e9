/// English plurals, as far as names of records need them.
enum Plurals {
  private static let irregular: [String: String] = [
    "people": "person", "children": "child", "men": "man", "women": "woman", "indices": "index", "vertices": "vertex",
    "criteria": "criterion", "statuses": "status", "addresses": "address", "aliases": "alias", "bonuses": "bonus",
    "buses": "bus", "movies": "movie", "cookies": "cookie", "series": "series", "news": "news", "media": "media",
    "data": "data", "analyses": "analysis", "statistics": "statistics",
  ]

  /// The singular of a word; the word itself when it is none in the plural.
  static func singular(_ word: String) -> String {
    let lower = word.lowercased()
    if let known = irregular[lower] {
      return word.first?.isUppercase == true ? known.prefix(1).uppercased() + known.dropFirst() : known
    }
    guard lower.count > 3 else { return word }
    if lower.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if ["sses", "shes", "ches", "xes", "zes"].contains(where: lower.hasSuffix) { return String(word.dropLast(2)) }
    if lower.hasSuffix("s"), !["ss", "us", "is"].contains(where: lower.hasSuffix) { return String(word.dropLast()) }
    return word
  }
}
