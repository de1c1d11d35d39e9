import CommonMark
import Language

/// Finds endpoints whose method nobody says: a path in code, and an example URL of the same path under the same heading,
/// which can only be read with GET.
struct ToldPaths {
  let elements: [DocElement]
  let lookup: ProfileLookup
  let source: SourceText

  /// The endpoints among the blocks of a stretch, with the block that names the path.
  func endpoint(in region: Range<Int>) -> (index: Int, claim: EndpointClaim)? {
    let urls = region.flatMap { elements[$0].text.map { Self.urls(in: $0.plain) } ?? [] }
    guard !urls.isEmpty else { return nil }
    for index in region {
      for path in elements[index].text?.codeSpans ?? [] where path.hasPrefix("/") && path.count > 1 {
        guard let url = urls.first(where: { calls($0, path) }) else { continue }
        let target = Self.host(url) + path + (Self.suffix(url) == Self.suffix(path) ? "" : Self.suffix(url))
        let found = EndpointTarget(lookup: lookup).endpoints(
          method: "GET", target: target, range: source.range(elements[index].range))
        if !found.isEmpty { return (index, EndpointClaim(endpoints: found, standing: .told, hasText: true)) }
      }
    }
    return nil
  }

  /// Whether a URL is an example of a path, the suffix of a file aside.
  private func calls(_ url: String, _ path: String) -> Bool {
    let target = EndpointTarget(lookup: lookup)
    let place = source.parsedRange(lines: 1...1)
    guard let named = target.endpoint(method: "GET", target: Self.withoutSuffix(path), range: place),
      let called = target.endpoint(method: "GET", target: Self.withoutSuffix(Self.path(url)), range: place)
    else { return false }
    return named.path.count == called.path.count && zip(named.path, called.path).allSatisfy { $0.takes($1) }
  }

  private static func urls(in text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { word in
      String(word.drop { "(<\"'".contains($0) }.prefix { !")>\"'".contains($0) })
    }.filter { ($0.hasPrefix("https://") || $0.hasPrefix("http://")) && !path($0).isEmpty }
  }

  private static func host(_ url: String) -> String {
    let rest = url.dropFirst(url.hasPrefix("https") ? 8 : 7).prefix { $0 != "/" && $0 != "?" }
    return (url.hasPrefix("https") ? "https://" : "http://") + rest
  }

  private static func path(_ url: String) -> String {
    String(url.dropFirst(host(url).count).prefix { $0 != "?" && $0 != "#" })
  }

  private static func withoutSuffix(_ path: String) -> String {
    suffix(path).isEmpty ? path : String(path.dropLast(suffix(path).count))
  }

  /// The suffix of a file that a path or a URL ends with, with its dot.
  private static func suffix(_ text: String) -> String {
    let last = text.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last ?? ""
    return FileSuffix.of(last).map { ".\($0)" } ?? ""
  }
}
