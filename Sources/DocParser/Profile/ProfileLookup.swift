import Diagnostics
import Language

/// A profile's words, made ready for look-ups once for each document.
struct ProfileLookup: Sendable {
  /// What a column of a table holds.
  enum Column: Hashable, Sendable {
    case name, type, description, defaultValue, required, optional, value, statusCode, categories, location
  }

  /// What a label stands before.
  enum Part: Hashable, Sendable {
    case headers, parameters, request, response, examples
  }

  let profile: DocProfile
  let lexicon: Lexicon
  let typeWords: Set<String>
  let placeholders: Set<String>
  let noDefaultWords: Set<String>
  let yesWords: Set<String>
  let noWords: Set<String>
  let methods: Set<String>
  let endpointPatterns: [EndpointPattern]
  let captionWords: Set<String>
  let valueWords: Set<String>
  let baseURLPlaceholders: Set<String>
  let webhookPlaceholders: Set<String>
  /// The names of headers with credentials, in lower case.
  let credentialHeaders: Set<String>
  /// What labels of one word stand for that only the profile has.
  private let addedParts: [String: Part]
  private let longestPlaceholder: Int
  private let columns: [String: Column]
  private let parts: [String: Part]

  init(_ profile: DocProfile) {
    self.profile = profile
    lexicon = profile.lexiconWithLabels
    addedParts = profile.addedParts
    typeWords = Self.set(profile.typeWords + profile.types.keys)
    placeholders = Self.set(profile.placeholders)
    longestPlaceholder = (profile.placeholders.map(\.utf8.count).max() ?? 0) + 2
    noDefaultWords = Self.set(profile.noDefaultWords)
    yesWords = Self.set(profile.yesWords)
    noWords = Self.set(profile.noWords)
    methods = Set(profile.methods.map { $0.uppercased() })
    endpointPatterns = profile.endpointLines.map(EndpointPattern.init)
    captionWords = Self.set(profile.labels.properties)
    valueWords = Self.set(profile.labels.values)
    baseURLPlaceholders = Self.set(profile.baseURLPlaceholders)
    webhookPlaceholders = Self.set(profile.webhookPlaceholders)
    credentialHeaders = Set(profile.credentialHeaders.map { DocProfile.header($0).name.lowercased() })
    let titles = profile.columns
    columns = Self.table([
      (titles.name, .name), (titles.type, .type), (titles.description, .description),
      (titles.defaultValue, .defaultValue), (titles.required, .required), (titles.optional, .optional),
      (titles.value, .value), (titles.statusCode, .statusCode), (titles.categories, .categories),
      (titles.location, .location),
    ])
    let labels = profile.labels
    parts = Self.table([
      (labels.headers, .headers), (labels.parameters, .parameters), (labels.request, .request),
      (labels.response, .response), (labels.examples, .examples),
    ])
  }

  /// What the column of this title holds; one slip of the pen is forgiven.
  func column(_ title: String) -> Column? { knownColumn(title) ?? nearColumn(title)?.column }

  /// What the column of exactly this title holds.
  func knownColumn(_ title: String) -> Column? { columns[NormalWords.normal(title)] }

  /// The known title that a title is a slip of the pen for, and what its column holds: nothing if it is as near to titles
  /// of other columns.
  func nearColumn(_ title: String) -> (column: Column, title: String)? {
    let word = NormalWords.normal(title)
    guard columns[word] == nil else { return nil }
    let close = columns.filter { Suggestion.isSlip(word, for: $0.key) }
    guard Set(close.values).count == 1 else { return nil }
    return close.min { $0.key < $1.key }.map { ($0.value, $0.key) }
  }

  /// The known label that a label is a slip of the pen for, and what it labels.
  func nearPart(_ text: String) -> (part: Part, label: String)? {
    Self.near(NormalWords.normal(text.filter { $0 != ":" }), in: parts).map { ($0.value, $0.word) }
  }

  /// The first in the alphabet of the nearest words.
  private static func near<Value>(_ word: String, in table: [String: Value]) -> (word: String, value: Value)? {
    guard table[word] == nil else { return nil }
    return table.filter { Suggestion.isSlip(word, for: $0.key) }.min { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What a heading or line of this text labels; a status in it ("Response (200)") and a colon make no difference.
  func part(_ text: String) -> Part? {
    let words = NormalWords.normal(text).split { " :()[]*.".contains($0) }
    let fillers = lexicon[.statusFillers]
    return parts[words.filter { Int($0) == nil && !fillers.contains(String($0)) }.joined(separator: " ")]
  }

  /// What a label of the profile's own stands for that is one of several words, the answer before all others.
  func addedPart(among words: Set<String>) -> Part? {
    guard !addedParts.isEmpty else { return nil }
    let found = Set(words.compactMap { addedParts[$0] })
    return [.response, .headers, .parameters, .request, .examples].first(where: found.contains)
  }

  /// Whether the text is a type word of the profile, in the singular or plural, `[]` and marks left off.
  func isType(_ text: String) -> Bool {
    let word = NormalWords.normal(text.filter { !"[]()".contains($0) })
    return typeWords.contains(word) || (word.hasSuffix("s") && typeWords.contains(String(word.dropLast())))
  }

  /// Whether nothing but a placeholder stands here.
  func isPlaceholder(_ text: String) -> Bool {
    text.utf8.count <= longestPlaceholder && placeholders.contains(NormalWords.normal(text))
  }

  private static func set(_ words: [String]) -> Set<String> { Set(words.map { NormalWords.normal($0) }) }

  private static func table<Value>(_ entries: [([String], Value)]) -> [String: Value] {
    var result: [String: Value] = [:]
    for (words, value) in entries {
      for word in words where result[NormalWords.normal(word)] == nil { result[NormalWords.normal(word)] = value }
    }
    return result
  }
}
