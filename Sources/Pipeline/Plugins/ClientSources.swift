import Diagnostics
import OutputFiles

/// The client alone, as two files of known names: what a build tool plugin, which has to name its outputs before
/// anything is read, compiles into a target.
public struct ClientSources: Sendable {
  /// What comes from the docs.
  public static let client = "PrintedClient.swift"
  /// What every client stands on; it stays as it is when the docs change.
  public static let runtime = "PrintedRuntime.swift"

  /// The files.
  let files: OutputFileSet

  /// The sources of a printed package's client.
  /// - Throws: ``DiagnosticError`` never, as long as the two names differ.
  init(_ package: OutputFileSet, client name: String) throws(DiagnosticError) {
    let root = "Sources/\(name)/"
    let sources = package.files.filter { $0.path.hasPrefix(root) && $0.path.hasSuffix(".swift") }
    let isRuntime = { (file: OutputFile) in file.path.hasPrefix(root + "Runtime/") }
    files = try OutputFileSet([
      OutputFile(path: Self.client, contents: Self.joined(sources.filter { !isRuntime($0) })),
      OutputFile(path: Self.runtime, contents: Self.joined(sources.filter(isRuntime))),
    ])
  }

  /// The files' texts one after the other below their imports. An import is public when one of them needs it to be, and
  /// never left to the settings of the target.
  private static func joined(_ files: [OutputFile]) -> String {
    var (imports, isPublic): (Set<String>, Set<String>) = ([], [])
    var lines: [Substring] = []
    for file in files {
      for line in file.contents.split(separator: "\n", omittingEmptySubsequences: false) {
        let words = line.split(separator: " ")
        guard line.hasPrefix("import ") || line.hasPrefix("public import "), let module = words.last else {
          lines.append(line)
          continue
        }
        imports.insert(String(module))
        if words.first == "public" { isPublic.insert(String(module)) }
      }
    }
    let head = imports.sorted().map { (isPublic.contains($0) ? "public" : "internal") + " import \($0)" }
    return (head + [""]).joined(separator: "\n") + lines.joined(separator: "\n")
  }
}

extension Pipeline {
  /// Writes the client's sources alone into a folder; a file that stays as it is is not touched.
  /// - Throws: ``DiagnosticError``.
  public func writeSources(of printed: PrintedAPI, into folder: String) throws(DiagnosticError) {
    let sources = try ClientSources(printed.package, client: configuration.name ?? "")
    _ = try OutputFolder(root: folder, manifestName: nil).write(sources.files)
  }
}
