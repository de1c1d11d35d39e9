import APISpec

/// The documented base URL, where it is one that requests can be made of.
enum BasePath {
  /// The URL as it is printed: scheme, host, port and path, the path's segments percent-encoded. Nil when the docs
  /// name none, or something that is no such URL.
  static func url(_ service: Service) -> String? { service.baseURL.flatMap { url($0) } }

  /// A documented URL as it is printed.
  static func url(_ text: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    let isHost = host.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
        || ".-:[]".unicodeScalars.contains($0)
    }
    guard !host.isEmpty, isHost else { return nil }
    return scheme + host + encodedPath(rest.dropFirst(host.count))
  }

  /// The path of the URL, without a trailing slash.
  static func path(_ service: Service) -> String { service.baseURL.map { path($0) } ?? "" }

  /// The path of a documented URL, without a trailing slash.
  static func path(_ text: String) -> String {
    guard let url = url(text), let scheme = url.firstRange(of: "://") else { return "" }
    let rest = url[scheme.upperBound...]
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? ""
  }

  private static func encodedPath(_ path: Substring) -> String {
    let segments = path.split(separator: "/").map { PathLiteral.encoded(String($0)) }
    return segments.map { "/" + $0 }.joined()
  }
}
