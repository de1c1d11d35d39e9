import Diagnostics

/// What writing files into a folder would do; also what it did.
public struct OutputPlan: Sendable, Hashable {
  /// The folder.
  public let root: String
  /// Paths of files that are not there yet.
  public let added: [String]
  /// Paths of files that hold something else.
  public let changed: [String]
  /// Paths of files that are as printed; they are left alone.
  public let unchanged: [String]
  /// Paths of files that were printed once and no longer are; they are removed.
  public let stale: [String]
  /// Files and folders (with a `/` at the end) that were not printed; they are left alone.
  public let foreign: [String]
  /// Whether the list of printed files changes.
  public let manifestChanges: Bool
  /// Whether an earlier run did not end; this one completes it.
  public let completesInterruptedRun: Bool
  /// What is worth knowing, foreign files mostly.
  public let notes: [Diagnostic]

  /// Whether nothing has to be written.
  public var isUpToDate: Bool {
    added.isEmpty && changed.isEmpty && stale.isEmpty && !manifestChanges && !completesInterruptedRun
  }
}
