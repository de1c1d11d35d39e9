import Diagnostics

/// A change that is about to be made; paths are below the output folder.
enum WriteStep: Hashable, Sendable {
  case writeJournal
  case makeFolders(String)
  case stage(String)
  case replace(String)
  case remove(String)
  case removeJournal
}

/// Why writing stopped.
struct WriteFailure: Error {
  /// The path, the output folder's own included.
  let path: String
  let failure: SystemFailure

  /// The failure for people.
  func finding(isWhole: Bool) -> Diagnostic {
    let outcome =
      isWhole ? "All files are as they were." : "Some files are new already; the next run that succeeds does the rest."
    return Diagnostic(
      .unwritable, "'\(SafePath.shown(path))' cannot be written: \(failure.reason).",
      notes: [Diagnostic.Note(outcome)],
      wayOut: failure == .noSpace
        ? "Make room on the disk, then run again." : "Make it writable, or give another folder, then run again.")
  }
}

/// Writes what a survey found to be different, in steps that can be undone.
///
/// A journal with the paths is written first and removed last, so that a run that was killed in between is seen by the
/// next one, which then takes the files that this one made for printed ones.
struct FolderWriter {
  let folder: OutputFolder
  let tree: FolderTree
  let survey: FolderSurvey
  let probe: @Sendable (WriteStep) throws -> Void

  private var done = Done()

  /// What was done so far.
  private struct Done {
    var hasJournal = false
    var madeFolders: [String] = []
    var staged: [String] = []
    var replaced: [SurveyedFile] = []
    var removed: [(path: String, bytes: [UInt8], permissions: Permissions)] = []
  }

  init(
    folder: OutputFolder, tree: FolderTree, survey: FolderSurvey, probe: @escaping @Sendable (WriteStep) throws -> Void
  ) {
    self.folder = folder
    self.tree = tree
    self.survey = survey
    self.probe = probe
  }

  private var isNeeded: Bool { !survey.changes.isEmpty || !survey.dropped.isEmpty || survey.isInterrupted }

  // MARK: Doing

  /// Puts the new texts beside the old ones.
  mutating func stage() throws {
    guard isNeeded else { return }
    try writeJournal()
    for path in survey.leftovers { tree.unstage(path) }
    for change in survey.changes {
      let path = change.file.path
      done.madeFolders += try step(.makeFolders(path), path) { () throws(SystemFailure) in
        try tree.makeParents(of: path)
      }
      done.staged.append(path)
      try step(.stage(path), path) { () throws(SystemFailure) in
        try tree.stage(path, Array(change.file.contents.utf8), permissions: change.permissions)
      }
    }
  }

  /// Puts the new texts in the place of the old ones and removes what is stale; the manifest comes last.
  mutating func commit() throws {
    let changes = survey.changes
    for change in changes where change.file.path != folder.manifestName { try replace(change) }
    for path in survey.dropped {
      if survey.stale.contains(path) { try remove(path) }
      tree.removeEmptyParents(of: path)
    }
    for change in changes where change.file.path == folder.manifestName { try replace(change) }
  }

  /// Takes the journal away: the run is complete.
  mutating func finish() throws {
    guard isNeeded, let journal = folder.journalName else { return }
    try step(.removeJournal, journal) { () throws(SystemFailure) in try tree.remove(journal) }
  }

  private mutating func writeJournal() throws {
    guard let journal = folder.journalName else { return }
    let begun = Manifest.reading(survey.journal ?? []).manifest.paths
    let paths = Manifest(Set(begun + survey.files.map(\.file.path)))
    done.hasJournal = true
    try step(.writeJournal, journal) { () throws(SystemFailure) in
      try tree.stage(journal, Array(paths.journalText.utf8), permissions: nil)
      try tree.commit(journal)
    }
  }

  private mutating func replace(_ change: SurveyedFile) throws {
    let path = change.file.path
    try step(.replace(path), path) { () throws(SystemFailure) in try tree.commit(path) }
    done.replaced.append(change)
  }

  private mutating func remove(_ path: String) throws {
    let removed = try step(.remove(path), path) { () throws(SystemFailure) -> ([UInt8], Permissions)? in
      guard case .file(let entry) = tree.occupant(of: path), let bytes = try tree.bytes(of: path) else { return nil }
      try tree.remove(path)
      return (bytes, entry.permissions)
    }
    if let (bytes, permissions) = removed { done.removed.append((path, bytes, permissions)) }
  }

  private func step<Result>(
    _ step: WriteStep, _ path: String, _ body: () throws(SystemFailure) -> Result
  ) throws -> Result {
    do {
      try probe(step)
      return try body()
    } catch let failure as SystemFailure {
      throw WriteFailure(path: PathText.join(folder.root, path), failure: failure)
    }
  }

  // MARK: Undoing

  /// Puts everything back.
  /// - Returns: whether that went well.
  mutating func undo() -> Bool {
    var isWhole = true
    func attempt(_ body: () throws(SystemFailure) -> Void) {
      do { try body() } catch { isWhole = false }
    }
    let replaced = Set(done.replaced.map(\.file.path))
    for path in done.staged where !replaced.contains(path) { tree.unstage(path) }
    for change in done.replaced.reversed() {
      attempt { () throws(SystemFailure) in try putBack(change) }
    }
    for (path, bytes, permissions) in done.removed.reversed() {
      attempt { () throws(SystemFailure) in try putBack(path, bytes, permissions) }
    }
    for made in done.madeFolders.reversed() { try? tree.removeFolder(made) }
    if isWhole, done.hasJournal, let journal = folder.journalName {
      tree.unstage(journal)
      attempt { () throws(SystemFailure) in try putBackJournal(journal) }
    }
    done = Done()
    return isWhole
  }

  private func putBack(_ change: SurveyedFile) throws(SystemFailure) {
    if case .different(let bytes, let entry) = change.state {
      try putBack(change.file.path, bytes, entry.permissions)
    } else {
      try tree.remove(change.file.path)
    }
  }

  private func putBack(_ path: String, _ bytes: [UInt8], _ permissions: Permissions?) throws(SystemFailure) {
    _ = try tree.makeParents(of: path)
    try tree.stage(path, bytes, permissions: permissions)
    try tree.commit(path)
  }

  private func putBackJournal(_ journal: String) throws(SystemFailure) {
    if let bytes = survey.journal {
      try putBack(journal, bytes, nil)
    } else if case .file = tree.occupant(of: journal) {
      try tree.remove(journal)
    }
  }
}
