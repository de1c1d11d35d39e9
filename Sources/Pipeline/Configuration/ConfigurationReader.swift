import Diagnostics
import Foundation

/// Reads `copperplate.yaml`.
public struct ConfigurationReader: Sendable {
  /// A reader.
  public init() {}

  /// The configuration in `text`, with paths as they stand there.
  /// - Throws: ``DiagnosticError`` for invalid YAML, an unknown key or a value of the wrong kind.
  public func read(_ text: String, file: String) throws(DiagnosticError) -> Configuration {
    let yaml = try YAMLMapping(text, file: file)
    try yaml.allowOnly(ConfigurationReader.keys)
    var configuration = Configuration()
    configuration.file = file
    configuration.name = try yaml.string("name")
    configuration.documents = try yaml.strings("documents") ?? []
    configuration.output = try yaml.string("output")
    configuration.spec = try yaml.string("spec")
    configuration.corrections = try yaml.string("corrections")
    configuration.templates = try yaml.string("templates")
    configuration.profile = try yaml.string("profile")
    configuration.form = try yaml.string("form")
    configuration.baseURL = try yaml.string("base-url")
    for (word, meaning, _) in try yaml.mapping("types")?.texts() ?? [] { configuration.types[word] = meaning }
    configuration.operations = try yaml.strings("operations") ?? []
    configuration.severity = try severity(yaml)
    return configuration
  }

  static let keys = [
    "name", "documents", "output", "spec", "corrections", "templates", "profile", "form", "base-url", "types",
    "operations", "severity",
  ]

  private func severity(_ yaml: YAMLMapping) throws(DiagnosticError) -> SeverityOverrides {
    let texts = try yaml.mapping("severity")?.texts() ?? []
    let read = SeverityOverrides.reading(
      texts.map { SeverityOverrides.Entry(code: $0.key, severity: $0.value, at: $0.range) })
    guard read.diagnostics.isEmpty else { throw DiagnosticError(read.diagnostics, exitCode: 2) }
    return read.value
  }
}

extension Configuration {
  /// The configuration with every path made relative to where the configuration file stands.
  func resolved() -> Configuration {
    guard let file else { return self }
    // Foundation's own way to the folder traps on a path of one character.
    let slash = file.lastIndex(of: "/")
    let folder = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? ""
    func resolve(_ path: String) -> String {
      guard !path.hasPrefix("/"), !folder.isEmpty else { return path }
      return ((folder as NSString).appendingPathComponent(path) as NSString).normalizedPath
    }
    var resolved = self
    resolved.documents = documents.map(resolve)
    resolved.output = output.map(resolve)
    resolved.spec = spec.map(resolve)
    resolved.corrections = corrections.map(resolve)
    resolved.templates = templates.map(resolve)
    if let profile, profile.hasSuffix(".yaml") || profile.contains("/") { resolved.profile = resolve(profile) }
    return resolved
  }
}

extension NSString {
  /// The path without `.` and, where a folder stands before it, `x/..`; links are not looked at.
  fileprivate var normalizedPath: String {
    var parts: [Substring] = []
    for part in (self as String).split(separator: "/", omittingEmptySubsequences: true) {
      if part == "." { continue }
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    let path = parts.joined(separator: "/")
    return hasPrefix("/") ? "/" + path : path.isEmpty ? "." : path
  }
}
