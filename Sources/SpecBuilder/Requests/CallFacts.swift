import APISpec
import DocParser
import Language

/// What the sections of one operation say of how it is called, beside what holds for all calls.
struct CallFacts {
  let context: BuildContext
  let draft: OperationDraft
  /// The headers of all calls.
  let service: [Header]

  private var lexicon: Lexicon { context.options.lexicon }
  private var sections: [SectionFacts] { draft.sightings.map(\.section) }
  private var commands: [ExampleFacts.Command] { sections.flatMap(\.examples).compactMap(\.command) }

  private func states(_ statement: Statement) -> Bool {
    sections.flatMap { $0.prose.flatMap(\.statements) }.contains { $0.statement == statement }
  }

  // MARK: Deprecation

  /// That all sections of the newest document mark the call; with what the first of them says beside the mark.
  var deprecation: Deprecation? {
    let document = draft.sightings.map(\.document).max()
    let newest = draft.sightings.filter { $0.document == document }.map(\.section)
    let marking = newest.map { section in
      section.prose.filter { $0.statements.contains { $0.statement == .deprecated } }
    }
    guard !marking.isEmpty, marking.allSatisfy({ !$0.isEmpty }) else { return nil }
    let texts = marking.joined().filter { !$0.isHeading }
    return Deprecation(words: texts.lazy.compactMap(CallFacts.words).first)
  }

  /// What a paragraph says from the mark on; nil where that is the mark and nothing else.
  private static func words(_ prose: ProseFacts) -> String? {
    guard let mark = prose.statements.first(where: { $0.statement == .deprecated }) else { return nil }
    let start = prose.text.firstRange(of: mark.quotation)?.lowerBound ?? prose.text.startIndex
    let text = String(prose.text[start...])
    return NameWords(text).words.count > 1 ? text : nil
  }

  // MARK: Body and status

  /// Whether a section says that the body may be left out.
  var isBodyOptional: Bool { states(.bodyIsOptional) }

  /// The status of success that the newest section names in words about what comes back.
  var successStatus: Int? {
    sections.reversed().lazy.flatMap { $0.prose.flatMap(\.statements) }.compactMap { located in
      switch located.statement {
      case .returns, .returnsNothing: CallFacts.success(in: located.quotation)
      default: nil
      }
    }.first
  }

  /// The status of success in a text.
  private static func success(in text: String) -> Int? {
    text.split { !$0.isNumber }.compactMap { $0.count == 3 ? Int($0) : nil }.first { (200..<300).contains($0) }
  }

  // MARK: Credentials and headers

  /// No credential where the docs say that none is needed; else those of all calls.
  var security: [String]? {
    let hasCredentials = service.contains { $0.value == .credential }
    return hasCredentials && states(.needsNoCredential) ? [] : nil
  }

  /// The headers that this call has and that are not those of all calls, each once.
  var headers: [Field] {
    var fields: [Field] = []
    func add(_ name: String, _ row: RowFacts?, _ place: DocPlace) {
      guard isOwn(name), !fields.contains(where: { $0.name.lowercased() == name.lowercased() }) else { return }
      fields.append(field(name, row, place))
    }
    for sighting in draft.sightings {
      for row in sighting.section.tables.filter({ $0.role == .headers }).flatMap(\.rows) where row.role == .field {
        let name = row.path.joined(separator: ".")
        add(name, row, context.locate(sighting.place.appending(name), at: row.range))
      }
      for located in sighting.section.prose.flatMap(\.statements) {
        guard case .takesHeader(let name, let isRequired) = located.statement else { continue }
        let place = context.locate(sighting.place.appending(name), at: located.range)
        add(name, RowFacts(path: [name], isRequired: isRequired, range: located.range), place)
      }
      for example in sighting.section.examples {
        for header in example.command?.headers ?? [] {
          add(header.name, nil, context.locate(sighting.place.appending(header.name), at: example.range))
        }
      }
    }
    return fields
  }

  private func isOwn(_ name: String) -> Bool {
    let lower = name.lowercased()
    // What is said of bodies by their media types, and what proves who calls.
    guard !["content-type", "accept", "authorization"].contains(lower) else { return false }
    return !lexicon.has(lower, in: .protocolHeaders) && !service.contains { $0.name.lowercased() == lower }
  }

  private func field(_ name: String, _ row: RowFacts?, _ place: DocPlace) -> Field {
    Field(
      name: name, type: type(row), isRequired: row?.isRequired ?? false, description: row?.description,
      evidence: Evidence(table: row?.type?.spelling), place: place)
  }

  private func type(_ row: RowFacts?) -> SpecType {
    switch row?.type.map(context.options.vocabulary.meaning(of:)) {
    case .integer?: .integer
    case .boolean?: .boolean
    default: .string
    }
  }

  /// The header of this call with a key against doing it twice.
  var idempotencyKey: String? { headers.map(\.name).first { lexicon.has($0.lowercased(), in: .idempotencyHeaders) } }

  // MARK: Media types

  /// The media type of what is sent where it is no JSON: that of a command or a message, else that of a header's row,
  /// else what the text says.
  var requestMediaType: String? {
    let stated = statedType { if case .sends(let type) = $0 { type } else { nil } }
    let type = shownType ?? tableType ?? stated ?? commonType
    return type.flatMap { $0 == "application/json" ? nil : $0 }
  }

  /// The media type that a header of all calls names.
  private var commonType: String? {
    let header = service.first { $0.name.lowercased() == "content-type" }
    guard case .constant(let type)? = header?.value else { return nil }
    return MediaType.name(type)
  }

  private var shownType: String? {
    let types = commands.compactMap { command -> String? in
      if command.isMultipart { return MediaType.multipartForm }
      let named = command.headers.first { $0.name.lowercased() == "content-type" }.flatMap { MediaType.name($0.value) }
      return named ?? (command.form.isEmpty ? nil : MediaType.urlEncodedForm)
    }
    return types.first
  }

  private var tableType: String? {
    guard HTTPMethod(draft.method).sendsBody else { return nil }
    let rows = sections.flatMap(\.tables).filter { $0.role == .headers }.flatMap(\.rows)
    let header = rows.first { $0.path.joined().lowercased() == "content-type" }
    if let type = (header?.value ?? header?.defaultText).flatMap(MediaType.name) { return type }
    let tables = sections.flatMap(\.tables).filter { $0.role == .parameters }
    let stated = statedType { if case .sends(let type) = $0 { type } else { nil } }
    if stated == nil, tables.flatMap(\.rows).contains(where: isFile), draft.sentKeys.isEmpty {
      return MediaType.multipartForm
    }
    return stated == nil && tables.contains { $0.location == .form } ? MediaType.urlEncodedForm : nil
  }

  /// Whether a row is about a file that is sent.
  func isFile(_ row: RowFacts) -> Bool {
    row.path.count == 1 && (row.type?.words.contains { lexicon.has($0.lowercased(), in: .fileTypes) } ?? false)
  }

  /// The media type of what comes back where it is no JSON.
  var responseMediaType: String? {
    // What an example shows is JSON.
    guard !sections.flatMap(\.examples).contains(where: { !$0.isRequest && $0.json != nil }) else { return nil }
    return statedType { if case .answers(let type) = $0 { type } else { nil } }.flatMap {
      MediaType.isJSON($0) ? nil : $0
    }
      ?? sections.flatMap(\.examples).lazy.compactMap(\.textType).first
  }

  private func statedType(_ type: (Statement) -> String?) -> String? {
    sections.reversed().flatMap { $0.prose.flatMap(\.statements) }.compactMap { type($0.statement) }.first
  }
}

extension ExampleFacts {
  /// The media type of an answer that is text and no JSON: a table where its lines have several cells.
  fileprivate var textType: String? {
    guard case .text(let text) = body, !isRequest else { return nil }
    let lines = text.split(whereSeparator: \.isNewline)
    let isTable = lines.count > 1 && lines.prefix(2).allSatisfy { $0.contains { ",;\t".contains($0) } }
    return isTable ? "text/csv" : "text/plain"
  }
}
