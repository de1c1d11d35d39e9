/// The id of a Note.
///
/// From: docs.md › Notes
nonisolated public struct NoteID: ResourceID {
  /// The number that the service uses for it.
  public let rawValue: Int

  /// An id by what the service uses for it.
  public init(rawValue: Int) { self.rawValue = rawValue }
}
