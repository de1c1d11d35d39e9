import APISpec
import DocParser

/// What the stems of id names identify, as the docs say it anywhere: `assignee` is a User.
struct Identities {
  private let stems: [NameWords: ResourceName]
  /// The resources that have a chapter.
  let known: Set<ResourceName>

  /// Reads the tables of all sections; stems that docs explain in two ways are left out.
  init(documents: [DocumentFacts], known: [ResourceName]) {
    var found: [NameWords: Set<ResourceName>] = [:]
    for row in documents.flatMap(\.sections).flatMap(\.tables).flatMap(\.rows) {
      guard let step = row.path.last.map(TableNode.bare), case let name = NameWords(step), name.isIdentifier,
        !name.identifierStem.isEmpty
      else { continue }
      for case .identifies(let words) in row.statements.map(\.statement) {
        // Words without capitals repeat the name and explain nothing.
        guard words.contains(where: \.isUppercase), let resource = ResourceNames.resource(inWords: words) else {
          continue
        }
        found[name.identifierStem, default: []].insert(resource)
      }
    }
    stems = found.compactMapValues { $0.count == 1 ? $0.first : nil }
    self.known = Set(known)
  }

  /// The resource that an id of this name belongs to: as explained elsewhere, else as the name says.
  func resource(forIdentifier name: NameWords) -> ResourceName? {
    let stem = name.identifierStem
    guard !stem.isEmpty else { return nil }
    return stems[stem] ?? ResourceName(stem.singular.upperCamel)
  }
}
