import APISpec
import Diagnostics
import DocParser
import Language

/// Tells for every table what it describes: a record, a request, a query, or something else.
struct TableSorter {
  let context: BuildContext
  let drafts: [OperationDraft]
  /// Which draft a section belongs to.
  private let draftIndexes: [SectionKey: Int]
  /// The resources that operations are about.
  private let known: Set<ResourceName>
  /// What paths call their things.
  private let names: PathNames

  private struct SectionKey: Hashable {
    let document: Int
    let range: SourceRange
  }

  init(context: BuildContext, drafts: [OperationDraft]) {
    self.context = context
    self.drafts = drafts
    let sections = drafts.enumerated().flatMap { index, draft in
      draft.sightings.map { (SectionKey(document: $0.document, range: $0.section.range), index) }
    }
    known = Set(drafts.map(\.resource))
    names = PathNames(drafts)
    draftIndexes = Dictionary(sections, uniquingKeysWith: { first, _ in first })
  }

  /// The tables of one record.
  struct RecordTables {
    /// The name that a caption gives.
    var caption: String?
    var description: String?
    var sources: [TableMerger.Source] = []
  }

  /// Tables whose caption names no resource.
  struct NamedTables {
    let caption: String
    let section: SectionFacts
    var sources: [TableMerger.Source]
    let name: NameWords

    init(caption: String, section: SectionFacts, sources: [TableMerger.Source]) {
      (self.caption, self.section, self.sources) = (caption, section, sources)
      name = NameWords(caption).singular
    }
  }

  /// What a table in an operation's section is about.
  enum Purpose {
    case record, request, query
  }

  /// What the tables outside of requests describe.
  struct Sorted {
    /// Records, by resource.
    var records: [ResourceName: RecordTables] = [:]
    /// Tables whose caption names something else.
    var named: [NamedTables] = []
    /// What single operations answer that is no record.
    var answers: [OperationKey: [TableMerger.Source]] = [:]
    /// Tables of what a field of a record holds.
    var parts: [(caption: PartCaption, source: TableMerger.Source)] = []
  }

  /// The tables of records by resource, those with captions that name something else, and those of answers.
  func recordTables() -> Sorted {
    var sorted = Sorted()
    sortTables(into: &sorted) { draft, caption, _ in draft == nil || caption != nil }
    let described = sorted.records.mapValues { tables in
      Set(tables.sources.flatMap { names(of: $0.table) })
    }
    sortTables(into: &sorted) { draft, caption, _ in draft != nil && caption == nil }
    for resource in sorted.records.keys {
      sorted.records[resource]?.sources.sort { ($0.document, $0.table.range) < ($1.document, $1.table.range) }
    }
    let shown = OwnAnswers(drafts)
    for draft in drafts {
      guard let sources = sorted.records[draft.resource]?.sources else { continue }
      let known = described[draft.resource]
      let own = sources.filter { source in
        guard stands(source, in: draft) else { return false }
        let names = names(of: source.table)
        if let known { return names.count { known.contains($0) } * 2 < names.count }
        return shown.areOwn(names, of: draft)
      }
      guard !own.isEmpty else { continue }
      sorted.answers[draft.key] = own
      sorted.records[draft.resource]?.sources.removeAll { source in
        own.contains { $0.table.range == source.table.range }
      }
    }
    disown(&sorted)
    adopt(&sorted.named, into: &sorted.records)
    return sorted
  }

  private func names(of table: TableFacts) -> [String] {
    table.rows.filter { $0.role == .field }.compactMap(\.path.first).map(TableNode.bare)
  }

  private func stands(_ source: TableMerger.Source, in draft: OperationDraft) -> Bool {
    draft.sightings.contains { sighting in
      sighting.document == source.document
        && sighting.section.tables.contains { $0.range == source.table.range && $0.role == .properties(of: nil) }
    }
  }

  private func sortTables(
    into sorted: inout Sorted, where isWanted: (OperationDraft?, String?, TableFacts) -> Bool
  ) {
    for (document, facts) in context.documents.enumerated() {
      for section in facts.sections {
        let draft = draft(describedBy: section, document: document)
        lazy var description = TableSorter.description(of: section)
        for table in section.tables {
          guard let caption = recordCaption(table, in: section, draft: draft), isWanted(draft, caption, table) else {
            continue
          }
          let place = context.place(
            of: section, in: document, caption: caption.map { "\($0) Properties" })
          let source = TableMerger.Source(table: table, document: document, place: place)
          if let part = caption.flatMap(PartCaption.init) {
            sorted.parts.append((part, source))
          } else if let resource = resource(caption: caption, draft: draft, section: section, document: document) {
            let isOwn = caption.map { ResourceNames.resource(inWords: $0) == resource } ?? true
            sorted.records[resource, default: RecordTables()].sources.append(source)
            if !isOwn { sorted.records[resource]?.caption = caption }
            if sorted.records[resource]?.description == nil { sorted.records[resource]?.description = description }
          } else if let caption {
            let new = NamedTables(caption: caption, section: section, sources: [source])
            if let index = sorted.named.firstIndex(where: { $0.name == new.name }) {
              sorted.named[index].sources.append(source)
            } else {
              sorted.named.append(new)
            }
          }
        }
      }
    }
  }

  /// Takes tables from a record that the document of its operations describes otherwise: in another chapter the same
  /// caption may be about another thing, which is called as the chapter is.
  private func disown(_ sorted: inout Sorted) {
    for resource in sorted.records.keys.sorted(by: { $0.text < $1.text }) {
      guard let sources = sorted.records[resource]?.sources else { continue }
      let homes = Set(drafts.filter { $0.resource == resource }.flatMap { $0.sightings.map(\.document) })
      let own = Set(sources.filter { homes.contains($0.document) }.flatMap { names(of: $0.table) })
      let others = sources.filter { source in
        let names = names(of: source.table)
        return !homes.contains(source.document) && names.count { own.contains($0) } * 2 < min(names.count, own.count)
      }
      for source in others {
        guard let title = context.documents[source.document].title,
          let section = context.documents[source.document].sections.first(where: {
            $0.tables.contains { $0.range == source.table.range }
          })
        else { continue }
        sorted.records[resource]?.sources.removeAll { $0.table.range == source.table.range }
        sorted.named.append(NamedTables(caption: title, section: section, sources: [source]))
      }
    }
  }

  /// A chapter whose resource has no table of its own may call its record by another name.
  private func adopt(_ named: inout [NamedTables], into records: inout [ResourceName: RecordTables]) {
    for table in named {
      guard let source = table.sources.first, let resource = chapterResource(of: table, source),
        records[resource] == nil, !isNamedByPath(table.name),
        source.table.rows.contains(where: { $0.path == ["id"] })
      else { continue }
      records[resource] = RecordTables(
        caption: table.caption, description: TableSorter.description(of: table.section), sources: table.sources)
      named.removeAll { $0.name == table.name }
    }
  }

  /// Whether a path has a segment for what a caption names, so that it is another thing than what paths begin with.
  private func isNamedByPath(_ name: NameWords) -> Bool {
    drafts.contains { $0.literals.contains { NameWords($0).singular == name } }
  }

  /// The first paragraph of a section that says something.
  static func description(of section: SectionFacts) -> String? {
    section.prose.first { !$0.isPlaceholder && NameWords($0.text).words.count > 4 }?.text
  }

  /// What the section of an operation says first.
  func description(of draft: OperationDraft) -> String? {
    draft.sightings.lazy.compactMap { TableSorter.description(of: $0.section) }.first
  }

  /// The tables of requests and queries in a section.
  func tables(_ purpose: Purpose, of sighting: Sighting, in draft: OperationDraft) -> [TableMerger.Source] {
    sighting.section.tables.filter { self.purpose(of: $0, draft: draft) == purpose }.map {
      TableMerger.Source(table: $0, document: sighting.document, place: sighting.place)
    }
  }

  // MARK: Purpose

  private func draft(describedBy section: SectionFacts, document: Int) -> OperationDraft? {
    draftIndexes[SectionKey(document: document, range: section.range)].map { drafts[$0] }
  }

  /// The caption of a table of a record, nil within when it has none; nil when it describes no record.
  private func recordCaption(
    _ table: TableFacts, in section: SectionFacts, draft: OperationDraft?
  ) -> String?? {
    if case .properties(of: let caption?) = table.role { return .some(caption) }
    guard let draft else {
      guard section.endpoint?.isWebhook != true else { return nil }
      if case .properties = table.role { return .some(nil) }
      return nil
    }
    return purpose(of: table, draft: draft) == .record ? .some(nil) : nil
  }

  private func purpose(of table: TableFacts, draft: OperationDraft) -> Purpose? {
    let parameters = draft.parameterNames
    let names = table.rows.filter { $0.role == .field }.compactMap(\.path.first).map(TableNode.bare)
      .filter { !parameters.contains($0) }
    let reads = !HTTPMethod(draft.method).sendsBody
    switch table.role {
    case .properties(of: .some): return .record
    case .properties(of: nil):
      if table.isPurposeTold || answers(names, draft) { return .record }
      if !reads || isSent(table, names, draft) { return .request }
      // An answer without a key, such as an empty list, tells nothing of the rows.
      return answers(of: draft).allSatisfy(\.keys.isEmpty) ? .record : .query
    case .parameters:
      switch table.location {
      case .query?, .path?: return .query
      case .body?, .form?: return .request
      case nil: break
      }
      if !reads || isSent(table, names, draft) { return .request }
      return !table.isPurposeTold && !asks(table, draft) && answers(names, draft) ? .record : .query
    case .headers, .responseHeaders, .statusCodes, .errorCodes, .servers, .categories, .values, .other: return nil
    }
  }

  /// Whether rows say what a call needs, whatever the answer repeats of it: they or a column mark what is required, or
  /// they describe a parameter of the path that no answer has.
  private func asks(_ table: TableFacts, _ draft: OperationDraft) -> Bool {
    let titles = table.columns.flatMap { NameWords($0).words }
    if context.lexicon.hasAny(of: titles, in: .required) { return true }
    let rows = table.rows.filter { $0.role == .field }
    if rows.contains(where: \.isRequired) { return true }
    let answered = Set(answers(of: draft).flatMap(\.keys))
    return rows.compactMap(\.path.first).map(TableNode.bare).contains {
      draft.parameterNames.contains($0) && !answered.contains($0)
    }
  }

  /// Whether the rows name what is answered and nothing that is sent: any name tells, however many do not.
  private func answers(_ names: [String], _ draft: OperationDraft) -> Bool {
    let sent = Set(draft.requests.compactMap(\.body).flatMap { JSONObjectKeys.of($0) }.flatMap(\.keys))
      .union(draft.requests.flatMap(\.query.keys))
    let answered = Set(answers(of: draft).flatMap(\.keys))
    return sent.isDisjoint(with: names) && !answered.isDisjoint(with: names)
  }

  /// The keys of what is answered: for what only reads also of the objects within an object, one deeper.
  private func answers(of draft: OperationDraft) -> [JSONObjectKeys] {
    draft.evidence.flatMap { response in
      let values = response.body.object?.members.map(\.value) ?? []
      let inner = draft.httpMethod == .get ? values.flatMap(JSONObjectKeys.of) : []
      return JSONObjectKeys.of(response.body) + inner
    }
  }

  /// Whether the rows describe a body, although the method seldom has one: an example shows it, or rows go deeper.
  private func isSent(_ table: TableFacts, _ names: [String], _ draft: OperationDraft) -> Bool {
    if !draft.sentKeys.isDisjoint(with: names) { return true }
    return draft.httpMethod == .delete && table.rows.contains { $0.role == .field && $0.path.count > 1 }
  }

  // MARK: Whose

  /// The resource whose record a table describes; nil when its caption names something else.
  private func resource(
    caption: String?, draft: OperationDraft?, section: SectionFacts, document: Int
  ) -> ResourceName? {
    guard let caption else {
      return draft?.resource ?? chapterResource(document: document, after: section)
    }
    let whole = ResourceName(NameWords(caption).singular.upperCamel)
    if known.contains(whole) { return whole }
    // "Crate label" is about `/crates/{id}/labels`, and about no crate.
    if let nested = names.resources[NameWords(caption).singular] { return nested }
    guard !names.endsInThing(caption), let named = ResourceNames.resource(inWords: caption), known.contains(named),
      !hasLaterNoun(caption)
    else { return nil }
    return named
  }

  /// Whether a caption goes on behind the word in capitals with what is described: "Boat totals" are no boats.
  private func hasLaterNoun(_ caption: String) -> Bool {
    let parts = caption.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard let last = parts.lastIndex(where: { $0.first?.isUppercase == true }) else { return false }
    return parts[(last + 1)...].contains {
      !WordSet.headingFillers.has($0.lowercased()) && !context.lexicon.has($0.lowercased(), in: .answerObjects)
    }
  }

  private func chapterResource(of table: NamedTables, _ source: TableMerger.Source) -> ResourceName? {
    draft(describedBy: table.section, document: source.document)?.resource
      ?? chapterResource(document: source.document, after: table.section)
  }

  /// The resource of a chapter: what its title says, else that of the next operation.
  private func chapterResource(document: Int, after section: SectionFacts) -> ResourceName? {
    if let title = context.documents[document].title, let named = ResourceNames.resource(inWords: title),
      known.contains(named)
    {
      return named
    }
    let following = drafts.flatMap { draft in draft.sightings.map { (draft.resource, $0) } }.filter {
      $0.1.document == document && $0.1.section.range > section.range
    }
    return following.min { $0.1.section.range < $1.1.section.range }?.0 ?? folderResource(of: document)
  }

  /// The resource of a folder whose documents are one chapter: the only one that its operations are about.
  private func folderResource(of document: Int) -> ResourceName? {
    let folders = context.documents.map { $0.file.split(separator: "/").dropLast() }
    guard !folders[document].isEmpty, !drafts.contains(where: { $0.sightings.contains { $0.document == document } })
    else { return nil }
    let found = drafts.filter { $0.sightings.contains { folders[$0.document] == folders[document] } }
    let resources = Set(found.map(\.resource))
    return resources.count == 1 && resources.count < Set(drafts.map(\.resource)).count ? resources.first : nil
  }
}
