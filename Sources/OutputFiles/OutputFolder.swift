import Diagnostics

/// A folder that printed files stand in.
///
/// What was printed there is listed in a manifest; nothing else in the folder is ever changed or removed. Links are
/// neither followed nor written through. What belongs to other tools (`.build`, `.swiftpm`, `.git`,
/// `Package.resolved`) does not count.
public struct OutputFolder: Sendable, Hashable {
  /// The folder's path. It need not be there yet.
  public let root: String
  /// The name of the list of printed files. Without one the folder belongs to others as well: what is printed replaces
  /// what has its name, and nothing is ever removed or reported.
  public let manifestName: String?

  /// What the list of printed files is called, unless somebody says otherwise.
  public static let usualManifestName = ".copperplate-manifest"

  /// The paths that a list of printed files names.
  public static func paths(inManifest bytes: [UInt8]) -> [String] { Manifest.reading(bytes).manifest.paths }

  /// A folder at a path, with the name of its manifest.
  public init(root: String, manifestName: String? = usualManifestName) {
    self.root = PathText.normalised(root)
    self.manifestName = manifestName
  }

  /// What writing `files` would do. Nothing is changed.
  /// - Throws: every finding that forbids it.
  public func plan(_ files: OutputFileSet) throws(DiagnosticError) -> OutputPlan {
    let survey = try survey(files)
    guard survey.problems.isEmpty else { throw DiagnosticError(survey.problems, exitCode: 2) }
    return survey.plan(root: root)
  }

  /// Where the folder differs from `files`. Nothing is changed.
  /// - Throws: a finding when the folder cannot be read.
  public func check(_ files: OutputFileSet) throws(DiagnosticError) -> OutputCheck {
    OutputCheck(try survey(files), of: self, tree: try FolderTree(ifThere: root))
  }

  /// Makes the folder hold `files`: changed ones are replaced, unchanged ones left alone, stale ones removed.
  /// - Throws: every finding that forbids it; the folder is then as it was.
  /// - Returns: what was done.
  @discardableResult
  public func write(_ files: OutputFileSet) throws(DiagnosticError) -> OutputPlan {
    guard let plan = try OutputTransaction([(self, files)]).write().first else { return try plan(files) }
    return plan
  }

  private func survey(_ files: OutputFileSet) throws(DiagnosticError) -> FolderSurvey {
    let tree = try FolderTree(ifThere: root)
    if let tree { try RunLock.take([tree], exclusively: false) }
    return try FolderSurveyor(folder: self, files: files, tree: tree).survey()
  }

  /// The name of the file that tells of a run which has not ended.
  var journalName: String? { manifestName.map(OutputNames.journal(for:)) }
}
