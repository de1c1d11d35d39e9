import Diagnostics

/// What commands, blocks of headers and prose tell of URLs and headers.
public struct SurveyedCommands: Sendable {
  /// A header that requests have.
  public struct Header: Sendable {
    /// Its name, and how often it was met.
    public let word: SurveyedWord
    /// Whether its value is a secret or something to fill in.
    public let isCredential: Bool
    /// What stands before the secret: `Bearer`.
    public let scheme: String?
  }

  /// How many `curl` commands there are.
  public let count: Int
  /// The URLs that paths are appended to, the most frequent first.
  public let baseURLs: [SurveyedWord]
  /// The headers.
  public let headers: [Header]
}

/// Reads commands and prose for the base URL and the headers.
struct CommandSurvey {
  let lookup: ProfileLookup

  private struct Request {
    let url: String?
    let headers: [(name: String, value: String)]
    let place: SourceRange
  }

  func commands(in documents: [SurveyedDocument]) -> SurveyedCommands {
    let endpoints = documents.flatMap(endpoints)
    let requests = documents.flatMap(requests)
    let paths = Set(endpoints.map { $0.path.map(Self.literal) }.filter { !$0.isEmpty })
    var urls: [(text: String, place: SourceRange)] = []
    for request in requests {
      if let url = request.url.flatMap({ base(of: $0, below: paths) }) { urls.append((url, request.place)) }
    }
    urls += endpoints.compactMap { endpoint in endpoint.baseURL.map { ($0, endpoint.range) } }
    urls += documents.flatMap(stated)
    let bases = SurveyedWord.counted(urls.map { (Self.withoutSlash($0.text), $0.place) })
    return SurveyedCommands(
      count: requests.count { $0.url != nil }, baseURLs: bases, headers: headers(requests))
  }

  // MARK: URLs

  private func endpoints(_ document: SurveyedDocument) -> [EndpointFacts] {
    EndpointRules.claims(document.elements, lookup: lookup, source: document.source)
      .flatMap { $0?.endpoints ?? [] }.filter { !$0.isWebhook }
  }

  private static func literal(_ segment: EndpointFacts.Segment) -> String? {
    if case .literal(let text) = segment { text } else { nil }
  }

  /// The part of a command's URL in front of the path of an endpoint; without such, the part up to a version.
  private func base(of url: String, below paths: Set<[String?]>) -> String? {
    let place = SourceRange(file: "", lines: 1...1)
    let plain = url.prefix { $0 != "?" && $0 != "#" }
    guard plain.hasPrefix("http"),
      let whole = EndpointTarget(lookup: lookup).endpoint(method: "GET", target: String(plain), range: place),
      !whole.isWebhook, let host = whole.baseURL
    else { return nil }
    let parts = plain.split(separator: "/", omittingEmptySubsequences: true)
    let called = parts.dropFirst(2).map(String.init)
    let fitting = paths.filter { path in
      path.count <= called.count && path.contains { $0 != nil }
        && zip(path, called.suffix(path.count)).allSatisfy { $0 == nil || $0 == $1 }
    }
    guard let longest = fitting.map(\.count).max(), let scheme = parts.first, parts.count > 1 else {
      return called.isEmpty || paths.isEmpty ? host : nil
    }
    return ([scheme + "/", parts[1]] + parts.dropFirst(2).dropLast(longest)).joined(separator: "/")
  }

  /// What prose and blocks that hold nothing but a URL name as the base.
  private func stated(_ document: SurveyedDocument) -> [(text: String, place: SourceRange)] {
    document.elements.flatMap { element -> [(text: String, place: SourceRange)] in
      let place = document.source.range(element.range)
      if case .code(_, let text) = element.kind, case let url = NormalWords.trimmed(text), url.hasPrefix("http"),
        url.utf8.count < 200, !url.contains(where: \.isWhitespace)
      {
        return [(url, place)]
      }
      guard let text = element.text, text.plain.contains("://") else { return [] }
      return StatementReader(lookup: lookup).prose(ProseText(text)).compactMap { finding in
        if case .baseURL(let url) = finding.statement { (url, place) } else { nil }
      }
    }
  }

  private static func withoutSlash(_ url: String) -> String {
    var url = Substring(url)
    while url.last == "/" { url.removeLast() }
    return String(url)
  }

  // MARK: Requests

  private func requests(_ document: SurveyedDocument) -> [Request] {
    document.elements.flatMap { element -> [Request] in
      let place = document.source.range(element.range)
      switch element.kind {
      case .code(_, let text) where text.utf8.count < 20_000: return requests(text, place)
      case .table(let table): return fromTable(table.rows.map { $0.cells.map(\.text.plain) }, place)
      default: return []
      }
    }
  }

  private func requests(_ text: String, _ place: SourceRange) -> [Request] {
    var result: [Request] = []
    var rest = Substring(text)
    while !rest.isEmpty, result.count < 16 {
      rest = rest.drop { NormalWords.isLineEnd($0) || $0 == " " }
      if let curl = CommandLine(rest) {
        let user = curl.user == nil ? [] : [(name: "Authorization", value: "Basic <credentials>")]
        result.append(Request(url: curl.url, headers: curl.headers + user, place: place))
        for _ in 0..<max(1, curl.lines) { rest = Self.withoutLine(rest) }
      } else {
        let line = rest.prefix { !NormalWords.isLineEnd($0) }
        // A block of headers has no other lines that look like them than headers.
        if result.isEmpty, let header = HTTPMessage.header(String(line)), header.name.first?.isUppercase == true,
          TableFacts.Role.isHeader(header.name, lookup)
        {
          result.append(Request(url: nil, headers: [header], place: place))
        }
        rest = Self.withoutLine(rest)
      }
    }
    return result
  }

  private static func withoutLine(_ text: Substring) -> Substring {
    text.firstIndex(where: NormalWords.isLineEnd).map { text[text.index(after: $0)...] } ?? ""
  }

  private func fromTable(_ rows: [[String]], _ place: SourceRange) -> [Request] {
    rows.compactMap { cells in
      guard let name = cells.first, TableFacts.Role.isHeader(name, lookup) else { return nil }
      return Request(url: nil, headers: [(name, cells.count > 1 ? cells[1] : "")], place: place)
    }
  }

  // MARK: Headers

  private static let secrets: Set<String> = [
    "token", "key", "authorization", "secret", "password", "apikey", "accesstoken", "auth", "session",
  ]

  private func headers(_ requests: [Request]) -> [SurveyedCommands.Header] {
    let all = requests.flatMap { request in request.headers.map { (name: $0.name, value: $0.value, request.place) } }
    var spelling: [String: String] = [:]
    for header in all where spelling[header.name.lowercased()] == nil {
      spelling[header.name.lowercased()] = header.name
    }
    return SurveyedWord.counted(all.map { (spelling[$0.name.lowercased()] ?? $0.name, $0.2) }).map { word in
      let values = all.filter { $0.name.lowercased() == word.text.lowercased() }.map(\.value)
      let words = Set(word.text.lowercased().split { !$0.isLetter }.map(String.init))
      return SurveyedCommands.Header(
        word: word, isCredential: !words.isDisjoint(with: Self.secrets) && !CallHeader.isOne(word.text),
        scheme: values.lazy.compactMap(HeaderValue.scheme).first)
    }
  }
}
