import Diagnostics
import DocParser
import Foundation
import OutputFiles
import SpecBuilder
import SwiftEmitter

/// What the configuration means for each stage.
extension Pipeline {
  func form() throws(DiagnosticError) -> DocumentForm? {
    guard let text = configuration.form else { return nil }
    guard let form = DocumentForm(rawValue: Pipeline.earlierForms[text] ?? text) else {
      throw wrong(
        "there is no form '\(text)'",
        wayOut: "forms are \(DocumentForm.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return form
  }

  /// Names of forms that were told apart once and are read alike.
  private static let earlierForms = ["gitbook": "markdown", "pages": "markdown"]

  func profile() throws(DiagnosticError) -> DocProfile {
    guard let text = configuration.profile else { return .standard }
    return try DocProfileReader().profile(named: text, contents: contents)
  }

  func specOptions() throws(DiagnosticError) -> SpecBuilderOptions {
    try Pipeline.specOptions(
      profile: try profile(), configuration: configuration, baseURL: configuration.baseURL)
  }

  /// What a profile and a configuration mean for building the spec.
  static func specOptions(
    profile: DocProfile, configuration: Configuration, baseURL: String?
  ) throws(DiagnosticError) -> SpecBuilderOptions {
    var additions: [String: TypeMeaning] = [:]
    let builtIn = TypeVocabulary()
    let types = profile.types.merging(configuration.types, uniquingKeysWith: { $1 })
    for (word, meaning) in types.sorted(by: { $0.key < $1.key }) {
      if case .named = builtIn.meaning(of: meaning) {
        throw wrong(
          "the type '\(word)' has the unknown meaning '\(meaning)'", in: configuration.file,
          wayOut: "use a type word that is known")
      }
      additions[word] = builtIn.meaning(of: meaning)
    }
    let headers = profile.credentialHeaders.compactMap { entry -> SpecBuilderOptions.HeaderOverride? in
      guard case (let name, let scheme?) = DocProfile.header(entry) else { return nil }
      return .init(name: name, value: .credential, prefix: scheme.isEmpty ? "" : scheme + " ")
    }
    return SpecBuilderOptions(
      baseURL: baseURL, headers: headers, vocabulary: TypeVocabulary(additions: additions),
      lexicon: profile.lexiconWithLabels)
  }

  func corrections() throws(DiagnosticError) -> [Correction] {
    guard let path = configuration.corrections else { return [] }
    guard let data = contents(of: path) else {
      throw wrong("the corrections file \(path) cannot be read", wayOut: "mend `corrections` or leave it out")
    }
    return try CorrectionsReader().read(String(decoding: data, as: UTF8.self), file: path)
  }

  func emitterOptions(keeping names: EarlierNames = EarlierNames()) throws(DiagnosticError) -> SwiftEmitter.Options {
    guard let name = configuration.name else {
      throw wrong("the client has no name", wayOut: "give one with --name, or as `name` in the configuration")
    }
    return SwiftEmitter.Options(name: name, templates: try ownTemplates(), renamed: names.renamed)
  }

  func outputs(_ printed: PrintedAPI) throws(DiagnosticError) -> [(OutputFolder, OutputFileSet)] {
    try outputs(package: printed.package, specFiles: printed.specFiles)
  }

  func outputs(
    package: OutputFileSet, specFiles: OutputFileSet
  ) throws(DiagnosticError) -> [(OutputFolder, OutputFileSet)] {
    guard let output = configuration.output else {
      throw wrong(
        "there is no folder to write to", wayOut: "give one with --output, or as `output` in the configuration")
    }
    let folder = (OutputFolder(root: output), package)
    // The spec folder holds a person's files too: nothing there is listed or removed.
    return [folder]
      + (configuration.spec.map { [(OutputFolder(root: $0, manifestName: nil), specFiles)] } ?? [])
  }

  private func wrong(_ message: String, wayOut: String) -> DiagnosticError {
    Pipeline.wrong(message, in: configuration.file, wayOut: wayOut)
  }

  private static func wrong(_ message: String, in file: String?, wayOut: String) -> DiagnosticError {
    let range = file.map { SourceRange(file: $0, lines: 1...1) }
    return DiagnosticError([Diagnostic(.badConfiguration, message, at: range, wayOut: wayOut)], exitCode: 2)
  }
}

extension Configuration {
  /// The configuration in a file, paths made relative to where the command runs.
  /// - Throws: ``DiagnosticError`` (exit code 2) when it cannot be read or used.
  public static func load(_ path: String) throws(DiagnosticError) -> Configuration {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DiagnosticError(
        [Diagnostic(.missingFile, "the configuration \(path) cannot be read", wayOut: "check the path")], exitCode: 2)
    }
    guard let text = String(bytes: data, encoding: .utf8) else {
      throw DiagnosticError(
        [Diagnostic(.notUTF8, "the configuration \(path) is not UTF-8 text", wayOut: "save it as UTF-8")], exitCode: 2)
    }
    return try ConfigurationReader().read(text, file: path).resolved()
  }
}

extension Configuration {
  /// The spec of the last release, beside the other spec files.
  public var releasedSpec: String { (spec.map { $0 + "/" } ?? "") + "released.json" }
}
