import APISpec
import Diagnostics
import DocParser
import Language

/// Gives path parameters one name each over all documents, from names such as `example_opportunity_id`.
struct PathUnifier {
  let context: BuildContext

  /// A parameter by where it stands: the path up to it with parameters blanked.
  private struct Position: Hashable { let prefix: [String?] }

  /// A parameter's name as written somewhere.
  private struct Spelling {
    let written: String
    let range: SourceRange
  }

  /// Sets the path of every draft.
  func unify(_ drafts: [OperationDraft]) {
    var spellings: [Position: [Spelling]] = [:]
    var order: [Position] = []
    for draft in drafts {
      for sighting in draft.sightings {
        for (index, segment) in sighting.endpoint.path.enumerated() {
          guard case .parameter(let written) = segment else { continue }
          let position = Position(prefix: Array(draft.key.segments.prefix(index)))
          if spellings[position] == nil { order.append(position) }
          spellings[position, default: []].append(Spelling(written: written, range: sighting.endpoint.range))
        }
      }
    }
    let names = Dictionary(
      order.map { ($0, name(at: $0, spellings: spellings[$0] ?? [])) }, uniquingKeysWith: { $1 })
    for draft in drafts { draft.path = path(of: draft, names: names) }
  }

  private func path(of draft: OperationDraft, names: [Position: String]) -> PathTemplate {
    var used: Set<String> = []
    let segments = draft.key.segments.enumerated().map { index, literal -> PathTemplate.Segment in
      if let literal { return .literal(literal) }
      let prefix = Array(draft.key.segments.prefix(index))
      var name = names[Position(prefix: prefix)] ?? "id"
      while !used.insert(name).inserted { name = "other_" + name }
      return .parameter(PathParameter(name: name, type: .string))
    }
    return PathTemplate(segments, hasTrailingSlash: draft.sightings.allSatisfy(\.endpoint.hasTrailingSlash))
  }

  /// The one name for a position, and a note when the docs spell it in several ways.
  private func name(at position: Position, spellings: [Spelling]) -> String {
    let literal = position.prefix.last.flatMap { $0 }.map { NameWords($0) }
    let owner = literal?.singular
    let candidates = spellings.map {
      plainName($0.written, after: owner, isCollection: literal != owner)
    }
    let own = owner.map { $0.snake + "_id" }
    let chosen = candidates.first { $0 == own } ?? candidates.first ?? "id"
    if let first = PathUnifier.commonest(spellings) {
      var seen: Set<String> = [first.written]
      for spelling in spellings where seen.insert(spelling.written).inserted {
        context.report(
          .unifiedParameter, "{\(spelling.written)} and {\(first.written)} are one path parameter, \(chosen)",
          at: spelling.range, notes: [.init("named {\(first.written)} here", at: first.range)])
      }
    }
    return chosen
  }

  /// The spelling that stands most often, the first of several.
  private static func commonest(_ spellings: [Spelling]) -> Spelling? {
    let counts = Dictionary(grouping: spellings, by: \.written).mapValues(\.count)
    let most = counts.values.max() ?? 0
    return spellings.first { counts[$0.written] == most }
  }

  /// The name without words that only say that it is an example; a bare `id` takes the name of its owner.
  ///
  /// - Parameter isCollection: whether the owner is one of a collection's records, rather than a step such as `connect`.
  private func plainName(_ written: String, after owner: NameWords?, isCollection: Bool = true) -> String {
    var words = NameWords(written).words
    if words.isEmpty { words = ["id"] }
    while words.count > 1, let first = words.first, context.lexicon.has(first, in: .exampleFillers) {
      words.removeFirst()
    }
    guard let owner, !owner.isEmpty else { return words.joined(separator: "_") }
    let isBare =
      words.count == 1
      && (context.lexicon.has(words[0], in: .recordID) || context.lexicon.has(words[0], in: .exampleFillers))
    // `{{example_lead_convert_id}}` after `/leads/` is the lead's id.
    let isLong =
      isCollection && words.last.map(WordSet.recordID.has) ?? false && words.count > owner.words.count + 1
      && words.starts(with: owner.words)
    return isBare || isLong ? owner.snake + "_id" : words.joined(separator: "_")
  }
}
