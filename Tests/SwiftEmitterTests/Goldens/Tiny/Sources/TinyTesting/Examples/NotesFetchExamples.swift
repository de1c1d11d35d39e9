nonisolated extension DocumentedOperation {
  /// `GET /notes/{note_id}`
  ///
  /// From: docs.md › Get a note
  public static let notesFetch = DocumentedOperation(
    method: "GET", pathTemplate: "/notes/{note_id}",
    examples: [
      DocumentedExample(title: "A note", responseBody: "{\"id\":1,\"text\":\"Hello\"}")
    ])
}
