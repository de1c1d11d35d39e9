import APISpec
import Diagnostics
import DocParser
import Language
import OrderedJSON

/// A method on a path whose parameters have no names yet: what makes two endpoint lines one operation.
struct OperationKey: Hashable {
  let method: String
  /// The segments as they are called: nil for a parameter, `{}.json` for one with a suffix.
  let shape: [String?]
  /// The literal segments without the suffix of a file; nil for a segment with a parameter in it.
  let segments: [String?]
  /// The server, where it is not that of the service.
  let server: String?

  init(_ endpoint: EndpointFacts) {
    method = endpoint.method
    server = endpoint.baseURL
    shape = endpoint.path.map(\.shape)
    segments = endpoint.path.map { segment in
      if case .literal(let text) = segment { FileSuffix.dropped(from: text) } else { nil }
    }
  }
}

/// One section that describes an operation.
struct Sighting {
  let document: Int
  let section: SectionFacts
  let endpoint: EndpointFacts
  let place: DocPlace

  /// What the operation is called here.
  var title: String { section.heading ?? "\(endpoint.method) \(endpoint.target)" }
}

/// A request with everything that its example says of it.
struct RequestDraft {
  var title: String
  let body: JSONValue?
  /// The number of the example in the book; nil for a call without a body that no block shows.
  let example: Int?
  let sighting: Int
  /// Values that stand in the path as documented.
  let arguments: [String: JSONValue]
  let query: [String: JSONValue]
  /// The paired response, as an index into the operation's responses.
  var response: Int?
  let place: DocPlace
}

/// A response with where it comes from.
struct ResponseDraft {
  var title: String
  let status: Int
  let body: JSONValue
  let example: Int
  let sighting: Int
  let place: DocPlace

  var isSuccess: Bool { (200..<300).contains(status) }
}

/// An operation while it is put together from its sightings.
final class OperationDraft {
  let key: OperationKey
  /// Old to new.
  var sightings: [Sighting] = []
  var path = PathTemplate([])
  var kind = Operation.Kind.fetch
  var resource: ResourceName = ""
  var requests: [RequestDraft] = []
  var responses: [ResponseDraft] = []
  /// Responses with placeholders or gaps: no examples, but they show the shape where nothing else does.
  var sketches: [ResponseDraft] = []
  /// Response examples that show something else's records, and play no part.
  var foreign: Set<Int> = []

  init(key: OperationKey) { self.key = key }

  var method: String { key.method }
  var httpMethod: HTTPMethod { HTTPMethod(key.method) }

  /// The base URL that it is called at, where that is not the service's.
  var server: String? { key.server }

  /// The literal segments, in order.
  var literals: [String] { key.segments.compactMap { $0 } }

  /// What the docs call the parameters of the path: by their one name, or as written.
  var parameterNames: Set<String> {
    Set(path.parameters.map(\.name) + sightings.flatMap(\.endpoint.pathParameters))
  }

  /// The keys of the bodies that its sections show, those with placeholders too.
  var sentKeys: Set<String> {
    let bodies = sightings.flatMap(\.section.examples).filter(\.isRequest).compactMap { $0.json?.object }
    return Set(bodies.flatMap(\.keys))
  }

  /// The responses that tell what the operation answers.
  var evidence: [ResponseDraft] {
    let shown = responses.filter { $0.isSuccess && !foreign.contains($0.example) }
    return shown.isEmpty && foreign.isEmpty ? sketches.filter(\.isSuccess) : shown
  }

  /// Whether what comes back is a list; nil where no response tells.
  var answersList: Bool? { evidence.first.map { $0.body.array != nil } }

  /// Whether what comes back is a list, or an object that holds a list and nothing else.
  var answersMany: Bool {
    guard let body = evidence.first?.body else { return false }
    let members = body.object?.members ?? []
    return body.array != nil || members.count == 1 && members.first?.value.array != nil
  }

  /// Whether a command calls this operation; its path may begin with what belongs to the base URL.
  func isCalled(by endpoint: EndpointFacts) -> Bool {
    let called = OperationKey(endpoint)
    // What one line has in its path may belong to the other's base URL.
    let segments = (endpoint.baseURL?.pathSegments.map(Optional.some) ?? []) + called.shape
    guard called.method == method else { return false }
    if isCalled(withinLastParameter: segments) { return true }
    guard segments.count >= key.shape.count else { return false }
    return zip(key.shape, segments.suffix(key.shape.count)).allSatisfy { own, other in
      guard let own, let other else { return own == nil }
      return EndpointFacts.Segment.takes(own, other)
    }
  }

  /// Whether a call has a path of its own where the last parameter stands for one: `/raw/secret/foo` for `/raw/{path}`.
  private func isCalled(withinLastParameter segments: [String?]) -> Bool {
    let own = key.shape
    guard own.count > 1, own.last == .some(nil), let name = sightings.first?.endpoint.pathParameters.last,
      WordSet.spanningParameters.has(name.lowercased())
    else { return false }
    // What stands in front may belong to the base URL.
    return segments.indices.contains { start in
      segments.count - start > own.count
        && zip(own.dropLast(), segments[start...]).allSatisfy { mine, other in
          guard let mine, let other else { return mine == nil }
          return EndpointFacts.Segment.takes(mine, other)
        }
    }
  }

  var label: String { "\(method) \(path.text)" }
}
