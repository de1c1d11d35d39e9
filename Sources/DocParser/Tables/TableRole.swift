import CommonMark
import Language

extension TableFacts.Role {
  /// What a table is about: by its columns, then by what stands in front of it, then by its section; whether its purpose
  /// is told.
  static func of(
    _ table: MarkdownTable, _ layout: TableLayout, _ context: TableContext, _ lookup: ProfileLookup,
    values: ValueTable? = nil
  ) -> (role: Self, isTold: Bool) {
    if let values, values.isNamed { return (.values(of: values.caption), false) }
    guard let keyColumn = layout.keyColumn else { return (values.map { .values(of: $0.caption) } ?? .other, false) }
    let keys = table.rows.compactMap { layout.cell(keyColumn, in: $0)?.text.plain }
    if areStatusCodes(keys, layout) { return (.statusCodes, false) }
    if keyColumn == .statusCode {
      let areErrors = areErrorCodes(keys) && layout.has(.description)
      return (values.map { .values(of: $0.caption) } ?? (areErrors ? .errorCodes : .other), false)
    }
    if areHeaders(keys, layout, context, lookup) {
      let isAnswered = PurposeCriterion.speaksOfResponse(context.lead ?? context.caption ?? "", lookup) == true
      return (isAnswered || context.part == .response ? .responseHeaders : .headers, false)
    }
    if layout.has(.categories), !layout.has(.type), !layout.has(.description) { return (.categories, false) }
    if enumerates(keys, layout) { return (.categories, false) }
    if let values { return (.values(of: values.caption), false) }
    guard areErrors(layout, context, lookup) else { return fields(keys, layout, context, lookup) }
    return (areErrorCodes(keys) && layout.has(.description) ? .errorCodes : .other, false)
  }

  /// Whether each key is one word such as `card_declined` or `GONE`.
  private static func areErrorCodes(_ keys: [String]) -> Bool {
    !keys.isEmpty
      && keys.allSatisfy { key in
        key.first?.isLetter == true && key.utf8.count < 80
          && key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0)) }
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

  /// Whether a name is that of a header.
  static func isHeader(_ name: String, _ lookup: ProfileLookup) -> Bool {
    let lower = name.lowercased()
    return lookup.lexicon.has(lower, in: .knownHeaders) || lower.hasPrefix("x-")
      || lookup.credentialHeaders.contains(lower)
  }

  private static func areHeaders(
    _ keys: [String], _ layout: TableLayout, _ context: TableContext, _ lookup: ProfileLookup
  ) -> Bool {
    let headers = keys.filter { isHeader($0.filter { $0 != "*" }, lookup) }
    guard headers.count * 2 <= keys.count || keys.isEmpty else { return true }
    let isLabelled = context.part == .headers || speaksOfHeaders(context, lookup)
    return isLabelled && !keys.contains { $0.contains("_") || $0.contains("[") || $0.contains(".") }
  }

  /// Whether the sentence in front of a table announces headers: "These headers come back:".
  private static func speaksOfHeaders(_ context: TableContext, _ lookup: ProfileLookup) -> Bool {
    guard let lead = context.lead, lead.hasSuffix(":") else { return false }
    let words = Set(lead.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: lookup.lexicon[.httpHeaderNouns])
      && words.isDisjoint(with: lookup.lexicon[.parameterNouns])
  }

  /// What fields are for; whether that is told rather than taken from examples and the method.
  private static func fields(
    _ keys: [String], _ layout: TableLayout, _ context: TableContext, _ lookup: ProfileLookup
  ) -> (role: Self, isTold: Bool) {
    if let caption = context.caption, lookup.part(caption) == nil,
      let name = TableCaption.record(caption, lookup)
    {
      return (.properties(of: name.isEmpty ? nil : name), false)
    }
    // Settings of a server, such as `PORT` and `DATABASE_URL`, are no fields of a record.
    guard let endpoint = context.endpoint else {
      if areConstants(keys) { return (.other, false) }
      // "Parameter | Description" under "Pagination" is about what all requests take.
      return (isOfParameters(layout, context, lookup) ? .parameters : .properties(of: nil), false)
    }
    let question = PurposeQuestion(
      names: keys.map(name), marksRequests: layout.marksRequests, title: layout.titles.first, endpoint: endpoint,
      context: context, lookup: lookup)
    let (purpose, isTold) = question.answer
    return (purpose == .answer ? .properties(of: nil) : .parameters, isTold)
  }

  private static func name(_ key: String) -> String {
    String(key.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" })
  }

  /// Whether the rows are errors that may come back: a heading says so, and no column has types.
  private static func areErrors(_ layout: TableLayout, _ context: TableContext, _ lookup: ProfileLookup) -> Bool {
    guard !layout.has(.type), !layout.has(.required) else { return false }
    let words = [context.caption, context.lead, layout.titles.first].compactMap { $0 }.flatMap { text in
      text.count < 60 ? text.lowercased().split { !$0.isLetter }.map(String.init) : []
    }
    return !Set(words).isDisjoint(with: lookup.lexicon[.errorWords])
  }

  /// Whether each row is one of several values of the field that it names, as in `| status | free |`.
  private static func enumerates(_ keys: [String], _ layout: TableLayout) -> Bool {
    layout.titles.count == 2 && layout.has(.value) && Set(keys).count < keys.count
  }

  private static func isOfParameters(_ layout: TableLayout, _ context: TableContext, _ lookup: ProfileLookup) -> Bool {
    let title = layout.titles.first.map { NormalWords.normal($0) } ?? ""
    if lookup.lexicon.has(title, in: .parameterTitles) { return true }
    let words = Set((context.heading ?? "").lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: lookup.lexicon[.parameterHeadings])
  }

  /// Whether names are written as constants are: in capitals.
  private static func areConstants(_ keys: [String]) -> Bool {
    !keys.isEmpty
      && keys.allSatisfy { key in
        let name = key.prefix { !$0.isWhitespace }
        return name.contains { $0.isLetter } && name == name.uppercased() && name.count > 1
      }
  }
}
