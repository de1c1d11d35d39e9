import DocParser
import Language

/// What prose says of answers that no example shows.
struct ToldAnswers {
  /// What prose says of one answer.
  enum Told {
    /// Nothing comes back.
    case nothing
    /// A record that the docs describe.
    case record(ObjectEvidence, isList: Bool)
    /// What another operation answers, the first of these of which that is known.
    case same([OperationDraft], part: String?, count: Count)
    /// A list of something that nothing describes.
    case list
  }

  /// How many of what the other operation answers come back.
  enum Count {
    case one, several, asThere
  }

  private let catalog: RecordCatalog
  private let drafts: [OperationDraft]
  /// The operations that read or write one kind of thing, by the last word of what they call it.
  private let named: [String: [(draft: OperationDraft, name: NameWords)]]

  init(catalog: RecordCatalog, drafts: [OperationDraft]) {
    self.catalog = catalog
    self.drafts = drafts
    let names = drafts.flatMap { draft in ToldAnswers.names(of: draft).map { (draft: draft, name: $0) } }
    named = Dictionary(grouping: names) { $0.name.words.last ?? "" }
  }

  /// What prose says of an operation's answer: a place that it points to before what it names.
  func told(of draft: OperationDraft) -> Told? {
    let statements = draft.sightings.reversed().flatMap { $0.section.prose.flatMap(\.statements) }.map(\.statement)
    let isOne = statements.contains {
      if case .returns(let words, false) = $0 { !NameWords(words).isPlural } else { false }
    }
    for case .returnsSame(let reference) in statements {
      let found = AnswerTarget(reference.target).drafts(among: drafts, for: draft)
      guard !found.isEmpty else { continue }
      return .same(found, part: reference.part, count: reference.isList ? .several : isOne ? .one : .asThere)
    }
    var isList = false
    for statement in statements {
      switch statement {
      case .returnsNothing: return .nothing
      case .returns(let words, let isSeveral):
        let several = isSeveral || NameWords(words).isPlural
        if let record = record(named: words) { return .record(record, isList: several) }
        let found = operations(about: NameWords(words).singular, for: draft)
        if !found.isEmpty { return .same(found, part: nil, count: several ? .several : .one) }
        isList = isList || isSeveral
      default: continue
      }
    }
    return isList && draft.httpMethod == .get ? .list : nil
  }

  /// The record that words name, or the last of them: "changed berth", "current berth".
  private func record(named words: String) -> ObjectEvidence? {
    let parts = words.split(separator: " ")
    return parts.indices.lazy.compactMap { [catalog] in
      catalog.record(named: parts[$0...].joined(separator: " "))
    }.first
  }

  // MARK: Operations by what they are about

  /// The operations of the same documents about what words name or end in, those that read one first.
  private func operations(about name: NameWords, for own: OperationDraft) -> [OperationDraft] {
    guard let last = name.words.last, let known = named[last] else { return [] }
    let documents = Set(own.sightings.map(\.document))
    func isNear(_ draft: OperationDraft) -> Bool { draft.sightings.contains { documents.contains($0.document) } }
    let fitting = known.filter {
      $0.draft !== own && isNear($0.draft) && ($0.name.isTail(of: name) || name.isTail(of: $0.name))
    }
    var seen: Set<ObjectIdentifier> = []
    let order = fitting.enumerated().sorted { first, second in
      let ranks = [first, second].map { place, found in
        (found.name == name ? 0 : 1, Self.rank(found.draft), place)
      }
      return ranks[0] < ranks[1]
    }
    return order.map(\.element.draft).filter { seen.insert(ObjectIdentifier($0)).inserted }
  }

  private static func rank(_ draft: OperationDraft) -> Int {
    switch draft.httpMethod {
    case .get: draft.key.segments.last == .some(nil) ? 0 : 1
    default: 2
    }
  }

  /// What an operation that reads or writes records calls them: by the last word of its path, and by its heading without
  /// the verb.
  private static func names(of draft: OperationDraft) -> [NameWords] {
    guard draft.httpMethod != .delete, let literal = draft.literals.last else { return [] }
    let titles = draft.sightings.map { sighting -> NameWords in
      let words = NameWords(sighting.title).words
      guard let verb = words.first, WordSet.callVerbs.has(verb) else { return NameWords(words: []) }
      return NameWords(words: Array(words.dropFirst().drop(while: WordSet.determiners.has))).singular
    }
    let named = [NameWords(literal).singular] + titles.filter { (1...3).contains($0.words.count) }
    var seen: Set<NameWords> = []
    return named.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

extension NameWords {
  /// Whether it is in the plural.
  fileprivate var isPlural: Bool { singular != self }

  /// Whether another name ends in the words of this one.
  fileprivate func isTail(of other: NameWords) -> Bool { other.words.suffix(words.count) == words[...] }
}
