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

  static let reading: [DiagnosticCode] = [
    unusedRow, unusedCodeBlock, invalidExample, lenientExample, malformedTable, unknownType, placeholder,
    malformedPath, missingFootnote, uncitedFootnote, unknownBaseURL, ambiguousForm, unknownForm,
  ]
}
