import APISpec
import Diagnostics

/// Rows of older documents: a spec names the place of the newest row about a field, and a reader of the older document
/// wants to know what its row became all the same.
struct SupersededPlaces {
  /// The fields by the place that their object or its operation is described at.
  private var byPlace: [DocPlace: [String: DocPlace]] = [:]
  /// The fields of an operation's body by the operation's headings.
  private var byHeading: [String: [String: DocPlace]] = [:]

  init(_ spec: APISpec) {
    for schema in spec.schemas {
      guard case .object(let object) = schema.kind else { continue }
      byPlace[schema.place, default: [:]].merge(SupersededPlaces.places(object.fields)) { first, _ in first }
    }
    for operation in spec.operations {
      var fields = operation.query
      if case .reference(let name) = operation.requestBody, case .object(let body) = spec.schema(name)?.kind {
        fields += body.fields
      }
      let places = SupersededPlaces.places(fields)
      byPlace[operation.place, default: [:]].merge(places) { first, _ in first }
      for title in operation.titles { byHeading[title, default: [:]].merge(places) { first, _ in first } }
    }
  }

  private static func places(_ fields: [Field]) -> [String: DocPlace] {
    Dictionary(fields.map { ($0.name, $0.place) }, uniquingKeysWith: { first, _ in first })
  }

  /// The stretches of each place that has a card, those of older rows first.
  func ranges(of sources: SourceMap, cards: Set<DocPlace>) -> [DocPlace: [SourceRange]] {
    var older: [DocPlace: [SourceRange]] = [:]
    for (place, ranges) in sources.ranges where !cards.contains(place) {
      if let newer = newer(place), cards.contains(newer) { older[newer, default: []] += ranges }
    }
    var all = sources.ranges
    for (place, ranges) in older {
      let own = all[place] ?? []
      all[place] = ranges.sorted().filter { !own.contains($0) } + own
    }
    return all
  }

  private func newer(_ place: DocPlace) -> DocPlace? {
    guard let name = place.path.last, place.path.count > 1 else { return nil }
    let parent = DocPlace(Array(place.path.dropLast()))
    if let field = byPlace[parent]?[name] { return field }
    return parent.path.last.flatMap { byHeading[$0]?[name] }
  }
}
