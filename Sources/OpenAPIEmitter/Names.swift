import APISpec

/// Names that an OpenAPI document may hold, made of names that docs may hold.
enum Names {
  /// The name of a component: ASCII letters, digits, `.`, `-` and `_`; other characters by their number.
  static func component(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      out += isComponent(scalar) ? String(scalar) : "_\(String(scalar.value, radix: 16, uppercase: true))"
    }
    return out.isEmpty ? "_" : out
  }

  private static func isComponent(_ scalar: UnicodeScalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
    default: false
    }
  }

  /// A literal segment of a path, percent-encoded where a path template or a URL needs it.
  static func segment(_ text: String) -> String {
    var out = ""
    for byte in text.utf8 {
      let scalar = UnicodeScalar(byte)
      if isComponent(scalar) || "~!$&'()*+,;=:@%".unicodeScalars.contains(scalar) {
        out.unicodeScalars.append(scalar)
      } else {
        out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return out
  }

  /// Words in lower camel case; what is no ASCII letter or digit ends a word.
  static func lowerCamel(_ words: [String]) -> String {
    let name = upperCamel(words)
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  /// Words in upper camel case.
  static func upperCamel(_ words: [String]) -> String {
    words.flatMap { $0.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) } }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// A title as a key: lower case, words with dashes between them.
  static func key(_ title: String) -> String {
    let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? "example" : words.joined(separator: "-")
  }
}

/// Gives every name once; what is taken gets a number.
struct UniqueNames {
  private var taken: Set<String> = []

  mutating func name(_ wanted: String, separator: String = "-") -> String {
    var name = wanted
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(wanted)\(separator)\(number)"
      number += 1
    }
    return name
  }
}

/// The ids of operations: what is done and to what, such as `searchOpportunities`.
struct OperationIDs {
  /// The ids, one for each operation of the spec.
  let ids: [String]

  init(_ spec: APISpec) {
    let plurals = Dictionary(
      spec.resources.map { ($0.name, $0.plural) }, uniquingKeysWith: { first, _ in first })
    var names = UniqueNames()
    var given: [Int: String] = [:]
    for index in NamingOrder.indices(of: spec.operations, by: NamingOrder.init) {
      let operation = spec.operations[index]
      let plural = plurals[operation.resource] ?? operation.resource.text
      given[index] = names.name(OperationIDs.wanted(operation, plural: plural), separator: "_")
    }
    ids = spec.operations.indices.compactMap { given[$0] }
  }

  private static func wanted(_ operation: Operation, plural: String) -> String {
    let one = operation.resource.text
    switch operation.kind {
    case .fetch: return Names.lowerCamel(["fetch", one])
    case .create: return Names.lowerCamel(["create", one])
    case .update: return Names.lowerCamel(["update", one])
    case .delete: return Names.lowerCamel(["delete", one])
    case .search: return Names.lowerCamel(["search", plural])
    case .list:
      let parameters = operation.path.parameters.map(\.name)
      return Names.lowerCamel(["list", plural] + parameters.flatMap { ["by", $0] })
    case .action(let words):
      guard let verb = words.first else { return Names.lowerCamel([operation.method.lowercased(), one]) }
      return Names.lowerCamel([verb, one] + words.dropFirst())
    }
  }
}
