/// Names of the docs as words in a sentence of ours.
enum Titles {
  /// `PipelineStage` as `Pipeline Stage`, safe for Markdown.
  static func of(_ name: String) -> String {
    let words = Words(name).words.map { Words($0.text).upperCamel }
    return words.isEmpty ? MarkdownText.line(name) : words.joined(separator: " ")
  }

  /// A title with its article: `an Opportunity`, `A User`.
  static func article(_ title: String, isStart: Bool = true) -> String {
    let small = title.lowercased()
    let soundsOpen =
      "aeiou".contains(small.first ?? " ")
      && !["use", "uni", "usa", "eu", "one", "url", "uri", "uuid"].contains(where: small.hasPrefix)
    let article = soundsOpen ? "an" : "a"
    return (isStart ? article.prefix(1).uppercased() + article.dropFirst() : article) + " " + title
  }
}
