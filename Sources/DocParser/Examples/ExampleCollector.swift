import CommonMark
import Diagnostics
import Language
import OrderedJSON

/// Collects the examples of one section: which code block is a request, which a response, and under what title.
struct ExampleCollector {
  let lookup: ProfileLookup
  let source: SourceText
  let endpoint: EndpointFacts?
  private(set) var examples: [ExampleFacts] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var part: ProfileLookup.Part?
  private var title: String?
  private var status: Int?
  /// The media type of the next answer, where it is no JSON.
  private var mediaType: String?
  private var expectedStatus: Int?
  private var parameters: Set<String> = []
  private var announced: ExampleAnnouncement?
  /// Whether what is sent is described and shown where another call is.
  private var sendsAsElsewhere = false
  /// Whether the last example was a request that no response followed yet.
  private var awaitsResponse = false

  init(lookup: ProfileLookup, source: SourceText, endpoint: EndpointFacts?) {
    self.lookup = lookup
    self.source = source
    self.endpoint = endpoint
  }

  /// A label in front of examples.
  mutating func label(_ part: ProfileLookup.Part?, status: Int?) {
    self.part = part
    self.status = status
    title = nil
    mediaType = nil
    if part == .request { awaitsResponse = false }
  }

  /// The media type that a label or a sentence names for the answer below it.
  mutating func mediaType(_ statement: Statement?) {
    if case .answers(let type)? = statement { mediaType = MediaTypeRule.isJSON(type) ? nil : type }
  }

  /// A title in front of examples.
  mutating func title(_ text: String, status: Int?) {
    title = text
    self.status = status
    // A heading between a command and what it is answered with changes nothing, unless it names another request.
    if namesRequest(text) { awaitsResponse = false }
    awaitsResponse = awaitsResponse && examples.last?.command != nil
  }

  private func namesRequest(_ text: String) -> Bool {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: lookup.lexicon[.requestTitles])
      && words.isDisjoint(with: lookup.lexicon[.returnWords])
      && words.isDisjoint(with: lookup.lexicon[.responseWords])
  }

  /// Says of the last example that it comes back when a call fails.
  mutating func markError() {
    if let last = examples.last, last.kind != .request { examples[examples.count - 1] = last.asError }
  }

  /// A line that tells the status of the response below it.
  mutating func status(_ status: Int) { self.status = status }

  /// The status that prose names for responses without a status line.
  mutating func expect(_ status: Int) { if expectedStatus == nil { expectedStatus = status } }

  /// Notes that what is sent is told where another call is described.
  mutating func sendAsElsewhere() { sendsAsElsewhere = true }

  /// What the paragraph before the next block says that it shows.
  mutating func announce(_ announcement: ExampleAnnouncement?) { announced = announcement }

  /// Whether a line before the next block names its status.
  var knowsStatus: Bool { status != nil }

  /// Whether an example has names of types where others have values, as those of a record have: `{ name: String }`.
  var showsTypes: Bool {
    examples.contains { example in
      guard case .json(let reading) = example.body, reading.value.object != nil else { return false }
      return reading.leniencies.contains { $0.leniency == .word }
    }
  }

  /// Whether titles and status lines are expected here.
  var expectsExamples: Bool { part == .request || part == .response || part == .examples }

  // MARK: Code

  /// Takes a code block; returns what became of it.
  ///
  /// - Parameter isFollowedByCode: whether the next block of the same title is code too.
  /// - Parameter parameters: the names that the section's tables and lists of parameters have.
  mutating func take(
    _ block: CodeBlock, isFollowedByCode: Bool, parameters: Set<String> = []
  ) -> BlockAccount.Use {
    self.parameters = parameters
    if NormalWords.isBlank(block.text) { return empty(block) }
    if CommandLine.isCommand(block.text) { return command(block) }
    if let message = HTTPMessage(block.text, lookup: lookup) { return self.message(message, block) }
    if part == .response, HTTPMessage.areHeaders(block.text) { return .used("response headers") }
    if let text = textBody(block) { return text }
    guard block.looksLikeJSON || isBodyByLabel(block) else { return other(block) }
    if let stated = block.statedStatus { status(stated) }
    var kind = kind(of: block, isFollowedByCode: isFollowedByCode)
    if kind == .response(status: nil) { kind = .response(status: expectedStatus) }
    add(kind, body: block.text, at: block.start, block: block, command: nil)
    return use(kind, examples.last)
  }

  /// What became of a body of a media type that is no JSON, if the block is one.
  private mutating func textBody(_ block: CodeBlock) -> BlockAccount.Use? {
    let isTable = ["csv", "tsv"].contains(block.language)
    let isPlain = block.language.isEmpty || lookup.lexicon.has(block.language, in: .plainLanguages)
    let isPrinted = answersCommand && isPlain && Self.isPlainText(block.text)
    guard mediaType != nil || isTable || isPrinted, !block.looksLikeJSON, part != .request, endpoint != nil else {
      return nil
    }
    examples.append(
      ExampleFacts(
        kind: .response(status: status), title: title, body: .text(block.text), range: source.range(block.range),
        bodyStart: source.position(block.start)))
    (status, mediaType, awaitsResponse) = (nil, nil, false)
    return .used("response example")
  }

  /// Whether a text is no value of JSON and no markup.
  private static func isPlainText(_ text: String) -> Bool {
    !text.hasPrefix("<") && text.contains(where: \.isLetter) && (try? JSONReader().read(text)) == nil
  }

  private mutating func empty(_ block: CodeBlock) -> BlockAccount.Use {
    let kind = kind(of: block, isFollowedByCode: false)
    add(kind, body: "", at: block.start, block: block, command: nil)
    switch kind {
    case .request: return .used("empty request body")
    case .response: return .used("empty response body")
    }
  }

  /// A body that is no object and no array: only where a label says so, and no language speaks against it.
  private func isBodyByLabel(_ block: CodeBlock) -> Bool {
    if ["json", "json5", "jsonc"].contains(block.language) { return expectsExamples || endpoint == nil }
    // A number under `javascript` is a body; a line of a program is none.
    if ["javascript", "js"].contains(block.language) {
      return (expectsExamples || status != nil) && (try? JSONReader().read(block.text)) != nil
    }
    // A number or a text alone, where nothing else says what a reading call answers.
    let isAlone = examples.allSatisfy { $0.kind == .request }
    if isAlone, endpoint?.method == "GET", ["", "text", "txt"].contains(block.language), block.text.utf8.count < 200,
      (try? JSONReader().read(block.text)) != nil
    {
      return true
    }
    return (part == .request || part == .response) && ["", "text", "txt"].contains(block.language)
  }

  private mutating func other(_ block: CodeBlock) -> BlockAccount.Use {
    if let language = Self.languages[block.language] {
      diagnostics.append(
        Diagnostic(
          .unusedCodeBlock, severity: .note, "The code is \(language); only commands, messages and JSON are read.",
          at: source.range(block.range)))
      return .unused("sample in \(language)")
    }
    diagnostics.append(
      Diagnostic(
        .unusedCodeBlock, "The code block is neither an endpoint, a request nor a response.",
        at: source.range(block.range)))
    return .unused("neither endpoint, request nor response")
  }

  /// Languages that references show calls in beside commands.
  private static let languages = [
    "ruby": "Ruby", "rb": "Ruby", "python": "Python", "py": "Python", "javascript": "JavaScript", "js": "JavaScript",
    "jsx": "JavaScript", "node": "JavaScript", "typescript": "TypeScript", "ts": "TypeScript", "php": "PHP",
    "java": "Java", "kotlin": "Kotlin", "go": "Go", "golang": "Go", "csharp": "C#", "cs": "C#", "c#": "C#",
    "swift": "Swift", "rust": "Rust", "elixir": "Elixir", "perl": "Perl", "r": "R", "dart": "Dart", "scala": "Scala",
    "powershell": "PowerShell", "graphql": "GraphQL", "xml": "XML", "html": "HTML", "yaml": "YAML", "toml": "TOML",
  ]

  private func kind(of block: CodeBlock, isFollowedByCode: Bool) -> ExampleFacts.Kind {
    switch part {
    case .request where status == nil && !answersCommand: return .request
    case .response: return .response(status: status)
    default: break
    }
    if awaitsResponse || status != nil { return .response(status: status) }
    guard let endpoint, endpoint.sendsBody else { return .response(status: status) }
    let keys = (try? JSONReader(leniencies: Set(JSONLeniency.allCases)).read(block.text))?.value.object?.keys
    if let announced {
      if !announced.isAnswer { return .request }
      let canBeSent = keys?.allSatisfy(parameters.contains) ?? false
      if announced.isColon || !isFollowedByCode && !canBeSent { return .response(status: nil) }
    }
    // Without a label: the first of two is the request; one alone is the response when it has an id.
    if isFollowedByCode { return .request }
    if sendsAsElsewhere, parameters.isEmpty { return .response(status: nil) }
    guard let keys, !keys.contains("id") else { return .response(status: nil) }
    // What has mostly keys that cannot be sent is what comes back.
    let sent = keys.count { parameters.contains($0) }
    return parameters.isEmpty || sent * 2 > keys.count ? .request : .response(status: nil)
  }

  /// Even under a label for requests, JSON after a command is what the command is answered with.
  private var answersCommand: Bool { awaitsResponse && examples.last?.command != nil }

  /// Takes a body that a sentence names as what comes back.
  mutating func inline(_ body: String, status: Int?, at range: SourceRange) {
    let (body, found) = ExampleBodyReader.read(body, file: source.file, lexicon: lookup.lexicon) { _ in range.start }
    diagnostics += found
    examples.append(
      ExampleFacts(
        kind: .response(status: status), title: nil, body: body, range: range, bodyStart: range.start))
  }

  // MARK: Commands and messages

  private mutating func command(_ block: CodeBlock) -> BlockAccount.Use {
    var rest = Substring(block.text)
    var line = 0
    var count = 0
    while !rest.isEmpty {
      let skipped = rest.prefix { NormalWords.isLineEnd($0) || $0 == " " }.count { NormalWords.isLineEnd($0) }
      if let curl = CommandLine(rest.drop { NormalWords.isLineEnd($0) }) {
        add(curl, skippedLines: line + skipped, block)
        count += 1
        let taken = skipped + curl.lines
        rest = Self.dropLines(taken, of: rest)
        line += taken
      } else {
        guard !answer(rest, line, block) else { break }
        if isText(rest) { text(rest, line, block) }
        rest = Self.dropLines(1, of: rest)
        line += 1
      }
    }
    guard count > 0 else { return other(block) }
    return .used(count == 1 ? "request example" : "\(count) request examples")
  }

  /// JSON below a command in the same block is its response.
  private mutating func answer(_ rest: Substring, _ line: Int, _ block: CodeBlock) -> Bool {
    guard awaitsResponse, let first = rest.first, first == "{" || first == "[" else { return false }
    let start = SourcePosition(line: block.start.line + line, column: line == 0 ? block.start.column : 1)
    add(.response(status: status), body: String(rest), at: start, block: block, command: nil)
    return true
  }

  /// Whether a line below a command in the same block is the text that it is answered with: one line, apart from the
  /// command.
  private func isText(_ rest: Substring) -> Bool {
    guard awaitsResponse, endpoint != nil, let line = rest.split(whereSeparator: NormalWords.isLineEnd).first,
      rest.first.map({ !NormalWords.isLineEnd($0) && $0 != " " }) ?? false
    else { return false }
    return line.split(separator: " ").count > 2 && Self.isPlainText(String(line)) && line.first?.isLetter ?? false
  }

  private mutating func text(_ rest: Substring, _ line: Int, _ block: CodeBlock) {
    let end = rest.firstIndex(where: NormalWords.isLineEnd) ?? rest.endIndex
    examples.append(
      ExampleFacts(
        kind: .response(status: status), title: title, body: .text(String(rest[..<end])),
        range: source.range(block.range),
        bodyStart: source.position(SourcePosition(line: block.start.line + line, column: 1))))
    awaitsResponse = false
  }

  private static func dropLines(_ count: Int, of text: Substring) -> Substring {
    var text = text
    for _ in 0..<count {
      guard let end = text.firstIndex(where: NormalWords.isLineEnd) else { return "" }
      text = text[text.index(after: end)...]
    }
    return text
  }

  private mutating func add(_ curl: CommandLine, skippedLines: Int, _ block: CodeBlock) {
    let line = block.start.line + skippedLines
    let range = source.range(block.range)
    guard
      let target = EndpointTarget(lookup: lookup).endpoint(method: curl.method, target: curl.url, range: range)
    else { return }
    var headers = curl.headers
    if curl.user != nil, !headers.contains(where: { $0.name.lowercased() == "authorization" }) {
      headers.append(("Authorization", "Basic"))
    }
    let endpoint = target.replacing(query: target.query + curl.query.map(Self.pair))
    let form = curl.form.map(Self.pair).map { pair in
      // Parts are sent as they stand.
      curl.isMultipart ? pair : (PercentText.decoded(pair.name), PercentText.decoded(pair.value))
    }
    let command = ExampleFacts.Command(
      endpoint: endpoint, headers: headers, form: form, isMultipart: curl.isMultipart, file: curl.file)
    if curl.file != nil, takeFile(command) { return }
    let place = SourcePosition(
      line: line + (curl.body?.line ?? 1) - 1,
      column: curl.body.map { $0.line == 1 ? block.start.column + $0.column - 1 : $0.column } ?? 1)
    add(
      .request, body: curl.body?.text ?? "", at: place, block: block, command: command,
      mediaType: contentType(curl.headers))
  }

  /// Takes the body that is shown right above a command that sends a file for what the file holds; false without one.
  private mutating func takeFile(_ command: ExampleFacts.Command) -> Bool {
    guard let shown = examples.last, shown.kind == .request, shown.command == nil else { return false }
    examples[examples.count - 1] = ExampleFacts(
      kind: .request, title: shown.title, body: shown.body,
      command: ExampleFacts.Command(endpoint: command.endpoint, headers: command.headers, form: []),
      range: shown.range, bodyStart: shown.bodyStart)
    awaitsResponse = true
    return true
  }

  private static func pair(_ text: String) -> (name: String, value: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
  }

  /// The media type that headers name.
  private func contentType(_ headers: [(name: String, value: String)]) -> String? {
    headers.first { $0.name.lowercased() == "content-type" }
      .flatMap { MediaTypeRule.mediaType($0.value, lookup.lexicon) }
  }

  private mutating func message(_ message: HTTPMessage, _ block: CodeBlock) -> BlockAccount.Use {
    let start = SourcePosition(line: block.start.line + message.bodyLine, column: 1)
    switch message.start {
    case .request(let method, let target):
      let range = source.range(block.range)
      let endpoint = message.endpoint(method, target, lookup: lookup, range: range)
      let type = contentType(message.headers)
      let isForm = type == MediaTypeRule.urlEncodedForm
      let pairs = isForm ? NormalWords.trimmed(message.body).split(separator: "&").map { Self.pair(String($0)) } : []
      let form = pairs.map { (PercentText.decoded($0.name), PercentText.decoded($0.value)) }
      let command = endpoint.map { ExampleFacts.Command(endpoint: $0, headers: message.headers, form: form) }
      // JSON behind the bare line of a call that only reads is what it is answered with.
      let isAnswer = message.isBodyApart && HTTPMethod(method).isSafe && !NormalWords.isBlank(message.body)
      add(
        .request, body: isForm || isAnswer ? "" : message.body, at: start, block: block, command: command,
        mediaType: type)
      if isAnswer { add(.response(status: status), body: message.body, at: start, block: block, command: nil) }
    case .response(let status):
      // What stands alone is the start of the answer whose body the next block shows.
      if status != 204, NormalWords.isBlank(message.body) {
        self.status = status
        return .used("response headers")
      }
      add(
        .response(status: status), body: message.body, at: start, block: block, command: nil,
        mediaType: contentType(message.headers))
    }
    return use(examples.last?.kind ?? .request, examples.last)
  }

  // MARK: Results

  private func use(_ kind: ExampleFacts.Kind, _ example: ExampleFacts?) -> BlockAccount.Use {
    let name = kind == .request ? "request example" : "response example"
    if case .invalid? = example?.body { return .unused("\(name) that is not JSON") }
    return .used(name)
  }

  private mutating func add(
    _ kind: ExampleFacts.Kind, body text: String, at start: SourcePosition, block: CodeBlock,
    command: ExampleFacts.Command?, mediaType: String? = nil
  ) {
    let isText = mediaType.map { !MediaTypeRule.isJSON($0) } ?? false
    let place: (JSONPosition) -> SourcePosition = { position in
      let column = position.line == 1 ? start.column + position.column - 1 : position.column
      return source.position(source.clamped(SourcePosition(line: start.line + position.line - 1, column: column)))
    }
    let (body, found) =
      isText && !NormalWords.isBlank(text)
      ? (.text(text), []) : ExampleBodyReader.read(text, file: source.file, lexicon: lookup.lexicon, place: place)
    diagnostics += found
    if case .response(status: 204?) = kind, case .json = body {
      diagnostics.append(
        Diagnostic(
          .oddStatus, "A response of status 204 has no body, yet the example shows one.", at: source.range(block.range),
          wayOut: "Name the status that comes with the body."))
    }
    examples.append(
      ExampleFacts(
        kind: kind, title: title, body: body, command: command, range: source.range(block.range),
        bodyStart: source.position(start)))
    awaitsResponse = kind == .request
    if kind != .request { status = nil }
  }
}
