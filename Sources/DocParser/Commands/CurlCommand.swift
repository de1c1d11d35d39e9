/// What a `curl` command asks for.
struct CurlCommand {
  /// The method: as given, else by what is sent.
  let method: String
  /// The URL as written.
  let url: String
  /// The headers in order.
  let headers: [(name: String, value: String)]
  /// The body, with its place in the command; nil without one.
  let body: ShellWords.Word?
  /// What is sent as a query, `name=value` each.
  let query: [String]
  /// What is sent as a form, `name=value` each.
  let form: [String]
  /// Whether the form is sent in parts.
  let isMultipart: Bool
  /// The file whose bytes are the body; nil for none.
  let file: String?
  /// The user and password of `-u`, as written.
  let user: String?
  /// How many lines of the text the command takes.
  let lines: Int

  /// The command that `text` starts with, if it is one; a prompt before it is no part of it.
  init?(_ text: some StringProtocol) {
    guard CurlCommand.isCommand(text) else { return nil }
    let comments = CurlCommand.commentLines(text)
    let start = NormalWords.lines(text).dropFirst(comments).joined(separator: "\n")
    let (words, commandLines) = ShellWords.words(comments == 0 ? String(text) : start)
    let lines = commandLines + comments
    var rest = words[...]
    while let first = rest.first, first.text == "$" || first.text == ">" || first.text == "%" { rest.removeFirst() }
    guard let name = rest.popFirst(), name.text == "curl" || name.text.hasSuffix("/curl") else { return nil }
    var options = Options()
    while let word = rest.popFirst() { options.take(word, &rest) }
    guard let url = options.url else { return nil }
    let sendsQuery = options.isQuery
    let sendsPairs = !sendsQuery && options.data.allSatisfy { Self.isPair($0.text) }
    self.url = url
    self.lines = lines
    headers = options.headers
    user = options.user
    let pairs = options.data.flatMap { $0.text.split(separator: "&").map(String.init) }
    query = sendsQuery ? options.form + pairs : []
    form = sendsQuery ? [] : options.form + (sendsPairs ? pairs : [])
    isMultipart = options.isMultipart
    let file =
      sendsQuery ? nil : options.upload ?? options.data.first { $0.text.hasPrefix("@") }?.text.dropFirst().description
    self.file = file
    body = sendsQuery || sendsPairs || file != nil ? nil : options.joinedData?.moved(by: comments)
    let usual = options.upload != nil ? "PUT" : body != nil || file != nil || !form.isEmpty ? "POST" : "GET"
    method = options.method ?? (options.isHead ? "HEAD" : usual)
  }

  /// Whether data is `name=value` rather than a body of its own.
  private static func isPair(_ text: String) -> Bool {
    guard let mark = text.firstIndex(of: "="), let first = text.first, mark != text.startIndex else { return false }
    return !"{[<\"@".contains(first) && !text[..<mark].contains(where: \.isWhitespace)
  }

  /// Whether the text starts with a `curl` command.
  static func isCommand(_ text: some StringProtocol) -> Bool {
    var words = text.utf8.drop { NormalWords.isSpace($0) || "$%>".utf8.contains($0) }
    var comments = 0
    while words.first == UInt8(ascii: "#"), comments < 8 {
      words = words.drop { $0 != UInt8(ascii: "\n") }.drop { NormalWords.isSpace($0) || "$%>".utf8.contains($0) }
      comments += 1
    }
    guard words.starts(with: "curl".utf8), let next = words.dropFirst(4).first else { return false }
    return NormalWords.isSpace(next) || next == UInt8(ascii: "\\")
  }

  /// How many lines of comments and nothing stand before a command.
  private static func commentLines(_ text: some StringProtocol) -> Int {
    guard text.utf8.first(where: { !NormalWords.isSpace($0) }) == UInt8(ascii: "#") else { return 0 }
    return NormalWords.lines(text).prefix { NormalWords.isBlank($0) || NormalWords.trimmed($0).hasPrefix("#") }.count
  }

  private struct Options {
    var method: String?
    var others: [String] = []
    /// What `--url` names.
    var namedURL: String?
    var headers: [(name: String, value: String)] = []
    var data: [ShellWords.Word] = []
    var form: [String] = []
    var user: String?
    var isQuery = false
    var isMultipart = false
    /// The file of `-T`.
    var upload: String?
    var isHead = false

    private static let dataNames: Set<String> = [
      "-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json",
    ]
    private static let partNames: Set<String> = ["-F", "--form", "--form-string"]
    /// Options with a value that says nothing about the request.
    private static let valued: Set<String> = [
      "-o", "--output", "-m", "--max-time", "--connect-timeout", "-A", "--user-agent", "-e", "--referer", "-b",
      "--cookie", "-c", "--cookie-jar", "--cacert", "-E", "--cert", "--key", "-x", "--proxy", "-w", "--write-out",
      "--retry", "-K", "--config", "--resolve", "--interface", "--limit-rate",
    ]

    /// The word that looks like a URL; without such, the first that is no option.
    var url: String? {
      namedURL ?? others.first { $0.contains("://") } ?? others.first { "/${<:".contains($0.first ?? " ") }
        ?? others.first
    }

    /// Several pieces of data are joined with `&`, as curl does.
    var joinedData: ShellWords.Word? {
      guard let first = data.first else { return nil }
      guard data.count > 1 else { return first }
      return ShellWords.Word(
        text: data.map(\.text).joined(separator: "&"), line: first.line, column: first.column, isQuoted: true)
    }

    mutating func take(_ word: ShellWords.Word, _ rest: inout ArraySlice<ShellWords.Word>) {
      guard word.text.hasPrefix("-"), word.text.count > 1 else {
        others.append(word.text)
        return
      }
      let (name, attached) = Self.split(word)
      switch name {
      case "-X", "--request": method = value(attached, &rest)?.text.uppercased()
      case "-H", "--header": header(value(attached, &rest)?.text)
      case "-u", "--user": user = value(attached, &rest)?.text
      case "--url": namedURL = value(attached, &rest)?.text
      case "-G", "--get": isQuery = true
      case "-I", "--head": isHead = true
      case let name where Self.dataNames.contains(name):
        if let word = value(attached, &rest) { data.append(word) }
        if name == "--json" { header("Content-Type: application/json") }
      case "--data-urlencode":
        if let word = value(attached, &rest) { form.append(word.text) }
      case let name where Self.partNames.contains(name):
        isMultipart = true
        if let word = value(attached, &rest) { form.append(word.text) }
      case "-T", "--upload-file": upload = value(attached, &rest)?.text
      case let name where Self.valued.contains(name): _ = value(attached, &rest)
      default: break
      }
    }

    private func value(
      _ attached: ShellWords.Word?, _ rest: inout ArraySlice<ShellWords.Word>
    ) -> ShellWords.Word? {
      attached ?? rest.popFirst()
    }

    private mutating func header(_ text: String?) {
      guard let text, let colon = text.firstIndex(of: ":") else { return }
      headers.append((NormalWords.trimmed(text[..<colon]), NormalWords.trimmed(text[text.index(after: colon)...])))
    }

    /// `--data=x` and `-XPOST` hold their value themselves.
    private static func split(_ word: ShellWords.Word) -> (String, ShellWords.Word?) {
      let text = word.text
      if text.hasPrefix("--") {
        guard let mark = text.firstIndex(of: "=") else { return (text, nil) }
        let value = text[text.index(after: mark)...]
        return (String(text[..<mark]), part(word, String(value), text[...mark].utf8.count))
      }
      let name = String(text.prefix(2))
      guard text.count > 2, "XHudFomAebcEwKT".contains(text.dropFirst().prefix(1)) else { return (name, nil) }
      return (name, part(word, String(text.dropFirst(2)), 2))
    }

    private static func part(_ word: ShellWords.Word, _ text: String, _ dropped: Int) -> ShellWords.Word {
      ShellWords.Word(text: text, line: word.line, column: word.column + dropped, isQuoted: word.isQuoted)
    }
  }
}
