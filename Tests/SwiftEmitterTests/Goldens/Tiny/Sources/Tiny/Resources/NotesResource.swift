/// What can be done with Notes.
///
/// From: docs.md › Notes
nonisolated public struct NotesResource: Sendable {
  let core: ClientCore

  /// Get a note.
  ///
  /// `GET /notes/{note_id}`
  ///
  /// From: docs.md › Get a note
  ///
  /// - Parameters:
  ///   - noteID: The id of a Note, `note_id` of the path.
  ///   - options: What this call does differently from the client's configuration.
  /// - Throws: ``TinyError``, or `CancellationError` when the task is cancelled.
  nonisolated(nonsending) public func fetch(
    _ noteID: NoteID,
    options: CallOptions = CallOptions()
  ) async throws -> Note {
    try await core.send(FetchNoteRequest(noteID), options: options)
  }
}
