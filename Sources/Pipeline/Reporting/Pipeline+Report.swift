import APISpec
import Diagnostics
import DocParser
import Report

extension Pipeline {
  /// One self-contained HTML page: the documents beside what became of them.
  /// - Throws: ``DiagnosticError`` when there is no spec to show.
  public func report() throws(DiagnosticError) -> String {
    let built = try build()
    let (code, findings) = try printed(built)
    return report(of: built, code: code, findings: built.diagnostics + findings)
  }

  func report(of built: BuiltAPI, code: PrintedCode?, findings: [Diagnostic]) -> String {
    HTMLReport(
      title: configuration.name ?? built.read.documents.lazy.compactMap(\.title).first ?? "API",
      documents: built.read.documents.map(ReportDocument.init), spec: built.spec, sources: built.sources,
      declarations: code?.declarations ?? [], diagnostics: findings
    ).render()
  }

  /// The printed Swift; none, with the reasons, when it cannot be printed.
  func printed(_ built: BuiltAPI) throws(DiagnosticError)
    -> (code: PrintedCode?, findings: [Diagnostic])
  {
    do {
      // A page needs no name, and what is printed for it goes nowhere.
      let printed = try named.emit(built)
      let known = Set(built.diagnostics)
      return (PrintedCode(printed), printed.diagnostics.filter { !known.contains($0) })
    } catch  where error.exitCode == 1 {
      return (nil, error.diagnostics)
    }
  }
}

extension ReportDocument {
  init(_ facts: DocumentFacts) {
    self.init(path: facts.file, lines: facts.lines, accounts: facts.accounts.map(ReportAccount.init))
  }
}

extension ReportAccount {
  init(_ account: BlockAccount) {
    let kind: Kind =
      switch account.kind {
      case .heading: .heading
      case .paragraph: .paragraph
      case .row: .row
      case .code: .code
      case .listItem: .listItem
      case .html: .html
      case .other: .other
      }
    let use: Use =
      switch account.use {
      case .used(let words): .used(words)
      case .unused(let reason): .unused(reason)
      }
    self.init(kind: kind, use: use, lines: account.range.lines)
  }
}
