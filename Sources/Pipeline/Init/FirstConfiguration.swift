import Diagnostics
import DocParser
import Foundation

/// A first profile and configuration of documents that nobody has told anything of.
public struct FirstConfiguration: Sendable {
  /// What was recognised.
  public let recognition: ProfileRecognition
  /// What became of the entries that were recognised.
  let search: ProfileSearch.Outcome
  /// The client's name.
  public let name: String
  /// The documents, as paths from the configuration's folder.
  public let documents: [String]

  /// Looks at documents and folders of documents.
  ///
  /// - Parameters:
  ///   - name: the client's name; nil to take the service's.
  ///   - folder: where the files will stand, and paths count from.
  /// - Throws: ``DiagnosticError`` for documents that cannot be read.
  public init(documents paths: [String], name: String? = nil, into folder: String = ".") throws(DiagnosticError) {
    let documents = try FirstConfiguration.readable(try DocumentSet(paths: paths).documents)
    let survey = try DocParser().survey(documents.map { ($0.bytes, $0.path) })
    self.documents = paths.map { RelativePath.path(to: $0, from: folder) }
    recognition = ProfileRecognition(survey)
    var trials = ProfileSearch(documents)
    search = try trials.outcome(for: recognition)
    self.name = name ?? ClientName.suggested(baseURL: search.baseURL, documents: paths)
  }

  /// The documents that can be read; those that cannot cost themselves, unless there is no other.
  private static func readable(
    _ documents: [DocumentSet.Document]
  ) throws(DiagnosticError) -> [DocumentSet.Document] {
    var failure: DiagnosticError?
    var readable: [DocumentSet.Document] = []
    for document in documents {
      do throws(DiagnosticError) {
        try DocParser().check(bytes: document.bytes, file: document.path)
        readable.append(document)
      } catch {
        guard error.isOfOneDocument else { throw error }
        failure = failure ?? error
      }
    }
    if readable.isEmpty, let failure { throw failure }
    return readable
  }

  /// The names of the files, and what they hold.
  public var files: [(name: String, text: String)] {
    [
      ("copperplate.yaml", configurationText),
      ("profile.yaml", ProfileText(recognition: recognition, search: search, name: name).text),
    ]
  }

  /// Whether the documents name calls, so that a client can be printed.
  public var isUsable: Bool { recognition.survey.namesEndpoints || recognition.survey.commands.count > 0 }

  /// Why no client can be printed, with what would help.
  public var diagnosis: Diagnostic { recognition.diagnosis }

  private var configurationText: String {
    var lines = [
      "# What `copperplate generate` reads and where it writes; paths count from here.", "",
      "name: \(YAMLText.scalar(name))", "documents: [\(documents.map(YAMLText.scalar).joined(separator: ", "))]",
      "profile: profile.yaml",
    ]
    if let url = search.baseURL {
      lines += ["", "# What most calls are shown to go to, or a sentence says of all:"]
      lines.append("base-url: \(YAMLText.scalar(url))")
    } else {
      lines += ["", "# No document names the URL that paths are appended to:", "# base-url: https://…"]
    }
    lines += ["", "output: \(name)Client", "spec: spec"]
    lines += [
      "", "# What the docs get wrong, corrected by name; `copperplate lint --write-corrections` proposes entries:",
      "# corrections: corrections.yaml",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Writes the files into a folder; nothing is written when one of them is there, unless `replaces`.
  ///
  /// - Returns: the paths that were written.
  /// - Throws: ``DiagnosticError`` (exit code 2) for a file that is there or a folder that cannot be written.
  public func write(to folder: String, replacing replaces: Bool) throws(DiagnosticError) -> [String] {
    let paths = files.map { (folder as NSString).appendingPathComponent($0.name) }
    if !replaces, let taken = paths.first(where: { FileManager.default.fileExists(atPath: $0) }) {
      throw DiagnosticError(
        [
          Diagnostic(
            .badConfiguration, "\(taken) is there already; nothing was written",
            wayOut: "give --force to replace it, or another folder with --into")
        ], exitCode: 2)
    }
    for (path, file) in zip(paths, files) {
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw DiagnosticError(
          [
            Diagnostic(
              .badConfiguration, "\(path) cannot be written: \(error.localizedDescription)",
              wayOut: "check the folder's permissions")
          ], exitCode: 2)
      }
    }
    return paths
  }
}

extension FirstConfiguration {
  /// What was recognised and what was not, in a few lines.
  public func summary(_ paths: [String]) -> String {
    let survey = recognition.survey
    let lines = survey.endpointLines.reduce(0) { $0 + $1.count }
    let fields = survey.tables.filter(\.describesFields)
    let tables = Counted.text(fields.reduce(0) { $0 + $1.count }, "table") + " of fields"
    return """
      read     \(Counted.text(survey.size.documents, "document")): \(Counted.text(lines, "endpoint line")), \
      \(tables), \(Counted.text(survey.commands.count, "command"))
      found    \(recognition.findings.map(\.key).joined(separator: ", "))
      tried    \(search.summary)
      open     \(Counted.text(recognition.gaps.count, "thing")) not recognised, at the end of the profile
      written  \(paths.joined(separator: " and ")); `copperplate generate` prints the client
      """
  }
}

/// Paths from one folder to another.
enum RelativePath {
  /// The path that leads from `folder` to `path`; an absolute one stays.
  static func path(to path: String, from folder: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    let current = FileManager.default.currentDirectoryPath
    func parts(_ path: String) -> [String] {
      let whole = path.hasPrefix("/") ? path : (current as NSString).appendingPathComponent(path)
      return URL(fileURLWithPath: whole).standardizedFileURL.path.split(separator: "/").map(String.init)
    }
    let (from, to) = (parts(folder), parts(path))
    let common = zip(from, to).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: from.count - common) + to.dropFirst(common)
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }
}

/// A name for a client of documents that give none.
enum ClientName {
  /// The host's own name, else the folder's.
  static func suggested(baseURL: String?, documents: [String]) -> String {
    let folder = documents.first.map { ($0 as NSString).lastPathComponent.split(separator: ".").first.map(String.init) }
    let candidates = [baseURL.flatMap(hostName), folder.flatMap { $0 }].compactMap { $0 }.map(camel)
    return candidates.first { !$0.isEmpty && !generic.contains($0.lowercased()) } ?? "Service"
  }

  private static let generic: Set<String> = ["docs", "doc", "api", "reference", "readme", "src", "markdown", "index"]

  /// The part of a host that names the service: `gitlab` of `gitlab.example.com`, `tracker` of `tracker.example`.
  private static func hostName(_ url: String) -> String? {
    let host = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
    let labels = (host?.prefix { $0 != ":" } ?? "").split(separator: ".").map { $0.lowercased() }
    guard !labels.contains(where: { !$0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } }) else {
      return nil
    }
    let ignored: Set = ["www", "api", "rest", "dev", "developer", "example", "localhost", "v1", "v2", "app"]
    return labels.dropLast().last { !ignored.contains($0) && !$0.hasPrefix("your") }
  }

  private static func camel(_ text: String) -> String {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return name.first?.isLetter == true ? name : ""
  }
}
