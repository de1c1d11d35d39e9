import Language

/// What is particular to a documentation set, as data: words, titles and marks that the reader looks for.
///
/// Every word is compared without regard to case; `_`, `-` and runs of spaces count as one space.
public struct DocProfile: Sendable, Hashable {
  /// The profile's name.
  public var name: String
  /// The words that stand for a type, without `[]`.
  public var typeWords: [String]
  /// What type words mean, by word: the name of a built-in type word each.
  public var types: [String: String]
  /// The mark at the very end of a field's name that makes it required.
  public var requiredMarker: String
  /// The mark at the end of a name that makes the field optional, and before or after a type that makes it nullable.
  public var optionalMarker: String
  /// Marks after a field's name that point to a note below the table.
  public var footnoteMarks: [String]
  /// The titles by which a table's columns are told.
  public var columns: ColumnTitles
  /// Words that stand where a text is missing.
  public var placeholders: [String]
  /// Words that say that there is no default.
  public var noDefaultWords: [String]
  /// Words for yes in a column that says whether something is required.
  public var yesWords: [String]
  /// Words for no in such a column.
  public var noWords: [String]
  /// The headings, bold lines and list items that label parts of an endpoint.
  public var labels: PartLabels
  /// The request methods that an endpoint line may start with.
  public var methods: [String]
  /// How an endpoint line is written, with `{method}` and `{target}` in it, and `{title}` in a heading; where it
  /// has one of the two only, a line nearby has the other.
  public var endpointLines: [String]
  /// Placeholders that stand for the URL that paths are appended to.
  public var baseURLPlaceholders: [String]
  /// URLs that paths are appended to, where the documents name them; longer ones win.
  public var baseURLs: [String]
  /// Placeholders that stand for the user's own server.
  public var webhookPlaceholders: [String]
  /// Headers whose value is a credential, or names the caller; with what stands before the credential where every
  /// request has the header: `Authorization: Bearer`.
  public var credentialHeaders: [String]
  /// Parts of words that tell a value which the caller has to fill in, such as `your_`.
  public var fillInMarks: [String]
  /// What a paragraph of footnotes begins with; small misspellings are forgiven.
  public var footnoteLabels: [String]
  /// Sets of words of the lexicon that the documentation set has words of its own for.
  public var lexicon = Lexicon.standard
}

/// The titles by which a table's columns are told.
public struct ColumnTitles: Sendable, Hashable {
  /// Titles of the column with names, codes or keys.
  public var name: [String]
  /// Titles of the column with types.
  public var type: [String]
  /// Titles of the column with descriptions.
  public var description: [String]
  /// Titles of the column with defaults.
  public var defaultValue: [String]
  /// Titles of a column that says what is required.
  public var required: [String]
  /// Titles of a column that says what is optional or may be null.
  public var optional: [String]
  /// Titles of the column with values: of headers, or what a field may be.
  public var value: [String]
  /// Titles of a first column that holds status codes.
  public var statusCode: [String]
  /// Titles of a column that lists the values a field may have.
  public var categories: [String]
  /// Titles of a column that says where a parameter goes: path, query, header or body.
  public var location: [String]

  /// Titles for each column.
  public init(
    name: [String], type: [String], description: [String], defaultValue: [String], required: [String],
    optional: [String], value: [String], statusCode: [String], categories: [String], location: [String]
  ) {
    self.name = name
    self.type = type
    self.description = description
    self.defaultValue = defaultValue
    self.required = required
    self.optional = optional
    self.value = value
    self.statusCode = statusCode
    self.categories = categories
    self.location = location
  }
}

/// The headings, bold lines and list items that label parts of an endpoint and open no section.
public struct PartLabels: Sendable, Hashable {
  /// Labels of a table of headers.
  public var headers: [String]
  /// Labels of a table of parameters.
  public var parameters: [String]
  /// Labels of a request or its body.
  public var request: [String]
  /// Labels of a response.
  public var response: [String]
  /// Labels of examples, requests or responses.
  public var examples: [String]
  /// Last words of a caption that names a record, as in "Opportunity Properties".
  public var properties: [String]
  /// Last words of a caption of values that a field may have, as in "Opportunity States".
  public var values: [String]

  /// Labels for each part.
  public init(
    headers: [String], parameters: [String], request: [String], response: [String], examples: [String],
    properties: [String], values: [String]
  ) {
    self.headers = headers
    self.parameters = parameters
    self.request = request
    self.response = response
    self.examples = examples
    self.properties = properties
    self.values = values
  }
}

extension DocProfile {
  /// The name of a header that ``credentialHeaders`` lists, and what stands before the credential; nil where the
  /// documents have to tell.
  public static func header(_ entry: String) -> (name: String, scheme: String?) {
    let parts = entry.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map { NormalWords.trimmed($0) } ?? entry
    return (name, parts.count > 1 ? NormalWords.trimmed(parts[1]) : nil)
  }
}
