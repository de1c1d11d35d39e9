import CommonMark

/// What stands around a table and helps to tell what it is about.
struct TableContext {
  /// The bold line or the heading in front of it, in plain text.
  var caption: String?
  /// The section's heading, where it has no endpoint.
  var heading: String?
  /// The paragraph directly in front of it.
  var lead: String?
  /// The same paragraph with its markup.
  var leadText: MarkdownText?
  /// The line that announces fields, although a sentence may stand behind it.
  var announcement: String?
  /// The part of an endpoint that a label in front of it names.
  var part: ProfileLookup.Part?
  /// The section's endpoint, if it has one.
  var endpoint: EndpointFacts?
  /// Whether prose says that nothing has to be sent.
  var allAreOptional = false
  /// The keys of the records in the section's responses.
  var responseKeys: Set<String> = []
}
