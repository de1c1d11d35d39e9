import CommonMark
import Diagnostics

/// What a block says about endpoints: which ones it names, and how.
struct EndpointClaim: Sendable {
  /// How the endpoints stand in the block. What stands alone counts always; what stands in text counts where its section
  /// names no other endpoint.
  enum Standing: Sendable, Hashable {
    /// On a line of their own.
    case line
    /// In a table that has a method and a path in each row.
    case table
    /// As an HTTP message, which is an example as well.
    case message
    /// In front of the words that tell what they do.
    case opening
    /// Somewhere in a sentence.
    case told
  }

  /// The endpoints, in order.
  var endpoints: [EndpointFacts]
  let standing: Standing
  /// Whether the block has words of its own besides, which describe them.
  var hasText = false
  /// What the block calls its endpoint.
  var title: String?

  /// The claim in the notation of the rules' examples: `GET /boats; POST /boats`.
  var notation: String {
    endpoints.map { "\($0.method) \($0.baseURL ?? "")/\($0.path.map(Self.text).joined(separator: "/"))" }
      .joined(separator: "; ")
  }

  private static func text(_ segment: EndpointFacts.Segment) -> String {
    switch segment {
    case .literal(let text): text
    case .parameter(let name): "{\(name)}"
    case .compound(let pieces): pieces.map(text).joined()
    }
  }
}

/// A block of a document as the rules for endpoints see it.
struct EndpointCarrier: Sendable {
  let element: DocElement
  let lookup: ProfileLookup
  let source: SourceText
  /// The inline content, with code in tags as code.
  let text: MarkdownText?

  init(_ element: DocElement, lookup: ProfileLookup, source: SourceText) {
    self.element = element
    self.lookup = lookup
    self.source = source
    text = element.text.map(CodeTags.resolved)
  }

  /// Where the block stands.
  var range: SourceRange { source.range(element.range) }

  var line: EndpointLine { EndpointLine(lookup: lookup) }

  /// The content of a paragraph.
  var paragraph: MarkdownText? { if case .paragraph = element.kind { text } else { nil } }

  /// The content of a list item.
  var listItem: MarkdownText? { if case .listItem = element.kind { text } else { nil } }

  /// The content of a heading.
  var heading: MarkdownText? { if case .heading = element.kind { text } else { nil } }

  /// The text of a code block.
  var code: String? { if case .code(_, let text) = element.kind { text } else { nil } }
}

/// Code in tags, `<code>GET /boats</code>`, as the code spans that it is.
enum CodeTags {
  /// The text with the tags around code left off.
  static func resolved(_ text: MarkdownText) -> MarkdownText {
    guard text.spans.contains(where: { $0.kind == .html && isTag($0.text, "<code") }) else { return text }
    var spans: [MarkdownText.Span] = []
    var open: String?
    for span in text.spans {
      if span.kind == .html, isTag(span.text, "<code") {
        open = ""
      } else if span.kind == .html, isTag(span.text, "</code"), let code = open {
        spans.append(MarkdownText.Span(.code, code))
        open = nil
      } else if open != nil {
        open? += span.text
      } else {
        spans.append(span)
      }
    }
    return open == nil ? MarkdownText(spans: spans) : text
  }

  private static func isTag(_ text: String, _ opening: String) -> Bool { text.lowercased().hasPrefix(opening) }
}
