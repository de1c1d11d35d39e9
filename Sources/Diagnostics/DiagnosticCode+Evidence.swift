/// CP02xx: table, example and prose disagree, or one of them is silent.
extension DiagnosticCode {
  /// The table's type is not what the examples show.
  public static let typeMismatch = DiagnosticCode(
    "CP0201", "type-mismatch", .warning, "The table's type is not what the examples show.")
  /// A response field stands in examples only.
  public static let undocumentedField = DiagnosticCode(
    "CP0202", "undocumented-field", .warning, "A response field stands in examples only.")
  /// A request parameter stands in examples only.
  public static let undocumentedParameter = DiagnosticCode(
    "CP0203", "undocumented-parameter", .warning, "A request parameter stands in examples only.")
  /// A documented field stands in no example.
  public static let unseenField = DiagnosticCode(
    "CP0204", "unseen-field", .note, "A documented field stands in no example.")
  /// A required field is null in a response.
  public static let nullRequired = DiagnosticCode(
    "CP0205", "null-required", .warning, "A required field is null in a response.")
  /// A field with documented values is null in a response.
  public static let nullEnum = DiagnosticCode(
    "CP0206", "null-enum", .warning, "A field with documented values is null in a response.")
  /// A field is null in a response and not documented as such.
  public static let nullField = DiagnosticCode(
    "CP0207", "null-field", .note, "A field is null in a response and not documented as such.")
  /// A field is null in every example.
  public static let alwaysNull = DiagnosticCode(
    "CP0208", "always-null", .note, "A field is null in every example.")
  /// An example holds a value that is not among the allowed ones.
  public static let undocumentedValue = DiagnosticCode(
    "CP0209", "undocumented-value", .warning, "An example holds a value that is not among the allowed ones.")
  /// An allowed value stands in no example.
  public static let unseenValue = DiagnosticCode(
    "CP0210", "unseen-value", .note, "An allowed value stands in no example.")
  /// A number that is whole elsewhere has a fraction in an example.
  public static let fractionInInteger = DiagnosticCode(
    "CP0211", "fraction", .warning, "A number that is whole elsewhere has a fraction in an example.")
  /// An example or a default is outside the documented range.
  public static let valueOutOfRange = DiagnosticCode(
    "CP0212", "value-out-of-range", .warning, "An example or a default is outside the documented range.")
  /// Two tables describe one field differently.
  public static let conflictingTables = DiagnosticCode(
    "CP0213", "conflicting-tables", .warning, "Two tables describe one field differently.")
  /// Documents name different base URLs.
  public static let conflictingBaseURL = DiagnosticCode(
    "CP0214", "conflicting-base-url", .warning, "Documents name different base URLs.")
  /// One endpoint is described under several headings.
  public static let repeatedOperation = DiagnosticCode(
    "CP0215", "repeated-operation", .note, "One endpoint is described under several headings.")
  /// Placeholders of different names are one path parameter.
  public static let unifiedParameter = DiagnosticCode(
    "CP0216", "unified-parameter", .note, "Placeholders of different names are one path parameter.")
  /// An example's records do not look like its heading's resource.
  public static let foreignExample = DiagnosticCode(
    "CP0217", "foreign-example", .warning, "An example's records do not look like its heading's resource.")
  /// A row stands in the older document only.
  public static let supersededRow = DiagnosticCode(
    "CP0218", "superseded-row", .note, "A row stands in the older document only.")
  /// A newer document describes a row differently.
  public static let changedRow = DiagnosticCode(
    "CP0219", "changed-row", .note, "A newer document describes a row differently.")
  /// One value takes several shapes.
  public static let manyShapes = DiagnosticCode(
    "CP0220", "many-shapes", .note, "One value takes several shapes.")
  /// A date's format depends on a setting, or differs between sources.
  public static let unverifiedDateFormat = DiagnosticCode(
    "CP0221", "date-format", .note, "A date's format depends on a setting, or differs between sources.")
  /// A field was taken to be set by the server only.
  public static let readOnlyField = DiagnosticCode(
    "CP0222", "read-only-field", .note, "A field was taken to be set by the server only.")
  /// Table, prose and examples disagree about what a request needs.
  public static let requiredDisagreement = DiagnosticCode(
    "CP0223", "required-disagreement", .warning, "Table, prose and examples disagree about what a request needs.")
  /// No table and no example tells what a value looks like.
  public static let unknownShape = DiagnosticCode(
    "CP0224", "unknown-shape", .warning, "No table and no example tells what a value looks like.")
  /// A statement in prose contradicts another one.
  public static let likelyMistake = DiagnosticCode(
    "CP0225", "likely-mistake", .warning, "A statement in prose contradicts another one.")
  /// A documented request sends a form, or fields in its query, where the client sends JSON.
  public static let formBody = DiagnosticCode(
    "CP0240", "form-body", .note,
    "A documented request sends a form, or fields in its query, where the client sends JSON.")
  /// A field is a set of bits, which stays a number.
  public static let bitField = DiagnosticCode(
    "CP0241", "bit-field", .note, "A field is a set of bits, which stays a number.")
  /// A value is not written as the docs say.
  public static let oddFormat = DiagnosticCode(
    "CP0226", "odd-format", .warning, "A value is not written as the docs say.")
  /// A default is no value of its field.
  public static let invalidDefault = DiagnosticCode(
    "CP0227", "invalid-default", .warning, "A default is no value of its field.")
  /// An example shows a list where one record is asked for.
  public static let answerShape = DiagnosticCode(
    "CP0228", "answer-shape", .warning, "An example shows a list where one record is asked for.")
  /// An example has a negative id that nothing explains.
  public static let undocumentedSentinel = DiagnosticCode(
    "CP0229", "undocumented-sentinel", .warning, "An example has a negative id that nothing explains.")
  /// A timestamp in an example cannot be one in seconds.
  public static let implausibleTime = DiagnosticCode(
    "CP0230", "implausible-time", .warning, "A timestamp in an example cannot be one in seconds.")
  /// A documented field is missing from some example records.
  public static let missingInRecord = DiagnosticCode(
    "CP0231", "missing-in-record", .note, "A documented field is missing from some example records.")
  /// A key of an example is nearly one that other examples have.
  public static let misspeltKey = DiagnosticCode(
    "CP0232", "misspelt-key", .warning, "A key of an example is nearly one that other examples have.")
  /// A parameter of a path has no row, though others have.
  public static let unexplainedParameter = DiagnosticCode(
    "CP0233", "unexplained-parameter", .note, "A parameter of a path has no row, though others have.")
  /// A heading speaks of something that its method does not do.
  public static let verbDisagreement = DiagnosticCode(
    "CP0234", "verb-disagreement", .warning, "A heading speaks of something that its method does not do.")
  /// A request body differs from the one that a command sends.
  public static let differingRequests = DiagnosticCode(
    "CP0235", "differing-requests", .warning, "A request body differs from the one that a command sends.")
  /// Documented parameters stand in no example request.
  public static let unseenParameter = DiagnosticCode(
    "CP0236", "unseen-parameter", .note, "Documented parameters stand in no example request.")
  /// A table of headers lacks one that all others have.
  public static let missingHeader = DiagnosticCode(
    "CP0237", "missing-header", .warning, "A table of headers lacks one that all others have.")
  /// A header belongs to single calls, so that the client sends it where a call says so.
  public static let callHeader = DiagnosticCode(
    "CP0242", "call-header", .note,
    "A header belongs to single calls, so that the client sends it where a call says so.")

  static let evidence: [DiagnosticCode] = [
    typeMismatch, undocumentedField, undocumentedParameter, unseenField, nullRequired, nullEnum, nullField,
    alwaysNull, undocumentedValue, unseenValue, fractionInInteger, valueOutOfRange, conflictingTables,
    conflictingBaseURL, repeatedOperation, unifiedParameter, foreignExample, supersededRow, changedRow,
    manyShapes, unverifiedDateFormat, readOnlyField, requiredDisagreement, unknownShape, likelyMistake, formBody,
    bitField, callHeader,
    oddFormat, invalidDefault, answerShape, undocumentedSentinel, implausibleTime, missingInRecord, misspeltKey,
    unexplainedParameter, verbDisagreement, differingRequests, unseenParameter, missingHeader,
  ]
}
