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
    /// Whether a section that is no call's speaks of it, and so of all calls.
    var isGeneral: Bool
    /// Whether the text of a call says that the call takes it.
    var isSaidOfCall = false
    /// The calls that show it.
    var calls: Set<SourceRange> = []
    /// Where it is shown first.
    let range: SourceRange
  }

  /// What is told of headers: each header, and the calls that show what they send.
  private struct Shown {
    var drafts: [Draft] = []
    var calls: Set<SourceRange> = []

    mutating func add(_ name: String, _ value: String?, _ place: DocPlace, _ range: SourceRange, call: SourceRange?) {
      let index = drafts.firstIndex { $0.name.lowercased() == name.lowercased() } ?? drafts.count
      if index == drafts.count {
        drafts.append(Draft(name: name, values: [], place: place, isGeneral: call == nil, range: range))
      }
      if let call { drafts[index].calls.insert(call) }
      if call == nil, !drafts[index].isGeneral {
        drafts[index].place = place
        drafts[index].isGeneral = true
      }
      if let value { drafts[index].values.append(value) }
    }

    mutating func markAsSaid(_ name: String) {
      guard let index = drafts.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) else { return }
      drafts[index].isSaidOfCall = true
    }
  }

  /// The headers in the order of the docs; those that options set replace or follow them.
  func headers() -> [Header] {
    let shown = shown()
    let single = shown.drafts.filter { belongsToCalls($0, among: shown) }
    single.forEach(report)
    return overridden(shown.drafts.filter { draft in !single.contains { $0.name == draft.name } }.map(header))
  }

  private func shown() -> Shown {
    var shown = Shown()
    for (document, facts) in context.documents.enumerated() {
      // What the service sends to the user's own server is sent by nobody else.
      let hasLines = facts.sections.contains { $0.endpoint != nil }
      for section in facts.sections where section.endpoint?.isWebhook != true {
        let isCall = section.endpoint != nil || !hasLines && section.examples.contains { $0.command != nil }
        collect(section, at: context.place(of: section, in: document), isCall: isCall, into: &shown)
      }
    }
    return shown
  }

  private func collect(_ section: SectionFacts, at place: DocPlace, isCall: Bool, into shown: inout Shown) {
    let call = isCall ? section.range : nil
    for table in section.tables where table.role == .headers {
      if let call { shown.calls.insert(call) }
      for row in table.rows where row.role == .field {
        let name = row.path.joined(separator: ".")
        guard !isOfRuntime(name, call: call) else { continue }
        let own = context.locate(place.appending(name), at: row.range)
        shown.add(name, row.value ?? row.defaultText, own, row.range, call: call)
      }
    }
    // What one call takes is said in its section; elsewhere a sentence may speak of some calls.
    for located in section.prose.flatMap(\.statements) {
      guard let call, case .takesHeader(let name, _) = located.statement, !isOfRuntime(name, call: call) else {
        continue
      }
      shown.calls.insert(call)
      shown.add(name, nil, context.locate(place.appending(name), at: located.range), located.range, call: call)
      shown.markAsSaid(name)
    }
    if call == nil { collectStatements(section, at: place, into: &shown) }
    for example in section.examples {
      guard let command = example.command else { continue }
      // Where lines name the endpoints, a command elsewhere is a call of its own.
      let call = call ?? example.range
      shown.calls.insert(call)
      for header in command.headers where !isOfRuntime(header.name, call: call) {
        let own = context.locate(place.appending(header.name), at: example.range)
        shown.add(header.name, header.value, own, example.range, call: call)
      }
    }
  }

  /// What sentences say that all calls have.
  private func collectStatements(_ section: SectionFacts, at place: DocPlace, into shown: inout Shown) {
    for located in section.prose.flatMap(\.statements) {
      guard case .requestHeader(let name, let value) = located.statement, !isOfRuntime(name, call: nil),
        !HeaderRule.isAboutBody(name)
      else { continue }
      let own = context.locate(place.appending(name), at: located.range)
      shown.add(name, value, own, located.range, call: nil)
    }
  }

  /// Whether the client sets a header itself for each message, so that no caller gives it.
  private func isOfRuntime(_ name: String, call: SourceRange?) -> Bool {
    // Who asks is told by all calls where the introduction says so.
    if call == nil, name.lowercased() == "user-agent" { return false }
    return context.options.lexicon.has(name.lowercased(), in: .protocolHeaders)
  }

  /// Whether single calls have the header: those that show it, where others show what they send and it is not there.
  ///
  /// What a section that is no call's tells is for all, and so is a credential.
  private func belongsToCalls(_ draft: Draft, among shown: Shown) -> Bool {
    if CallHeader.isOne(draft.name) { return true }
    if draft.isGeneral || header(draft).value == .credential { return false }
    if draft.isSaidOfCall { return true }
    // The client sends JSON and asks for it; another media type is that of its call.
    if HeaderRule.isAboutBody(draft.name) { return !draft.values.allSatisfy(HeaderRule.isJSON) }
    // A header that one call alone lacks is forgotten there.
    return draft.calls.count < (shown.calls.count > 2 ? shown.calls.count - 1 : shown.calls.count)
  }

  private static func isAboutBody(_ name: String) -> Bool { ["content-type", "accept"].contains(name.lowercased()) }

  private static func isJSON(_ value: String) -> Bool {
    value.trimmingQuotes.lowercased().prefix { $0 != ";" && $0 != "," }.hasSuffix("/json")
  }

  private func report(_ draft: Draft) {
    let isSet = context.options.headers.contains { $0.name.lowercased() == draft.name.lowercased() }
    guard !isSet, !HeaderRule.isAboutBody(draft.name) else { return }
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
