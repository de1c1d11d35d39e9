import CommonMark

extension TableFacts.Role {
  /// What a table is about: by its columns, then by what stands in front of it, then by its section.
  init(
    _ table: MarkdownTable, _ layout: TableLayout, _ context: TableContext, _ lookup: ProfileLookup,
    values: ValueTable? = nil
  ) {
    guard layout.keyColumn != nil else {
      self = values.map { .values(of: $0.caption) } ?? .other
      return
    }
    let keys = table.rows.compactMap { layout.cell(layout.keyColumn ?? .name, in: $0)?.text.plain }
    if Self.areStatusCodes(keys, layout) {
      self = .statusCodes
    } else if layout.keyColumn == .statusCode {
      self = values.map { .values(of: $0.caption) } ?? .other
    } else if Self.areHeaders(keys, layout, context, lookup) {
      self = .headers
    } else if layout.has(.categories), !layout.has(.type), !layout.has(.description) {
      self = .categories
    } else if Self.enumerates(keys, layout) {
      self = .categories
    } else if let values {
      self = .values(of: values.caption)
    } else if Self.areErrors(layout, context) {
      self = .other
    } else {
      self = Self.fields(keys, layout, context, lookup)
    }
  }

  private static func areStatusCodes(_ keys: [String], _ layout: TableLayout) -> Bool {
    let codes = keys.filter { statusCode($0) != nil }
    return layout.keyColumn == .statusCode ? !codes.isEmpty : codes.count > 1 && codes.count * 2 > keys.count
  }

  /// The code that a cell opens with, alone or with its reason: `404`, `404 Not Found`.
  static func statusCode(_ key: String) -> String? {
    guard let first = key.split(separator: " ").first, first.count == 3,
      Int(first).map({ (100...599).contains($0) }) == true
    else { return nil }
    return key.dropFirst(3).contains(where: \.isNumber) ? nil : String(first)
  }

  private static let knownHeaders: Set<String> = [
    "accept", "authorization", "content-type", "cookie", "host", "user-agent", "etag",
  ]

  /// Whether a name is that of a header.
  static func isHeader(_ name: String, _ lookup: ProfileLookup) -> Bool {
    let lower = name.lowercased()
    return knownHeaders.contains(lower) || lower.hasPrefix("x-") || lookup.credentialHeaders.contains(lower)
  }

  private static func areHeaders(
    _ keys: [String], _ layout: TableLayout, _ context: TableContext, _ lookup: ProfileLookup
  ) -> Bool {
    let headers = keys.filter { isHeader($0.filter { $0 != "*" }, lookup) }
    guard headers.count * 2 <= keys.count || keys.isEmpty else { return true }
    return context.part == .headers && !keys.contains { $0.contains("_") || $0.contains("[") || $0.contains(".") }
  }

  private static func fields(
    _ keys: [String], _ layout: TableLayout, _ context: TableContext, _ lookup: ProfileLookup
  ) -> Self {
    if let caption = context.caption, lookup.part(caption) == nil,
      let name = TableCaption.record(caption, lookup)
    {
      return .properties(of: name.isEmpty ? nil : name)
    }
    // Settings of a server, such as `PORT` and `DATABASE_URL`, are no fields of a record.
    guard let endpoint = context.endpoint else {
      if areConstants(keys) { return .other }
      // "Parameter | Description" under "Pagination" is about what all requests take.
      return isOfParameters(layout, context) ? .parameters : .properties(of: nil)
    }
    // "Returns a page of ships." tells of the operation, and a column of what is required of what is sent.
    let asks = layout.has(.required) || isOfParameters(layout, TableContext())
    for text in [context.lead, context.caption] {
      guard let text, let isResponse = speaksOfResponse(text), !isResponse || !asks || !text.hasSuffix(".") else {
        continue
      }
      return isResponse ? .properties(of: nil) : .parameters
    }
    if context.part == .response { return .properties(of: nil) }
    if context.part == .parameters || context.part == .request { return .parameters }
    if layout.has(.defaultValue) || layout.has(.required) || layout.has(.optional) { return .parameters }
    guard ["GET", "HEAD", "DELETE"].contains(endpoint.method) else { return .parameters }
    return describesResponse(keys, endpoint, context) ? .properties(of: nil) : .parameters
  }

  /// Whether the rows are errors that may come back: a heading says so, and no column has types.
  private static func areErrors(_ layout: TableLayout, _ context: TableContext) -> Bool {
    guard !layout.has(.type), !layout.has(.required) else { return false }
    let words = [context.caption, context.lead, layout.titles.first].compactMap { $0 }.flatMap { text in
      text.count < 60 ? text.lowercased().split { !$0.isLetter }.map(String.init) : []
    }
    return !Set(words).isDisjoint(with: ["error", "errors", "exceptions"])
  }

  /// Whether each row is one of several values of the field that it names, as in `| status | free |`.
  private static func enumerates(_ keys: [String], _ layout: TableLayout) -> Bool {
    layout.titles.count == 2 && layout.has(.value) && Set(keys).count < keys.count
  }

  private static func isOfParameters(_ layout: TableLayout, _ context: TableContext) -> Bool {
    let title = layout.titles.first.map { NormalWords.normal($0) } ?? ""
    if ["parameter", "param", "parameters", "argument", "query parameter"].contains(title) { return true }
    let words = Set((context.heading ?? "").lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: ["parameters", "pagination", "paging"])
  }

  /// Whether names are written as constants are: in capitals.
  private static func areConstants(_ keys: [String]) -> Bool {
    !keys.isEmpty
      && keys.allSatisfy { key in
        let name = key.prefix { !$0.isWhitespace }
        return name.contains { $0.isLetter } && name == name.uppercased() && name.count > 1
      }
  }

  private static let requestWords: Set<String> = [
    "request", "parameters", "parameter", "params", "arguments", "query", "accepts", "supported",
    "params",
  ]

  /// Whether a text that opens a table speaks of a response (true) or of a Self.requestWords (false).
  private static func speaksOfResponse(_ text: String) -> Bool? {
    guard text.hasSuffix(":") || text.count < 60 else { return nil }
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    if !words.isDisjoint(with: ["response", "responses", "returns", "returned", "properties"]) { return true }
    return words.isDisjoint(with: Self.requestWords) ? nil : false
  }

  private static func describesResponse(_ keys: [String], _ endpoint: EndpointFacts, _ context: TableContext) -> Bool {
    let names = keys.map { key in String(key.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }) }
    let inPath = names.filter { endpoint.pathParameters.contains($0) }
    guard inPath.isEmpty else { return false }
    guard !context.responseKeys.isEmpty else { return names.contains("id") }
    return names.filter(context.responseKeys.contains).count * 2 >= names.count
  }
}
