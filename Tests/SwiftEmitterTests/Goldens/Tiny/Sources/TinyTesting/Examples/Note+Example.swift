import Foundation
public import Tiny

nonisolated extension Note {
  /// A Note of the documentation's examples.
  ///
  /// From: docs.md › A note
  public static let example = Note(
    id: NoteID(1),
    text: "Hello"
  )
}
