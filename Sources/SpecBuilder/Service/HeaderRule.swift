import APISpec
import Diagnostics
import DocParser
import Language

/// The headers of all requests, from header tables and commands.
struct HeaderRule {
  let context: BuildContext

  private struct Draft {
    var name: String
    var values: [String]
    var place: DocPlace
    /// Whether the place speaks of all operations.
    var isGeneral: Bool
    /// The sections of operations that show it.
    var sections: Set<SourceRange> = []
    /// Where it is shown first.
    let range: SourceRange
  }

  /// The headers in the order of the docs; those that options set replace or follow them.
  func headers() -> [Header] {
    var drafts: [Draft] = []
    func add(_ name: String, _ value: String?, _ place: DocPlace, _ range: SourceRange, in section: SectionFacts) {
      let isGeneral = section.endpoint == nil && !section.examples.contains { $0.range == range }
      let index = drafts.firstIndex { $0.name.lowercased() == name.lowercased() } ?? drafts.count
      if index == drafts.count {
        drafts.append(Draft(name: name, values: [], place: place, isGeneral: isGeneral, range: range))
      }
      drafts[index].sections.insert(section.range)
      if isGeneral, !drafts[index].isGeneral {
        drafts[index].place = place
        drafts[index].isGeneral = true
      }
      if let value { drafts[index].values.append(value) }
    }
    for (document, facts) in context.documents.enumerated() {
      // What the service sends to the user's own server is sent by nobody else.
      for section in facts.sections where section.endpoint?.isWebhook != true {
        let place = context.place(of: section, in: document)
        for table in section.tables where table.role == .headers {
          for row in table.rows where row.role == .field {
            let name = row.path.joined(separator: ".")
            let own = context.locate(place.appending(name), at: row.range)
            add(name, row.value ?? row.defaultText, own, row.range, in: section)
          }
        }
        for example in section.examples {
          for header in example.command?.headers ?? [] {
            add(
              header.name, header.value, context.locate(place.appending(header.name), at: example.range),
              example.range, in: section)
          }
        }
      }
    }
    let showing = drafts.reduce(into: Set<SourceRange>()) { $0.formUnion($1.sections) }.count
    let single = drafts.filter { belongsToCalls($0, among: showing) }
    single.forEach(report)
    return overridden(drafts.filter { draft in !single.contains { $0.name == draft.name } }.map(header))
  }

  /// Whether single calls have the header: by its name, or because few of the sections that show headers show it and
  /// the docs give no value.
  private func belongsToCalls(_ draft: Draft, among sections: Int) -> Bool {
    if CallHeader.isOne(draft.name) { return true }
    guard !draft.isGeneral, sections >= 4, draft.sections.count * 3 < sections else { return false }
    return header(draft).value == .parameter
  }

  private func report(_ draft: Draft) {
    guard !context.options.headers.contains(where: { $0.name.lowercased() == draft.name.lowercased() }) else { return }
    context.report(
      .callHeader, "the header `\(draft.name)` belongs to single calls; the client sends it where a call says so",
      at: draft.range, wayOut: "put it into the options of the call, or into the configuration to send it always")
  }

  private func header(_ draft: Draft) -> Header {
    let words = NameWords(draft.name).words
    let secret: Set = ["token", "key", "authorization", "secret", "password", "apikey", "accesstoken", "auth"]
    let prefix = draft.values.lazy.compactMap(HeaderRule.scheme).first ?? ""
    if !secret.isDisjoint(with: words) {
      return Header(name: draft.name, value: .credential, prefix: prefix, place: draft.place)
    }
    // The newest document that gives the value itself is right.
    let literal = draft.values.last { HeaderRule.isLiteral($0) }?.trimmingQuotes
    return Header(
      name: draft.name, value: literal.map(Header.Value.constant) ?? .parameter, prefix: "", place: draft.place)
  }

  /// What stands before a credential, such as `Bearer `.
  private static func scheme(_ value: String) -> String? {
    let parts = value.trimmingQuotes.split(separator: " ")
    guard parts.count > 1, ["bearer", "basic", "token", "apikey"].contains(parts[0].lowercased()) else { return nil }
    return parts[0] + " "
  }

  /// Whether a value is to be sent as it stands, rather than telling what to put there.
  private static func isLiteral(_ value: String) -> Bool {
    let plain = value.trimmingQuotes
    let isQuoted = plain != value
    if Placeholders.isPlaceholder(plain) || plain.contains("<") || plain.contains("{") { return false }
    let words = NameWords(plain).words
    if words.contains("your") || words.contains("my") { return false }
    return isQuoted || !plain.contains(" ")
  }

  private func overridden(_ headers: [Header]) -> [Header] {
    var result = headers
    for override in context.options.headers {
      let index = result.firstIndex { $0.name.lowercased() == override.name.lowercased() }
      let header = Header(
        name: override.name, value: override.value, prefix: override.prefix,
        place: index.map { result[$0].place } ?? DocPlace(["configuration", override.name]))
      if let index { result[index] = header } else { result.append(header) }
    }
    return result
  }
}
