import Diagnostics

extension ProfileRecognition {
  /// What was found in documents that name no endpoint, what is missing, and what would help.
  public var diagnosis: Diagnostic {
    Diagnostic(
      .noEndpoint, "no document describes an endpoint: \(size); found \(found)",
      at: gaps.first?.place ?? survey.firstPlace,
      notes: notes, wayOut: wayOut)
  }

  private var size: String {
    let documents = survey.size.documents == 1 ? "1 document" : "\(survey.size.documents) documents"
    return survey.size.lines == 0
      ? "\(documents) without a word" : "\(documents) with \(survey.size.lines) lines"
  }

  private var found: String {
    let tables = survey.tables.reduce(0) { $0 + $1.count }
    let blocks = survey.codeLanguages.reduce(0) { $0 + $1.count }
    let verbs = survey.unreadVerbs.reduce(0) { $0 + $1.count }
    return [
      Self.counted(tables, "table"), Self.counted(blocks, "code block"),
      Self.counted(survey.commands.count, "`curl` command"), Self.counted(verbs, "line") + " with a verb and a path",
    ].joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count == 0 ? "no" : String(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  private var notes: [Diagnostic.Note] {
    let tables = survey.tables.prefix(4).map { table in
      let known = table.describesFields ? "read as fields" : "not known to describe fields"
      return Diagnostic.Note("\(Self.counted(table.count, "table")) with \(table.titles): \(known)", at: table.first)
    }
    let code = survey.codeLanguages.prefix(4).map { language in
      let name = language.text.isEmpty ? "without a language" : "of \(language.text)"
      return Diagnostic.Note("\(Self.counted(language.count, "code block")) \(name)", at: language.first)
    }
    let missing = gaps.prefix(6).map { gap in
      Diagnostic.Note(gap.message + (gap.line.map { "; in a profile: \($0)" } ?? ""), at: gap.place)
    }
    return tables + code + missing
  }

  private var wayOut: String {
    if let foreign = survey.foreignFormats.first { return foreign.kind.wayOut }
    if let line = gaps.lazy.compactMap(\.line).first {
      return "write a profile with the line `\(line)`, and name it as `profile` in the configuration"
    }
    return "name documents in which each endpoint has its method and its path on a line, such as `GET /things/{id}`"
  }
}
