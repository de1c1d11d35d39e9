/// The tags in the text of a template, read without rendering it, so that a tag that is not there is found before
/// anything is printed.
struct TemplateTags {
  /// A tag with the line that it stands in.
  struct Tag: Hashable {
    let name: String
    let line: Int
  }

  /// The variables and sections.
  let variables: [Tag]
  /// The partials.
  let partials: [Tag]
  /// Whether the template says that it prints plain text, without which characters would be escaped for HTML.
  let isText: Bool

  /// Reads a template.
  init(_ template: String) {
    var variables: [Tag] = []
    var partials: [Tag] = []
    var isText = false
    var rest = Substring(template)
    var line = 1
    while let open = rest.firstRange(of: "{{") {
      line += rest[..<open.lowerBound].count { $0 == "\n" }
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else { break }
      let content = rest[..<close.lowerBound]
      let inner = content.drop { $0 == " " }
      let name = String(inner.drop { "#^/>&{%$<! ".contains($0) }.prefix { !" }".contains($0) })
      switch inner.first {
      case "!", "/": break
      case "%": isText = isText || inner.contains("CONTENT_TYPE:TEXT") || inner.contains("CONTENT_TYPE: TEXT")
      case ">", "<", "$": partials.append(Tag(name: name, line: line))
      // What ends in brackets is a function of Mustache's, such as `first()`.
      default: if !name.hasSuffix("()") { variables.append(Tag(name: name, line: line)) }
      }
      line += content.count { $0 == "\n" }
      rest = rest[close.upperBound...]
    }
    self.variables = variables
    self.partials = partials
    self.isText = isText
  }
}
