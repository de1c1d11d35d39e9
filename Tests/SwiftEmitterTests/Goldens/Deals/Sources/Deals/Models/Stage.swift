/// A Stage as the service sends it.
///
/// From: docs.md › Stage
nonisolated public struct Stage: WireRecord, Codable, Hashable, Sendable, Identifiable {
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

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from record: inout RecordReader) throws {
    id = try record.required("id")
    name = try record.required("name")
    pipelineID = try record.optional("pipeline_id")
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func writeKeys(to record: inout WireWriter) {
    record.required("id", id)
    record.required("name", name)
    record.optional("pipeline_id", pipelineID)
  }
}
