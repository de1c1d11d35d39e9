import Diagnostics
import DocParser
import Language

/// What prose says against other prose, tables and examples.
struct ProseChecks {
  let context: BuildContext

  func report() {
    reportPaging()
    reportDates()
  }

  /// Prose that counts pages up by the parameter for their size.
  private func reportPaging() {
    let facts = PagingFacts(documents: context.documents)
    guard let size = facts.size?.parameter, let number = facts.numberParameter, size != number else { return }
    let counting: Set = ["add", "adding", "increase", "increment", "incrementing", "increasing", "raise", "advance"]
    for prose in paragraphs {
      let words = Set(prose.text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") }).map(String.init))
      guard words.contains(size), !words.contains(number), !counting.isDisjoint(with: words),
        words.contains("one") || words.contains("1")
      else { continue }
      context.report(
        .likelyMistake, "`\(size)` is said to go up by one here; \(number) is what numbers pages", at: prose.range,
        notes: numbering.map { [.init("`\(number)` numbers the pages", at: $0.range)] } ?? [],
        wayOut: "name \(number) instead")
    }
  }

  private var paragraphs: [ProseFacts] { context.documents.flatMap(\.sections).flatMap(\.prose) }

  private var numbering: LocatedStatement? {
    context.documents.flatMap(\.statements).first {
      if case .pageNumber = $0.statement { true } else { false }
    }
  }

  /// Date formats that prose gives for all operations, and fields that say otherwise.
  private func reportDates() {
    let rows = context.documents.flatMap(\.sections).flatMap(\.tables).flatMap(\.rows)
    for section in context.documents.flatMap(\.sections) where section.endpoint == nil {
      for prose in section.prose {
        guard let formats = prose.statements.lazy.compactMap({ ProseChecks.formats($0.statement) }).first else {
          continue
        }
        let words = Set(NameWords(prose.text).words)
        let others = rows.filter { differs($0, from: formats, inWords: words) }
        guard !others.isEmpty else { continue }
        let names = others.map { "`\($0.path.map(TableNode.bare).joined(separator: "."))`" }
        context.report(
          .unverifiedDateFormat,
          "dates are said to be \(formats.joined(separator: ", ")) here; \(names.joined(separator: ", ")) may have others",
          at: prose.range, notes: others.map { .init("described here", at: $0.range) },
          wayOut: "say the same in both places")
      }
    }
  }

  private static func formats(_ statement: Statement) -> [String]? {
    if case .dateFormats(let formats) = statement { formats } else { nil }
  }

  /// Whether a row that the prose speaks of has dates in another form.
  private func differs(_ row: RowFacts, from formats: [String], inWords words: Set<String>) -> Bool {
    let owner = row.path.first.map { NameWords(TableNode.bare($0)).words.map(English.singular) } ?? []
    guard !owner.isEmpty, owner.allSatisfy({ words.contains($0) || words.contains(English.plural($0)) }) else {
      return false
    }
    return row.statements.map(\.statement).contains { statement in
      if case .valueKinds(let kinds) = statement { return kinds.contains { NameWords($0).words.contains("timestamp") } }
      guard let own = ProseChecks.formats(statement) else { return false }
      return Set(own.map { $0.lowercased() }) != Set(formats.map { $0.lowercased() })
    }
  }
}
