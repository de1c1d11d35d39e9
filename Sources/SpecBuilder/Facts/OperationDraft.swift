import APISpec
import Diagnostics
import DocParser
import OrderedJSON

/// A method on a path whose parameters have no names yet: what makes two endpoint lines one operation.
struct OperationKey: Hashable {
  let method: String
  /// The literal segments; nil for a parameter.
  let segments: [String?]

  init(_ endpoint: EndpointFacts) {
    method = endpoint.method
    segments = endpoint.path.map { if case .literal(let text) = $0 { text } else { nil } }
  }

  /// Whether `other` calls this operation with values in the place of parameters.
  func matches(_ other: OperationKey) -> Bool {
    method == other.method && segments.count == other.segments.count
      && zip(segments, other.segments).allSatisfy { $0 == nil || $0 == $1 }
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
  /// Response examples that show something else's records, and play no part.
  var foreign: Set<Int> = []

  init(key: OperationKey) { self.key = key }

  var method: String { key.method }

  /// The literal segments, in order.
  var literals: [String] { key.segments.compactMap { $0 } }

  /// The responses that tell what the operation answers.
  var evidence: [ResponseDraft] { responses.filter { $0.isSuccess && !foreign.contains($0.example) } }

  /// Whether what comes back is a list; nil where no response tells.
  var answersList: Bool? { evidence.first.map { $0.body.array != nil } }

  /// The number of the newest document that describes it.
  var newestDocument: Int { sightings.map(\.document).max() ?? 0 }

  var label: String { "\(method) \(path.text)" }
}
