import Foundation
import Testing
import Tiny

@Suite("notes.fetch: responses") struct NotesFetchResponseTests {
  /// From: docs.md › A note
  @Test("A note") func aNote() throws {
    let fixture = try Fixture("notes-fetch-response-a-note")
    let response = try fixture.decode(Note.self)
    expectEqual(response.id, NoteID(1))
    expectEqual(response.text, "Hello")
    try fixture.expectSame(response)
  }
}
