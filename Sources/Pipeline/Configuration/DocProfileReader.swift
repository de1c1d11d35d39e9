import Diagnostics
import DocParser
import Foundation
import Language

/// Reads a documentation profile: what is particular to a documentation set, as data.
public struct DocProfileReader: Sendable {
  /// A reader.
  public init() {}

  /// A built-in profile by its name, or the profile in the file at that path.
  /// - Throws: ``DiagnosticError`` (exit code 2) when there is no such profile or it cannot be used.
  public func profile(named name: String) throws(DiagnosticError) -> DocProfile {
    try profile(named: name) { FileManager.default.contents(atPath: $0) }
  }

  func profile(named name: String, contents: (String) -> Data?) throws(DiagnosticError) -> DocProfile {
    if let known = DocProfile.builtIn.first(where: { $0.name == name }) { return known }
    guard let data = contents(name) else {
      throw DiagnosticError(
        [
          Diagnostic(
            .missingFile, "there is no profile '\(name)': it is neither built in nor a file",
            wayOut:
              "built in are \(DocProfile.builtIn.map(\.name).joined(separator: " and ")); any other is a YAML file")
        ], exitCode: 2)
    }
    return try read(String(decoding: data, as: UTF8.self), file: name)
  }

  /// The profile in `text`; what it leaves out is as in the standard one, and so is what a list has for `+`.
  /// - Throws: ``DiagnosticError`` for invalid YAML, an unknown key or a value of the wrong kind.
  public func read(_ text: String, file: String) throws(DiagnosticError) -> DocProfile {
    let yaml = try YAMLMapping(text, file: file)
    try yaml.allowOnly(DocProfileReader.keys)
    var profile = DocProfile.standard
    profile.name = try yaml.string("name") ?? (file as NSString).lastPathComponent
    for (key, list) in DocProfileReader.lists {
      if let words = try yaml.strings(key) { profile[keyPath: list] = expanded(words, profile[keyPath: list]) }
    }
    for (word, meaning, _) in try yaml.mapping("types")?.texts() ?? [] { profile.types[word] = meaning }
    for (key, mark) in DocProfileReader.marks {
      if let text = try yaml.text(key) { profile[keyPath: mark] = text }
    }
    if let words = try yaml.mapping("words") { profile.lexicon = try lexicon(words) }
    if let columns = try yaml.mapping("columns") { try read(columns, DocProfileReader.columns, into: &profile) }
    if let labels = try yaml.mapping("labels") { try read(labels, DocProfileReader.labels, into: &profile) }
    return profile
  }

  private typealias Lists = [(key: String, path: any WritableKeyPath<DocProfile, [String]> & Sendable)]

  private func read(_ yaml: YAMLMapping, _ lists: Lists, into profile: inout DocProfile) throws(DiagnosticError) {
    try yaml.allowOnly(lists.map(\.key))
    for (key, list) in lists {
      if let words = try yaml.strings(key) { profile[keyPath: list] = expanded(words, profile[keyPath: list]) }
    }
  }

  private func lexicon(_ yaml: YAMLMapping) throws(DiagnosticError) -> Lexicon {
    let names = Lexicon.names
    try yaml.allowOnly(names)
    var changes: [String: [String]] = [:]
    for name in names {
      if let words = try yaml.strings(name) { changes[name] = words }
    }
    return Lexicon(changes: changes)
  }

  /// The words with those of the standard profile in the place of `+`.
  private func expanded(_ words: [String], _ standard: [String]) -> [String] {
    words.flatMap { $0 == "+" ? standard.filter { !words.contains($0) } : [$0] }
  }

  private static let keys = ["name", "columns", "labels", "types", "words"] + lists.map(\.key) + marks.map(\.key)

  /// Every key, with a full stop before one within another.
  static var allKeys: [String] {
    keys.filter { $0 != "columns" && $0 != "labels" } + columns.map { "columns." + $0.key }
      + labels.map { "labels." + $0.key }
  }

  private static let marks: [(key: String, path: any WritableKeyPath<DocProfile, String> & Sendable)] = [
    ("required-marker", \.requiredMarker), ("optional-marker", \.optionalMarker),
  ]

  private static let lists: Lists = [
    ("type-words", \.typeWords), ("placeholders", \.placeholders), ("no-default-words", \.noDefaultWords),
    ("yes-words", \.yesWords), ("no-words", \.noWords), ("methods", \.methods), ("endpoint-lines", \.endpointLines),
    ("base-url-placeholders", \.baseURLPlaceholders), ("base-urls", \.baseURLs),
    ("webhook-placeholders", \.webhookPlaceholders), ("credential-headers", \.credentialHeaders),
    ("fill-in-marks", \.fillInMarks), ("footnote-labels", \.footnoteLabels), ("footnote-marks", \.footnoteMarks),
  ]

  private static let columns: Lists = [
    ("name", \.columns.name), ("type", \.columns.type), ("description", \.columns.description),
    ("default", \.columns.defaultValue), ("required", \.columns.required), ("optional", \.columns.optional),
    ("value", \.columns.value), ("status-code", \.columns.statusCode), ("categories", \.columns.categories),
    ("location", \.columns.location),
  ]

  private static let labels: Lists = [
    ("headers", \.labels.headers), ("parameters", \.labels.parameters), ("request", \.labels.request),
    ("response", \.labels.response), ("examples", \.labels.examples), ("properties", \.labels.properties),
    ("values", \.labels.values),
  ]
}
