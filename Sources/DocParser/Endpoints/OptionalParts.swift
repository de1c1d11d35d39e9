/// Parts of a path that may be left out: `/blocks[/:height]`, `/noise(/:source)(/:length)`, `/trades[?limit={limit}]`,
/// `/boats{/id}{?page,size}`.
enum OptionalParts {
  /// A path that can be called.
  struct Variant {
    var text = ""
    var query: [(name: String, value: String)] = []
    var leftOut: [String] = []
  }

  private static let most = 8

  /// The texts that a path stands for, that without optional parts first.
  static func expanded(_ text: String) -> [Variant] {
    var variants = [Variant()]
    var rest = text[...]
    while !rest.isEmpty {
      guard let group = group(rest) else {
        let character = rest.removeFirst()
        for index in variants.indices { variants[index].text.append(character) }
        continue
      }
      rest = rest.dropFirst(group.length)
      switch group.kind {
      case .query(let items): for index in variants.indices { variants[index].query += items }
      case .suffix: for index in variants.indices { variants[index].leftOut.append(group.written) }
      case .path(let inner):
        // What directly follows an optional part may only be there with it.
        var inner = inner
        while let next = Self.group(rest), case .path = next.kind {
          inner += rest.prefix(next.length)
          rest = rest.dropFirst(next.length)
        }
        let longer = expanded(inner)
        variants += variants.flatMap { variant in longer.map { variant.appending($0) } }
        variants = Array(variants.prefix(most))
      }
    }
    return variants
  }

  private enum Kind {
    case path(String)
    case query([(name: String, value: String)])
    case suffix
  }

  private typealias Group = (kind: Kind, written: String, length: Int)

  /// The optional part that a text starts with.
  private static func group(_ text: Substring) -> Group? {
    guard let open = text.first, let mark = text.dropFirst().first, "[({".contains(open),
      let length = length(text), case let inner = text.dropFirst().prefix(length - 2)
    else { return nil }
    let written = String(text.prefix(length))
    switch mark {
    case "/" where inner.count > 1:
      return (.path(open == "{" ? "/{\(inner.dropFirst())}" : String(inner)), written, length)
    case "?", "&": return (.query(items(inner.dropFirst(), isTemplate: open == "{")), written, length)
    case ".": return (.suffix, written, length)
    default: return nil
    }
  }

  /// How many characters stand up to the end of what the first opens.
  private static func length(_ text: Substring) -> Int? {
    var depth = 0
    for (offset, character) in text.enumerated() {
      if PathSyntax.isOpening(character) { depth += 1 }
      if PathSyntax.isClosing(character) { depth -= 1 }
      if depth == 0 { return offset + 1 }
    }
    return nil
  }

  private static func items(_ text: Substring, isTemplate: Bool) -> [(name: String, value: String)] {
    if isTemplate { return text.split(separator: ",").map { (NormalWords.trimmed($0.filter { $0 != "*" }), "{}") } }
    return EndpointTarget.query(text)
  }
}

extension OptionalParts.Variant {
  fileprivate func appending(_ other: Self) -> Self {
    Self(text: text + other.text, query: query + other.query, leftOut: leftOut + other.leftOut)
  }
}
