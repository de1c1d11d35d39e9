import Diagnostics
import Digests
import DocParser
import Foundation
import SwiftEmitter

/// Everything that a run reads, taken in at once, so that what is printed and what is remembered of the run come from
/// the same bytes whatever changes meanwhile.
///
/// A pipeline that has it reads no other file.
struct RunInputs: Sendable {
  /// The documents, old to new.
  let documents: DocumentSet
  /// The user's own templates.
  let templates: [TemplateFile]
  /// The single files by path; nil for one that is not there.
  private let files: [String: Data?]
  private let configuration: Configuration

  /// What a configuration names; nil when something of it cannot be read, which the run itself then tells.
  init?(_ configuration: Configuration) {
    guard let documents = try? DocumentSet(paths: configuration.documents) else { return nil }
    var templates: [TemplateFile] = []
    if let folder = configuration.templates {
      guard let found = try? TemplateFile.read(directory: folder) else { return nil }
      templates = found
    }
    self.documents = documents
    self.templates = templates
    self.configuration = configuration
    files = configuration.singleFiles.reduce(into: [:]) { files, path in
      files[path] = .some(FileManager.default.contents(atPath: path))
    }
  }

  /// The contents of one of the single files; nil when it is not there.
  func contents(of path: String) -> Data? { files[path] ?? nil }

  /// The digest of all of it and of the configuration's values, for a program.
  func digest(for program: ProgramIdentity) -> String {
    var digest = SHA256()
    digest.add(part: program.text)
    digest.add(part: CanonicalText(of: configuration).text)
    for document in documents.documents {
      digest.add(part: document.path)
      digest.add(part: document.bytes)
    }
    for template in templates {
      digest.add(part: "template \(template.path)")
      digest.add(part: template.text)
    }
    for (path, contents) in files.sorted(by: { $0.key < $1.key }) {
      digest.add(part: "file \(path) \(contents == nil)")
      digest.add(part: Array(contents ?? Data()))
    }
    return digest.hexadecimal
  }
}

extension Configuration {
  /// The single files that a run reads besides documents and templates; they need not be there.
  var singleFiles: [String] {
    let isBuiltIn = DocProfile.builtIn.contains { $0.name == profile }
    let records = [Changelog.fileName, EarlierNames.fileName].compactMap { name in spec.map { $0 + "/" + name } }
    return [corrections, isBuiltIn ? nil : profile, spec == nil ? nil : releasedSpec].compactMap { $0 } + records
  }
}

/// The values of a structure as a text that is the same whenever they are: every property that it has and will ever
/// have is in it.
struct CanonicalText {
  let text: String

  init(of value: Any) { text = CanonicalText.text(value) }

  private static func text(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let children = mirror.children.map { quoted($0.label ?? "") + text($0.value) }
    switch mirror.displayStyle {
    case .set, .dictionary: return "{" + children.sorted().joined(separator: ",") + "}"
    case nil where children.isEmpty, .enum where children.isEmpty: return quoted(String(describing: value))
    default: return "(" + children.joined(separator: ",") + ")"
    }
  }

  private static func quoted(_ text: String) -> String { "\(text.utf8.count):\(text)" }
}
