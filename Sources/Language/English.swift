/// English plurals and singulars of single words, as far as names in APIs and in prose need them.
public enum English {
  /// The singular of a plural in small letters; a word that is no plural comes back as it is.
  public static func singular(_ word: String) -> String {
    if invariable.contains(word) || plurals[word] != nil { return word }
    if let known = singulars[word] { return known }
    // All other plurals end in an s.
    guard word.utf8.last == UInt8(ascii: "s") else { return word }
    for (ending, replacement, shortest) in singularEndings where word.hasSuffix(ending) && word.count >= shortest {
      return word.dropLast(ending.count) + replacement
    }
    return word
  }

  /// The plural of a singular in small letters; a word that has none, or is one already, comes back as it is.
  public static func plural(_ word: String) -> String {
    if invariable.contains(word) || singulars[word] != nil || isPlural(word) { return word }
    if let known = plurals[word] { return known }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    if word.hasSuffix("sis") { return word.dropLast(2) + "es" }
    let sibilants = ["s", "x", "z", "ch", "sh"]
    return word + (sibilants.contains { word.hasSuffix($0) } ? "es" : "s")
  }

  /// The singular of a plural in whatever letters; what both have in common keeps its capitals.
  public static func singularKeepingCase(_ word: String) -> String {
    let small = word.lowercased()
    let singular = singular(small)
    guard singular != small, small.count == word.count else { return word }
    let common = zip(small, singular).prefix { $0 == $1 }.count
    return String(word.prefix(common)) + singular.dropFirst(common)
  }

  /// A word without the `'s` of a possessor.
  public static func withoutPossessive(_ word: String) -> String {
    possessives.contains(where: word.hasSuffix) ? String(word.dropLast(2)) : word
  }

  private static let possessives = ["'s", "’s"]

  /// Whether a word has another singular.
  public static func isPlural(_ word: String) -> Bool { singular(word) != word }

  private static let invariable: Set<String> = [
    "news", "series", "species", "data", "metadata", "information", "staff", "equipment", "money", "sms", "dns",
    "https", "css", "aws", "gps", "always", "this", "has", "is",
    "was", "as", "details", "settings", "yes", "plus", "vs",
  ]

  private static let pairs: [(singular: String, plural: String)] = [
    ("person", "people"), ("man", "men"), ("woman", "women"), ("child", "children"), ("foot", "feet"),
    ("tooth", "teeth"), ("mouse", "mice"), ("goose", "geese"), ("criterion", "criteria"), ("index", "indices"),
    ("matrix", "matrices"), ("vertex", "vertices"), ("quiz", "quizzes"), ("movie", "movies"),
    ("cookie", "cookies"), ("tie", "ties"), ("pie", "pies"), ("calorie", "calories"), ("cache", "caches"),
    ("use", "uses"), ("shoe", "shoes"), ("toe", "toes"), ("leaf", "leaves"), ("life", "lives"),
    ("knife", "knives"), ("wife", "wives"), ("shelf", "shelves"), ("half", "halves"), ("wolf", "wolves"),
    ("ox", "oxen"), ("axis", "axes"), ("datum", "data"), ("medium", "media"), ("schema", "schemas"), ("hero", "heroes"),
    ("echo", "echoes"), ("potato", "potatoes"),
    ("emoji", "emojis"), ("api", "apis"), ("wiki", "wikis"), ("uri", "uris"), ("kpi", "kpis"), ("taxi", "taxis"),
    ("tomato", "tomatoes"), ("veto", "vetoes"), ("alias", "aliases"), ("bias", "biases"), ("canvas", "canvases"),
    ("atlas", "atlases"), ("gas", "gases"), ("lens", "lenses"),
  ]

  private static let singulars = Dictionary(pairs.map { ($0.plural, $0.singular) }, uniquingKeysWith: { $1 })
  private static let plurals = Dictionary(pairs.map { ($0.singular, $0.plural) }, uniquingKeysWith: { $1 })

  /// Endings of plurals with what replaces them, the first that fits counts; a word has to be long enough.
  private static let singularEndings: [(String, String, Int)] = [
    ("analyses", "analysis", 8), ("bases", "base", 5), ("ies", "y", 5),
    ("sses", "ss", 5), ("shes", "sh", 5), ("ches", "ch", 5), ("xes", "x", 4), ("zzes", "zz", 5),
    ("auses", "ause", 6), ("ouses", "ouse", 6), ("uses", "us", 5), ("ss", "ss", 2),
    ("us", "us", 2), ("is", "is", 2), ("s", "", 3),
  ]
}
