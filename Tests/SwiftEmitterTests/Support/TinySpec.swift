import APISpec

/// The smallest spec that has everything a package is made of: one record, one operation, one response.
enum TinySpec {
  static let spec = APISpec(
    service: Service(
      baseURL: nil,
      headers: [Header(name: "Authorization", value: .credential, prefix: "Bearer ", place: Make.place)]),
    resources: [Make.resource("Note", "Notes", record: "Note")],
    schemas: [
      Make.object(
        "Note", .response, of: "Note",
        [Make.field("id", "identifier<Note>", required: true), Make.field("text", "string", nullable: true)])
    ],
    operations: [
      Make.operation(
        .fetch, "Note", "GET", Make.path("notes", .id("note_id", "Note")), title: "Get a note", response: "#Note",
        responses: [Make.response("A note", #"{"id":1,"text":"Hello"}"#)])
    ])
}
