import Diagnostics
import Foundation

/// A template of a user's own, in the place of the one of the same name.
public struct TemplateFile: Sendable, Hashable {
  /// The template's name: that of its file without `.mustache`.
  public let name: String
  /// The file, as findings name it.
  public let path: String
  /// The template's text.
  public let text: String

  /// A template.
  public init(name: String, path: String, text: String) {
    self.name = name
    self.path = path
    self.text = text
  }

  /// The templates of a folder: its files that end in `.mustache`, ordered by name.
  /// - Throws: a finding when the folder or one of the files cannot be read as UTF-8 text.
  public static func read(directory: String) throws(DiagnosticError) -> [TemplateFile] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
      throw DiagnosticError(
        [
          Diagnostic(
            .missingFile, "The template folder '\(directory)' cannot be read.",
            wayOut: "Name a folder with .mustache files.")
        ], exitCode: 2)
    }
    var templates: [TemplateFile] = []
    for name in names.sorted() where name.hasSuffix(".mustache") {
      let path = directory + "/" + name
      guard let bytes = FileManager.default.contents(atPath: path), let text = String(bytes: bytes, encoding: .utf8)
      else {
        throw DiagnosticError(
          [
            Diagnostic(
              .badTemplate, "The template '\(path)' cannot be read as UTF-8 text.",
              wayOut: "Save it as UTF-8, or take it out of the folder.")
          ], exitCode: 2)
      }
      templates.append(TemplateFile(name: String(name.dropLast(".mustache".count)), path: path, text: text))
    }
    return templates
  }
}
