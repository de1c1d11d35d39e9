/// CP00xx: input and configuration that cannot be used.
extension DiagnosticCode {
  /// A file or folder that was named does not exist or cannot be read.
  public static let missingFile = DiagnosticCode(
    "CP0001", "missing-file", .error, "A file or folder that was named does not exist or cannot be read.")
  /// A folder holds no document that could be read.
  public static let noDocuments = DiagnosticCode(
    "CP0002", "no-documents", .error, "A folder holds no document that could be read.")
  /// A document is not UTF-8 text.
  public static let notUTF8 = DiagnosticCode(
    "CP0003", "not-utf8", .error, "A document is not UTF-8 text.")
  /// A document exceeds a bound on size, line length, nesting or table size.
  public static let tooLarge = DiagnosticCode(
    "CP0004", "input-too-large", .error, "A document exceeds a bound on size, line length, nesting or table size.")
  /// No document describes an endpoint.
  public static let noEndpoint = DiagnosticCode(
    "CP0005", "no-endpoint", .error, "No document describes an endpoint.")
  /// The configuration has an unknown key or a value of the wrong kind.
  public static let badConfiguration = DiagnosticCode(
    "CP0006", "bad-configuration", .error, "The configuration has an unknown key or a value of the wrong kind.")
  /// A template cannot be parsed or names something that is not there.
  public static let badTemplate = DiagnosticCode(
    "CP0007", "bad-template", .error, "A template cannot be parsed or names something that is not there.")
  /// A correction names something that is not in the docs, or changes nothing.
  public static let badCorrection = DiagnosticCode(
    "CP0008", "bad-correction", .error, "A correction names something that is not in the docs, or changes nothing.")

  static let input: [DiagnosticCode] = [
    missingFile, noDocuments, notUTF8, tooLarge, noEndpoint, badConfiguration, badTemplate, badCorrection,
  ]
}
