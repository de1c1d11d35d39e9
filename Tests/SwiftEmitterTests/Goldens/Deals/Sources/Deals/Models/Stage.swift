/// A Stage as the service sends it.
///
/// From: docs.md › Stage
nonisolated public struct Stage: Codable, Hashable, Sendable, Identifiable {
  /// The id of a Stage.
  public typealias ID = StageID

  /// The field `id`.
  ///
  /// From: docs.md › id
  public var id: StageID
  /// The field `name`.
  ///
  /// From: docs.md › name
  public var name: String
  /// The field `pipeline_id`.
  ///
  /// From: docs.md › pipeline_id
  public var pipelineID: PipelineID?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Stage, made by hand for a test or a preview.
  public init(
    id: StageID,
    name: String,
    pipelineID: PipelineID? = nil,
    extras: RecordExtras = RecordExtras()
  ) {
    self.id = id
    self.name = name
    self.pipelineID = pipelineID
    self.extras = extras
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case name
    case pipelineID = "pipeline_id"
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from decoder: any Decoder) throws {
    var record = try RecordDecoder<CodingKeys>(from: decoder)
    id = try record.required(StageID.self, .id)
    name = try record.required(String.self, .name)
    pipelineID = try record.optional(PipelineID.self, .pipelineID)
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func encode(to encoder: any Encoder) throws {
    var record = try RecordEncoder<CodingKeys>(to: encoder, extras: extras)
    try record.encode(id, .id)
    try record.encode(name, .name)
    try record.encodeIfPresent(pipelineID, .pipelineID)
  }
}
