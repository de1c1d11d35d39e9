/// A Note as the service sends it.
///
/// From: docs.md › Note
nonisolated public struct Note: WireRecord, Codable, Hashable, Sendable, Identifiable {
  /// The id of a Note.
  public typealias ID = NoteID

  /// The field `id`.
  ///
  /// From: docs.md › id
  public var id: NoteID
  /// The field `text`.
  ///
  /// From: docs.md › text
  public var text: String?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Note, made by hand for a test or a preview.
  public init(
    id: NoteID,
    text: String? = nil,
    extras: RecordExtras = RecordExtras()
  ) {
    self.id = id
    self.text = text
    self.extras = extras
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from record: inout RecordReader) throws {
    id = try record.required("id")
    text = try record.optional("text")
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func writeKeys(to record: inout WireWriter) {
    record.required("id", id)
    record.optional("text", text)
  }
}
