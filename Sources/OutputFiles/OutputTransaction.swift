import Diagnostics

/// Files for several folders that are written all or not at all.
public struct OutputTransaction: Sendable {
  private let parts: [(folder: OutputFolder, files: OutputFileSet)]
  /// Called before every change; tests make it fail.
  var probe: @Sendable (WriteStep) throws -> Void = { _ in }

  /// Files with the folders that they go to.
  public init(_ parts: [(OutputFolder, OutputFileSet)]) {
    self.parts = parts.map { (folder: $0.0, files: $0.1) }
  }

  /// What writing would do, a plan for each folder. Nothing is changed.
  /// - Throws: every finding of every folder that forbids it.
  public func plan() throws(DiagnosticError) -> [OutputPlan] {
    var plans: [OutputPlan] = []
    var findings: [Diagnostic] = []
    for (folder, files) in parts {
      do {
        plans.append(try folder.plan(files))
      } catch {
        findings += error.diagnostics
      }
    }
    guard findings.isEmpty else { throw DiagnosticError(findings, exitCode: 2) }
    return plans
  }

  /// Writes all files: first beside the old ones in every folder, and only when that went well in their place.
  /// - Throws: every finding that forbids it; all folders are then as they were.
  /// - Returns: what was done in each folder.
  @discardableResult
  public func write() throws(DiagnosticError) -> [OutputPlan] {
    // Whatever forbids it shall be found before any folder is made.
    let plans = try plan()
    if plans.allSatisfy(\.isUpToDate) { return plans }
    var made: [String] = []
    do {
      var trees: [FolderTree] = []
      for (folder, _) in parts {
        let (tree, folders) = try FolderTree.opening(making: folder.root)
        trees.append(tree)
        made += folders
      }
      try RunLock.take(trees, exclusively: true)
      return try write(to: trees)
    } catch {
      PathText.removeFolders(made)
      throw error
    }
  }

  /// Surveys the folders again, now that nobody else may change them, and writes.
  private func write(to trees: [FolderTree]) throws(DiagnosticError) -> [OutputPlan] {
    var writers: [FolderWriter] = []
    var findings = clashes(in: trees)
    for ((folder, files), tree) in zip(parts, trees) {
      let survey = try FolderSurveyor(folder: folder, files: files, tree: tree).survey()
      findings += survey.problems
      writers.append(FolderWriter(folder: folder, tree: tree, survey: survey, probe: probe))
    }
    guard findings.isEmpty else { throw DiagnosticError(findings, exitCode: 2) }
    try run(&writers)
    return writers.map { $0.survey.plan(root: $0.folder.root) }
  }

  /// Files of one path for folders that are one.
  private func clashes(in trees: [FolderTree]) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var sets: [FileIdentity: OutputFileSet] = [:]
    let identities = trees.map { (try? $0.root.itself())?.identity }
    // Within one folder, no two files of a set have one path; what has the name of its list is told of by the survey.
    let isShared = Set(identities).count < identities.count
    for ((folder, files), identity) in zip(parts, identities) where isShared {
      guard let identity else { continue }
      let manifest = folder.manifestName.map { [OutputFile(path: $0, contents: "")] } ?? []
      do {
        try sets[identity, default: OutputFileSet()].add(contentsOf: files.files + manifest)
      } catch {
        findings += error.diagnostics
      }
    }
    return findings
  }

  private func run(_ writers: inout [FolderWriter]) throws(DiagnosticError) {
    var failure: (any Error)?
    do {
      for index in writers.indices { try writers[index].stage() }
      for index in writers.indices { try writers[index].commit() }
      for index in writers.indices { try writers[index].finish() }
    } catch {
      failure = error
    }
    guard let failure else { return }
    guard let stopped = failure as? WriteFailure else {
      let message = "Writing stopped in the middle: \(failure)."
      throw DiagnosticError([Diagnostic(.unwritable, message, wayOut: "Run again to complete it.")], exitCode: 2)
    }
    let isWhole = writers.indices.reversed().allSatisfy { writers[$0].undo() }
    throw DiagnosticError([stopped.finding(isWhole: isWhole)], exitCode: 2)
  }
}
