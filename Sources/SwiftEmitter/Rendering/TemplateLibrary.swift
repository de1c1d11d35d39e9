import Diagnostics
import Mustache

/// The templates, parsed once: the built-in ones, and a user's own in the place of some of them.
struct TemplateLibrary: Sendable {
  private enum Template {
    case plain(PlainTemplate)
    case mustache(MustacheTemplate)
  }

  private let templates: [TemplateName: Template]

  /// The built-in templates with those of a user.
  /// - Throws: a finding for each template that cannot be parsed, has an unknown name or names an unknown tag.
  init(_ builtIn: [String: String], overrides: [TemplateFile] = []) throws(DiagnosticError) {
    var findings: [Diagnostic] = []
    var templates: [TemplateName: Template] = [:]
    let known = Set(TemplateName.allCases.map(\.rawValue))
    for file in overrides where !known.contains(file.name) {
      findings.append(
        Diagnostic(
          .badTemplate, "The template '\(file.path)' has the name of no built-in one.",
          wayOut: "The names are: \(known.sorted().joined(separator: ", "))."))
    }
    for name in TemplateName.allCases {
      let own = overrides.last { $0.name == name.rawValue }
      let text = own?.text ?? builtIn[name.rawValue] ?? ""
      let path = own?.path ?? name.rawValue + ".mustache"
      // The built-in ones are checked by a test.
      if own != nil { findings += TemplateLibrary.check(text, path: path, name: name) }
      if let plain = PlainTemplate(text) {
        templates[name] = .plain(plain)
        continue
      }
      do {
        templates[name] = .mustache(try MustacheTemplate(string: text))
      } catch {
        findings.append(TemplateLibrary.finding(error, path: path))
      }
    }
    guard findings.isEmpty else { throw DiagnosticError(findings, exitCode: 2) }
    self.templates = templates
  }

  /// What a template prints for a view model, with one newline at its end.
  func render(_ name: TemplateName, _ view: some ViewModel) -> String {
    let text =
      switch templates[name] {
      case .plain(let template): template.render(view)
      case .mustache(let template): template.render(view)
      case nil: ""
      }
    var end = text.endIndex
    while end > text.startIndex, text[text.index(before: end)].isNewline { end = text.index(before: end) }
    return String(text[..<end]) + "\n"
  }

  /// What is wrong with the tags of a template.
  static func check(_ text: String, path: String, name: TemplateName) -> [Diagnostic] {
    let tags = TemplateTags(text)
    let known = name.view.tagNames
    var findings = tags.variables.filter { !known.contains($0.name) }.map { tag in
      Diagnostic(
        .badTemplate, "The template '\(path)' has the unknown tag '\(tag.name)'.",
        at: SourceRange(file: path, lines: tag.line...tag.line),
        wayOut: "The tags of this template are: \(known.sorted().joined(separator: ", ")).")
    }
    findings += tags.partials.map { tag in
      Diagnostic(
        .badTemplate, "The template '\(path)' names the partial '\(tag.name)'; templates have none.",
        at: SourceRange(file: path, lines: tag.line...tag.line), wayOut: "Write its text in the template itself.")
    }
    if !tags.isText {
      findings.append(
        Diagnostic(
          .badTemplate, "The template '\(path)' does not say that it prints plain text.",
          at: SourceRange(file: path, lines: 1...1), wayOut: "Let it begin with {{% CONTENT_TYPE:TEXT}}."))
    }
    return findings
  }

  private static func finding(_ error: any Error, path: String) -> Diagnostic {
    guard let error = error as? MustacheTemplate.ParserError else {
      return Diagnostic(.badTemplate, "The template '\(path)' cannot be parsed.")
    }
    let line = error.context.lineNumber
    return Diagnostic(
      .badTemplate, "The template '\(path)' cannot be parsed: \(error.error).",
      at: SourceRange(
        file: path, start: SourcePosition(line: line, column: error.context.columnNumber),
        end: SourcePosition(line: line, column: error.context.columnNumber)),
      wayOut: "Close every tag and section.")
  }
}
