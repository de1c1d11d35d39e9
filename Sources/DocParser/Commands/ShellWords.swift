/// Splits a command into words as a shell does: quotes, escapes, line continuations, comments.
struct ShellWords {
  /// One word, with the place of its first character that is not a quotation mark.
  struct Word: Hashable {
    let text: String
    /// The line and column of the first character, in the command, from 1.
    let line: Int
    let column: Int
    /// Whether a part of it stands in quotation marks.
    let isQuoted: Bool

    /// The same word in a command that begins some lines later.
    func moved(by lines: Int) -> Word {
      Word(text: text, line: line + lines, column: column, isQuoted: isQuoted)
    }
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var column = 1

  private init(_ text: Substring.UnicodeScalarView) { scalars = Array(text) }

  /// The words of the first command in `text`; a quotation that is not closed ends with the text.
  ///
  /// - Returns: the words, and how many lines they take.
  static func words(_ text: some StringProtocol) -> (words: [Word], lines: Int) {
    // What follows the command may be long: a window on the text grows until the command ends within it.
    let all = Substring(text).unicodeScalars
    var size = 512
    while true {
      let window = all.prefix(size)
      var scanner = ShellWords(window)
      var words: [Word] = []
      while let word = scanner.word() { words.append(word) }
      // Two characters more are looked at behind the end.
      if scanner.index + 2 < scanner.scalars.count || window.endIndex == all.endIndex { return (words, scanner.line) }
      size *= 4
    }
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func advance() {
    guard let scalar = peek else { return }
    index += 1
    if scalar == "\n" {
      line += 1
      column = 1
    } else {
      column += UTF8.width(scalar)
    }
  }

  private mutating func word() -> Word? {
    guard skipSpace(), peek != nil else { return nil }
    var text = String.UnicodeScalarView()
    var start: (line: Int, column: Int)?
    var isQuoted = false
    while let scalar = peek, scalar != " ", scalar != "\t", scalar != "\n", scalar != "\r" {
      switch scalar {
      case "'", "\"":
        isQuoted = true
        advance()
        if start == nil { start = (line, column) }
        quotation(scalar, into: &text)
      case "$" where index + 1 < scalars.count && scalars[index + 1] == "'":
        isQuoted = true
        advance()
        advance()
        if start == nil { start = (line, column) }
        ansiQuotation(into: &text)
      case "\\":
        advance()
        if peek == "\n" {
          advance()
        } else if let next = peek {
          if start == nil { start = (line, column) }
          text.append(next)
          advance()
        }
      default:
        if start == nil { start = (line, column) }
        for _ in 0..<max(1, placeholder) {
          if let scalar = peek { text.append(scalar) }
          advance()
        }
      }
    }
    let place = start ?? (line, column)
    return Word(text: String(text), line: place.line, column: place.column, isQuoted: isQuoted)
  }

  /// Whether a word follows in this command.
  private mutating func skipSpace() -> Bool {
    while let scalar = peek {
      switch scalar {
      case " ", "\t", "\r": advance()
      case "\\" where continuation > 0: for _ in 0..<continuation { advance() }
      case "\n":
        // A line that goes on with an option belongs to the command although the backslash is lost.
        guard nextLineIsOption else { return false }
        advance()
      default: return true
      }
    }
    return false
  }

  /// How many characters a backslash at the end of a line takes with the line end; 0 when there is none.
  private var continuation: Int {
    var end = index + 1
    while end < scalars.count, scalars[end] == " " || scalars[end] == "\t" || scalars[end] == "\r" { end += 1 }
    return end < scalars.count && scalars[end] == "\n" ? end - index + 1 : (end == scalars.count ? end - index : 0)
  }

  private var nextLineIsOption: Bool {
    let rest = scalars[(index + 1)...].drop { $0 == " " || $0 == "\t" }
    guard rest.first == "-", let second = rest.dropFirst().first else { return false }
    return second == "-" || second.properties.isAlphabetic
  }

  private mutating func quotation(_ mark: Unicode.Scalar, into text: inout String.UnicodeScalarView) {
    let start = index
    while let scalar = peek, scalar != mark || isApostrophe(since: start) {
      if scalar == "\\", mark == "\"", index + 1 < scalars.count, "\"\\$`".unicodeScalars.contains(scalars[index + 1]) {
        advance()
      }
      if let scalar = peek { text.append(scalar) }
      advance()
    }
    advance()
  }

  /// Whether a mark in quoted JSON is an apostrophe in a word, which ends the quotation in a shell and not in docs.
  private func isApostrophe(since start: Int) -> Bool {
    guard scalars[index] == "'", start < index, scalars[start] == "{" || scalars[start] == "[",
      index + 1 < scalars.count, scalars[index - 1].properties.isAlphabetic,
      scalars[index + 1].properties.isAlphabetic
    else { return false }
    return scalars[(index + 1)...].contains("'")
  }

  /// How many characters a placeholder of several words takes: `{Your key}`, `<your key>`; 0 where none starts here.
  private var placeholder: Int {
    guard let open = peek, open == "{" || open == "<", index + 1 < scalars.count,
      scalars[index + 1].properties.isAlphabetic
    else { return 0 }
    let close: Unicode.Scalar = open == "{" ? "}" : ">"
    let inner = scalars[(index + 1)...].prefix { $0.properties.isAlphabetic || $0 == " " || $0 == "_" || $0 == "-" }
    let end = inner.endIndex
    return end < scalars.count && scalars[end] == close ? end - index + 1 : 0
  }

  private mutating func ansiQuotation(into text: inout String.UnicodeScalarView) {
    while let scalar = peek, scalar != "'" {
      if scalar == "\\" {
        advance()
        switch peek {
        case "n": text.append("\n")
        case "t": text.append("\t")
        case let other?: text.append(other)
        case nil: return
        }
      } else {
        text.append(scalar)
      }
      advance()
    }
    advance()
  }
}
