/// Cuts running text into words, numbers, quotations, URLs and marks.
struct ProseTokenizer {
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private let codeSpans: [Range<Int>]
  private var index = 0
  private var tokens: [ProseToken] = []
  private var nextSpan = 0

  /// Prose is not longer than this; what is keeps its text, but the rest of it is not looked through.
  private static let maximumCount = 2000

  /// - Parameter codeSpans: the places of code spans in `text`, in UTF-8 bytes, in order.
  init(_ text: String, codeSpans: [Range<Int>] = []) {
    scalars = Array(text.unicodeScalars)
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count + 1)
    var offset = 0
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.offsets = offsets
    self.codeSpans = codeSpans
  }

  /// The pieces of the text, in order.
  static func tokens(of text: String, codeSpans: [Range<Int>] = []) -> [ProseToken] {
    var tokenizer = ProseTokenizer(text, codeSpans: codeSpans)
    return tokenizer.run()
  }

  private mutating func run() -> [ProseToken] {
    while index < scalars.count, tokens.count < Self.maximumCount {
      if Self.isSpace(scalars[index]) {
        index += 1
      } else if !takeCodeSpan(), !takeQuotation(), !takeURL(), !takeNumber(), !takeWord() {
        append(.punctuation, to: index + 1)
      }
    }
    return tokens
  }

  // MARK: Kinds

  private mutating func takeCodeSpan() -> Bool {
    while nextSpan < codeSpans.count, codeSpans[nextSpan].lowerBound < offsets[index] { nextSpan += 1 }
    guard nextSpan < codeSpans.count, codeSpans[nextSpan].lowerBound == offsets[index],
      case let span = codeSpans[nextSpan], !span.isEmpty,
      let end = offsets[index...].firstIndex(where: { $0 >= span.upperBound })
    else { return false }
    // A number or a range in a code span counts as such.
    if Self.isDigit(scalars[index]) || scalars[index] == "[" { return false }
    // `-1` is a number, and `-created_at` is none.
    if scalars[index] == "-", index + 1 < scalars.count, !Self.isLetter(scalars[index + 1]) { return false }
    append(.quoted, to: end)
    return true
  }

  private mutating func takeQuotation() -> Bool {
    guard let close = Self.closing(scalars[index]), index == 0 || !Self.isWordScalar(scalars[index - 1])
    else { return false }
    var end = index + 1
    if isEmptyQuotation(close) {
      append(.quoted, to: end + 1, text: end..<end)
      return true
    }
    var isNested = false
    while end < scalars.count, end - index < 160 {
      if Self.opensOnly(scalars[end]) { isNested = true }
      let closes = close.contains(scalars[end]) || !isNested && closesUnlike(end)
      if closes, end > index + 1, !isInsideWord(end) {
        append(.quoted, to: end + 1, text: index + 1..<end)
        return true
      }
      end += 1
    }
    return false
  }

  /// Whether a mark of the other style closes what the mark at the current place opens, as in `“new"`: it stands right
  /// behind a word, and no word follows it.
  private func closesUnlike(_ end: Int) -> Bool {
    let isDouble = "\"“„".unicodeScalars.contains(scalars[index]) && "\"”".unicodeScalars.contains(scalars[end])
    let isSingle = "'‘".unicodeScalars.contains(scalars[index]) && "'’".unicodeScalars.contains(scalars[end])
    guard isDouble || isSingle, Self.isWordScalar(scalars[end - 1]) else { return false }
    return end + 1 == scalars.count || !Self.isWordScalar(scalars[end + 1])
  }

  /// Whether a mark can only open a quotation.
  private static func opensOnly(_ scalar: Unicode.Scalar) -> Bool { "“„‘".unicodeScalars.contains(scalar) }

  /// Whether the next mark closes a quotation of nothing: what follows must not be quoted by a pair of marks.
  private func isEmptyQuotation(_ close: [Unicode.Scalar]) -> Bool {
    guard index + 1 < scalars.count, close.contains(scalars[index + 1]) else { return false }
    guard index + 2 < scalars.count else { return true }
    return !Self.isWordScalar(scalars[index + 2]) && Self.closing(scalars[index + 2]) == nil
  }

  private mutating func takeURL() -> Bool {
    guard matches("http://") || matches("https://") else { return false }
    var end = index
    while end < scalars.count, !Self.isSpace(scalars[end]), !"<>\"`,;".unicodeScalars.contains(scalars[end]) {
      end += 1
    }
    while end > index, ".:!?)'".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    append(.url, to: end)
    return true
  }

  private mutating func takeNumber() -> Bool {
    var end = index
    let followsWord = index > 0 && (Self.isWordScalar(scalars[index - 1]) || scalars[index - 1] == ")")
    if scalars[end] == "-", !followsWord { end += 1 }
    let digits = end
    while end < scalars.count, Self.isDigit(scalars[end]) { end += 1 }
    guard end > digits else { return false }
    end = thousands(from: digits, to: end)
    if end + 1 < scalars.count, scalars[end] == ".", Self.isDigit(scalars[end + 1]) {
      end += 1
      while end < scalars.count, Self.isDigit(scalars[end]) { end += 1 }
    }
    guard end == scalars.count || !Self.isLetter(scalars[end]) else { return false }
    append(.number, to: end, dropping: ",")
    return true
  }

  /// The end of a number whose digits stand in groups of three, such as 100,000.
  private func thousands(from start: Int, to end: Int) -> Int {
    guard end - start <= 3 else { return end }
    var end = end
    while end + 3 < scalars.count, scalars[end] == ",", scalars[end + 1...end + 3].allSatisfy(Self.isDigit),
      end + 4 == scalars.count || !Self.isDigit(scalars[end + 4])
    {
      end += 4
    }
    return end
  }

  private mutating func takeWord() -> Bool {
    guard Self.isLetter(scalars[index]) || Self.isDigit(scalars[index]) else { return false }
    var end = index + 1
    while end < scalars.count, Self.isWordScalar(scalars[end]) || isInsideWord(end) { end += 1 }
    while end + 1 < scalars.count, scalars[end] == "[", scalars[end + 1] == "]" {
      end += 2
      while end < scalars.count, Self.isWordScalar(scalars[end]) || isInsideWord(end) { end += 1 }
    }
    append(.word, to: end)
    return true
  }

  // MARK: Details

  /// Whether the mark at `at` joins two parts of one word, as in `custom_fields[].value`, `X-PW-TOTAL`, `MM/DD/YYYY`.
  private func isInsideWord(_ at: Int) -> Bool {
    guard at > 0, at + 1 < scalars.count, Self.isWordScalar(scalars[at - 1]) || scalars[at - 1] == "]",
      Self.isWordScalar(scalars[at + 1])
    else { return false }
    switch scalars[at] {
    case "-", "'", "’", "/": return true
    case ".": return !startsSentence(at + 1)
    default: return false
    }
  }

  /// A capital with a small letter after it, glued to a full stop, starts a sentence whose space was lost.
  private func startsSentence(_ at: Int) -> Bool {
    guard scalars[at].properties.isUppercase else { return false }
    return at + 1 == scalars.count || !scalars[at + 1].properties.isUppercase
  }

  private func matches(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    return index + wanted.count <= scalars.count && scalars[index..<index + wanted.count].elementsEqual(wanted)
  }

  private mutating func append(
    _ kind: ProseToken.Kind, to end: Int, text: Range<Int>? = nil, dropping dropped: Unicode.Scalar? = nil
  ) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[text ?? index..<end].lazy.filter { $0 != dropped })
    let string = String(view)
    tokens.append(
      ProseToken(
        kind: kind, text: string, lower: string.lowercased(), range: offsets[index]..<offsets[end],
        followsSpace: index == 0 || Self.isSpace(scalars[index - 1])))
    index = end
  }

  private static func closing(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar {
    case "\"": ["\""]
    case "“", "„": ["”", "“"]
    case "'": ["'"]
    case "‘": ["’"]
    case "`": ["`"]
    default: nil
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{A0}"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_" : scalar.properties.isAlphabetic
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool { isLetter(scalar) || isDigit(scalar) }
}
