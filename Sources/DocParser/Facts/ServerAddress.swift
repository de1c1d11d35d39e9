/// A URL taken apart: where the server is, and the path on it.
public struct ServerAddress: Sendable, Hashable {
  /// Scheme, host and port, the host in small letters: `https://api.harbour.example`.
  public let origin: String
  /// The segments of the path, placeholders as parameters.
  public let path: [EndpointFacts.Segment]

  /// An address.
  public init(origin: String, path: [EndpointFacts.Segment]) {
    self.origin = origin
    self.path = path
  }

  /// The address that a text spells: quotation marks, a query, a fragment and slashes at the end are no part of it.
  /// Nil when it is no URL.
  public init?(_ text: String) {
    let text = text.trimmingPrefix { "\"'`<(".contains($0) }
    guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let end = rest.firstIndex { "?#\"'`".contains($0) || $0.isWhitespace } ?? rest.endIndex
    let host = rest[..<end].prefix { $0 != "/" }
    guard !host.isEmpty else { return nil }
    origin = scheme + host.lowercased()
    path = PathSyntax.paths(String(rest[..<end].dropFirst(host.count))).first?.segments ?? []
  }

  /// The path up to the first placeholder.
  public var literals: [String] {
    path.prefix { if case .literal = $0 { true } else { false } }.compactMap(\.text)
  }

  /// The URL up to the first placeholder of its path, without a slash at the end.
  public var base: String { ([origin] + literals).joined(separator: "/") }

  /// Whether the host is for the reader to fill in: a placeholder, a word in capitals, "your".
  public static func isPlaceholder(host: some StringProtocol) -> Bool {
    let name = host.prefix { $0 != ":" && $0 != "/" }
    if name.contains(where: { "{}<>[]$%_".contains($0) }) { return true }
    if name.contains(where: \.isLetter), name == name.uppercased() { return true }
    return name.lowercased().hasPrefix("your") || name.lowercased().contains(".your")
  }

  /// Whether a segment is a version, such as `v2`, `v1.1`, `2024-01`.
  public static func isVersion(_ segment: some StringProtocol) -> Bool {
    EndpointTarget.isVersion(Substring(segment))
  }
}

extension EndpointFacts.Segment {
  /// The text of a literal; nil for a parameter.
  public var text: String? { if case .literal(let text) = self { text } else { nil } }
}

extension EndpointFacts {
  /// The whole URL; nil where the docs give the path only.
  public var address: ServerAddress? {
    baseURL.flatMap(ServerAddress.init).map { ServerAddress(origin: $0.origin, path: $0.path + path) }
  }

  /// The same call at another place.
  public func moved(to path: [Segment], below base: String?) -> EndpointFacts {
    replacing(path: path, base: base)
  }
}

extension DocumentFacts {
  /// The URLs that stand anywhere in the document, in order.
  public var addresses: [ServerAddress] {
    lines.flatMap { line -> [ServerAddress] in
      var found: [ServerAddress] = []
      var rest = line[...]
      while let scheme = rest.firstRange(of: "://"), found.count < 8 {
        let start = rest[..<scheme.lowerBound].lastIndex { !$0.isLetter }.map { rest.index(after: $0) }
        let end = rest[scheme.upperBound...].firstIndex { $0.isWhitespace || "\"'`)]|,;".contains($0) } ?? rest.endIndex
        if let address = ServerAddress(String(rest[(start ?? rest.startIndex)..<end])) { found.append(address) }
        rest = rest[end...]
      }
      return found
    }
  }
}
