import Diagnostics

/// Looks through an output folder without changing anything.
struct FolderSurveyor {
  let folder: OutputFolder
  let files: OutputFileSet
  /// The open folder; nil when there is none yet.
  let tree: FolderTree?

  func survey() throws(DiagnosticError) -> FolderSurvey {
    let (own, journal, manifestNotes) = try history()
    let printed = files.files.map { surveyed($0) }
    let manifest = folder.manifestName.map {
      surveyed(OutputFile(path: $0, contents: Manifest(printed.map(\.file.path)).text))
    }
    let dropped = (own ?? []).filter { files[$0] == nil }.sorted()
    let stale = dropped.filter { isStale($0) }
    let foreign = foreignFiles(known: Set(printed.map(\.file.path) + stale), also: dropped)
    var problems = reservedNames() + stale.compactMap { readOnlyProblem($0) }
    for finding in printed { problems += self.problems(finding, isOwn: own?.contains(finding.file.path) ?? true) }
    if let manifest { problems += self.problems(manifest, isOwn: true) }
    problems += folderProblems(of: (printed + [manifest].compactMap { $0 }).filter(\.isChange).map(\.file.path) + stale)
    return FolderSurvey(
      files: printed, dropped: dropped, stale: stale, foreign: foreign, manifest: manifest, journal: journal,
      leftovers: leftovers(journal, of: printed.map(\.file.path) + dropped),
      problems: Set(problems).sorted(), notes: manifestNotes + folder.foreignNotes(foreign))
  }

  /// The paths beside which a new text was left. Where there is a journal, a run that ended left none.
  private func leftovers(_ journal: [UInt8]?, of paths: [String]) -> [String] {
    guard let tree else { return [] }
    let isSure = folder.manifestName != nil && journal == nil
    let candidates = (isSure ? [] : paths) + [folder.manifestName, folder.journalName].compactMap { $0 }
    return candidates.filter { tree.isStaged($0) }
  }

  // MARK: What earlier runs printed

  /// The paths that earlier runs printed, or were about to when they were interrupted; nil when the folder keeps no
  /// list, so that whatever is printed is its own.
  private func history() throws(DiagnosticError) -> (own: Set<String>?, journal: [UInt8]?, notes: [Diagnostic]) {
    guard let name = folder.manifestName else { return (nil, nil, []) }
    let journal = try bytes(OutputNames.journal(for: name))
    let manifest = Manifest.reading(try bytes(name) ?? [])
    let begun = Manifest.reading(journal ?? [])
    var notes: [Diagnostic] = []
    if manifest.ignored > 0 {
      notes = [
        Diagnostic(
          .unsafePath, severity: .note,
          "'\(PathText.join(folder.root, name))' has lines that are no path of a printed file; they are ignored.",
          wayOut: "Generate once more to write it anew.")
      ]
    }
    return (Set(manifest.manifest.paths + begun.manifest.paths), journal, notes)
  }

  private func bytes(_ path: String) throws(DiagnosticError) -> [UInt8]? {
    do {
      return try tree?.bytes(of: path)
    } catch {
      throw DiagnosticError([unreadable(path, error)])
    }
  }

  private func unreadable(_ path: String, _ failure: SystemFailure) -> Diagnostic {
    FolderTree.unwritable(
      PathText.join(folder.root, path), failure.reason, wayOut: "Make it readable and writable, or remove it.")
  }

  // MARK: What stands there

  private func surveyed(_ file: OutputFile) -> SurveyedFile {
    guard let tree else { return SurveyedFile(file: file, state: .missing) }
    switch tree.occupant(of: file.path) {
    case .nothing: return SurveyedFile(file: file, state: .missing)
    case .obstacle(let problem): return SurveyedFile(file: file, state: .obstructed(problem))
    case .file(let entry):
      do {
        let bytes = try tree.bytes(of: file.path) ?? []
        return SurveyedFile(file: file, state: file.holds(bytes) ? .same : .different(bytes, entry))
      } catch {
        return SurveyedFile(file: file, state: .obstructed(unreadable(file.path, error)))
      }
    }
  }

  /// Whether a file stands at a path that is no longer printed. Where case does not count, it may be a printed one.
  private func isStale(_ path: String) -> Bool {
    guard let tree, case .file(let entry) = tree.occupant(of: path) else { return false }
    guard let twin = files.file(withKeyOf: path), case .file(let other) = tree.occupant(of: twin.path) else {
      return true
    }
    return entry.identity != other.identity
  }

  // MARK: What forbids writing

  private func problems(_ finding: SurveyedFile, isOwn: Bool) -> [Diagnostic] {
    let path = PathText.join(folder.root, finding.file.path)
    switch finding.state {
    case .missing, .same: return []
    case .obstructed(let problem): return [problem]
    case .different where !isOwn:
      return [
        Diagnostic(
          .foreignFile, severity: .error,
          "'\(SafePath.shown(path))' was not printed by an earlier run, and would be overwritten.",
          wayOut: "Move it away, or give another folder.")
      ]
    case .different(_, let entry): return entry.isReadOnly ? [readOnly(path)] : []
    }
  }

  private func readOnlyProblem(_ path: String) -> Diagnostic? {
    guard case .file(let entry) = tree?.occupant(of: path), entry.isReadOnly else { return nil }
    return readOnly(PathText.join(folder.root, path))
  }

  private func readOnly(_ path: String) -> Diagnostic {
    FolderTree.unwritable(path, "it is read-only", wayOut: "Make it writable with chmod u+w, or remove it.")
  }

  /// What forbids changing the folders that hold the given paths.
  private func folderProblems(of paths: [String]) -> [Diagnostic] {
    guard let tree else { return [] }
    return Set(paths.map { PathText.split($0).folder }).compactMap { folder in
      guard let handle = innermost(folder == "." ? "" : folder, in: tree) else { return nil }
      let isReadOnly = (try? handle.folder.itself())?.isReadOnly ?? false
      guard isReadOnly || !handle.folder.isWritable else { return nil }
      return FolderTree.unwritable(
        PathText.join(self.folder.root, handle.path), isReadOnly ? "the folder is read-only" : "permission denied",
        wayOut: "Make the folder writable with chmod u+w.")
    }
  }

  /// The innermost folder that is there on the way to a path.
  private func innermost(_ path: String, in tree: FolderTree) -> (path: String, folder: FolderHandle)? {
    var (walked, folder) = ("", tree.root)
    for part in PathText.parts(path) {
      guard let next = try? folder.folder(part) else { break }
      (walked, folder) = (PathText.join(walked, part), next)
    }
    return (walked, folder)
  }

  /// Printed files whose names this room needs itself.
  private func reservedNames() -> [Diagnostic] {
    guard let manifest = folder.manifestName else { return [] }
    return [manifest, OutputNames.journal(for: manifest)].compactMap { files.file(withKeyOf: $0) }.map {
      SafePath.finding($0.path, "is the name of the list of printed files")
    }
  }
}
