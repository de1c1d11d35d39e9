import CommonMark
import Diagnostics

/// What is odd about the order of a document's sections: endpoints that are not there or nearly, empty headings,
/// headings that stand twice.
struct OutlineChecks {
  let drafts: [SectionDraft]
  let lookup: ProfileLookup
  let source: SourceText

  func findings() -> [Diagnostic] {
    let malformed = drafts.indices.flatMap(malformedEndpoints)
    return malformed + missingEndpoints() + emptyHeadings() + emptyLabels() + misspeltLabels() + repeatedHeadings()
  }

  private func place(_ element: DocElement) -> SourceRange { source.range(element.range) }

  // MARK: Endpoints

  /// The first words of all paths.
  private var collections: Set<EndpointFacts.Segment> { Set(drafts.compactMap { $0.endpoint?.path.first }) }

  /// Lines of code in a section without an endpoint that would be its endpoint but for the method.
  private func malformedEndpoints(_ index: Int) -> [Diagnostic] {
    guard drafts[index].endpoint == nil else { return [] }
    let collections = collections
    return drafts[index].items.compactMap { item in
      guard case .content = item.part, let text = code(item.element), let problem = problem(text, collections) else {
        return nil
      }
      return Diagnostic(
        .malformedEndpoint, "The line looks like an endpoint, but \(problem), so that it is none.",
        at: place(item.element), wayOut: "Write the method and the path, such as `GET /things/{id}`.")
    }
  }

  /// The text of a block that is nothing but code in one line.
  private func code(_ element: DocElement) -> String? {
    switch element.kind {
    case .code(_, let text):
      let trimmed = NormalWords.trimmed(text)
      return trimmed.utf8.count < 400 && !trimmed.contains(where: \.isNewline) ? trimmed : nil
    case .paragraph(let text):
      let spans = text.spans.filter { !NormalWords.trimmed($0.text).isEmpty }
      guard spans.count == 1, let span = spans.first, case .code = span.kind else { return nil }
      return NormalWords.trimmed(span.text)
    default: return nil
    }
  }

  private func problem(_ text: String, _ collections: Set<EndpointFacts.Segment>) -> String? {
    let words = text.split(separator: " ").map(String.init)
    guard let target = words.last, words.count <= 2, target.count > 1,
      ["http://", "https://", "/", "{"].contains(where: target.hasPrefix), !target.contains("\""),
      let endpoint = EndpointTarget(lookup: lookup).endpoint(
        method: "GET", target: target, range: SourceRange(file: source.file, lines: 1...1)),
      let first = endpoint.path.first
    else { return nil }
    if words.count == 2 {
      let word = words[0]
      guard word == word.uppercased(), (3...7).contains(word.count), word.allSatisfy(\.isLetter) else { return nil }
      return "'\(word)' is no method"
    }
    let hasParameter = endpoint.path.contains { if case .parameter = $0 { true } else { false } }
    return hasParameter || collections.contains(first) ? "it names no method" : nil
  }

  /// Sections that hold the parts of a call and no endpoint. Where no label stands for them, examples tell.
  private func missingEndpoints() -> [Diagnostic] {
    var reported: Set<Int> = []
    return drafts.indices.compactMap { index in
      guard !drafts[index].describesEndpoint, let heading = drafts[index].heading, let part = lookup.part(heading),
        part != .headers, showsExample(drafts[index]), let owner = owner(of: index), drafts[owner].endpoint == nil,
        reported.insert(owner).inserted, let element = drafts[owner].items.first?.element
      else { return nil }
      return Diagnostic(
        .missingEndpoint,
        "\"\(drafts[owner].heading ?? "")\" has a part \"\(heading)\" and no line with a method and a path; "
          + "nothing of it is used.",
        at: place(element),
        notes: [.init("This belongs to no endpoint.", at: drafts[index].items.first.map { place($0.element) })],
        wayOut: "Write the method and the path below the heading, such as `GET /things/{id}`.")
    }
  }

  private func showsExample(_ draft: SectionDraft) -> Bool {
    draft.items.contains { if case .code = $0.element.kind { true } else { false } }
  }

  /// The section whose heading is right above that of another one.
  private func owner(of index: Int) -> Int? {
    drafts[..<index].lastIndex { $0.level < drafts[index].level && $0.heading != nil }
  }

  // MARK: Headings

  /// Headings with nothing below them, not even another heading.
  private func emptyHeadings() -> [Diagnostic] {
    drafts.indices.compactMap { index in
      let draft = drafts[index]
      guard draft.heading != nil, draft.items.count == 1, draft.endpoint == nil,
        let element = draft.items.first?.element,
        case .heading = element.kind
      else { return nil }
      let next = drafts.indices.contains(index + 1) ? drafts[index + 1] : nil
      guard (next?.level ?? 0) <= draft.level else { return nil }
      return empty(element, draft.heading ?? "")
    }
  }

  /// Labels such as "Body" in a section, with nothing below them.
  private func emptyLabels() -> [Diagnostic] {
    drafts.flatMap { draft in
      draft.items.indices.compactMap { index -> Diagnostic? in
        guard case .label(_, let text, _) = draft.items[index].part, let level = level(draft.items[index].element)
        else {
          return nil
        }
        if draft.items.indices.contains(index + 1) {
          guard let next = self.level(draft.items[index + 1].element), next <= level else { return nil }
        }
        return empty(draft.items[index].element, text)
      }
    }
  }

  private func level(_ element: DocElement) -> Int? {
    if case .heading(let level, _) = element.kind { level } else { nil }
  }

  private func empty(_ element: DocElement, _ text: String) -> Diagnostic {
    Diagnostic(
      .emptySection, "Nothing stands below the heading \"\(text)\".", at: place(element),
      wayOut: "Write what belongs there, or take the heading away.")
  }

  private func misspeltLabels() -> [Diagnostic] {
    drafts.flatMap(\.items).compactMap { item in
      guard case .label(_, let text, _) = item.part, lookup.part(text) == nil, let near = lookup.nearPart(text) else {
        return nil
      }
      return Diagnostic(
        .misspeltWord, "The label '\(text)' is taken for '\(near.label)'.", at: place(item.element),
        wayOut: "Mend the label, or add it to the profile's labels.",
        fix: SpellingFix(source: source).fix(text, with: near.label, at: place(item.element)))
    }
  }

  /// Two headings of one text over different endpoints.
  private func repeatedHeadings() -> [Diagnostic] {
    var first: [[String]: SectionDraft] = [:]
    return drafts.compactMap { draft in
      guard let heading = draft.heading, let endpoint = draft.endpoint, let element = draft.items.first?.element,
        case .heading = element.kind
      else { return nil }
      guard let known = first[draft.ancestors + [heading]] else {
        first[draft.ancestors + [heading]] = draft
        return nil
      }
      guard known.endpoint?.method != endpoint.method || known.endpoint?.path != endpoint.path else { return nil }
      return Diagnostic(
        .repeatedHeading, "\"\(heading)\" is the heading of another endpoint already.", at: place(element),
        notes: [.init("It stands here first.", at: known.items.first.map { place($0.element) })],
        wayOut: "Give each endpoint a heading of its own.")
    }
  }
}
