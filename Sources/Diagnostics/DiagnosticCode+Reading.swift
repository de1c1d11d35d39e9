/// CP01xx: what stands in a document and could not be read as it stands.
extension DiagnosticCode {
  /// A table row states nothing that the spec can hold.
  public static let unusedRow = DiagnosticCode(
    "CP0101", "unused-row", .warning, "A table row states nothing that the spec can hold.")
  /// A code block is neither an endpoint, a request nor a response.
  public static let unusedCodeBlock = DiagnosticCode(
    "CP0102", "unused-code-block", .warning, "A code block is neither an endpoint, a request nor a response.")
  /// An example body is not valid JSON.
  public static let invalidExample = DiagnosticCode(
    "CP0103", "invalid-example", .warning, "An example body is not valid JSON.")
  /// An example body is JSON only with a named leniency.
  public static let lenientExample = DiagnosticCode(
    "CP0104", "lenient-example", .warning, "An example body is JSON only with a named leniency.")
  /// A table row has surplus cells, or a table has no usable columns.
  public static let malformedTable = DiagnosticCode(
    "CP0105", "malformed-table", .warning, "A table row has surplus cells, or a table has no usable columns.")
  /// A type word is in no vocabulary.
  public static let unknownType = DiagnosticCode(
    "CP0106", "unknown-type", .warning, "A type word is in no vocabulary.")
  /// A placeholder such as `undefined` stands where a description is missing.
  public static let placeholder = DiagnosticCode(
    "CP0107", "placeholder", .note, "A placeholder such as \"undefined\" stands where a description is missing.")
  /// An endpoint's path lacks a leading slash or has a trailing one.
  public static let malformedPath = DiagnosticCode(
    "CP0108", "malformed-path", .warning, "An endpoint's path lacks a leading slash or has a trailing one.")
  /// A footnote is cited but not there.
  public static let missingFootnote = DiagnosticCode(
    "CP0109", "missing-footnote", .warning, "A footnote is cited but not there.")
  /// A footnote is there but never cited.
  public static let uncitedFootnote = DiagnosticCode(
    "CP0110", "uncited-footnote", .note, "A footnote is there but never cited.")
  /// No document names the base URL.
  public static let unknownBaseURL = DiagnosticCode(
    "CP0111", "unknown-base-url", .note, "No document names the base URL.")
  /// The form of a document was chosen among several.
  public static let ambiguousForm = DiagnosticCode(
    "CP0112", "ambiguous-form", .note, "The form of a document was chosen among several.")
  /// A document is in no known form.
  public static let unknownForm = DiagnosticCode(
    "CP0113", "unknown-form", .warning, "A document is in no known form.")
  /// The title of a column is unknown.
  public static let unknownColumn = DiagnosticCode(
    "CP0114", "unknown-column", .note, "The title of a column is unknown.")
  /// Lines look like rows of a table and belong to none.
  public static let strayRow = DiagnosticCode(
    "CP0115", "stray-row", .warning, "Lines look like rows of a table and belong to none.")
  /// A row has no type, though its table has a column for types.
  public static let missingType = DiagnosticCode(
    "CP0116", "missing-type", .warning, "A row has no type, though its table has a column for types.")
  /// An object of an example has a key twice.
  public static let repeatedKey = DiagnosticCode(
    "CP0117", "repeated-key", .warning, "An object of an example has a key twice.")
  /// A heading has nothing below it.
  public static let emptySection = DiagnosticCode(
    "CP0118", "empty-section", .warning, "A heading has nothing below it.")
  /// A section shows a call, and no line names its method and path.
  public static let missingEndpoint = DiagnosticCode(
    "CP0119", "missing-endpoint", .warning, "A section shows a call, and no line names its method and path.")
  /// A line is nearly that of an endpoint.
  public static let malformedEndpoint = DiagnosticCode(
    "CP0120", "malformed-endpoint", .warning, "A line is nearly that of an endpoint.")
  /// A status line names no status, contradicts itself, or has no example.
  public static let oddStatus = DiagnosticCode(
    "CP0121", "odd-status", .warning, "A status line names no status, contradicts itself, or has no example.")
  /// A code block is never closed.
  public static let unclosedFence = DiagnosticCode(
    "CP0122", "unclosed-fence", .warning, "A code block is never closed.")
  /// Text outside of code blocks looks like the body of an example.
  public static let strayExample = DiagnosticCode(
    "CP0123", "stray-example", .warning, "Text outside of code blocks looks like the body of an example.")
  /// A table has a row twice.
  public static let repeatedRow = DiagnosticCode(
    "CP0124", "repeated-row", .warning, "A table has a row twice.")
  /// A cell that says what is required says neither yes nor no.
  public static let unknownMark = DiagnosticCode(
    "CP0125", "unknown-mark", .warning, "A cell that says what is required says neither yes nor no.")
  /// Two endpoints have one heading.
  public static let repeatedHeading = DiagnosticCode(
    "CP0126", "repeated-heading", .warning, "Two endpoints have one heading.")
  /// A title or label is nearly one that is known, and is taken for it.
  public static let misspeltWord = DiagnosticCode(
    "CP0127", "misspelt-word", .warning, "A title or label is nearly one that is known, and is taken for it.")
  /// A link leads to a place that the document does not have.
  public static let deadLink = DiagnosticCode(
    "CP0128", "dead-link", .note, "A link leads to a place that the document does not have.")

  /// A component has attributes that nothing is read from.
  public static let unknownComponent = DiagnosticCode(
    "CP0129", "unknown-component", .note, "A component has attributes that nothing is read from.")

  static let reading: [DiagnosticCode] = [
    unusedRow, unusedCodeBlock, invalidExample, lenientExample, malformedTable, unknownType, placeholder,
    malformedPath, missingFootnote, uncitedFootnote, unknownBaseURL, ambiguousForm, unknownForm,
    unknownColumn, strayRow, missingType, repeatedKey, emptySection, missingEndpoint,
    malformedEndpoint, oddStatus, unclosedFence, strayExample, repeatedRow, unknownMark, repeatedHeading,
    misspeltWord, deadLink, unknownComponent,
  ]
}
