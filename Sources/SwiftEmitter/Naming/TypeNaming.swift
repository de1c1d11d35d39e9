import APISpec

/// Gives out the names of all printed types.
///
/// A name that Swift, Foundation, the concurrency library, a framework or the runtime has gets the client's name in
/// front (`CopperTask`), and so does one that starts with a digit. Names are told apart whatever their case, since
/// each type is a file.
struct TypeNaming {
  /// The client's name, such as `Copper`.
  let client: String
  private var scope: NameScope

  /// A naming in which the runtime's types and files, and the package's modules, are taken.
  init(client: String, resources: Resources) {
    self.client = client
    let files = (resources.runtime + resources.testing).map {
      $0.path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
    }
    let modules = [client, client + "Testing", client + "Tests"]
    scope = NameScope(taken: files + resources.typeNames + modules + ReservedTypeNames.nested, isCaseSensitive: false)
  }

  /// What was told apart.
  var collisions: [NameScope.Collision] { scope.collisions }

  /// The name for a type that the docs' words name, with a suffix of ours; nil when the words have no letter.
  mutating func claim(_ name: String, suffix: String = "", place: DocPlace) -> Identifier? {
    let words = Words(name)
    guard !words.isEmpty else { return nil }
    let wanted = FileNaming.bounded(words.upperCamel) + suffix
    let prefixed = client + wanted
    // The client's own types have some of those names, such as that of its error.
    let record = client + FileNaming.bounded(words.upperCamel) + "Record" + suffix
    let isReserved =
      words.startsWithDigit || ReservedTypeNames.language.contains(wanted)
      || ReservedTypeNames.frameworks.contains(wanted) || ReservedTypeNames.modules.contains(wanted)
    return scope.claim(isReserved ? [prefixed, record] : [wanted, prefixed, record], place: place)
  }

  /// The names of the types that stand at the top level of a source: after a keyword at the start of a line.
  static func topLevelTypes(in source: String) -> [String] {
    // Most lines are indented, so that a look at their first byte is enough.
    source.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let first = line.first, (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7A || first == UInt8(ascii: "@")
      else {
        return nil
      }
      let words = Substring(line).split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "@") }
      guard let index = words.firstIndex(where: typeKeywords.contains), index + 1 < words.count else { return nil }
      return String(words[index + 1])
    }
  }

  private static let typeKeywords: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
}

extension FileNaming {
  /// A type's name, cut where it would be too long for a file.
  static func bounded(_ typeName: String) -> String { String(typeName.prefix(longestName - 20)) }
}
