import Diagnostics

/// A file in memory, to be written below an output folder.
public struct OutputFile: Sendable, Hashable {
  /// The path below the folder: relative, ASCII, parts separated by `/`.
  public let path: String
  /// The whole text.
  public let contents: String

  /// A file of a path and a text.
  public init(path: String, contents: String) {
    self.path = path
    self.contents = contents
  }

  /// Whether bytes are its text.
  func holds(_ bytes: [UInt8]) -> Bool {
    bytes.count == contents.utf8.count && bytes.elementsEqual(contents.utf8)
  }
}

/// Files in memory that may stand in one folder: safe paths, none of them twice, ordered by path.
///
/// Paths that differ in case only are refused too, since many file systems hold them for one.
public struct OutputFileSet: Sendable, Hashable {
  /// The files, ordered by path.
  public private(set) var files: [OutputFile] = []

  private var byKey: [String: OutputFile] = [:]
  /// Every folder that a file needs, by key, with the path of one file that needs it.
  private var folders: [String: String] = [:]

  /// No files.
  public init() {}

  /// The given files.
  /// - Throws: a finding for each file with an unsafe path or a path that is taken.
  public init(_ files: [OutputFile]) throws(DiagnosticError) {
    try add(contentsOf: files)
  }

  /// Adds a file.
  /// - Throws: a finding when its path is unsafe or taken.
  public mutating func add(_ file: OutputFile) throws(DiagnosticError) {
    try add(contentsOf: [file])
  }

  /// Adds files, all of them or none.
  /// - Throws: a finding for each file with an unsafe path or a path that is taken.
  public mutating func add(contentsOf files: [OutputFile]) throws(DiagnosticError) {
    var copy = self
    let findings = files.compactMap { copy.insert($0) }
    guard findings.isEmpty else { throw DiagnosticError(findings) }
    copy.files = copy.byKey.values.sorted { $0.path < $1.path }
    self = copy
  }

  /// The file with a path, if there is one.
  public subscript(path: String) -> OutputFile? {
    byKey[SafePath.key(path)].flatMap { $0.path == path ? $0 : nil }
  }

  /// The file whose path is the given one where case does not count.
  func file(withKeyOf path: String) -> OutputFile? { byKey[SafePath.key(path)] }

  /// The number of files.
  public var count: Int { byKey.count }

  /// Whether there is no file.
  public var isEmpty: Bool { byKey.isEmpty }

  private mutating func insert(_ file: OutputFile) -> Diagnostic? {
    if let reason = SafePath.problem(with: file.path) { return SafePath.finding(file.path, reason) }
    let key = SafePath.key(file.path)
    let parents = SafePath.parents(of: key)
    let taken = byKey[key]?.path ?? parents.first { byKey[$0] != nil }.flatMap { byKey[$0]?.path }
    if let other = taken ?? folders[key] { return doubled(file.path, other) }
    byKey[key] = file
    for parent in parents { folders[parent] = file.path }
    return nil
  }

  private func doubled(_ path: String, _ other: String) -> Diagnostic {
    let message =
      path == other
      ? "Two printed files have the path '\(path)'."
      : "The printed files '\(other)' and '\(path)' cannot stand side by side."
    return Diagnostic(
      .duplicateFile, message, wayOut: "Rename one of the things that the files are named after by a correction.")
  }
}
