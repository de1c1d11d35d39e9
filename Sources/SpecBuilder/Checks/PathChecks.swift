import APISpec
import Diagnostics
import DocParser
import Language

/// What paths, the rows that describe their parameters, and other paths say against each other.
struct PathChecks {
  let context: BuildContext
  let drafts: [OperationDraft]

  func report() {
    reportSigns()
    reportUnexplained()
    reportOptional()
    reportMisnamed()
    reportMisspellings()
  }

  // MARK: Signs

  /// Segments with signs that no URL has as they stand: those of a way to write paths that is not read.
  private func reportSigns() {
    for draft in drafts {
      guard
        let odd = draft.key.shape.compactMap({ $0 }).first(where: {
          $0.contains { "[]()|#<>\"".contains($0) || $0.isWhitespace }
        }),
        let first = draft.sightings.first
      else { continue }
      context.report(
        .malformedPath,
        "`\(odd)` in the path has signs that no URL has; it is sent as it stands, escaped",
        at: first.endpoint.range, wayOut: "write a placeholder as {name}, and one line for each of several paths")
    }
  }

  // MARK: Rows of parameters

  private struct Use {
    let written: String
    let sighting: Sighting
    let row: RowFacts?
  }

  /// The parameters of all paths as written, with the rows that describe them in the same section.
  private var uses: [Use] {
    drafts.flatMap { draft in
      draft.sightings.flatMap { sighting in
        zip(sighting.endpoint.pathParameters, draft.path.parameters).map { written, parameter -> Use in
          let names = Set([written, parameter.name].map { NameWords($0) })
          let rows = sighting.section.tables.filter { $0.role != .headers }.flatMap(\.rows)
          let row = rows.first { $0.path.count == 1 && names.contains(NameWords(TableNode.bare($0.path[0]))) }
          return Use(written: written, sighting: sighting, row: row)
        }
      }
    }
  }

  /// Parameters without a row, in documents that describe most of them in rows.
  private func reportUnexplained() {
    for (_, uses) in Dictionary(grouping: uses, by: \.sighting.document) {
      let explained = uses.filter { $0.row != nil }
      guard explained.count * 2 > uses.count else { continue }
      for use in uses where use.row == nil {
        let known = explained.first { $0.written == use.written } ?? explained.first
        context.report(
          .unexplainedParameter,
          "no row describes {\(use.written)} of \(use.sighting.endpoint.method) \(use.sighting.endpoint.target), as rows do "
            + "for \(explained.count) of \(uses.count) parameters of paths",
          at: use.sighting.endpoint.range,
          notes: known?.row.map { [.init("one that is described", at: $0.range)] } ?? [],
          wayOut: "add a row for it to the table")
      }
    }
  }

  private func reportOptional() {
    for use in uses {
      guard let row = use.row, row.isOptional, !row.isRequired, row.type != nil else { continue }
      context.report(
        .requiredDisagreement,
        "`\(use.written)` is said to be optional, and is part of the path; it is required", at: row.range,
        notes: [.init("the path", at: use.sighting.endpoint.range)], wayOut: "mark it as required")
    }
  }

  private func reportMisnamed() {
    for draft in drafts {
      for (row, parameter, sighting) in draft.misnamedParameters {
        context.report(
          .likelyMistake,
          "`\(row.path.joined(separator: "."))` is described as a parameter of the path, which has {\(parameter)} and no "
            + "such one; the path counts",
          at: row.range, notes: [.init("the path", at: sighting.endpoint.range)],
          wayOut: "call them the same")
      }
    }
  }

  // MARK: Literals

  private struct Literal: Hashable {
    let prefix: [String?]
    let text: String
    /// Whether a record is selected in it.
    let isCollection: Bool
  }

  /// Segments that are nearly what several other paths have in their place, or another call of the same method.
  private func reportMisspellings() {
    var uses: [Literal: [(sighting: Sighting, draft: OperationDraft)]] = [:]
    for draft in drafts {
      for (index, segment) in draft.key.segments.enumerated() {
        guard let segment else { continue }
        let next = draft.key.segments.dropFirst(index + 1).first
        let literal = Literal(
          prefix: Array(draft.key.segments.prefix(index)), text: segment, isCollection: next == .some(nil))
        uses[literal, default: []] += draft.sightings.map { ($0, draft) }
      }
    }
    let siblings = Dictionary(grouping: uses, by: \.key.prefix)
    let singulars = Dictionary(
      uses.keys.map { ($0.text, NameWords($0.text).singular) }, uniquingKeysWith: { first, _ in first })
    let names = Literals(singulars: singulars)
    for (literal, found) in uses.sorted(by: { $0.key.text < $1.key.text }) where found.count == 1 {
      guard let use = found.first else { continue }
      let rivals = (siblings[literal.prefix] ?? []).filter { rival, others in
        others.count > 1 && names.isSlip(literal, for: rival)
          || names.isVariant(literal, of: rival)
            && others.contains { isTwin($0.draft, of: use.draft, but: literal, rival) }
            && isUsedElsewhere(rival, siblings[rival.prefix] ?? [])
      }
      guard let rival = rivals.min(by: { $0.key.text < $1.key.text }) else { continue }
      context.report(
        .likelyMistake,
        "the path says `\(literal.text)` here and `\(rival.key.text)` in \(rival.value.count) "
          + "other\(rival.value.count == 1 ? "" : "s"); it is taken as written",
        at: use.sighting.endpoint.range,
        notes: [.init("`\(rival.key.text)` here", at: rival.value.first?.sighting.endpoint.range)],
        wayOut: "mend the path")
    }
  }

  /// The literals of all paths with the singulars of their names, each made once.
  private struct Literals {
    let singulars: [String: NameWords]

    /// One letter more or less makes another word of what is no collection: `/account` beside `/accounts`.
    func isSlip(_ literal: Literal, for rival: Literal) -> Bool {
      guard literal.isCollection == rival.isCollection else { return false }
      return literal.isCollection
        ? isVariant(literal, of: rival)
        : Suggestion.isSlip(literal.text, for: rival.text) && singulars[literal.text] != singulars[rival.text]
    }

    func isVariant(_ literal: Literal, of rival: Literal) -> Bool {
      if singulars[literal.text] == singulars[rival.text] { return literal.text != rival.text }
      return Suggestion.isSlip(literal.text, for: rival.text)
    }
  }

  /// Whether two calls differ by nothing but a segment: `POST /order/search` and `POST /orders/search`.
  private func isTwin(_ one: OperationDraft, of other: OperationDraft, but literal: Literal, _ rival: Literal) -> Bool {
    let index = literal.prefix.count
    guard one.method == other.method, one.key.segments.count == other.key.segments.count,
      one.key.segments.count > 1
    else { return false }
    return zip(one.key.segments, other.key.segments).enumerated().allSatisfy { position, segments in
      position == index || segments.0 == segments.1
    }
  }

  /// Whether other paths have the segment in that place as well, of a record or not.
  private func isUsedElsewhere(
    _ literal: Literal, _ siblings: [(key: Literal, value: [(sighting: Sighting, draft: OperationDraft)])]
  ) -> Bool {
    siblings.reduce(0) { count, use in count + (use.key.text == literal.text ? use.value.count : 0) } > 1
  }
}

extension OperationDraft {
  /// Rows below a label for path parameters that name none of the path, where the path has as many without a row.
  var misnamedParameters: [(row: RowFacts, parameter: String, sighting: Sighting)] {
    sightings.flatMap { sighting -> [(row: RowFacts, parameter: String, sighting: Sighting)] in
      let rows = sighting.section.tables.filter { $0.location == .path }.flatMap(\.rows).filter { $0.role == .field }
      let described = Set(rows.map { NameWords($0.path.joined(separator: ".")) })
      let known = parameterNames
      let strays = rows.filter { row in
        let name = row.path.joined(separator: ".")
        return !known.contains(name) && !known.contains(NameWords(name).snake)
      }
      let unexplained = sighting.endpoint.pathParameters.filter { !described.contains(NameWords($0)) }
      guard !strays.isEmpty, strays.count <= unexplained.count else { return [] }
      return zip(strays, unexplained).map { ($0, $1, sighting) }
    }
  }
}
