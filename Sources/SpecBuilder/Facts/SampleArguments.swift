import APISpec
import DocParser
import OrderedJSON

/// The values that a path as it was called has where the operation has parameters: `7` in `/boats/7.json`.
struct SampleArguments {
  /// The values by the names of the parameters.
  let values: [String: JSONValue]

  /// The values in a call; none where the paths are not alike.
  init(_ called: EndpointFacts?, of path: PathTemplate) {
    guard let called = called?.path, called.count == path.segments.count else {
      values = [:]
      return
    }
    var found: [String: JSONValue] = [:]
    for (segment, call) in zip(path.segments, called) {
      guard case .literal(let text) = call, let (name, value) = Self.value(of: segment, in: text) else { continue }
      found[name] = JSONNumber(value).map(JSONValue.number) ?? .string(value)
    }
    values = found
  }

  /// The parameter of a segment with its value in a call: `7` in `7.json` of `{boat_id}.json`.
  private static func value(of segment: PathTemplate.Segment, in text: String) -> (String, String)? {
    switch segment {
    case .literal: return nil
    case .parameter(let parameter): return (parameter.name, text)
    case .compound(let pieces):
      guard pieces.count == 2, case .parameter(let parameter) = pieces[0], case .literal(let suffix) = pieces[1],
        text.hasSuffix(suffix), text.count > suffix.count
      else { return nil }
      return (parameter.name, String(text.dropLast(suffix.count)))
    }
  }
}
