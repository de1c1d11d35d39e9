import APISpec

/// An entry of `operations` in the configuration: which operations it names.
///
/// A call (`GET /boats/{id}`), a path for any method (`/boats/**`), or a resource by its name (`boats`).
struct OperationPattern: Sendable, Hashable {
  /// The entry as it is written.
  let text: String
  /// The method in capitals; nil for any.
  private let method: String?
  /// The segments of a path; nil where the entry names a resource.
  private let segments: [Substring]?

  /// The entry in `text`.
  init(_ text: String) {
    self.text = text
    let words = text.split(separator: " ", maxSplits: 1)
    guard let last = words.last, last.hasPrefix("/") else {
      (method, segments) = (nil, nil)
      return
    }
    let word = words.count > 1 ? words[0].uppercased() : "*"
    method = word == "*" ? nil : word
    segments = last.split(separator: "/")
  }

  /// Whether it names an operation. Names of placeholders make no difference, and neither does a slash at the end.
  ///
  /// - Parameter resource: the resource of the operation, if the spec describes it.
  func names(_ operation: Operation, of resource: Resource?) -> Bool {
    guard let segments else {
      let names = [operation.resource.text, resource?.plural].compactMap { $0 }
      return names.contains { Self.bare($0) == Self.bare(text) }
    }
    guard method == nil || method == operation.method else { return false }
    return Self.fits(segments[...], operation.path.segments[...])
  }

  private static func fits(_ pattern: ArraySlice<Substring>, _ path: ArraySlice<PathTemplate.Segment>) -> Bool {
    guard let first = pattern.first else { return path.isEmpty }
    if first == "**" { return true }
    guard let segment = path.first, fits(first, segment) else { return false }
    return fits(pattern.dropFirst(), path.dropFirst())
  }

  private static func fits(_ pattern: Substring, _ segment: PathTemplate.Segment) -> Bool {
    if pattern == "*" { return true }
    return switch segment {
    case .literal(let text): pattern == text
    case .parameter: pattern.hasPrefix("{") || pattern.hasPrefix(":")
    // `{id}.json` as well as any other name in the braces.
    case .compound(let pieces): pattern == segment.text || fits(pattern, pieces)
    }
  }

  /// Whether a pattern has the texts of a segment around something in braces.
  private static func fits(_ pattern: Substring, _ pieces: [PathTemplate.Segment]) -> Bool {
    var rest = pattern
    for piece in pieces {
      if case .literal(let text) = piece {
        guard rest.hasPrefix(text) else { return false }
        rest = rest.dropFirst(text.count)
      } else {
        guard rest.first == "{", let close = rest.firstIndex(of: "}") else { return false }
        rest = rest[rest.index(after: close)...]
      }
    }
    return rest.isEmpty
  }

  /// A name without case and signs, so that `pipeline_stages` is `PipelineStages`.
  private static func bare(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }
}
