import Diagnostics

/// A format that is no Markdown, as its lines tell.
public struct ForeignFormat: Sendable {
  /// What it is.
  public enum Kind: String, Sendable {
    case openAPI = "an OpenAPI description"
    case restructuredText = "reStructuredText"
    case asciiDoc = "AsciiDoc"
    case apiBlueprint = "API Blueprint"
    case json = "JSON"

    /// What helps.
    public var wayOut: String {
      switch self {
      case .openAPI: "a generator for OpenAPI reads it as it is; Copperplate reads the prose that people wrote"
      case .restructuredText: "`pandoc -f rst -t gfm` makes Markdown of it"
      case .asciiDoc: "`asciidoctor -b docbook` and `pandoc -f docbook -t gfm` make Markdown of it"
      case .apiBlueprint: "a converter to OpenAPI, such as `apib2swagger`, and a generator for that read it as it is"
      case .json: "name the Markdown files of the reference instead"
      }
    }
  }

  /// What it is.
  public let kind: Kind
  /// The line that tells.
  public let place: SourceRange

  /// The format of a document that has no pipe table; nil for Markdown and plain text.
  init?(_ document: SurveyedDocument) {
    let lines = document.source.lines
    let hasTable = document.elements.contains { if case .table = $0.kind { true } else { false } }
    for (index, line) in lines.enumerated().prefix(4000) {
      guard let kind = Self.kind(line, isFirst: index < 40), !hasTable || kind == .openAPI else { continue }
      self.kind = kind
      place = SourceRange(file: document.source.file, lines: index + 1...index + 1)
      return
    }
    return nil
  }

  private static func kind(_ line: String, isFirst: Bool) -> Kind? {
    let text = NormalWords.trimmed(line)
    guard let first = text.utf8.first, text.utf8.count < 400 else { return nil }
    switch first {
    case UInt8(ascii: "o"), UInt8(ascii: "s"), UInt8(ascii: "\""):
      let plain = text.filter { $0 != "\"" }
      return isFirst && (plain.hasPrefix("openapi: 3") || plain.hasPrefix("openapi:3") || plain.hasPrefix("swagger: 2"))
        ? .openAPI : nil
    case UInt8(ascii: "F"): return isFirst && text == "FORMAT: 1A" ? .apiBlueprint : nil
    case UInt8(ascii: "."): return text.hasPrefix(".. ") && text.contains("::") ? .restructuredText : nil
    case UInt8(ascii: "+"): return text.hasPrefix("+--") && text.hasSuffix("-+") ? .restructuredText : nil
    case UInt8(ascii: "|"): return text == "|===" ? .asciiDoc : nil
    case UInt8(ascii: "["): return text.hasPrefix("[cols=") || text.hasPrefix("[source,") ? .asciiDoc : nil
    default: return nil
    }
  }
}
