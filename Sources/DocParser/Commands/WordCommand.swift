import Language
import OrderedJSON

/// A command of a program other than curl: `http PUT https://host/boats/7 name=Ada`, `wget --method=PUT URL`.
///
/// Its words are read by their form: a method in capitals, a URL, `name:value` for a header, `name==value` for the query,
/// `name=value` for a field; and long options by their names.
struct WordCommand {
  let method: String
  let url: String
  let headers: [(name: String, value: String)]
  let body: ShellWords.Word?
  let query: [String]
  let form: [String]
  let user: String?
  let lines: Int

  /// The command that `text` starts with, if it is one.
  init?(_ text: some StringProtocol) {
    let start = text.utf8.drop { NormalWords.isSpace($0) || "$%>".utf8.contains($0) }
    let name = String(decoding: start.prefix { !NormalWords.isSpace($0) }.prefix(16), as: UTF8.self)
    guard WordSet.clientPrograms.words.contains(name) else { return nil }
    let (words, lines) = ShellWords.words(text)
    var parts = Parts()
    var rest = words.drop { $0.text != name }.dropFirst()
    while let word = rest.popFirst() { parts.take(word, &rest) }
    guard let url = parts.url else { return nil }
    self.url = url
    self.lines = lines
    headers = parts.headers
    query = parts.query
    user = parts.user
    form = parts.isForm ? parts.fields.map { "\($0.name)=\($0.value)" } : []
    let fields = parts.isForm || parts.fields.isEmpty ? nil : parts.json
    body = parts.data ?? fields
    method = parts.method ?? (body == nil && form.isEmpty ? "GET" : "POST")
  }

  private struct Parts {
    var method: String?
    var url: String?
    var headers: [(name: String, value: String)] = []
    var query: [String] = []
    var fields: [(name: String, value: String, isText: Bool)] = []
    var data: ShellWords.Word?
    var user: String?
    var isForm = false
    private var first: ShellWords.Word?

    mutating func take(_ word: ShellWords.Word, _ rest: inout ArraySlice<ShellWords.Word>) {
      let text = word.text
      if text.hasPrefix("-"), text.count > 1 { return option(word, &rest) }
      if url == nil {
        if method == nil, text.count <= 10, text.allSatisfy({ $0.isUppercase && $0.isLetter }) {
          method = text
        } else if text.contains("/") || text.contains(".") || text.hasPrefix("$") {
          url = text
        }
        return
      }
      item(word)
    }

    private mutating func option(_ word: ShellWords.Word, _ rest: inout ArraySlice<ShellWords.Word>) {
      let pieces = word.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let attached = pieces.count > 1 && word.text.hasPrefix("--") ? String(pieces[1]) : nil
      func value() -> String? { attached ?? rest.popFirst()?.text }
      switch String(pieces[0]) {
      case "-f", "--form": isForm = true
      case "-X", "--method", "--request": method = value()?.uppercased()
      case "-H", "--header": header(value() ?? "")
      case "-a", "--auth", "--user": user = value()
      case "--body-data", "--post-data", "--data", "--raw", "-d":
        guard let text = value() else { return }
        data = ShellWords.Word(text: text, line: word.line, column: word.column, isQuoted: true)
      default: break
      }
    }

    private mutating func header(_ text: String) {
      guard let colon = text.firstIndex(of: ":") else { return }
      headers.append((NormalWords.trimmed(text[..<colon]), NormalWords.trimmed(text[text.index(after: colon)...])))
    }

    /// An item behind the URL, by the first sign that parts its name from its value.
    private mutating func item(_ word: ShellWords.Word) {
      let text = word.text
      let name = text.prefix { $0.isLetter || $0.isNumber || "-_.[]".contains($0) }
      let rest = text.dropFirst(name.count)
      guard !name.isEmpty else { return }
      if first == nil { first = word }
      if rest.hasPrefix("==") {
        query.append("\(name)=\(rest.dropFirst(2))")
      } else if rest.hasPrefix(":=") {
        fields.append((String(name), String(rest.dropFirst(2)), false))
      } else if rest.hasPrefix("=") {
        fields.append((String(name), String(rest.dropFirst()), true))
      } else if rest.hasPrefix("@") {
        isForm = true
        fields.append((String(name), String(rest), true))
      } else if rest.hasPrefix(":") {
        header(text)
      }
    }

    /// The fields as the body that the program makes of them.
    var json: ShellWords.Word? {
      let members = fields.map { field in
        "\(JSONWriter.quoted(field.name)): " + (field.isText ? JSONWriter.quoted(field.value) : field.value)
      }
      return ShellWords.Word(
        text: "{\(members.joined(separator: ", "))}", line: first?.line ?? 1, column: first?.column ?? 1,
        isQuoted: false)
    }
  }
}
