import Diagnostics

/// What was found in an output folder, held against the files that are to stand there.
struct FolderSurvey {
  /// Every file to be printed with what stands in its place, ordered by path.
  let files: [SurveyedFile]
  /// Paths that were printed and no longer are, whether something stands there or not.
  let dropped: [String]
  /// Those of them where a file stands.
  let stale: [String]
  /// What was not printed.
  let foreign: [String]
  /// The list of printed files; nil when the folder has none.
  let manifest: SurveyedFile?
  /// The text of the journal that an interrupted run left.
  let journal: [UInt8]?
  /// The files beside which an interrupted run left their new text.
  let leftovers: [String]
  /// What forbids writing.
  let problems: [Diagnostic]
  /// What is worth knowing.
  let notes: [Diagnostic]

  /// Whether an earlier run did not end.
  var isInterrupted: Bool { journal != nil || !leftovers.isEmpty }

  /// The files that have to be written, the manifest last.
  var changes: [SurveyedFile] { (files + [manifest].compactMap { $0 }).filter(\.isChange) }

  /// The survey for the folder's user.
  func plan(root: String) -> OutputPlan {
    func paths(where holds: (SurveyedFile.State) -> Bool) -> [String] {
      files.filter { holds($0.state) }.map(\.file.path)
    }
    return OutputPlan(
      root: root, added: paths { $0 == .missing },
      changed: paths { if case .different = $0 { true } else { false } },
      unchanged: paths { $0 == .same }, stale: stale, foreign: foreign,
      manifestChanges: manifest?.isChange ?? false, completesInterruptedRun: isInterrupted, notes: notes)
  }
}

/// A file to be printed and what stands in its place.
struct SurveyedFile {
  enum State: Hashable {
    case missing
    case same
    case different([UInt8], FolderEntry)
    case obstructed(Diagnostic)
  }

  let file: OutputFile
  let state: State

  /// Whether the file has to be written.
  var isChange: Bool { state != .same }

  /// The permissions that its new text gets; nil for the usual ones.
  var permissions: Permissions? {
    if case .different(_, let entry) = state { entry.permissions } else { nil }
  }
}
