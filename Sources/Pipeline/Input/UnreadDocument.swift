import Diagnostics

extension Diagnostic {
  /// Whether it says that a document cannot be read: what the others say is printed all the same.
  var isOfUnreadDocument: Bool { [.notUTF8, .tooLarge, .missingFile].contains(code) && range != nil }
}

extension DiagnosticError {
  /// Whether it is about one document that cannot be read, and not about the run.
  var isOfOneDocument: Bool { !diagnostics.isEmpty && diagnostics.allSatisfy(\.isOfUnreadDocument) }
}
