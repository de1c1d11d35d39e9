import Diagnostics
import DocParser

/// What stands in front of paths: a server and the first segments on it, such as `https://api.example/v1` or
/// `https://api.example/{account_id}`.
///
/// Two roots that differ in nothing but the names of placeholders are the same.
struct ServerRoot: Hashable {
  let origin: String
  let path: [EndpointFacts.Segment]

  init(origin: String, path: some Sequence<EndpointFacts.Segment>) {
    self.origin = origin
    self.path = ServerRoot.withoutSamples(Array(path))
  }

  init(_ address: ServerAddress) { self.init(origin: address.origin, path: address.path) }

  static func == (one: ServerRoot, other: ServerRoot) -> Bool { one.origin == other.origin && one.steps == other.steps }

  func hash(into hasher: inout Hasher) {
    hasher.combine(origin)
    hasher.combine(steps)
  }

  /// The URL up to the first placeholder.
  var url: String { ServerAddress(origin: origin, path: path).base }

  /// How much the host says: a real one most, a placeholder least.
  var rank: Int {
    let host = origin.drop { $0 != "/" }.drop { $0 == "/" }
    if ServerAddress.isPlaceholder(host: host) { return 0 }
    let isLocal = ["localhost", "127.", "0.0.0.0", "[::1]"].contains { host.hasPrefix($0) }
    return isLocal ? 1 : 2
  }

  /// The segments, nil for a placeholder.
  var steps: [String?] { path.map(\.text) }

  /// Whether it is the other one but for the version, or for the scheme: so alike that one may be a slip.
  func isNearly(_ other: ServerRoot) -> Bool {
    guard self != other else { return false }
    let host = { (root: ServerRoot) in root.origin.drop { $0 != "/" } }
    if host(self) == host(other) {
      return steps.count == other.steps.count
        && zip(steps, other.steps).allSatisfy { $0 == $1 || ServerRoot.isVersion($0) && ServerRoot.isVersion($1) }
    }
    return steps == other.steps && ServerRoot.isSlip(origin, for: other.origin)
  }

  /// Whether one word of two hosts is a slip of the pen, and all others are the same.
  private static func isSlip(_ origin: String, for other: String) -> Bool {
    let (own, others) = (origin.split(separator: "."), other.split(separator: "."))
    let differing = zip(own, others).filter { $0 != $1 }
    return own.count == others.count && differing.count == 1
      && differing.allSatisfy { Suggestion.isSlip(String($0), for: String($1)) }
  }

  static func isVersion(_ step: String?) -> Bool { step.map(ServerAddress.isVersion) ?? false }

  /// Numbers in front of a path are ids of the reader's own account, unless they are a version behind `api`.
  private static func withoutSamples(_ path: [EndpointFacts.Segment]) -> [EndpointFacts.Segment] {
    path.enumerated().map { index, segment in
      guard let text = segment.text, text.allSatisfy(\.isNumber), index == 0 || path[index - 1].text == nil else {
        return segment
      }
      return .parameter("account_id")
    }
  }
}

// MARK: Paths below a root

extension ServerRoot {
  /// What a line's path becomes on the server: what the root ends with and the path begins with counts once, and a
  /// version of the path's own takes the place of the root's.
  func joined(with line: [EndpointFacts.Segment]) -> [EndpointFacts.Segment] {
    let start = line.map(\.text)
    let longest = min(path.count, line.count)
    let shared = (0...longest).last { count in
      count == 0 || Array(steps.suffix(count)) == Array(start.prefix(count)) && !start.prefix(count).contains(nil)
    }
    if let shared, shared > 0 { return path.dropLast(shared) + line }
    if let last = steps.last, let first = start.first, ServerRoot.isVersion(last), ServerRoot.isVersion(first) {
      return path.dropLast() + line
    }
    return path + line
  }

  /// What is left of a path on the same server below the root; nil for one that is not below it.
  func rest(of whole: [EndpointFacts.Segment]) -> [EndpointFacts.Segment]? {
    guard whole.count >= path.count else { return nil }
    let fits = zip(path, whole).allSatisfy { own, other in
      guard let text = own.text else { return other.text.map { $0.allSatisfy(\.isNumber) } ?? true }
      return text == other.text
    }
    return fits ? Array(whole.dropFirst(path.count)) : nil
  }

  /// The root that a call shows whose path ends as a line's does; nil when it calls something else.
  init?(of called: ServerAddress, above line: [EndpointFacts.Segment]) {
    guard called.path.count >= line.count, line.contains(where: { $0.text != nil }),
      zip(line, called.path.suffix(line.count)).allSatisfy({ $0.takes($1) })
    else { return nil }
    self.init(origin: called.origin, path: called.path.dropLast(line.count))
  }
}
