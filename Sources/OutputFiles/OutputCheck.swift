import Diagnostics

/// Where a folder differs from what is printed.
public struct OutputCheck: Sendable, Hashable {
  /// The differences, ordered by path.
  public let differences: [OutputDifference]
  /// What is worth knowing and fails nothing, foreign files mostly.
  public let notes: [Diagnostic]

  /// Whether the folder holds what is printed.
  public var isUpToDate: Bool { differences.isEmpty }

  /// All differences as one unified diff.
  public var unifiedDiff: String { differences.map(\.unifiedDiff).joined() }

  /// An error for each difference.
  public var diagnostics: [Diagnostic] { differences.map(\.diagnostic) }

  init(_ survey: FolderSurvey, of folder: OutputFolder, tree: FolderTree?) {
    var differences = (survey.files + [survey.manifest].compactMap { $0 }).compactMap {
      OutputDifference($0, root: folder.root)
    }
    for path in survey.stale {
      let bytes = (try? tree?.bytes(of: path)) ?? []
      differences.append(
        OutputDifference(
          root: folder.root, path: path, kind: .surplus, before: String(decoding: bytes, as: UTF8.self), after: nil))
    }
    if survey.isInterrupted, let journal = folder.journalName {
      differences.append(
        OutputDifference(root: folder.root, path: journal, kind: .unfinished, before: nil, after: nil))
    }
    self.differences = differences.sorted { $0.path < $1.path }
    notes = survey.notes
  }
}

/// A file that is not what is printed.
public struct OutputDifference: Sendable, Hashable {
  /// How it differs.
  public enum Kind: Sendable, Hashable {
    /// It is not there.
    case missing
    /// It holds something else.
    case edited
    /// It was printed once and no longer is.
    case surplus
    /// Something else stands in its place.
    case obstructed
    /// A run that wrote the folder did not end.
    case unfinished
  }

  /// The folder.
  public let root: String
  /// The path below it.
  public let path: String
  /// How it differs.
  public let kind: Kind
  /// What stands on disk; nil for nothing.
  public let before: String?
  /// What is printed; nil for nothing.
  public let after: String?

  init(root: String, path: String, kind: Kind, before: String?, after: String?) {
    self.root = root
    self.path = path
    self.kind = kind
    self.before = before
    self.after = after
  }

  init?(_ file: SurveyedFile, root: String) {
    let (path, printed) = (file.file.path, file.file.contents)
    switch file.state {
    case .same: return nil
    case .missing: self.init(root: root, path: path, kind: .missing, before: nil, after: printed)
    case .obstructed: self.init(root: root, path: path, kind: .obstructed, before: nil, after: printed)
    case .different(let bytes, _):
      self.init(root: root, path: path, kind: .edited, before: String(decoding: bytes, as: UTF8.self), after: printed)
    }
  }

  /// The difference as a unified diff from what stands on disk to what is printed, by the path from where one is, so
  /// that `patch -p1` takes it.
  public var unifiedDiff: String {
    let whole = root == "." ? path : PathText.join(root, path)
    return UnifiedDiff(path: String(whole.drop { $0 == "/" }), before: before, after: after).text
  }

  /// The difference as an error.
  public var diagnostic: Diagnostic {
    let what =
      switch kind {
      case .missing: "is missing"
      case .edited: "is not what the docs print"
      case .surplus: "is no longer printed"
      case .obstructed: "is no regular file, so that what the docs print is missing"
      case .unfinished: "tells of a run that did not end"
      }
    let wayOut =
      kind == .obstructed ? "Remove what stands there, then run copperplate generate." : "Run copperplate generate."
    return Diagnostic(.outOfDate, "'\(SafePath.shown(PathText.join(root, path)))' \(what).", wayOut: wayOut)
  }
}
