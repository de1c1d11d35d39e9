import APISpec
import Diagnostics
import DocParser
import Language

/// Gives path parameters one name each over all documents, from names such as `example_opportunity_id`.
struct PathUnifier {
  let context: BuildContext

  /// A parameter by where it stands: the path up to it with parameters blanked, and its number within its segment.
  private struct Position: Hashable {
    let prefix: [String?]
    let piece: Int
  }

  /// A parameter's name as written somewhere.
  private struct Spelling {
    let written: String
    /// The segments of its whole path, parameters blanked: calls of one shape are about one thing.
    let shape: [String?]
    let range: SourceRange
  }

  /// What parameters at one place are called.
  private struct Naming {
    /// The name of all that mean the same.
    let common: String
    /// The shapes of paths in which the place is called something else altogether.
    let apart: Set<[String?]>
  }

  /// Sets the path of every draft.
  func unify(_ drafts: [OperationDraft]) {
    var spellings: [Position: [Spelling]] = [:]
    var order: [Position] = []
    for draft in drafts {
      for sighting in draft.sightings {
        for (index, segment) in sighting.endpoint.path.enumerated() {
          for (piece, written) in segment.parameters.enumerated() {
            let position = Position(prefix: Array(draft.key.segments.prefix(index)), piece: piece)
            if spellings[position] == nil { order.append(position) }
            spellings[position, default: []].append(
              Spelling(written: written, shape: draft.key.segments, range: sighting.endpoint.range))
          }
        }
      }
    }
    let names = Dictionary(
      order.map { ($0, name(at: $0, spellings: spellings[$0] ?? [])) }, uniquingKeysWith: { $1 })
    for draft in drafts { draft.path = path(of: draft, names: names) }
  }

  private func path(of draft: OperationDraft, names: [Position: Naming]) -> PathTemplate {
    var used: Set<String> = []
    let shown = draft.sightings.last?.endpoint.path ?? []
    let segments = shown.enumerated().map { index, segment -> PathTemplate.Segment in
      let prefix = Array(draft.key.segments.prefix(index))
      var piece = 0
      func template(_ segment: EndpointFacts.Segment) -> PathTemplate.Segment {
        switch segment {
        case .literal(let text): return .literal(text)
        case .compound(let pieces): return .compound(pieces.map(template))
        case .parameter(let written):
          let naming = names[Position(prefix: prefix, piece: piece)]
          piece += 1
          var name = naming?.common ?? "id"
          if naming?.apart.contains(draft.key.segments) == true {
            name = plainName(written, after: prefix.last.flatMap { $0 }.map { NameWords($0).singular })
          }
          while !used.insert(name).inserted { name = "other_" + name }
          return .parameter(PathParameter(name: name, type: .string))
        }
      }
      return template(segment)
    }
    return PathTemplate(segments, hasTrailingSlash: draft.sightings.allSatisfy(\.endpoint.hasTrailingSlash))
  }

  /// Whether two names differ in more than their spelling: `{boat_number}` and `{trip_id}`.
  private static func areUnlike(_ one: String, _ other: String) -> Bool {
    let (first, second) = (NameWords(one).words, NameWords(other).words)
    let things = [first, second].map { Set($0).subtracting(WordSet.parameterKeys.words) }
    return first.count > 1 && second.count > 1 && things.allSatisfy { !$0.isEmpty }
      && things[0].isDisjoint(with: things[1]) && first.joined() != second.joined()
  }

  /// The one name for a position, and a note when the docs spell it in several ways.
  private func name(at position: Position, spellings: [Spelling]) -> Naming {
    let literal = position.prefix.last.flatMap { $0 }.map { NameWords($0) }
    let owner = literal?.singular
    let candidates = spellings.map {
      plainName($0.written, after: owner, isCollection: literal != owner)
    }
    let own = owner.map { $0.snake + "_id" }
    let chosen = candidates.first { $0 == own } ?? candidates.first ?? "id"
    let named = Dictionary(grouping: zip(spellings, candidates), by: \.0.shape)
    let apart = Set(named.filter { $0.value.allSatisfy { PathUnifier.areUnlike($0.1, chosen) } }.keys)
    if let first = PathUnifier.commonest(spellings) {
      var seen: Set<String> = [first.written]
      for spelling in spellings where seen.insert(spelling.written).inserted {
        let isUnlike = apart.contains(spelling.shape)
        let kept = "are one path parameter; since they say different things, each call keeps its name"
        context.report(
          .unifiedParameter,
          "{\(spelling.written)} and {\(first.written)} "
            + (isUnlike ? kept : "are one path parameter, \(chosen)"),
          at: spelling.range, notes: [.init("named {\(first.written)} here", at: first.range)],
          wayOut: isUnlike ? "use one name in all paths if one thing is meant" : nil)
      }
    }
    return Naming(common: chosen, apart: apart)
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
