/// A Pipeline is the sequence of stages that Opportunities pass in a sales process, from first to last. This request returns all Pipelines of your Copper account.
///
/// From: opportunities.md › List Pipelines
nonisolated public struct Pipeline: Codable, Hashable, Sendable, Identifiable {
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

  private enum CodingKeys: String, CodingKey {
    case id
    case name
    case stages
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from decoder: any Decoder) throws {
    var record = try RecordDecoder<CodingKeys>(from: decoder)
    id = try record.required(PipelineID.self, .id)
    name = try record.optional(String.self, .name)
    stages = try record.list(PipelineStageSummary.self, .stages)
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func encode(to encoder: any Encoder) throws {
    var record = try RecordEncoder<CodingKeys>(to: encoder, extras: extras)
    try record.encode(id, .id)
    try record.encodeIfPresent(name, .name)
    try record.encodeList(stages, .stages)
  }
}
