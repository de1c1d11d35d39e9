/// The id of a Task.
///
/// From: docs.md › Tasks
nonisolated public struct TaskID: ResourceID {
  /// The number that the service uses for it.
  public let rawValue: Int

  /// An id by what the service uses for it.
  public init(rawValue: Int) { self.rawValue = rawValue }
}
