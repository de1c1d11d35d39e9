import APISpec
import DocParser
import Language
import OrderedJSON

/// What tells how the results of an operation are read on, where its pages have no numbers.
struct ContinuationFacts {
  let context: BuildContext
  let draft: OperationDraft
  /// What the operation takes, in its query and its body.
  let inputs: [Field]
  let answer: SpecType?
  let store: SchemaStore

  private var lexicon: Lexicon { context.options.lexicon }

  /// How to go on; nil where nothing tells of pages.
  func continuation() -> Continuation? {
    guard let (records, element) = records else { return nil }
    let size = inputs.first { isOne($0.name, of: .pageSizeNames) }?.name
    return kind(element).map { Continuation(kind: $0, records: records, pageSizeField: size) }
  }

  private func kind(_ element: SpecType) -> Continuation.Kind? {
    cursor ?? lastID(element) ?? nextURL ?? (isLinked ? .linkHeader : nil) ?? offset
  }

  /// Whether a name is one of a set, whatever its letters and marks.
  private func isOne(_ name: String, of set: WordSet) -> Bool {
    lexicon.has(name.lowercased().filter { $0.isLetter || $0.isNumber }, in: set)
  }

  // MARK: The answer

  /// The member with the records, nil for an answer that is a list, and what they are.
  private var records: (member: String?, element: SpecType)? {
    if case .array(let element)? = answer { return (nil, element) }
    let lists = members.filter { $0.path.count == 1 }.compactMap { member -> (name: String, element: SpecType)? in
      if case .array(let element) = member.field.type { (member.field.name, element) } else { nil }
    }
    let objects = lists.filter { if case .reference = $0.element { true } else { false } }
    let candidates = objects.isEmpty ? lists : objects
    let named = candidates.filter { isOne($0.name, of: .recordMembers) }
    let found = candidates.count == 1 ? candidates.first : named.count == 1 ? named.first : nil
    return found.map { ($0.name, $0.element) }
  }

  /// The members of the answer, and of the objects in it.
  private var members: [(path: [String], field: Field)] {
    let top = fields(of: answer)
    let inner = top.flatMap { field in fields(of: field.type).map { ([field.name, $0.name], $0) } }
    return top.map { ([$0.name], $0) } + inner
  }

  private func fields(of type: SpecType?) -> [Field] {
    guard case .reference(let name)? = type, case .object(let object)? = store[name]?.kind else { return [] }
    return object.fields
  }

  // MARK: Kinds

  private var cursor: Continuation.Kind? {
    let cursors = members.filter {
      isOne($0.field.name, of: .nextCursors) && isScalar($0.field.type) && !isURL($0.path)
    }
    let parameters = inputs.filter { isScalar($0.type) }
    for parameter in parameters {
      // "The `next_cursor` of the page before": the parameter names the member.
      let text = parameter.description ?? ""
      let named = cursors.first { $0.field.name.count > 4 && text.contains($0.field.name) }
      if let named { return .cursor(parameter: parameter.name, member: named.path) }
    }
    guard let parameter = parameters.first(where: { isOne($0.name, of: .cursorParameters) }), let first = cursors.first
    else { return nil }
    return .cursor(parameter: parameter.name, member: first.path)
  }

  private func isScalar(_ type: SpecType) -> Bool {
    switch type {
    case .string, .integer, .identifier: true
    default: false
    }
  }

  private func lastID(_ element: SpecType) -> Continuation.Kind? {
    guard let parameter = inputs.first(where: { isOne($0.name, of: .lastIDParameters) }),
      let more = members.first(where: { $0.path.count == 1 && isOne($0.field.name, of: .moreFlags) })?.field,
      more.type == .boolean, fields(of: element).contains(where: { $0.name == "id" })
    else { return nil }
    return .lastID(parameter: parameter.name, hasMore: more.name)
  }

  private var nextURL: Continuation.Kind? {
    let found = members.first { $0.field.type == .string && isOne($0.field.name, of: .nextURLs) && isURL($0.path) }
    return found.map { .nextURL(member: $0.path) }
  }

  /// Whether an example shows a URL at a place of the answer.
  private func isURL(_ path: [String]) -> Bool {
    draft.evidence.contains { response in
      let text = path.reduce(Optional(response.body)) { $0?[$1] }?.string ?? ""
      return text.hasPrefix("http") || (text.hasPrefix("/") && text.contains("?"))
    }
  }

  /// Whether the operation's own text, or one that is no call's, says that a header leads on.
  private var isLinked: Bool {
    guard HTTPMethod(draft.method).isSafe, draft.asksForMany || draft.answersMany else { return false }
    let general = context.documents.flatMap(\.sections).filter { $0.endpoint == nil }
    return (draft.sightings.map(\.section) + general).contains { section in
      section.prose.flatMap(\.statements).contains { $0.statement == .nextPageLink }
    }
  }

  private var offset: Continuation.Kind? {
    guard let parameter = inputs.first(where: { isOne($0.name, of: .offsetParameters) }), parameter.type == .integer,
      inputs.contains(where: { isOne($0.name, of: .pageSizeNames) })
    else { return nil }
    return .offset(parameter: parameter.name)
  }
}
