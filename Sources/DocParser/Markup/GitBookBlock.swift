import Diagnostics

/// A block of GitBook's for endpoints, as Markdown: `{% swagger method="get" path="/berths" %}` and what stands within.
struct GitBookBlock {
  /// The lines that stand for it.
  let lines: [String]
  /// The index of the line behind it.
  let end: Int
  /// What the parameters that follow are parameters of.
  let location: String?

  private static let longest = 60

  /// The block that opens at a line; nil where there is none.
  ///
  /// - Parameter location: what the parameter before it was a parameter of.
  init?(_ source: [String], from index: Int, _ trimmed: String, location: String?) {
    guard trimmed.hasPrefix("{%"), trimmed.hasSuffix("%}") else { return nil }
    let inner = NormalWords.trimmed(trimmed.dropFirst(2).dropLast(2))
    let name = String(inner.prefix { !$0.isWhitespace })
    let text = "<x \(inner.dropFirst(name.count))>"
    guard let tag = HTMLTag(text, at: text.startIndex) else { return nil }
    switch name {
    case "swagger", "api-method", "openapi":
      guard let lines = Self.endpoint(tag, source, index) else { return nil }
      (self.lines, end, self.location) = (lines, index + 1, nil)
    case "swagger-parameter", "api-method-parameter":
      guard let parameter = tag.value(of: "name") else { return nil }
      let (content, end) = Self.content(source, after: index, of: name)
      let own = tag.value(of: "in").map(Self.label) ?? location
      let label = own == location ? [] : ["", own.map { "**\($0)**" } ?? "", ""]
      lines = label + [Self.item(parameter, tag, content)]
      (self.end, self.location) = (end, own)
    case "swagger-response", "api-method-response-example":
      guard let status = tag.value(of: "status") ?? tag.value(of: "httpCode") else { return nil }
      let isBare = status.allSatisfy(\.isNumber)
      (lines, end, self.location) = (["", isBare ? "Status: \(status)" : status, ""], index + 1, location)
    default:
      guard name.hasPrefix("api-method-"), let label = Self.groups[name] else { return nil }
      (lines, end, self.location) = (["", "**\(label)**", ""], index + 1, label)
    }
  }

  private static let groups = [
    "api-method-path-parameters": "Path parameters", "api-method-query-parameters": "Query parameters",
    "api-method-headers": "Headers", "api-method-body-parameters": "Body parameters",
    "api-method-form-data-parameters": "Form data parameters",
  ]

  /// The label of the parameters of a place.
  private static func label(_ place: String) -> String {
    switch place.lowercased() {
    case "header": "Headers"
    case "path", "query", "body": "\(place.prefix(1).uppercased())\(place.dropFirst()) parameters"
    default: "Form data parameters"
    }
  }

  private static func endpoint(_ tag: HTMLTag, _ source: [String], _ index: Int) -> [String]? {
    guard let method = tag.value(of: "method"), let path = tag.value(of: "path") else { return nil }
    let base = tag.value(of: "baseUrl") ?? tag.value(of: "host") ?? ""
    let summary = tag.value(of: "summary") ?? Self.summary(source, after: index)
    let heading = summary.map { ["", "## \($0)"] } ?? []
    return heading + ["", "`\(method.uppercased()) \(base)\(path)`", ""]
  }

  /// What a block of its own below an endpoint's calls it.
  private static func summary(_ source: [String], after index: Int) -> String? {
    let opening = source.indices.dropFirst(index + 1).prefix(4).first { source[$0].contains("{% api-method-summary") }
    guard let opening else { return nil }
    let (content, _) = content(source, after: opening, of: "api-method-summary")
    return content.isEmpty ? nil : content
  }

  /// What stands between a tag and its end, and the index of the line behind that.
  private static func content(_ source: [String], after index: Int, of name: String) -> (String, Int) {
    let below = source.indices.dropFirst(index + 1).prefix(longest)
    guard let end = below.first(where: { source[$0].contains("{% end\(name)") }) else { return ("", index + 1) }
    let words = source[index + 1..<end].flatMap { $0.split(whereSeparator: \.isWhitespace) }
    return (words.joined(separator: " "), end + 1)
  }

  private static func item(_ name: String, _ tag: HTMLTag, _ content: String) -> String {
    let isRequired = tag.value(of: "required") == "true"
    let remarks = [tag.value(of: "type"), isRequired ? "required" : nil].compactMap { $0 }.filter { !$0.isEmpty }
    return "- `\(name)`" + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))") + ": \(content)"
  }
}
