import APISpec
import DocParser
import Language

/// What the stems of id names identify, as the docs say it anywhere: `assignee` is a User.
struct Identities {
  private let stems: [NameWords: ResourceName]
  /// The stems of all ids that tables have.
  private let mentioned: Set<NameWords>
  /// The resources that have a chapter.
  let known: Set<ResourceName>

  /// Reads the tables of all sections; stems that docs explain in two ways are left out.
  init(documents: [DocumentFacts], known: [ResourceName]) {
    var found: [NameWords: Set<ResourceName>] = [:]
    var mentioned: Set<NameWords> = []
    for row in documents.flatMap(\.sections).flatMap(\.tables).flatMap(\.rows) {
      guard let step = row.path.last.map(TableNode.bare), case let name = NameWords(step), name.isIdentifier,
        !name.identifierStem.isEmpty
      else { continue }
      mentioned.insert(name.identifierStem)
      for case .identifies(let words) in row.statements.map(\.statement)
      where !FieldMeaning.isPossessive(words, in: row.description ?? "") {
        // Words without capitals repeat the name and explain nothing.
        guard words.contains(where: \.isUppercase), let resource = ResourceNames.resource(inWords: words) else {
          continue
        }
        found[name.identifierStem, default: []].insert(resource)
      }
    }
    stems = found.compactMapValues { $0.count == 1 ? $0.first : nil }
    self.mentioned = mentioned
    self.known = Set(known)
  }

  /// What docs say of all other ids whose names end alike: a converted contact is a Person where a primary contact is.
  private func kin(of stem: NameWords) -> ResourceName? {
    guard stem.words.count > 1 else { return nil }
    let found = Set(stems.filter { $0.key.words.count > 1 && $0.key.words.last == stem.words.last }.values)
    return found.count == 1 ? found.first : nil
  }

  /// The resource that prose names: one with a chapter by its name, or by the last words of it where no other ends so.
  /// "The id of the definition" is that of a Custom Field Definition.
  func resource(named name: ResourceName) -> ResourceName {
    guard !known.contains(name) else { return name }
    let words = NameWords(name.text).words
    let found = known.filter { NameWords($0.text).words.suffix(words.count).elementsEqual(words) }
    return found.count == 1 ? found.first ?? name : name
  }

  /// The resource with a chapter that a description begins with: "User who will own the Person" is a User's id.
  func resource(describedBy text: String) -> ResourceName? {
    let words = text.split { !($0.isLetter || $0.isNumber) }.drop {
      $0.first?.isUppercase == true && WordSet.articles.has($0.lowercased())
    }.prefix(3)
    let name = words.prefix { $0.first?.isUppercase == true }
    return (0..<name.count).lazy.map {
      ResourceName(NameWords(name.dropLast($0).joined(separator: " ")).singular.upperCamel)
    }
    .first(where: known.contains)
  }

  /// Whether more than the name of one field in examples speaks for an identity.
  func isEstablished(_ resource: ResourceName, forIdentifier name: NameWords) -> Bool {
    known.contains(resource) || mentioned.contains(name.identifierStem)
  }

  /// The resource that an id of this name belongs to: as explained elsewhere, else as the name says.
  func resource(forIdentifier name: NameWords) -> ResourceName? {
    let stem = name.identifierStem
    guard !stem.isEmpty else { return nil }
    if let explained = stems[stem] { return explained }
    // Words before the name of a resource say which record of it: `converted_opportunity_id`.
    let names = stem.words.indices.map { ResourceName(NameWords(words: Array(stem.words[$0...])).singular.upperCamel) }
    return names.first(where: known.contains) ?? kin(of: stem) ?? names.first
  }
}
