import Diagnostics
import DocParser

/// What to tell of documents in no known form.
extension Pipeline {
  /// The error with what stands in the documents instead of endpoints, where none describes one.
  func diagnosed(_ error: DiagnosticError) throws(DiagnosticError) -> DiagnosticError {
    guard error.diagnostics.map(\.code) == [.noEndpoint] else { return error }
    let documents = try documents().documents
    let readable = documents.filter { (try? DocParser().check(bytes: $0.bytes, file: $0.path)) != nil }
    let survey = try DocParser(profile: try profile()).survey(readable.map { ($0.bytes, $0.path) })
    return DiagnosticError([ProfileRecognition(survey).diagnosis], exitCode: error.exitCode)
  }

  /// A finding about a document of which nothing was read although it seems to describe calls, or is no Markdown.
  func unreadDocument(
    _ document: DocumentSet.Document, _ facts: DocumentFacts, _ parser: DocParser
  ) throws(DiagnosticError) -> [Diagnostic] {
    let isRead = facts.sections.contains { section in
      section.endpoint != nil || section.examples.contains { $0.command != nil }
        || section.tables.contains { $0.role != .other } || section.prose.contains { !$0.statements.isEmpty }
    }
    guard !isRead else { return [] }
    let recognition = ProfileRecognition(try parser.survey([(document.bytes, document.path)]))
    let survey = recognition.survey
    guard !survey.foreignFormats.isEmpty || !survey.unreadVerbs.isEmpty,
      let gap = recognition.gaps.first(where: { $0.place != nil && $0.line != nil }) ?? recognition.gaps.first
    else { return [] }
    return [
      Diagnostic(
        .unknownForm, "nothing of this document is used: \(gap.message)", at: gap.place,
        wayOut: gap.line.map { "give the profile the line `\($0)`" } ?? recognition.diagnosis.wayOut)
    ]
  }
}
