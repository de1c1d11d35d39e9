import Diagnostics
import DocParser
import Language

/// Finds the slash that is missing between a collection and the id of one of its records: `/hooks{id}`.
struct GluedPlaceholder {
  /// All segments that stand alone in a path.
  private let known: Set<String>

  /// The segments of all endpoints.
  init(_ endpoints: [EndpointFacts]) {
    known = Set(
      endpoints.flatMap(\.path).compactMap { if case .literal(let text) = $0 { text } else { String?.none } })
  }

  /// The endpoint with the slash, and the segment that lacked it; nil where none is missing.
  func mended(_ endpoint: EndpointFacts) -> (endpoint: EndpointFacts, segment: String)? {
    for (index, segment) in endpoint.path.enumerated() {
      guard case .compound(let pieces) = segment, pieces.count == 2, case .literal(let text) = pieces[0],
        case .parameter(let name) = pieces[1], isCollection(text, name)
      else { continue }
      var path = endpoint.path
      path.replaceSubrange(index...index, with: [.literal(text), .parameter(name)])
      return (endpoint.replacing(path: path, base: endpoint.baseURL), "\(text){\(name)}")
    }
    return nil
  }

  /// Whether a text is what records stand in: another path has it, or it is a plural and the parameter is an id.
  private func isCollection(_ text: String, _ name: String) -> Bool {
    guard text.last?.isLetter == true else { return false }
    if known.contains(text) { return true }
    let words = NameWords(text)
    return NameWords(name).isIdentifier && words.singular != words
  }
}
