/// Get a note.
///
/// From: docs.md › Get a note
nonisolated public struct FetchNoteRequest: ClientRequest {
  /// What comes back.
  public typealias Response = Note

  /// `GET /notes/{note_id}`
  public static let operation = OperationDescription(
    name: "notes.fetch",
    method: "GET",
    pathTemplate: "/notes/{note_id}"
  )

  /// `note_id` of the path.
  public var noteID: NoteID

  /// The request with what it needs.
  public init(_ noteID: NoteID) {
    self.noteID = noteID
  }

  /// The path below the base URL.
  public var path: RequestPath { "/notes/\(noteID)" }
}
