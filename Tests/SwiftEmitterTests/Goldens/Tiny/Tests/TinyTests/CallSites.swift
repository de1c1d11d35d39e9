import Foundation
import Tiny

/// How each operation is called. Compiling is the test; the README shows the same lines.
enum CallSites {
  /// `GET /notes/{note_id}`
  static func notesFetch(_ tiny: TinyClient) async throws {
    let note = try await tiny.notes.fetch(1)
    print(note)
  }
}
