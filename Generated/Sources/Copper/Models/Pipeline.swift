/// A Pipeline is the sequence of stages that Opportunities pass in a sales process, from first to last. This request shows all Pipelines of your Copper account.
///
/// From: opportunities.md › List Pipelines
nonisolated public struct Pipeline: WireRecord, Codable, Hashable, Sendable, Identifiable {
  /// The id of a Pipeline.
  public typealias ID = PipelineID

  /// The ID of this Pipeline.
  ///
  /// From: opportunities.md › List Pipelines › id
  public var id: PipelineID
  /// Name given to the Pipeline.
  ///
  /// From: opportunities.md › List Pipelines › name
  public var name: String?
  /// Pipeline Stages that make up this Pipeline, as a list
  ///
  /// From: opportunities.md › List Pipelines › stages
  public var stages: [PipelineStageSummary]
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Pipeline, made by hand for a test or a preview.
  public init(
    id: PipelineID,
    name: String? = nil,
    stages: [PipelineStageSummary] = [],
    extras: RecordExtras = RecordExtras()
  ) {
    self.id = id
    self.name = name
    self.stages = stages
    self.extras = extras
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from record: inout RecordReader) throws {
    id = try record.required("id")
    name = try record.optional("name")
    stages = try record.list("stages")
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func writeKeys(to record: inout WireWriter) {
    record.required("id", id)
    record.optional("name", name)
    record.list("stages", stages)
  }
}
