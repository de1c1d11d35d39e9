/// CP03xx: what could not be printed or written.
extension DiagnosticCode {
  /// A name in the docs cannot become a Swift identifier.
  public static let unnameable = DiagnosticCode(
    "CP0301", "unnameable", .warning, "A name in the docs cannot become a Swift identifier.")
  /// Two names became one Swift identifier and were told apart.
  public static let nameCollision = DiagnosticCode(
    "CP0302", "name-collision", .note, "Two names became one Swift identifier and were told apart.")
  /// Two printed files have one path.
  public static let duplicateFile = DiagnosticCode(
    "CP0303", "duplicate-file", .error, "Two printed files have one path.")
  /// A file or folder of the output cannot be written.
  public static let unwritable = DiagnosticCode(
    "CP0304", "unwritable", .error, "A file or folder of the output cannot be written.")
  /// An output path leads outside its folder or through a link.
  public static let unsafePath = DiagnosticCode(
    "CP0305", "unsafe-path", .error, "An output path leads outside its folder or through a link.")
  /// A file in the output folder was not printed and is left alone.
  public static let foreignFile = DiagnosticCode(
    "CP0306", "foreign-file", .note, "A file in the output folder was not printed and is left alone.")
  /// A file on disk is not what the docs print.
  public static let outOfDate = DiagnosticCode(
    "CP0307", "out-of-date", .error, "A file on disk is not what the docs print.")
  /// An example could not become a fixture test.
  public static let untestedExample = DiagnosticCode(
    "CP0308", "untested-example", .warning, "An example could not become a fixture test.")
  /// A version does not follow the last release, or says less than changed.
  public static let refusedVersion = DiagnosticCode(
    "CP0309", "refused-version", .error, "A version does not follow the last release, or says less than changed.")

  static let output: [DiagnosticCode] = [
    unnameable, nameCollision, duplicateFile, unwritable, unsafePath, foreignFile, outOfDate, untestedExample,
    refusedVersion,
  ]
}
