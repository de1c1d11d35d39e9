import Language

/// A command that makes a request, of whatever program.
struct CommandLine {
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
  /// The user and password, as written.
  let user: String?
  /// How many lines of the text the command takes.
  let lines: Int

  /// The command that `text` starts with, if it is one of a known program.
  init?(_ text: some StringProtocol) {
    if let curl = CurlCommand(text) {
      self.init(curl)
    } else if let other = WordCommand(text) {
      self.init(other)
    } else {
      return nil
    }
  }

  /// Whether the text starts with a command.
  static func isCommand(_ text: some StringProtocol) -> Bool {
    CurlCommand.isCommand(text) || WordCommand(text) != nil
  }

  private init(_ curl: CurlCommand) {
    (method, url, headers, body) = (curl.method, curl.url, curl.headers, curl.body)
    (query, form, user, lines) = (curl.query, curl.form, curl.user, curl.lines)
    (isMultipart, file) = (curl.isMultipart, curl.file)
  }

  private init(_ command: WordCommand) {
    (method, url, headers, body) = (command.method, command.url, command.headers, command.body)
    (query, form, user, lines) = (command.query, command.form, command.user, command.lines)
    (isMultipart, file) = (false, nil)
  }
}
