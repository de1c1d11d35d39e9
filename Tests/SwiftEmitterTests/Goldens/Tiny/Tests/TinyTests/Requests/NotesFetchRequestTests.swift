import Foundation
import Testing
import Tiny

@Suite("notes.fetch: requests") struct NotesFetchRequestTests {
  /// From: docs.md › Get a note
  @Test("Get a note") func getANote() throws {
    let request = FetchNoteRequest(1)
    try expectRequest(request, method: "GET", path: "/notes/1", body: nil)
  }
}
