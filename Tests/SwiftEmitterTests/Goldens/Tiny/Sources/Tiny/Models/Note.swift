/// A Note as the service sends it.
///
/// From: docs.md › Note
nonisolated public struct Note: Codable, Hashable, Sendable, Identifiable {
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

  private enum CodingKeys: String, CodingKey {
    case id
    case text
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from decoder: any Decoder) throws {
    var record = try RecordDecoder<CodingKeys>(from: decoder)
    id = try record.required(NoteID.self, .id)
    text = try record.optional(String.self, .text)
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func encode(to encoder: any Encoder) throws {
    var record = try RecordEncoder<CodingKeys>(to: encoder, extras: extras)
    try record.encode(id, .id)
    try record.encodeIfPresent(text, .text)
  }
}
