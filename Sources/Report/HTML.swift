import Diagnostics

/// HTML text. The only way to put other text in is by an interpolation that says so and escapes it.
///
///     let item: HTML = "<li class=\"\(text: name)\">\(markup)</li>"
struct HTML: Sendable, ExpressibleByStringInterpolation {
  /// The markup.
  let markup: String

  /// Collects markup, with everything that is put in escaped for text and for quoted attributes.
  struct StringInterpolation: StringInterpolationProtocol {
    var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) { markup.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: String) { markup += literal }
    mutating func appendInterpolation(text: String) { markup += HTML.escaped(text) }
    mutating func appendInterpolation(_ number: Int) { markup += String(number) }
    mutating func appendInterpolation(_ html: HTML) { markup += html.markup }
  }

  init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }
  init(stringLiteral value: String) { markup = value }
  private init(markup: String) { self.markup = markup }

  /// Constant markup of ours, such as the style sheet.
  static func constant(_ text: StaticString) -> HTML { HTML(markup: text.description) }

  /// Pieces in a row.
  static func joined(_ pieces: [HTML], separator: HTML = "") -> HTML {
    HTML(markup: pieces.map(\.markup).joined(separator: separator.markup))
  }

  static func + (lhs: HTML, rhs: HTML) -> HTML { HTML(markup: lhs.markup + rhs.markup) }

  /// Whether there is nothing.
  var isEmpty: Bool { markup.isEmpty }

  /// `text` with all that means something in HTML escaped, and what does not show shown.
  static func escaped(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\n", "\t": out.unicodeScalars.append(scalar)
      // A page must not turn text around either, and NUL is not allowed in it.
      default: out += escapedInvisible(scalar)
      }
    }
    return out
  }

  private static func escapedInvisible(_ scalar: UnicodeScalar) -> String {
    let shown = DisplayText.harmless(String(scalar))
    return shown.hasPrefix("<") ? "&lt;" + shown.dropFirst().dropLast() + "&gt;" : shown
  }
}
